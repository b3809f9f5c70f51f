import type { Document, Language, QuotedSpan, Report } from '../types.js';

/** Pairs the quotation marks of an article. */
export function findQuotedSpans(_document: Document, _language: Language, _report: Report): QuotedSpan[] {
  return [];
}
