/**
 * What a quotation mark is, and what the characters beside it say of it.
 */

/** The set of glyphs a mark belongs to. Singles come last. */
export const GLYPH = {
  /** “ ” */ CURLY: 0,
  /** " */ STRAIGHT: 1,
  /** `` '' and ‘‘ ’’ */ DOUBLED: 2,
  /** « » ‹ › */ ANGLE: 3,
  /** „ */ LOW: 4,
  /** ‘ ’ */ CURLY_SINGLE: 5,
  /** ' */ STRAIGHT_SINGLE: 6,
  /** ‚ */ LOW_SINGLE: 7,
} as const;
export type Glyph = (typeof GLYPH)[keyof typeof GLYPH];

/** The mark has no partner. */
export const ALONE = -1;
/** The mark opens a passage that its paragraph does not close. */
export const LEFT_OPEN = -2;

/**
 * A character (or two) that may quote. `opens` and `closes` say how surely,
 * from 0, it cannot, to 3, it can do nothing else.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly glyph: Glyph;
  readonly opens: number;
  readonly closes: number;
  /** A digit stands right before: could be inches, feet or minutes. */
  readonly measure: boolean;
  /** Index of the other mark of the pair, {@link ALONE} or {@link LEFT_OPEN}. */
  partner: number;
}

/** How a character beside a mark bears on it. */
export const SIDE = {
  /** White space, or the end of the paragraph. */ SPACE: 0,
  /** Opening brackets and the like. */ OPENING: 1,
  /** Letters, digits, symbols. */ WORD: 2,
  /** What follows a word: full stops, commas, closing brackets. */ CLOSING: 3,
  /** Dashes: either. */ DASH: 4,
} as const;
export type Side = (typeof SIDE)[keyof typeof SIDE];

const ASCII = new Uint8Array(128).fill(SIDE.WORD);
for (let unit = 0; unit <= 32; unit++) ASCII[unit] = SIDE.SPACE;
for (const unit of '([{<') ASCII[unit.charCodeAt(0)] = SIDE.OPENING;
for (const unit of '.,;:!?)]}>') ASCII[unit.charCodeAt(0)] = SIDE.CLOSING;
ASCII[0x2d] = SIDE.DASH;
ASCII[0x2f] = SIDE.DASH;

function sideOf(unit: number): Side {
  if (unit < 128) return ASCII[unit] as Side;
  if (unit === 0xa0 || unit === 0x85 || unit === 0x3000 || unit === 0xfeff) return SIDE.SPACE;
  if (unit === 0xa1 || unit === 0xbf) return SIDE.OPENING;
  if (unit < 0x2000 || unit > 0x206f) return SIDE.WORD;
  if (unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || unit >= 0x205f) return SIDE.SPACE;
  if (unit <= 0x2015) return SIDE.DASH;
  if (unit === 0x2026) return SIDE.CLOSING;
  return SIDE.WORD;
}

/** True for every unit that may be (part of) a quotation mark. */
export function isMark(unit: number): boolean {
  if (unit < 128) return unit === 0x22 || unit === 0x27 || unit === 0x60;
  if (unit < 0x2018) return unit === 0xab || unit === 0xbb;
  return unit <= 0x201f || unit === 0x2039 || unit === 0x203a || unit === 0xff02;
}

// Marks stand together (“‘Go,’ he said”): a mark's neighbour is what stands
// beyond them. More than this many in a row quote nothing.
const MARKS_TOGETHER = 4;

/** What stands before `at`, beyond other marks, in a paragraph that begins at `from`. */
export function sideBefore(text: string, at: number, from: number): Side {
  for (let i = at - 1, last = at - MARKS_TOGETHER; i >= from; i--) {
    const unit = text.charCodeAt(i);
    if (i < last || !isMark(unit)) return sideOf(unit);
  }
  return SIDE.SPACE;
}

/** What stands from `at` on, beyond other marks, in a paragraph that ends at `until`. */
export function sideAfter(text: string, at: number, until: number): Side {
  for (let i = at, last = at + MARKS_TOGETHER; i < until; i++) {
    const unit = text.charCodeAt(i);
    if (i >= last || !isMark(unit)) return sideOf(unit);
  }
  return SIDE.SPACE;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters of Latin and of every other script; close enough beside a mark. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000) || unit > 0x3000;
}
