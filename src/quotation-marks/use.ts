import type { Document, QuotationLexicon, QuotedSpan } from '../types.js';

export function decideUse(_document: Document, spans: QuotedSpan[], _lexicon: QuotationLexicon): QuotedSpan[] {
  return spans;
}
