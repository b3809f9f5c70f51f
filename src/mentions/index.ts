import type { Document, Language, Mention, QuotedSpan } from '../types.js';

/** Finds every span that names, describes or points at someone. */
export function findMentions(_document: Document, _quotedSpans: readonly QuotedSpan[], _language: Language): Mention[] {
  return [];
}
