/**
 * “named a firm”, “posted a loss”: verbs that report a clause or quoted words,
 * and do something to a thing.
 */
import { POS, type Document, type TokenRange } from '../types.js';
import type { AttributionVocabulary } from './vocabulary.js';

/** True for content without a verb behind a verb that does something to it, and for what somebody will only talk about. */
export function isDoing(document: Document, cue: TokenRange, content: TokenRange, { doingVerbs, modals, topicVerbs }: AttributionVocabulary): boolean {
  const { lemmas, pos, words } = document;
  let does = false;
  let talks = false;
  let may = false;
  for (let i = cue.first; i < cue.past; i++) {
    does ||= doingVerbs.has(lemmas[i]!);
    talks ||= topicVerbs.has(lemmas[i]!);
    may ||= modals.has(words[i]!.lower);
  }
  if (!does && !(talks && may)) return false;
  // “compared with last year” is no verb of the content's own.
  for (let i = content.first; i < content.past && words[i]!.text !== ','; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX) return false;
  return true;
}
