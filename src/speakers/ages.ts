/** How old somebody is said to be: “Ana Teles, 44,” and “the 44-year-old”. */
import type { GrammarWords } from '../text/grammar.js';
import type { Document, TokenRange } from '../types.js';

const AGE = /^\d{1,3}$/;
const AFTER_AGE = new Set([',', '.', ')', ';']);

/** The age set off behind a name, or null. */
export function ageBehind({ words, size }: Document, { past }: TokenRange): number | null {
  if (past + 1 >= size || (words[past]!.text !== ',' && words[past]!.text !== '(')) return null;
  const { text } = words[past + 1]!;
  return AGE.test(text) && AFTER_AGE.has(words[past + 2]?.text ?? '.') ? Number(text) : null;
}

/** The age within a description (“the 44-year-old singer”), or null. */
export function ageWithin({ words }: Document, { first, past }: TokenRange, { year }: GrammarWords): number | null {
  for (let i = first; i + 2 < past; i++) {
    if (year.has(words[i + 2]!.lower) && words[i + 1]!.text === '-' && AGE.test(words[i]!.text)) return Number(words[i]!.text);
  }
  return null;
}
