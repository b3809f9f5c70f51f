/**
 * Fits a claim into a passage: the stretch of the passage that the claim can
 * be turned into with the fewest changes of words.
 *
 * Approximate matching by dynamic programming with free ends in the longer
 * text (Sellers, “The theory and computation of evolutionary distances”,
 * J. Algorithms 1, 1980), on words instead of letters.
 */
import type { ComparableWord } from '../text/words.js';
import type { ClaimToken } from './claim.js';

/** One column of the alignment; -1 where a side has nothing. */
export interface Pairing {
  readonly claim: number;
  readonly article: number;
}

export interface Alignment {
  readonly cost: number;
  readonly pairs: readonly Pairing[];
  /** Stretch of passage words that the claim covers, half-open. */
  readonly first: number;
  readonly past: number;
}

// A bracketed insertion may stand for this many words of the speaker's.
const INSERTION_REACH = 8;

const KEPT = 0.001;

/** Weight of a word: how much its change matters. */
export type Weigh = (key: string) => number;

/** Aligns all `tokens` with some stretch of `words` in `[from, to)`. */
export function align(
  tokens: readonly ClaimToken[],
  words: readonly ComparableWord[],
  from: number,
  to: number,
  weigh: Weigh,
): Alignment {
  const width = to - from + 1;
  const cost = new Float64Array((tokens.length + 1) * width);
  const step = new Int8Array((tokens.length + 1) * width);
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i - 1]!;
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (token.role === 'insertion') {
        // Stands for none to eight words, the fewer the better.
        let best = Infinity;
        for (let back = 0; back <= Math.min(INSERTION_REACH, j); back++) {
          const value = cost[at - width - back]! + 0.1 + back * 0.01;
          if (value < best) {
            best = value;
            step[at] = back;
          }
        }
        cost[at] = best;
        continue;
      }
      const weight = weigh(token.key);
      let best = cost[at - width]! + weight;
      step[at] = ADDED;
      if (j > 0) {
        const word = words[from + j - 1]!;
        const same = token.key === word.key;
        // No dearer than adding the word: “can” stands for “cannot” rather than beside it.
        // Among equals, the alignment that keeps more words.
        const change = same ? -KEPT : token.role === 'touched' ? 0.3 : weight;
        const replaced = cost[at - width - 1]! + change;
        if (replaced <= best) {
          best = replaced;
          step[at] = PAIRED;
        }
        const removed = cost[at - 1]! + weigh(word.key);
        if (removed < best) {
          best = removed;
          step[at] = REMOVED;
        }
      }
      cost[at] = best;
    }
  }
  let end = 0;
  const last = tokens.length * width;
  for (let j = 1; j < width; j++) if (cost[last + j]! < cost[last + end]! - 1e-9) end = j;
  return { cost: cost[last + end]!, ...trace(tokens, step, width, end, from) };
}

const ADDED = -1;
const PAIRED = -2;
const REMOVED = -3;

function trace(
  tokens: readonly ClaimToken[],
  step: Int8Array,
  width: number,
  end: number,
  from: number,
): Omit<Alignment, 'cost'> {
  const pairs: Pairing[] = [];
  let j = end;
  for (let i = tokens.length; i > 0; ) {
    const kind = step[i * width + j]!;
    if (tokens[i - 1]!.role === 'insertion') {
      for (let back = 0; back < kind; back++) pairs.push({ claim: -1, article: from + --j });
      pairs.push({ claim: --i, article: -1 });
    } else if (kind === PAIRED) {
      pairs.push({ claim: --i, article: from + --j });
    } else if (kind === REMOVED) {
      pairs.push({ claim: -1, article: from + --j });
    } else {
      pairs.push({ claim: --i, article: -1 });
    }
  }
  return { pairs: pairs.reverse(), first: from + j, past: from + end };
}
