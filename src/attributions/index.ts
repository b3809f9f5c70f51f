/**
 * Links sources, cues and contents: the rules and the trained model each say
 * what they find, then one place decides. Resolves no pronoun.
 */
import { countBefore } from '../text/search.js';
import type { Attribution, Cue, Document, Language, Mention, QuotedSpan } from '../types.js';
import { arbitrate } from './arbitrate.js';
import { linkSpans } from './linking/index.js';
import { proposeSpans } from './model/index.js';
import { applyRules } from './rules/index.js';

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
  const proposals = proposeSpans(document, quotedSpans, language.spanWeights);
  const linked = linkSpans(document, quotedSpans, proposals, language.linking, language.acts);
  const sober = linked.filter((attribution) => attribution.source.length > 0 || !isHeading(document, attribution));
  return arbitrate(findings, sober, quotedSpans, language.rulePrecision, document.text);
}

const MAX_HEADING = 12;

/** True for content without marks in a short line that is no sentence, below the headline. */
function isHeading({ text, size, starts, ends, words, paragraphs, paragraphOf }: Document, { content }: Attribution): boolean {
  const { start } = content[0]!;
  const token = countBefore(size, (i) => ends[i]! <= start);
  if (token >= size || paragraphOf[token] === 0) return false;
  const { first, past } = paragraphs[paragraphOf[token]!]!;
  return past - first <= MAX_HEADING && words[past - 1]!.alphabetic && !/["“”«‘]/.test(text.slice(starts[first]!, ends[past - 1]!));
}
