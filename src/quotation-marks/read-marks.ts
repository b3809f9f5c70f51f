/**
 * Finds the marks of one paragraph and reads from their neighbours which way
 * each may face. A state machine over characters: `readMarks` runs over plain
 * text; each kind of mark has a state of its own.
 */
import type { QuotationLexicon } from '../types.js';
import { ALONE, GLYPH, SIDE, isDigit, isLetter, isMark, sideAfter, sideBefore, type Glyph, type Mark } from './marks.js';

/** One paragraph under the reader: the state functions get it and say where to go on. */
interface Reading {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly lexicon: QuotationLexicon;
  readonly marks: Mark[];
}

/** Reads the mark at `at`; gives back where plain text goes on. */
type State = (reading: Reading, at: number) => number;

/** Marks between `from` and `until`, in order. */
export function readMarks(text: string, from: number, until: number, lexicon: QuotationLexicon): Mark[] {
  const marks: Mark[] = [];
  let reading: Reading | undefined;
  for (let at = from; at < until; ) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) {
      at++;
    } else {
      reading ??= { text, from, until, lexicon, marks };
      at = stateFor(unit)(reading, at);
    }
  }
  return marks;
}

function stateFor(unit: number): State {
  switch (unit) {
    case 0x22: case 0xff02: return straightDouble;
    case 0x27: return straightSingle;
    case 0x60: return backtick;
    case 0xab: case 0x2039: return angleLeft;
    case 0xbb: case 0x203a: return angleRight;
    case 0x2018: case 0x201b: return curlySingleLeft;
    case 0x2019: return curlySingleRight;
    case 0x201a: return lowSingle;
    case 0x201c: case 0x201f: return curlyDoubleLeft;
    case 0x201d: return curlyDoubleRight;
    default: return lowDouble;
  }
}

/**
 * ```text
 * > | She said “yes” .
 *              ^
 * > | hello“ he said      (closes, though it looks left)
 *          ^
 * > | „Ja“, sagte er      (closes a low mark)
 *        ^
 * ```
 */
function curlyDoubleLeft(reading: Reading, at: number): number {
  const { before, after } = sides(reading, at, at + 1);
  if (before === SIDE.SPACE && after === SIDE.SPACE) return add(reading, at, at + 1, GLYPH.CURLY, 2, 2);
  const facesLeft = closesBetween(before, after);
  return add(reading, at, at + 1, GLYPH.CURLY, facesLeft ? 1 : 3, facesLeft ? 2 : 0);
}

/**
 * ```text
 * > | She said “yes” .
 *                  ^
 * > | ”hello” he said     (opens, though it looks right)
 *     ^
 * ```
 */
function curlyDoubleRight(reading: Reading, at: number): number {
  const { before, after } = sides(reading, at, at + 1);
  if (before === SIDE.SPACE && after === SIDE.SPACE) return add(reading, at, at + 1, GLYPH.CURLY, 2, 2);
  const facesRight = opensBetween(before, after);
  return add(reading, at, at + 1, GLYPH.CURLY, facesRight ? 2 : 0, facesRight ? 1 : 3);
}

/**
 * ```text
 * > | He said "no" and
 *             ^  ^
 * > | said—"no"—and       (either: the pairing decides)
 *          ^
 * ```
 */
function straightDouble(reading: Reading, at: number): number {
  return addTwoWay(reading, at, at + 1, GLYPH.STRAIGHT);
}

/** „ opens only. */
function lowDouble(reading: Reading, at: number): number {
  return add(reading, at, at + 1, GLYPH.LOW, 3, 0);
}

/** « opens, unless it closes in the German way: »so« */
function angleLeft(reading: Reading, at: number): number {
  const { before, after } = sides(reading, at, at + 1);
  const reversed = closesBetween(before, after);
  return add(reading, at, at + 1, GLYPH.ANGLE, reversed ? 1 : 3, reversed ? 2 : 0);
}

/** » closes, unless it opens in the German way: »so« */
function angleRight(reading: Reading, at: number): number {
  const { before, after } = sides(reading, at, at + 1);
  const reversed = opensBetween(before, after);
  return add(reading, at, at + 1, GLYPH.ANGLE, reversed ? 2 : 0, reversed ? 1 : 3);
}

/**
 * ```text
 * > | ``no'' he said
 *     ^^
 * > | `no' he said
 *     ^
 * ```
 */
function backtick(reading: Reading, at: number): number {
  const { text } = reading;
  const length = runLength(reading, at, 0x60);
  if (length > 2) return at + length;
  const before = sideBefore(text, at, reading.from);
  const after = sideAfter(text, at + length, reading.until);
  if (after === SIDE.SPACE || before === SIDE.WORD) return at + length;
  return add(reading, at, at + length, length === 2 ? GLYPH.DOUBLED : GLYPH.STRAIGHT_SINGLE, 3, 0);
}

/**
 * ```text
 * > | ''No,'' he said     (two make a double mark)
 *     ^^    ^^
 * > | ''She said 'no'''   (three: a single and a double)
 *                   ^^^
 * > | 'No,' he said
 *     ^   ^
 * > | don't, 6'2", rock 'n' roll, the '90s, the players' coach
 *        ^    ^         ^ ^           ^                ^
 * ```
 */
function straightSingle(reading: Reading, at: number): number {
  return run(reading, at, 0x27, GLYPH.STRAIGHT_SINGLE);
}

/** As {@link straightSingle}, with ’ for '. */
function curlySingleRight(reading: Reading, at: number): number {
  return run(reading, at, 0x2019, GLYPH.CURLY_SINGLE);
}

/** One to three equal single marks; more are an ornament. */
function run(reading: Reading, at: number, unit: number, glyph: Glyph): number {
  const length = runLength(reading, at, unit);
  if (length > 3) return at + length;
  if (length === 1) return single(reading, at, glyph);
  if (length === 2) {
    if (!isPossessive(reading, at + 2)) return addTwoWay(reading, at, at + 2, GLYPH.DOUBLED);
    return add(reading, at, at + 1, glyph, 0, 2) + 1;
  }
  const { before, after } = sides(reading, at, at + 3);
  if (opensBetween(before, after)) {
    addTwoWay(reading, at, at + 2, GLYPH.DOUBLED);
    return single(reading, at + 2, glyph);
  }
  single(reading, at, glyph);
  return addTwoWay(reading, at + 1, at + 3, GLYPH.DOUBLED);
}

/**
 * ```text
 * > | she said ‘no’
 *              ^
 * > | ‘‘No,’’ she said
 *     ^^
 * > | Acme‘s plan         (an apostrophe)
 *         ^
 * ```
 */
function curlySingleLeft(reading: Reading, at: number): number {
  const length = runLength(reading, at, 0x2018);
  if (length > 2) return at + length;
  if (length === 2) return add(reading, at, at + 2, GLYPH.DOUBLED, 3, 0);
  const { before, after } = sides(reading, at, at + 1);
  if (before === SIDE.WORD && after === SIDE.WORD) return at + 1;
  if (closesBetween(before, after)) return single(reading, at, GLYPH.CURLY_SINGLE);
  if (after === SIDE.SPACE) return at + 1;
  const elides = elisionAt(reading, at) > 0;
  return add(reading, at, at + 1, GLYPH.CURLY_SINGLE, elides ? 1 : 3, 0);
}

/** ‚ opens, where it is no comma. */
function lowSingle(reading: Reading, at: number): number {
  const { before, after } = sides(reading, at, at + 1);
  return opensBetween(before, after) ? add(reading, at, at + 1, GLYPH.LOW_SINGLE, 3, 0) : at + 1;
}

/** A single mark that may be an apostrophe. */
function single(reading: Reading, at: number, glyph: Glyph): number {
  const { text, from, until, lexicon } = reading;
  const { before, after } = sides(reading, at, at + 1);
  if (before === SIDE.WORD && after === SIDE.WORD) return at + 1;
  if (after === SIDE.WORD || (before === SIDE.SPACE && after !== SIDE.SPACE)) {
    if (before === SIDE.CLOSING) return add(reading, at, at + 1, glyph, 1, 1);
    const elision = elisionAt(reading, at);
    return elision > 1 ? at + elision : add(reading, at, at + 1, glyph, elision === 1 ? 1 : 2, 0);
  }
  if (before === SIDE.SPACE || before === SIDE.OPENING) return at + 1;
  if (before === SIDE.CLOSING || before === SIDE.DASH) return add(reading, at, at + 1, glyph, 0, 3);
  // After a letter: the end of a passage, or of a plural possessive, or of a clipped word.
  if (after === SIDE.SPACE && at + 1 < until && mayDropLetters(text, at, from, lexicon) && !isNickname(reading, at)) {
    return add(reading, at, at + 1, glyph, 0, 1);
  }
  return add(reading, at, at + 1, glyph, 0, 2);
}

/** True after a plural (“the players’ coach”), a measure (6' tall) or a clipped word (“goin’ home”). */
function mayDropLetters(text: string, at: number, from: number, lexicon: QuotationLexicon): boolean {
  const unit = text.charCodeAt(at - 1) | 32;
  if (lexicon.pluralLetters.has(String.fromCharCode(unit)) || isDigit(text.charCodeAt(at - 1))) return true;
  let start = at;
  while (start > from && at - start < LONGEST_CLIPPED && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  return lexicon.clipped.has(word) || (word.endsWith(lexicon.clippedEnding) && word.length > 3);
}

/** True at the end of Ann ‘Mo’ Roe: one word of a name, between two others. */
function isNickname({ text, from, until }: Reading, at: number): boolean {
  let start = at;
  while (start > from && at - start < LONGEST_CLIPPED && isLetter(text.charCodeAt(start - 1))) start--;
  if (start - 3 < from || !isMark(text.charCodeAt(start - 1)) || text[start - 2] !== ' ' || at + 2 >= until) return false;
  let before = start - 2;
  while (before > from && isLetter(text.charCodeAt(before - 1))) before--;
  return isCapital(text, before) && isCapital(text, start) && isCapital(text, at + 2);
}

function isCapital(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && text[at] !== text[at]!.toLowerCase();
}

const LONGEST_CLIPPED = 12;
const LONGEST_ELISION = 8;

/**
 * What the apostrophe at `at` leaves out: 0, nothing; 1, letters or a century
 * (’til, ’60s); more, the length of a word that has one at both ends (’n’).
 */
function elisionAt({ text, until, lexicon }: Reading, at: number): number {
  let end = at + 1;
  const most = Math.min(until, end + LONGEST_ELISION);
  if (end < until && isDigit(text.charCodeAt(end))) {
    while (end < most && isDigit(text.charCodeAt(end))) end++;
    return end - at === 3 && (text[end] === lexicon.possessiveLetter || !isLetter(text.charCodeAt(end))) ? 1 : 0;
  }
  while (end < most && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at + 1, end).toLowerCase();
  if (lexicon.enclosed.has(word)) {
    const unit = text.charCodeAt(end);
    return unit === 0x27 || unit === 0x2019 || unit === 0x2018 ? end + 1 - at : 1;
  }
  return lexicon.elisions.has(word) ? 1 : 0;
}

/** True at the s of ‘Northern Light’’s. */
function isPossessive({ text, lexicon }: Reading, at: number): boolean {
  return text[at] === lexicon.possessiveLetter && !isLetter(text.charCodeAt(at + 1));
}

function runLength({ text, until }: Reading, at: number, unit: number): number {
  let end = at + 1;
  while (end < until && text.charCodeAt(end) === unit) end++;
  return end - at;
}

function sides({ text, from, until }: Reading, start: number, end: number) {
  return { before: sideBefore(text, start, from), after: sideAfter(text, end, until) };
}

function opensBetween(before: number, after: number): boolean {
  return before === SIDE.SPACE || before === SIDE.OPENING
    ? after !== SIDE.SPACE && after !== SIDE.CLOSING
    : before === SIDE.DASH && (after === SIDE.WORD || after === SIDE.OPENING);
}

function closesBetween(before: number, after: number): boolean {
  return before === SIDE.WORD || before === SIDE.CLOSING
    ? after !== SIDE.WORD
    : before === SIDE.DASH && (after === SIDE.SPACE || after === SIDE.CLOSING);
}

/** True at an ellipsis: “…and then”. */
function trailsOff({ text }: Reading, at: number): boolean {
  return text.charCodeAt(at) === 0x2026 || (text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) === 0x2e);
}

/** A mark that looks the same either way. */
function addTwoWay(reading: Reading, start: number, end: number, glyph: Glyph): number {
  const { before, after } = sides(reading, start, end);
  if (before === SIDE.DASH && after !== SIDE.SPACE && after !== SIDE.CLOSING) return add(reading, start, end, glyph, 2, 2);
  if (opensBetween(before, after)) return add(reading, start, end, glyph, 3, 0);
  if (before !== SIDE.WORD && before !== SIDE.CLOSING && trailsOff(reading, end)) return add(reading, start, end, glyph, 3, 0);
  if (closesBetween(before, after)) return add(reading, start, end, glyph, 0, 3);
  return add(reading, start, end, glyph, 2, 2);
}

function add(reading: Reading, start: number, end: number, glyph: Glyph, opens: number, closes: number): number {
  const measure = start > reading.from && isDigit(reading.text.charCodeAt(start - 1));
  reading.marks.push({ start, end, glyph, opens, closes, measure, partner: ALONE });
  return end;
}
