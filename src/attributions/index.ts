/**
 * Links sources, cues and contents: the rules and the trained model each say
 * what they find, then one place decides. Resolves no pronoun.
 */
import type { Attribution, Cue, Document, Language, Mention, QuotedSpan } from '../types.js';
import { arbitrate } from './arbitration/index.js';
import { linkSpans } from './linking/index.js';
import { proposeSpans } from './model/index.js';
import { applyRules } from './rules/index.js';
import { sift, withoutHearer } from './sift.js';
import { trim } from './trim.js';
import { asUtterance } from './utterances.js';

/**
 * Finds who is reported to have said what, in order of the first content.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` where the weights are of another version.
 */
export function findAttributions(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  language: Language,
): Attribution[] {
  const findings = applyRules(document, quotedSpans, cues, mentions, language);
  const proposals = proposeSpans(document, quotedSpans, language);
  const linked = linkSpans(document, quotedSpans, proposals, language.linking, language.acts);
  const sober = sift(linked, findings, document, cues, language);
  const trimmed = sober.map((attribution) => trim(document, withoutHearer(attribution, cues), language));
  const attributions = arbitrate(findings, trimmed, quotedSpans, language, document.text);
  return attributions.map((attribution) => asUtterance(attribution, document, quotedSpans, language.acts));
}
