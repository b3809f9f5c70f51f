/**
 * What speaks for and against linking two spans, as hashed integers.
 *
 * A feature is a bucket of the weight table; nothing is written as a string.
 * Candidates of one choice are compared by the sum of their buckets' weights.
 */
import { POS, type Document } from '../../types.js';
import { firstFrom, headOf, hashText, isQuoteMark, tokenKey, type LinkSpan } from './spans.js';

/** Changes whenever a feature does: weights of another version do not fit. */
export const FEATURE_VERSION = 1;
/** Buckets of one weight table; a power of two. */
export const TABLE_SIZE = 1 << 14;
const LAST_BUCKET = TABLE_SIZE - 1;

/** The spans of an article, each list sorted by `first`. */
export interface SpanTable {
  readonly sources: readonly LinkSpan[];
  readonly cues: readonly LinkSpan[];
  readonly contents: readonly LinkSpan[];
}

/** Buckets of one candidate; reused, since a choice is made before the next begins. */
export class FeatureList {
  readonly buckets = new Int32Array(64);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the bucket of a template with up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 1, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 1, 0x27d4eb2f);
    this.buckets[this.length++] = (hash ^ (hash >>> 16)) & LAST_BUCKET;
  }
}

/** Tokens between two spans that are looked at one by one. */
const BETWEEN = 40;

function distanceBucket(tokens: number): number {
  if (tokens < 4) return tokens;
  if (tokens < 6) return 4;
  if (tokens < 10) return 5;
  if (tokens < 16) return 6;
  if (tokens < 26) return 7;
  return tokens < 50 ? 8 : 9;
}

function probabilityBucket(probability: number): number {
  return probability < 0.35 ? 0 : probability < 0.5 ? 1 : probability < 0.7 ? 2 : probability < 0.9 ? 3 : 4;
}

function lexicalHead(document: Document, head: number): number {
  return document.pos[head] === POS.PROPN ? 7 : hashText(document.lemmas[head]!);
}

/** Spans of a role that begin between two tokens, at most 3. */
function countBetween(spans: readonly LinkSpan[], from: number, to: number): number {
  const at = firstFrom(spans, from);
  let count = 0;
  while (count < 3 && at + count < spans.length && spans[at + count]!.first < to) count++;
  return count;
}

/** What stands between two tokens: sentence ends, verbs, marks, in a small number. */
function describeBetween(document: Document, from: number, to: number, out: FeatureList, base: number, side: number): void {
  const { pos, words } = document;
  const past = Math.min(to, from + BETWEEN);
  let verbs = 0;
  let marks = 0;
  let commas = 0;
  let stops = 0;
  let subordinate = 0;
  for (let token = from; token < past; token++) {
    const tag = pos[token]!;
    if (tag === POS.VERB) verbs++;
    else if (tag === POS.SCONJ) subordinate++;
    else if (tag === POS.PUNCT) {
      const { text } = words[token]!;
      if (text === ',') commas++;
      else if (text === '.' || text === ';' || text === ':') stops++;
      else if (isQuoteMark(document, token)) marks++;
    }
  }
  out.add(base, Math.min(verbs, 3), side);
  out.add(base + 1, Math.min(marks, 3), side);
  out.add(base + 2, Math.min(commas, 3), side);
  out.add(base + 3, Math.min(stops, 2), side);
  out.add(base + 4, Math.min(subordinate, 2), side, Math.min(verbs, 1));
}

/** The next sentence, paragraph or further on, as a small number. */
function placeOf(document: Document, a: number, b: number): number {
  const paragraphs = document.paragraphOf[b]! - document.paragraphOf[a]!;
  if (paragraphs !== 0) return paragraphs === 1 ? 4 : 5;
  return Math.min(3, Math.abs(document.sentenceOf[b]! - document.sentenceOf[a]!));
}

/** How two spans of one link lie to each other. */
interface Places {
  /** The candidate stands first. */
  readonly first: boolean;
  /** The tokens between the two. */
  readonly from: number;
  readonly to: number;
  readonly side: number;
  readonly place: number;
  readonly distance: number;
}

/** Where a candidate stands to the span that is to be linked: the first features of either link. */
function describePlaces(document: Document, span: LinkSpan, candidate: LinkSpan, rank: number, out: FeatureList): Places {
  out.clear();
  const first = candidate.first < span.first;
  const from = (first ? candidate : span).past;
  const to = (first ? span : candidate).first;
  const side = (first ? 0 : 2) + (rank > 1 ? 1 : 0);
  const place = placeOf(document, from - 1, to);
  const distance = distanceBucket(Math.max(0, to - from));
  out.add(1, side);
  out.add(2, side, place);
  out.add(3, side, distance);
  return { first, from, to, side, place, distance };
}

/**
 * Features of a content span and a cue that may report it.
 *
 * @param rank 1 for the nearest cue on its side, 2 for the one beyond.
 */
export function describeContentAndCue(
  document: Document, table: SpanTable, content: LinkSpan, cue: LinkSpan, rank: number, out: FeatureList,
): void {
  const { from, to, side, place, distance, first: cueFirst } = describePlaces(document, content, cue, rank, out);
  const marksBefore = isQuoteMark(document, content.first) ? 1 : 0;
  const marksAfter = isQuoteMark(document, content.past - 1) || isQuoteMark(document, content.past - 2) ? 1 : 0;
  const marks = marksBefore * 2 + marksAfter;
  const sources = countBetween(table.sources, from, to);
  const contents = countBetween(table.contents, from, to);
  const cues = countBetween(table.cues, from, to);
  const headAt = headOf(document, cue);
  const head = lexicalHead(document, headAt);
  const before = tokenKey(document, content.first - 1);
  const opening = tokenKey(document, content.first);
  const after = tokenKey(document, content.past);

  out.add(4, side, place, marks);
  out.add(5, side, sources, contents * 4 + cues);
  out.add(6, side, sources * 16 + contents * 4 + cues, Math.min(distance, 6));
  out.add(7, side, head);
  out.add(8, side, head, place);
  out.add(9, side, before);
  out.add(10, side, opening, marks);
  out.add(11, side, after);
  out.add(12, side, tokenKey(document, content.past - 1), marksAfter);
  out.add(13, side, tokenKey(document, cue.past));
  out.add(14, side, tokenKey(document, cue.first - 1));
  out.add(15, side, tokenKey(document, cue.past - 1), Math.min(distance, 3));
  out.add(16, side, document.words[content.first + (marksBefore && content.past - content.first > 1 ? 1 : 0)]!.capitalized ? 1 : 0, place);
  out.add(17, side, probabilityBucket(cue.probability), probabilityBucket(content.probability));
  out.add(18, side, document.pos[headAt]!, distance);
  out.add(19, side, Math.min(4, content.past - content.first), place);
  const opens = document.paragraphs[document.paragraphOf[content.first]!]!.first === content.first ? 1 : 0;
  out.add(20, side, opens, place * 4 + marks);
  // A cue that already has content close by on this side needs no more of it.
  out.add(21, side, nearerContent(table, content, cue, cueFirst), place);
  describeBetween(document, from, to, out, 30, side);
}

function nearerContent(table: SpanTable, content: LinkSpan, cue: LinkSpan, cueFirst: boolean): number {
  // Content on the other side of the cue, next to it: split quotes have one.
  const { contents } = table;
  const at = firstFrom(contents, cue.first);
  const other = cueFirst ? contents[at - 1] : contents[at];
  if (!other || other === content) return 0;
  const gap = cueFirst ? cue.first - other.past : other.first - cue.past;
  return 1 + Math.min(3, distanceBucket(Math.max(0, gap)) >> 1);
}

/** Features of content that no cue reports. */
export function describeContentAlone(document: Document, table: SpanTable, content: LinkSpan, out: FeatureList): void {
  out.clear();
  const marks = (isQuoteMark(document, content.first) ? 2 : 0) + (isQuoteMark(document, content.past - 1) ? 1 : 0);
  out.add(60, 0);
  out.add(61, marks);
  out.add(62, probabilityBucket(content.probability), marks);
  out.add(63, tokenKey(document, content.first - 1));
  out.add(64, tokenKey(document, content.past));
  const at = firstFrom(table.cues, content.first);
  const { sentenceOf } = document;
  const near = (cue: LinkSpan | undefined) => cue !== undefined && sentenceOf[cue.first] === sentenceOf[content.first];
  out.add(65, near(table.cues[at - 1]) ? 1 : 0, near(table.cues[at]) ? 1 : 0, marks);
  const opens = document.paragraphs[document.paragraphOf[content.first]!]!.first === content.first ? 1 : 0;
  out.add(66, opens, marks);
}

/**
 * Features of a cue and a source that it may have.
 *
 * @param contents Where the cue's own content stands: 0 nowhere, 1 before, 2 after, 3 both.
 */
export function describeCueAndSource(
  document: Document, table: SpanTable, cue: LinkSpan, source: LinkSpan, rank: number, contents: number, out: FeatureList,
): void {
  const { from, to, side, place, distance } = describePlaces(document, cue, source, rank, out);
  const headAt = headOf(document, cue);
  const head = lexicalHead(document, headAt);
  const between = countBetween(table.cues, from, to) * 4 + countBetween(table.contents, from, to);
  const others = countBetween(table.sources, from, to);
  const headPos = document.pos[headAt]!;
  const kind = document.pos[source.past - 1]!;

  out.add(4, side, contents, place);
  out.add(5, side, contents, Math.min(distance, 5));
  out.add(6, side, between, others);
  out.add(7, side, between, distance);
  out.add(8, side, head);
  out.add(9, side, head, contents);
  out.add(10, side, tokenKey(document, source.first - 1));
  out.add(11, side, tokenKey(document, source.past));
  out.add(12, side, tokenKey(document, cue.first - 1), Math.min(distance, 2));
  out.add(13, side, tokenKey(document, cue.past), Math.min(distance, 2));
  out.add(14, side, tokenKey(document, cue.first));
  out.add(15, side, tokenKey(document, cue.past - 1));
  out.add(16, side, kind, headPos);
  out.add(17, side, tokenKey(document, source.first));
  out.add(18, side, probabilityBucket(cue.probability), probabilityBucket(source.probability));
  out.add(19, side, tokenKey(document, cue.first), document.pos[cue.past - 1]!);
  out.add(20, side, isTaken(table, source, cue), place);
  describeBetween(document, from, to, out, 30, side);
}

/** Whether another cue stands closer to the source than this one. */
function isTaken(table: SpanTable, source: LinkSpan, cue: LinkSpan): number {
  const at = firstFrom(table.cues, source.first);
  let taken = 0;
  const before = table.cues[at - 1];
  const after = table.cues[at];
  const gap = cue.first < source.first ? source.first - cue.past : cue.first - source.past;
  if (before && before !== cue && source.first - before.past <= gap) taken += 1;
  if (after && after !== cue && after.first - source.past <= gap) taken += 2;
  return taken;
}

/** Features of a cue whose source is not said. */
export function describeCueAlone(document: Document, table: SpanTable, cue: LinkSpan, contents: number, out: FeatureList): void {
  out.clear();
  const headAt = headOf(document, cue);
  const head = lexicalHead(document, headAt);
  out.add(60, 0);
  out.add(61, head);
  out.add(62, contents, document.pos[headAt]!);
  out.add(63, tokenKey(document, cue.first - 1));
  out.add(64, tokenKey(document, cue.first));
  out.add(65, tokenKey(document, cue.first), document.pos[cue.past - 1]!);
  out.add(66, tokenKey(document, cue.past));
  out.add(67, probabilityBucket(cue.probability));
  const at = firstFrom(table.sources, cue.first);
  const near = (source: LinkSpan | undefined) =>
    source !== undefined && document.sentenceOf[source.first] === document.sentenceOf[cue.first];
  out.add(68, near(table.sources[at - 1]) ? 1 : 0, near(table.sources[at]) ? 1 : 0, contents);
}
