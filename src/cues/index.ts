import type { Cue, Document, Language, QuotedSpan } from '../types.js';

/** Finds the words that report. */
export function findCues(
  _document: Document,
  _quotedSpans: readonly QuotedSpan[],
  _language: Language,
  _extraCues: readonly string[],
): Cue[] {
  return [];
}
