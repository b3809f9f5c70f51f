/** Full stops that belong to a sentence, not to its last word. */
import type { Document } from '../types.js';
import type { AttributionVocabulary } from './vocabulary.js';

// wink keeps the full stop of “5 m.” and “Inc.” with the word.
const LETTERS = /^(?:\p{L}\.)+$/u;

/** The end of the token before `past`; a full stop that ends the sentence is not of it. */
export function endWithoutStop({ words, ends, sentenceOf, size }: Document, past: number, { abbreviations }: AttributionVocabulary): number {
  const { text, lower } = words[past - 1]!;
  const end = ends[past - 1]!;
  if (text.length < 2 || !text.endsWith('.') || text.endsWith('..')) return end;
  if (past < size && sentenceOf[past] === sentenceOf[past - 1]) return end;
  const unit = text.length === 2 && past >= 2 && words[past - 2]!.alphabetic === false;
  const abbreviated = LETTERS.test(lower) || abbreviations.has(lower.slice(0, -1));
  return abbreviated && !unit ? end : end - 1;
}
