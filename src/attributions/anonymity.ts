/**
 * “who asked not to be named”: how a source came to be unnamed, no report.
 */
import type { Document, TokenRange } from '../types.js';
import type { AttributionVocabulary } from './vocabulary.js';

// Words from the beginning of what was asked to the one that tells.
const MAX_REQUEST = 7;

/** True for what a relative clause says of its own source: that they are not to be named. */
export function asksForAnonymity(
  { words }: Document, source: TokenRange, content: TokenRange, { relatives, anonymityWords }: AttributionVocabulary,
): boolean {
  if (source.past - source.first !== 1 || !relatives.has(words[source.first]!.lower)) return false;
  for (let i = content.first; i < content.past && i < content.first + MAX_REQUEST; i++) if (anonymityWords.has(words[i]!.lower)) return true;
  return false;
}
