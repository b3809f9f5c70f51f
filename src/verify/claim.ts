/**
 * Reads a claimed quote: outer marks off, split at ellipses, square brackets
 * told apart from words.
 */
import { readWords, type ComparableWord } from '../text/words.js';
import type { Span } from '../types.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of the claim, or a bracketed insertion that may stand for any few words. */
export interface ClaimToken extends ComparableWord {
  readonly role: 'word' | 'touched' | 'insertion';
}

/** What stands between two ellipses. */
export interface ClaimSegment extends Span {
  readonly tokens: readonly ClaimToken[];
}

const OUTER_MARKS = ' \t\r\n\u00a0"\'“”„«»‘’`';
const ELLIPSIS = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}|\.[ \u00a0]\.[ \u00a0]\./g;
const BRACKETS = /\[[^[\]]{0,200}\]/g;
const LETTER = /[\p{L}\p{N}]/u;
// Joins the letters on both sides of it, and is dropped when words are folded.
const JOINER = '\u00ad';

/**
 * @returns The segments, with offsets into `quote`; none where it holds no word.
 * @example
 * readClaim('“[W]e are … here [in Paris].”', vocabulary).length // 2
 */
export function readClaim(quote: string, vocabulary: Vocabulary): ClaimSegment[] {
  const inner = innerSpan(quote);
  const segments: ClaimSegment[] = [];
  let start = inner.start;
  for (const match of quote.matchAll(ELLIPSIS)) {
    if (match.index < inner.start || match.index >= inner.end) continue;
    segments.push(readSegment(quote, start, match.index, vocabulary));
    start = match.index + match[0].length;
  }
  segments.push(readSegment(quote, start, inner.end, vocabulary));
  return segments.filter((segment) => segment.tokens.some((token) => token.role !== 'insertion'));
}

/** The claim without its outer marks. */
export function innerSpan(quote: string): Span {
  let start = 0;
  let end = quote.length;
  while (start < end && OUTER_MARKS.includes(quote.charAt(start))) start++;
  while (end > start && OUTER_MARKS.includes(quote.charAt(end - 1))) end--;
  return { start, end };
}

function readSegment(quote: string, start: number, end: number, { editorsMarks }: Vocabulary): ClaimSegment {
  const insertions: Span[] = [];
  const touched: number[] = [];
  // Same length throughout, so that offsets stay those of the claim.
  const plain = quote.replace(BRACKETS, (bracket, at: number) => {
    if (at < start || at + bracket.length > end) return bracket;
    const word = bracket.slice(1, -1);
    if (editorsMarks.has(word.trim().toLowerCase())) return ' '.repeat(bracket.length);
    const before = LETTER.test(quote.charAt(at - 1));
    const after = LETTER.test(quote.charAt(at + bracket.length));
    if ((before || after) && !/\s/.test(word)) {
      touched.push(at);
      return (before ? JOINER : ' ') + word + (after ? JOINER : ' ');
    }
    insertions.push({ start: at, end: at + bracket.length });
    return ' '.repeat(bracket.length);
  });
  const tokens: ClaimToken[] = readWords(plain, start, end).map((word) => ({
    ...word,
    role: touched.some((at) => at >= word.start - 1 && at < word.end) ? 'touched' : 'word',
  }));
  for (const insertion of insertions) {
    const form = quote.slice(insertion.start, insertion.end);
    const at = tokens.findIndex((token) => token.start > insertion.start);
    tokens.splice(at < 0 ? tokens.length : at, 0, { ...insertion, form, key: form, role: 'insertion' });
  }
  return { start, end, tokens };
}
