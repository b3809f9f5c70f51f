import type { Document, Span, TokenRange } from '../types.js';
import { countBelow } from './search.js';

/** First token that ends after an offset, or the number of tokens behind the last one. */
export function tokenAt({ ends, size }: Document, offset: number): number {
  return countBelow(ends, size, offset + 1);
}

/**
 * The tokens that share letters with a span.
 *
 * @example
 * tokensOf(document, { start: 0, end: 12 }) // { first: 0, past: 3 } in “Ana Roe said”
 */
export function tokensOf(document: Document, { start, end }: Span): TokenRange {
  return { first: tokenAt(document, start), past: countBelow(document.starts, document.size, end) };
}
