/**
 * Mends wink's sentence boundaries where news text misleads it.
 */
import type { Document, TokenRange } from '../types.js';

type Tokens = Pick<Document, 'words' | 'text' | 'starts' | 'ends'>;

const CLOSING = new Set(['”', '’', '"', "'", '»', ')', ']', "''"]);
const FINAL = new Set(['.', '!', '?', '…', '...']);
// wink splits after these; the next word belongs to the same sentence.
const BEFORE_NAME = new Set([
  'adm', 'atty', 'brig', 'capt', 'cmdr', 'col', 'cpl', 'det', 'dr', 'fr', 'gen', 'gov', 'hon',
  'lt', 'maj', 'messrs', 'mlle', 'mme', 'mr', 'mrs', 'ms', 'pres', 'prof', 'rep', 'reps', 'rev',
  'sen', 'sens', 'sgt', 'st', 'supt', 'vs', 'no',
]);

/**
 * Joins and shifts the boundaries of one paragraph's sentences, in one pass:
 *
 * - “Why?” he asked.  — no break after a closing mark before a lower-case word
 * - Gov. Smith        — no break after a title's full stop
 * - … ended. ” Then   — a closing mark belongs to the sentence that it ends
 */
export function mendSentences(tokens: Tokens, sentences: readonly TokenRange[]): TokenRange[] {
  const mended: TokenRange[] = [];
  for (const sentence of sentences) {
    let { first } = sentence;
    const before = mended.at(-1);
    if (before) {
      while (first < sentence.past && isClosing(tokens, first)) first++;
      if (first > sentence.first) mended[mended.length - 1] = { first: before.first, past: first };
      if (first === sentence.past) continue;
      if (belongsTogether(tokens, mended.at(-1)!, first)) {
        mended[mended.length - 1] = { first: before.first, past: sentence.past };
        continue;
      }
    }
    mended.push({ first, past: sentence.past });
  }
  return mended;
}

/** A mark that closes: by its shape, or, if straight, by standing close to what it follows. */
function isClosing({ words, starts, ends }: Tokens, token: number): boolean {
  const { text } = words[token]!;
  if (!CLOSING.has(text)) return false;
  return starts[token] === ends[token - 1] && starts[token + 1] !== ends[token];
}

function belongsTogether({ words }: Tokens, before: TokenRange, next: number): boolean {
  const opening = words[next]!;
  const firstLetter = opening.text.charAt(0);
  const lower = opening.alphabetic && firstLetter === firstLetter.toLowerCase() && firstLetter !== firstLetter.toUpperCase();
  const last = words[before.past - 1]!;
  if (lower) return CLOSING.has(last.text) || FINAL.has(last.text);
  if (last.text === '.' && before.past - 2 >= before.first) {
    return BEFORE_NAME.has(words[before.past - 2]!.lower) && opening.capitalized;
  }
  return last.text.endsWith('.') && BEFORE_NAME.has(last.lower.slice(0, -1)) && opening.capitalized;
}
