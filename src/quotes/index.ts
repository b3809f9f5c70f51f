import type { Attribution, Document, QuotedSpan, Quote, ResolvedOptions, Resolution, Speaker } from '../types.js';

/** Attributions and speakers to published quotes: pruned, joined, typed, numbered. */
export function buildQuotes(
  _document: Document,
  _quotedSpans: readonly QuotedSpan[],
  _attributions: readonly Attribution[],
  _resolution: Resolution,
  _options: Pick<ResolvedOptions, 'scope' | 'minConfidence'>,
): { quotes: Quote[]; speakers: Speaker[] } {
  return { quotes: [], speakers: [] };
}
