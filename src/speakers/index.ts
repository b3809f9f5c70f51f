import type { Attribution, Document, Language, Mention, QuotedSpan, ResolvedOptions, Resolution } from '../types.js';

/** Resolves mentions to speakers and assigns them to attributions. */
export function resolveSpeakers(
  _document: Document,
  _quotedSpans: readonly QuotedSpan[],
  _mentions: readonly Mention[],
  attributions: readonly Attribution[],
  _language: Language,
  _options: Pick<ResolvedOptions, 'speakers' | 'author'>,
): Resolution {
  return { speakers: [], assignments: attributions.map(() => ({ speakers: [], confidence: 0 })) };
}
