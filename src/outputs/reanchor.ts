/**
 * Finding a quoted passage again after the text was edited.
 *
 * First by its exact words, the occurrence whose surroundings fit best. Where
 * they are gone, by alignment: runs of {@link GRAM} characters that the
 * selector shares with the text vote for a place (as seeds do in sequence
 * search), and there selector and text are aligned with the least edits
 * (Needleman and Wunsch, 1970, with free ends in the text).
 */
import type { TextSpan } from '../schemas.js';
import type { TextQuoteSelector } from './selectors.js';

/** A passage found again. */
export interface Anchor extends TextSpan {
  /** 1 for the same words; else 1 minus the edits per character of the longer one. */
  readonly similarity: number;
}

const GRAM = 6;
/** A run of characters that is all over the selector says nothing of the place. */
const MAX_POSITIONS = 4;
/** Votes are gathered over places this near to one another. */
const BUCKET = 64;
/** Code units at either end that are aligned; what lies between is taken along. */
const ALIGNED = 600;
/** Below this the passage counts as gone. */
const LEAST_SIMILARITY = 0.5;
/** Exact words this long, or with this much context, are the passage beyond doubt. */
const TELLING = 24;

/**
 * Finds the passage of a text quote selector in an edited version of its text.
 *
 * Straight and curly marks, hyphens and dashes, and kinds of spaces count as
 * equal. Linear in the length of the text.
 *
 * @param selector - `prefix` and `suffix` may be empty.
 * @returns The span in UTF-16 code units of `editedText`, or null where the
 * passage is gone.
 * @example
 * reanchor({ exact: '“We shall win,”', prefix: '', suffix: ' she said' }, 'Then: “We will win,” she said.');
 * // { start: 6, end: 20, text: '“We will win,”', similarity: 0.8 }
 */
export function reanchor(
  selector: Pick<TextQuoteSelector, 'exact'> & Partial<TextQuoteSelector>,
  editedText: string,
): Anchor | null {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return null;
  const text = fold(editedText);
  const pattern = { exact: fold(exact), prefix: fold(prefix), suffix: fold(suffix) };

  const same = findSame(text, pattern);
  if (same && (exact.length >= TELLING || same.context >= Math.min(TELLING, prefix.length + suffix.length))) {
    return anchor(editedText, same.start, same.start + exact.length, 1);
  }
  const moved = align(text, pattern);
  if (same && (moved === null || moved.similarity < 1)) return anchor(editedText, same.start, same.start + exact.length, 1);
  return moved && moved.similarity >= LEAST_SIMILARITY
    ? anchor(editedText, moved.start, moved.end, moved.similarity)
    : null;
}

const anchor = (text: string, start: number, end: number, similarity: number): Anchor => ({
  start,
  end,
  text: text.slice(start, end),
  similarity,
});

interface Pattern {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Makes equal what editors change without thinking; never changes a length. */
function fold(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** The occurrence of the exact words whose surroundings fit best. */
function findSame(text: string, { exact, prefix, suffix }: Pattern): { start: number; context: number } | null {
  let best: { start: number; context: number } | null = null;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    let before = 0;
    while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
    let after = 0;
    while (after < suffix.length && suffix[after] === text[start + exact.length + after]) after += 1;
    if (best === null || before + after > best.context) best = { start, context: before + after };
  }
  return best;
}

/** The place with the most runs of characters in common, and the alignment there. */
function align(text: string, { exact, prefix, suffix }: Pattern): { start: number; end: number; similarity: number } | null {
  const whole = prefix + exact + suffix;
  const offset = vote(text, whole);
  if (offset === null) return null;
  const innerStart = prefix.length;
  const innerEnd = prefix.length + exact.length;
  if (whole.length <= 2 * ALIGNED) {
    const slack = BUCKET + (whole.length >> 1);
    const places = alignWindow(whole, text, offset - slack, offset + whole.length + slack, [innerStart, innerEnd]);
    const [start, end] = [places[0]!, places[1]!];
    if (end <= start) return null;
    return { start, end, similarity: similarityOf(exact, text.slice(start, end)) };
  }
  const head = whole.slice(0, ALIGNED);
  const tail = whole.slice(-ALIGNED);
  const headPlace = vote(text, head) ?? offset;
  const tailPlace = vote(text, tail) ?? offset + whole.length - ALIGNED;
  const slack = ALIGNED >> 1;
  const [start] = alignWindow(head, text, headPlace - slack, headPlace + ALIGNED + slack, [innerStart]);
  const [end] = alignWindow(tail, text, tailPlace - slack, tailPlace + ALIGNED + slack, [ALIGNED - suffix.length]);
  if (end! <= start! || end! - start! > 2 * exact.length) return null;
  const found = text.slice(start, end);
  const similarity =
    (similarityOf(exact.slice(0, ALIGNED), found.slice(0, ALIGNED)) + similarityOf(exact.slice(-ALIGNED), found.slice(-ALIGNED))) / 2;
  return { start: start!, end: end!, similarity };
}

/** Where in the text the pattern would begin, by the runs of characters they share; null for none. */
function vote(text: string, pattern: string): number | null {
  const gram = Math.min(GRAM, pattern.length);
  const positions = new Map<string, number[]>();
  for (let i = 0; i + gram <= pattern.length; i++) {
    const key = pattern.slice(i, i + gram);
    const list = positions.get(key);
    if (list) list.push(i);
    else positions.set(key, [i]);
  }
  for (const [key, list] of positions) if (list.length > MAX_POSITIONS) positions.delete(key);
  const votes = new Map<number, number>();
  for (let at = 0; at + gram <= text.length; at++) {
    for (const position of positions.get(text.slice(at, at + gram)) ?? []) {
      const bucket = Math.floor((at - position) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  let most = 0;
  for (const [bucket, count] of votes) {
    // A place near a border has its votes on both sides.
    const sum = count + (votes.get(bucket + 1) ?? 0);
    if (sum > most) [best, most] = [bucket, sum];
  }
  return best === null ? null : best * BUCKET + (BUCKET >> 1);
}

const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/** Aligns a pattern inside a window of text; gives for each asked place in the pattern its place in the text. */
function alignWindow(
  pattern: string,
  text: string,
  from: number,
  to: number,
  places: readonly number[],
): number[] {
  const start = Math.max(0, from);
  const window = text.slice(start, Math.min(text.length, to));
  const width = window.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width).fill(UP, 0);
  let previous = new Float64Array(width);
  for (let i = 1; i <= pattern.length; i++) {
    const current = new Float64Array(width);
    current[0] = i;
    for (let j = 1; j < width; j++) {
      const diagonal = previous[j - 1]! + (pattern[i - 1] === window[j - 1] ? 0 : 1);
      // A little dearer than they are, so that equal characters stay together.
      const up = previous[j]! + 1;
      const left = current[j - 1]! + 1;
      if (diagonal <= up && diagonal <= left) {
        current[j] = diagonal;
        steps[i * width + j] = DIAGONAL;
      } else if (up <= left) {
        current[j] = up;
        steps[i * width + j] = UP;
      } else {
        current[j] = left;
        steps[i * width + j] = LEFT;
      }
    }
    previous = current;
  }
  let j = 0;
  for (let k = 1; k < width; k++) if (previous[k]! < previous[j]!) j = k;
  const found = new Map<number, number>();
  let i = pattern.length;
  for (;;) {
    // At an insertion the place before it is kept for ends, and the place behind it for starts.
    if (!found.has(i) || i === places[0]) found.set(i, j);
    if (i === 0) break;
    const step = j === 0 ? UP : steps[i * width + j];
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
  }
  return places.map((place) => start + (found.get(place) ?? 0));
}

/** 1 minus the edit distance per character of the longer one (Levenshtein, 1966). */
function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  let previous = Float64Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = new Float64Array(b.length + 1);
    current[0] = i;
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), previous[j]! + 1, current[j - 1]! + 1);
    }
    previous = current;
  }
  return 1 - previous[b.length]! / Math.max(a.length, b.length);
}
