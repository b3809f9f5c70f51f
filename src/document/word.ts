import type { Word } from '../types.js';

/** The record of a surface form. */
export function describeWord(id: number, text: string): Word {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  const first = text.charAt(0);
  const alphabetic = lower !== upper;
  return {
    id,
    text,
    lower,
    capitalized: first !== first.toLowerCase(),
    allCaps: alphabetic && text.length > 1 && text === upper,
    alphabetic,
  };
}
