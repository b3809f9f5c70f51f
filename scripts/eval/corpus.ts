/** Reads PolNeAR-format corpora, their speaker annotation and predictions: JSON Lines files given by path. */
import { existsSync, readFileSync } from 'node:fs';

/** Start and end in UTF-16 code units, half-open. */
export type Pair = readonly [start: number, end: number];

/** One annotated attribution; any role may be empty. */
export interface GoldAttribution {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** One article with its annotation. */
export interface GoldArticle {
  readonly id: string;
  /** Where one article was annotated several times: the id they share. */
  readonly article?: string;
  readonly publisher?: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Who an attribution's source stands for. */
export interface GoldSpeakers {
  readonly attribution: string;
  readonly speakers: readonly string[];
  readonly kind: string;
}

export interface GoldSpeakerArticle {
  readonly id: string;
  readonly speakers: readonly GoldSpeakers[];
}

/** A span as the library writes it, or as the corpus does. */
export type AnySpan = { readonly start: number; readonly end: number } | Pair;

/** A predicted quote, as far as the scorer reads it. */
export interface PredictedQuote {
  readonly content: readonly AnySpan[];
  readonly cue?: readonly AnySpan[];
  readonly source?: readonly AnySpan[];
  readonly speakers?: readonly string[];
  readonly confidence?: { readonly quote: number; readonly speaker: number };
  readonly rule?: string;
}

export interface PredictedSpeaker {
  readonly id: string;
  readonly name?: string | null;
  readonly label?: string;
  readonly kind?: string;
}

/** What was found in one article: the batch command's output line. */
export interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
  readonly speakers?: readonly PredictedSpeaker[];
}

/** A file that the user has to supply is not there. */
export class MissingFileError extends Error {}

/** Reads a JSON Lines file. */
export function readLines<T>(path: string, what: string): T[] {
  if (!existsSync(path)) {
    throw new MissingFileError(
      `No ${what} at ${path}. The corpora are not part of this repository: ` +
        'put them beside it, or pass the path (see --help).',
    );
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The key under which predictions for an article are found. */
export function articleId(article: GoldArticle): string {
  return article.article ?? article.id;
}
