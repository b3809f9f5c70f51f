/**
 * “You can say “no” at any time”: what anybody may say, no report.
 */
import type { Document, TokenRange } from '../types.js';
import type { AttributionVocabulary } from './vocabulary.js';

/** True for a pronoun for anybody, and a cue with a modal. */
export function isGeneric({ words }: Document, source: TokenRange, cue: TokenRange, { genericPronouns, modals }: AttributionVocabulary): boolean {
  if (source.past - source.first !== 1 || !genericPronouns.has(words[source.first]!.lower)) return false;
  for (let i = cue.first; i < cue.past; i++) if (modals.has(words[i]!.lower)) return true;
  return false;
}
