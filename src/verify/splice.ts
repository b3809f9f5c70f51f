/**
 * Tells a splice: a claim whose words all stand in the article, but in pieces
 * from different quotes or from far apart.
 */
import type { ClaimToken } from './claim.js';
import { findExact, type Match } from './locate.js';
import type { Passage } from './passages.js';

/** Words between two pieces of one quote past which joining them is a splice. */
export const FAR = 60;
const SHORTEST_PIECE = 3;
const MOST_PIECES = 6;

/**
 * Covers the claim by exact pieces of at least three words, longest first
 * from the left.
 *
 * @returns The pieces where they cover every word and do not simply follow one
 * another; otherwise null.
 */
export function findSplice(tokens: readonly ClaimToken[], passages: readonly Passage[]): Match[] | null {
  if (tokens.length < 2 * SHORTEST_PIECE) return null;
  const pieces: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = longestPiece(tokens, at, passages, pieces.at(-1));
    if (!piece || pieces.length === MOST_PIECES) return null;
    pieces.push(piece);
    at += piece.alignment.past - piece.alignment.first;
  }
  return isApart(pieces) ? pieces : null;
}

/** True where the pieces do not stand in one quote, in order and near each other. */
export function isApart(pieces: readonly Match[]): boolean {
  return pieces.some((piece, k) => {
    const before = pieces[k - 1];
    if (!before) return false;
    const gap = piece.alignment.first - before.alignment.past;
    return piece.passage !== before.passage || gap < 0 || gap > FAR;
  });
}

function longestPiece(
  tokens: readonly ClaimToken[],
  at: number,
  passages: readonly Passage[],
  before: Match | undefined,
): Match | null {
  let best: Match | null = null;
  for (const match of findExact(tokens.slice(at, at + SHORTEST_PIECE), passages)) {
    const { words } = match.passage;
    let { past } = match.alignment;
    let next = at + SHORTEST_PIECE;
    while (next < tokens.length && past < words.length && tokens[next]!.key === words[past]!.key) {
      next++;
      past++;
    }
    // What is left over must be long enough to be a piece of its own.
    const rest = tokens.length - next;
    if (rest > 0 && rest < SHORTEST_PIECE) {
      const give = SHORTEST_PIECE - rest;
      if (next - give - at < SHORTEST_PIECE) continue;
      past -= give;
    }
    const length = past - match.alignment.first;
    const bestLength: number = best ? best.alignment.past - best.alignment.first : 0;
    const nearer = best !== null && length === bestLength && match.passage === before?.passage && best.passage !== before.passage;
    if (length > bestLength || nearer) {
      const pairs: Match['alignment']['pairs'] = Array.from({ length }, (_, k) => ({ claim: at + k, article: match.alignment.first + k }));
      best = { ...match, alignment: { cost: 0, pairs, first: match.alignment.first, past } };
    }
  }
  return best;
}
