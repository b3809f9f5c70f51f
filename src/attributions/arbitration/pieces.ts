/** Pieces of content, and how they lie to each other, to cues and to sources. */
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

/** A piece of content, and which attribution it is of. */
interface Piece extends Span {
  readonly index: number;
  readonly ofRule: boolean;
}

/** Per rule attribution: the model's pieces that share words with its content, by one sweep. */
export function findOverlaps(rules: readonly Attribution[], units: readonly Unit[]): number[][] {
  const pieces: Piece[] = [];
  rules.forEach(({ content }, index) => {
    for (const { start, end } of content) pieces.push({ start, end, index, ofRule: true });
  });
  for (const { piece: { start, end }, at } of units) pieces.push({ start, end, index: at, ofRule: false });
  pieces.sort((a, b) => a.start - b.start);
  const overlaps = rules.map((): number[] => []);
  const open: Record<'rules' | 'model', Piece[]> = { rules: [], model: [] };
  for (const piece of pieces) {
    const { start, index, ofRule } = piece;
    const others = (ofRule ? open.model : open.rules).filter(({ end }) => end > start);
    for (const other of others) overlaps[ofRule ? index : other.index]!.push(ofRule ? other.index : index);
    if (ofRule) open.model = others;
    else open.rules = others;
    (ofRule ? open.rules : open.model).push(piece);
  }
  return overlaps.map((found) => found.sort((a, b) => a - b).filter((m, i) => m !== found[i - 1]));
}
