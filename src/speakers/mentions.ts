/** Mentions by where they stand, and what follows them. */
import { countBefore } from '../text/search.js';
import type { Mention } from '../types.js';

/** Of names that stand before a common noun, possessor or not. */
const POSSESSIVE_ENDING = /^['’]s?$/;

/** First mention that starts at or after an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): number {
  return countBefore(mentions.length, (i) => mentions[i]!.start < offset);
}

/** True for “’s” and for the apostrophe of “the Roes’”. */
export function isPossessiveEnding(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && POSSESSIVE_ENDING.test(word.text);
}
