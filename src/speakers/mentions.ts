/** Mentions by where they stand, and what follows them. */
import type { GrammarWords } from '../text/grammar.js';
import { countBefore } from '../text/search.js';
import type { Mention } from '../types.js';

/** First mention that starts at or after an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): number {
  return countBefore(mentions.length, (i) => mentions[i]!.start < offset);
}

/** True for “’s” and for the apostrophe of “the Roes’”. */
export function isPossessiveEnding(word: { readonly text: string } | undefined, { possessiveEndings }: GrammarWords): boolean {
  return word !== undefined && possessiveEndings.has(word.text);
}
