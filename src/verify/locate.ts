/**
 * Finds where a segment of a claim stands: exact runs first, then the passage
 * and stretch that it fits best.
 *
 * Linear in the article for a short claim: exact runs are sought through an
 * index of word pairs, and only the few passages that share the most weighty
 * words are aligned, in windows a little longer than the claim.
 */
import type { ComparableWord } from '../text/words.js';
import { align, type Alignment } from './align.js';
import type { ClaimSegment, ClaimToken } from './claim.js';
import type { Passage } from './passages.js';
import type { Vocabulary } from './vocabulary.js';

export interface Match {
  readonly passage: Passage;
  readonly alignment: Alignment;
  /** Weighted share of common words, 0 to 1. */
  readonly similarity: number;
}

const ALIGNED_PASSAGES = 6;
const WHOLE_PASSAGE = 160;

/** Every place where the tokens stand word for word, in order of the passages. */
export function findExact(tokens: readonly ClaimToken[], passages: readonly Passage[]): Match[] {
  const matches: Match[] = [];
  if (tokens.some((token) => token.role === 'insertion')) return matches;
  const [first] = tokens;
  for (const passage of passages) {
    const { words } = passage;
    for (let at = 0; at + tokens.length <= words.length; at++) {
      if (words[at]!.key !== first!.key || !standsAt(tokens, words, at)) continue;
      const pairs = tokens.map((_, k) => ({ claim: k, article: at + k }));
      const alignment = { cost: 0, pairs, first: at, past: at + tokens.length };
      matches.push({ passage, alignment, similarity: 1 });
    }
  }
  return matches;
}

function standsAt(tokens: readonly ClaimToken[], words: readonly ComparableWord[], at: number): boolean {
  for (let k = 1; k < tokens.length; k++) if (tokens[k]!.key !== words[at + k]!.key) return false;
  return true;
}

/** The best approximate places, best first; at most one a passage. */
export function findSimilar(segment: ClaimSegment, passages: readonly Passage[], vocabulary: Vocabulary): Match[] {
  const { tokens } = segment;
  const keys = new Set(tokens.map((token) => token.key));
  const ranked = passages
    .map((passage) => ({ passage, window: densestWindow(passage.words, keys, tokens.length, vocabulary) }))
    .filter(({ window }) => window.weight > 0)
    .sort((a, b) => b.window.weight - a.window.weight)
    .slice(0, ALIGNED_PASSAGES);
  return ranked
    .map(({ passage, window }) => {
      const alignment = align(tokens, passage.words, window.from, window.to, vocabulary.weigh);
      return { passage, alignment, similarity: similarityOf(tokens, passage.words, alignment, vocabulary) };
    })
    .sort((a, b) => b.similarity - a.similarity);
}

/** The window of passage words that shares the greatest weight of distinct words with the claim. */
function densestWindow(
  words: readonly ComparableWord[],
  keys: ReadonlySet<string>,
  length: number,
  vocabulary: Vocabulary,
): { from: number; to: number; weight: number } {
  const size = Math.max(WHOLE_PASSAGE, length * 2 + 20);
  const counts = new Map<string, number>();
  let weight = 0;
  let best = { from: 0, to: Math.min(words.length, size), weight: 0 };
  for (let to = 0; to < words.length; to++) {
    const { key } = words[to]!;
    if (keys.has(key)) {
      const count = counts.get(key) ?? 0;
      if (count === 0) weight += vocabulary.weigh(key);
      counts.set(key, count + 1);
    }
    const from = to - size;
    if (from >= 0 && keys.has(words[from]!.key)) {
      const gone = words[from]!.key;
      const count = counts.get(gone)! - 1;
      if (count === 0) weight -= vocabulary.weigh(gone);
      counts.set(gone, count);
    }
    if (weight > best.weight + 1e-9) best = { from: Math.max(0, from + 1), to: to + 1, weight };
  }
  // The best window ends at the last word it needs; the claim may begin before its first.
  const to = Math.min(words.length, best.to + length);
  return { from: Math.max(0, Math.min(best.from, to - size - length)), to, weight: best.weight };
}

function similarityOf(
  tokens: readonly ClaimToken[],
  words: readonly ComparableWord[],
  alignment: Alignment,
  { weigh }: Vocabulary,
): number {
  let common = 0;
  let total = 0;
  for (const { claim, article } of alignment.pairs) {
    const token = claim < 0 ? undefined : tokens[claim]!;
    const word = article < 0 ? undefined : words[article]!;
    const both = token && word && (token.key === word.key || token.role === 'touched');
    if (both) common += weigh(token.key);
    if (token && token.role !== 'insertion') total += weigh(token.key);
    if (word) total += weigh(word.key);
  }
  return total === 0 ? 0 : Math.min(1, (2 * common) / total);
}
