/**
 * What is known of words by themselves, learned from the training articles:
 * how often a lemma reports, how often it is part of a source, which words
 * behave alike. Only words that news writes in lower case are in it, so it
 * holds no names; words are known by number alone.
 */
import { hashText } from '../../scoring/hash.js';
import { findKey } from '../../scoring/key-table.js';
import type { Word } from '../../types.js';

/** Columns of the table, one byte a word. */
export const COLUMN = { cueVerb: 0, cueNoun: 1, cueOther: 2, source: 3, coarse: 4, fine: 5 } as const;
export const COLUMNS = 6;

/** Stand-ins for words that are not in the table, below 0. */
export const UNKNOWN = { lower: -1, capitalized: -2, upper: -3, number: -4, mixed: -5, mark: -6, edge: -7 } as const;

const LEAST_UNKNOWN = Math.min(...Object.values(UNKNOWN));

/** True for one of {@link UNKNOWN}; false for the number of a word's text. */
export function isStandIn(form: number): boolean {
  return form < 0 && form >= LEAST_UNKNOWN;
}

export class WordTable {
  /** @param keys - Ascending. */
  constructor(readonly keys: Int32Array, readonly columns: readonly Uint8Array[]) {}

  /** Row of a lower-case form, or -1. */
  rowOf(lower: string): number {
    return findKey(this.keys, hashText(lower));
  }
}

/** The class of a word that the table does not have. */
export function classOfUnknown(word: Word): number {
  const digit = hasDigit(word.text);
  if (!word.alphabetic) return digit ? UNKNOWN.number : UNKNOWN.mark;
  if (digit) return UNKNOWN.mixed;
  if (word.allCaps) return UNKNOWN.upper;
  return word.capitalized ? UNKNOWN.capitalized : UNKNOWN.lower;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}
