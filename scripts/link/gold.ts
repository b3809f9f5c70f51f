/** Reads PolNeAR-format articles and puts the annotated spans on tokens. */
import { readFileSync } from 'node:fs';
import { countBefore } from '../../src/text/search.js';
import type { Document } from '../../src/types.js';
import type { GoldAttribution } from './train-linker.js';
import type { SpanTable } from '../../src/attributions/linking/features.js';
import type { LinkSpan } from '../../src/attributions/linking/spans.js';

export interface CorpusArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
  }[];
}

export function readCorpus(path: string): CorpusArticle[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as CorpusArticle);
}

/** The tokens that a stretch of characters touches. */
export function tokensOf(document: Document, start: number, end: number): LinkSpan | undefined {
  const first = countBefore(document.size, (i) => document.ends[i]! <= start);
  let past = first;
  while (past < document.size && document.starts[past]! < end) past++;
  return past > first ? { first, past, probability: 1 } : undefined;
}

/** The annotated attributions of an article in tokens. */
export function readGold(document: Document, article: CorpusArticle): GoldAttribution[] {
  const spans = (list: readonly (readonly [number, number])[]) =>
    list.map(([start, end]) => tokensOf(document, start, end)).filter((span) => span !== undefined);
  return article.attributions.map(({ source, cue, content }) => ({
    source: spans(source), cue: spans(cue), content: spans(content),
  }));
}

/** The annotated spans as if a model had proposed them: unlinked, each once, in order. */
export function goldTable(gold: readonly GoldAttribution[]): SpanTable {
  const unique = (role: 'source' | 'cue' | 'content') => {
    const seen = new Map<string, LinkSpan>();
    for (const attribution of gold) for (const span of attribution[role]) seen.set(`${span.first}-${span.past}`, span);
    return [...seen.values()].sort((a, b) => a.first - b.first || a.past - b.past);
  };
  return { sources: unique('source'), cues: unique('cue'), contents: unique('content') };
}
