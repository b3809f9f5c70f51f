import type { Attribution, Cue, Document, Language, Mention, QuotedSpan } from '../types.js';

/** Links sources, cues and contents. */
export function findAttributions(
  _document: Document,
  _quotedSpans: readonly QuotedSpan[],
  _cues: readonly Cue[],
  _mentions: readonly Mention[],
  _language: Language,
): Attribution[] {
  return [];
}
