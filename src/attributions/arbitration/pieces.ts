/** Pieces of content, and how they lie to each other, to cues and to sources. */
import { countBefore } from '../../text/search.js';
import type { Attribution, Span } from '../../types.js';

/** A stop, and marks behind it. */
export const SENTENCE_END = /[.!?]["”’']{0,2}\s?$/;

/** A piece of the model's content. */
export interface Unit {
  readonly attribution: Attribution;
  /** Which of the model's attributions it is of. */
  readonly m: number;
  readonly piece: Span;
  /** Its place among all pieces of the model's. */
  readonly at: number;
}

export function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** True where each of the one's spans lies within the other's: a source with its apposition. */
export function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((x) => outer.some((y) => y.start <= x.start && x.end <= y.end));
}

export function sameContent(rule: Attribution, rivals: readonly Unit[]): boolean {
  const theirs = rivals.map(({ piece }) => piece);
  return theirs.length === rule.content.length && theirs.every((x, i) => x.start === rule.content[i]!.start && x.end === rule.content[i]!.end);
}

/** True for spans of different paragraphs. */
export function isElsewhere(a: Span, b: Span, text: string): boolean {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** True for content in a sentence behind that of a cue. */
export function isBehindStop({ start }: Span, cue: Span, text: string): boolean {
  return cue.end <= start && SENTENCE_END.test(text.slice(cue.end, start));
}

/**
 * Per rule attribution: the places of the model's pieces that share words with
 * its content. The model's pieces share none with each other.
 */
export function findOverlaps(rules: readonly Attribution[], units: readonly Unit[]): number[][] {
  const ordered = [...units].sort((a, b) => a.piece.start - b.piece.start);
  return rules.map(({ content }) => {
    const found: number[] = [];
    for (const { start, end } of content) {
      let u = countBefore(ordered.length, (i) => ordered[i]!.piece.end <= start);
      for (; u < ordered.length && ordered[u]!.piece.start < end; u++) found.push(ordered[u]!.at);
    }
    return found.sort((a, b) => a - b).filter((at, i, all) => at !== all[i - 1]);
  });
}
