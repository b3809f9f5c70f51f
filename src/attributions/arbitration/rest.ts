/** What the model finds beside the rules: joined to theirs, alone, or dropped. */
import type { Attribution, Span } from '../../types.js';
import { Coverage } from '../coverage.js';
import { strip } from './claims.js';
import { beginsWithTitle, hasMarks, passageOf } from './marks.js';
import type { Ground } from './ground.js';
import { isElsewhere, SENTENCE_END, touches, type Unit } from './pieces.js';
import { CLAUSES, LEAST_BEHIND_COLON, LEAST_MODEL, LEAST_SOURCELESS, LEAST_SOURCELESS_THOUGHT, LEAST_TITLE, MARKED } from './sureness.js';

// From content to a cue behind it, in UTF-16 units.
const MAX_BEHIND = 400;
const CLOSING_MARK = /[,"”“»’'—–-]/;

/** An attribution that is kept, and the rule's finding that it comes from; -1 for the model's. */
export interface Kept {
  attribution: Attribution;
  readonly rule: number;
}

/**
 * What the model joins to words that a rule has taken stays with them where
 * both mean the same cue. Returns what is left to the model, by attribution.
 *
 * @param takenBy for each piece of the model's the place in `kept` of what took it, or -1
 */
export function joinPieces(kept: readonly Kept[], units: readonly Unit[], takenBy: Int32Array, { vocabulary: { opensWithGerund }, quotedSpans, text }: Ground): Map<number, Span[]> {
  const left = new Map<number, Span[]>();
  const takersOf = new Map<number, number[]>();
  units.forEach(({ m }, u) => {
    if (takenBy[u]! >= 0) push(takersOf, m, takenBy[u]!);
  });
  // What stands wholly in a passage is told in it: “He said, ‘No.’ And I left.”
  const passages = new Coverage(units.filter(({ piece, at }) => takenBy[at]! < 0 && passageOf(piece, quotedSpans)).map(({ piece }) => [piece]));
  const spans = kept.map(({ attribution: { content, source, cue } }) => [...content, ...source, ...cue]);
  const held = new Coverage(spans.filter((own) => !own.every((span) => passages.holds(span))));
  units.forEach(({ attribution, m, piece }, u) => {
    if (takenBy[u]! >= 0) return;
    const at = takersOf.get(m)?.find((one) => touches(kept[one]!.attribution.cue, attribution.cue));
    if (at === undefined) return push(left, m, piece);
    const taker = kept[at]!;
    if (isBeforeLead(taker.attribution, piece, text) || (beginsWithTitle(piece, quotedSpans) && isElsewhere(piece, taker.attribution.cue[0]!, text))) return;
    if (held.touches(piece) || !(hasMarks({ content: [piece] }, quotedSpans) || isParted(taker.attribution, piece, text, opensWithGerund) || opensClause(taker.attribution, piece, text))) return;
    const joined = strip(taker.attribution);
    joined.content = [...joined.content, piece].sort((x, y) => x.start - y.start);
    taker.attribution = joined;
  });
  return left;
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Tells whether what is left to the model stands beside what is kept. */
export function judgeRest(kept: readonly Kept[], { quotedSpans, text }: Ground): (attribution: Attribution, content: readonly Span[]) => boolean {
  const blocks = new Coverage(kept.map(({ attribution: { content, rule } }) => (rule === 'transcript' || rule === 'lead-block' ? content : [])));
  const keptCues = new Coverage(kept.map(({ attribution: { cue }, rule }) => (rule >= 0 ? cue : [])));
  return (attribution, content) => {
    const { cue, source, act, confidence } = attribution;
    // Nobody's words within somebody's turn are the turn's.
    if (source.length === 0 && content.every((piece) => blocks.holds(piece))) return false;
    if (cue.some((span) => keptCues.touches(span))) {
      // A semicolon parts it from its cue, with which a rule found other words.
      if (content.some((piece) => isBeyondStop(piece, cue, text))) return false;
      // “a trend he called terrifying”: what a relative clause speaks of is not what the rule heard in it.
      if (content.every((piece) => isHeadOf(piece, attribution, text))) return false;
    }
    if (confidence < LEAST_TITLE && beginsWithTitle(content[0]!, quotedSpans)) return false;
    if (confidence < (source.length > 0 ? LEAST_MODEL : act === 'thought' ? LEAST_SOURCELESS_THOUGHT : LEAST_SOURCELESS)) return false;
    return confidence >= LEAST_BEHIND_COLON || !isColon(cue, text) || hasMarks(attribution, quotedSpans);
  };
}

/**
 * True for a part of content that a tag between commas parts from the rest:
 * “The cost, he added, “will rise””. A colon parts nothing: what stands before
 * “In a note to staff, she wrote: “…”” is the narrator's.
 */
function isParted({ rule, cue, content }: Attribution, piece: Span, text: string, opensWithGerund: RegExp): boolean {
  if (rule !== 'reported-tag' && rule !== 'lead-quotation') return false;
  const { start, end } = cue[0]!;
  if (isBehindColon(content[0]!, text)) return false;
  const before = piece.end <= start;
  if (before ? content[0]!.start < end : content.at(-1)!.end > start || piece.start < end) return false;
  // “Responding to a query, he said”: what goes on meanwhile.
  if (before && opensWithGerund.test(text.slice(piece.start, piece.end)) && rule === 'lead-quotation') return false;
  return before ? text[piece.end] === ',' : text.slice(end, piece.start).trimStart().startsWith(',');
}

/** True for the subject or object of what is told, before its cue: “a plan | which | Roe says | failed”, “rain | is expected | to fall”. */
function opensClause({ rule, cue: [cue], content: [content] }: Attribution, piece: Span, text: string): boolean {
  if (!(CLAUSES.has(rule) || MARKED.has(rule)) || piece.end > cue!.start || content!.start < cue!.end) return false;
  return !/[:;.!?]/.test(text.slice(piece.end, cue!.start));
}

/** True for content with a colon right before it. */
function isBehindColon({ start }: Span, text: string): boolean {
  return text.slice(Math.max(0, start - 2), start).trimEnd().endsWith(':');
}

/** True for a whole sentence before a lead that tells its words behind it: ““They lost.” Roe said that …”. */
function isBeforeLead({ rule, cue: [cue], content: [content] }: Attribution, piece: Span, text: string): boolean {
  if (!rule.startsWith('lead-') || !cue || !content || content.start < cue.end || piece.end > cue.start) return false;
  return SENTENCE_END.test(text.slice(Math.max(piece.start, piece.end - 3), piece.end + 1));
}

/** True for a noun right before the clause about it: “a trend | he called …”. */
function isHeadOf(piece: Span, { source: [source], cue: [cue] }: Attribution, text: string): boolean {
  if (!source || !cue || piece.end > source.start || source.end > cue.start) return false;
  return text.slice(piece.end, source.start).trim() === '' && !SENTENCE_END.test(text.slice(Math.max(piece.start, piece.end - 3), piece.end)) && !CLOSING_MARK.test(text.charAt(piece.end - 1));
}

/** True for content on the other side of a semicolon than its cue: “It rained; according to Roe, | it stopped”. */
function isBeyondStop(piece: Span, [cue]: readonly Span[], text: string): boolean {
  return cue !== undefined && piece.end <= cue.start && cue.start - piece.end <= MAX_BEHIND && /^\s*;/.test(text.slice(piece.end, cue.start));
}

/** True for a cue that is a colon and no more. */
function isColon(cue: readonly Span[], text: string): boolean {
  return cue.length === 1 && text.slice(cue[0]!.start, cue[0]!.end) === ':';
}
