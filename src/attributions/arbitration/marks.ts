/** What content holds in marks. */
import { countBefore } from '../../text/search.js';
import type { Attribution, QuotedSpan, Span } from '../../types.js';

/** Index of the first quoted span that starts at or after `at`. */
export function firstFrom(quotedSpans: readonly QuotedSpan[], at: number): number {
  return countBefore(quotedSpans.length, (i) => quotedSpans[i]!.start < at);
}

/** True where content holds a quoted passage. */
export function hasMarks({ content }: Pick<Attribution, 'content'>, quotedSpans: readonly QuotedSpan[]): boolean {
  return content.some((piece) => {
    const span = quotedSpans[firstFrom(quotedSpans, piece.start)];
    return span !== undefined && span.end <= piece.end;
  });
}

/** The quoted passage that content is from its first mark to its last, or null. */
export function passageOf({ start, end }: Span, quotedSpans: readonly QuotedSpan[]): QuotedSpan | null {
  const span = quotedSpans[firstFrom(quotedSpans, start)];
  return span?.start === start && span.end === end ? span : null;
}

/** True for content that opens with marks that speak not: “The Long Road”. */
export function beginsWithTitle({ start }: Span, quotedSpans: readonly QuotedSpan[]): boolean {
  const span = quotedSpans[firstFrom(quotedSpans, start)];
  return span?.start === start && (span.use === 'title' || span.use === 'nickname');
}
