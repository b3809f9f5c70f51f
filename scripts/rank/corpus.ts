/**
 * Articles with annotated attributions and the speakers that they stand for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';
import type { Attribution, Document, Mention, QuotedSpan, Span } from '../../src/types.js';

/** Who an attribution's source stands for. */
export interface GoldSpeakers {
  /** Fullest names; empty when nobody is named. */
  readonly speakers: readonly string[];
  readonly kind: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** Parallel to `attributions`. */
  readonly gold: readonly (GoldSpeakers | undefined)[];
}

type Pair = [number, number];
interface CorpusLine {
  id: string;
  publisher: string;
  text: string;
  attributions: { id: string; source: Pair[]; cue: Pair[]; content: Pair[] }[];
}
interface SpeakerLine {
  id: string;
  speakers: { attribution: string; speakers: string[]; kind: string }[];
}

/** Reads `polnear-<part>.jsonl` and its speakers; articles without speakers are left out. */
export function readGold(folder: string, part: 'train' | 'dev'): GoldArticle[] {
  const speakers = new Map(read<SpeakerLine>(join(folder, `polnear-${part}-speakers.jsonl`)).map((line) => [line.id, line.speakers]));
  return read<CorpusLine>(join(folder, `polnear-${part}.jsonl`)).filter(({ id }) => speakers.has(id)).map((line) => {
    const document = readDocument(line.text, english);
    const quotedSpans = findQuotedSpans(document, english, () => {});
    const gold = new Map(speakers.get(line.id)!.map((entry) => [entry.attribution, entry]));
    const spans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));
    return {
      id: line.id,
      publisher: line.publisher,
      document,
      quotedSpans,
      mentions: findMentions(document, quotedSpans, english),
      attributions: line.attributions.map(({ source, cue, content }) => ({
        source: spans(source), cue: spans(cue), content: spans(content),
        act: 'speech', negated: false, confidence: 1, rule: 'gold', carries: -1,
      })),
      gold: line.attributions.map(({ id }) => gold.get(id)),
    };
  });
}

function read<T>(path: string): T[] {
  if (!existsSync(path)) {
    throw new Error(`No corpus at ${path}. Give the folder that holds polnear-train.jsonl and its speakers with --corpora.`);
  }
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}

const words = (name: string) => name.toLowerCase().replace(/\u00a0/g, ' ').replace(/[^\p{L}\p{N}_\s]/gu, '').split(/\s+/)
  .filter((word) => word !== '' && word !== 'the' && word !== 'jr' && word !== 'sr');

/** One name for two spellings: the last word equal, the first ones no clash. */
export function sameName(a: string, b: string): boolean {
  const x = words(a);
  const y = words(b);
  if (x.length === 0 || y.length === 0) return false;
  if (x.join(' ') === y.join(' ')) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  return x.length === 1 || y.length === 1 || x[0] === y[0] || x[0]![0] === y[0]![0];
}

/** Whether resolved names answer the gold, as the scorer of the corpus has it. */
export function answers(names: readonly string[], gold: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => gold.some((other) => sameName(name, other)))
    && (gold.length > 2 || gold.every((other) => names.some((name) => sameName(name, other))));
}
