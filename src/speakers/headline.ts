/** Where the headline stands: its capitals make names of what are none, and it speaks before anybody is introduced. */
import type { Document } from '../types.js';

// Words shorter than this are often small in a headline: “Mayor of Sabel Vows to Stay”.
const LEAST_WORD = 4;
const SENTENCE_END = /[.!?]["”’']*$/;

/**
 * Offset behind the headline; 0 where the text has none: its first paragraph
 * is the only one, has several sentences, or is an ordinary sentence with its
 * stop.
 *
 * @example
 * headlineEnd(readDocument('Teles vows to stay\n\nAna Teles said so.', english)) // 18
 */
export function headlineEnd({ text, paragraphs, sentences, words, ends }: Document): number {
  if (paragraphs.length < 2) return 0;
  const { first, past } = paragraphs[0]!;
  const end = ends[past - 1]!;
  if (!SENTENCE_END.test(text.slice(Math.max(0, end - 4), end))) return end;
  if (sentences[0]!.past < past) return 0;
  let long = 0;
  let capitalized = 0;
  for (let i = first; i < past; i++) {
    const word = words[i]!;
    if (!word.alphabetic || word.text.length < LEAST_WORD) continue;
    long++;
    if (word.capitalized) capitalized++;
  }
  return 2 * capitalized > long ? end : 0;
}
