/**
 * Links sources, cues and contents: the rules and the trained model each say
 * what they find, then one place decides. Resolves no pronoun.
 */
import { countBefore } from '../text/search.js';
import type { Attribution, Cue, Document, Language, Mention, QuotedSpan, Span } from '../types.js';
import { arbitrate } from './arbitrate.js';
import { linkSpans } from './linking/index.js';
import { proposeSpans } from './model/index.js';
import { applyRules } from './rules/index.js';
import { readVocabulary } from './vocabulary.js';

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
  const sober = linked.filter((attribution) => !isCompound(document, attribution) && !isLabel(document, attribution) && !isHeading(document, attribution, language));
  const tidied = sober.map(({ content, cue, source, act, negated, confidence, rule, carries }) => ({
    content, cue, source: source.map((span) => withoutTime(document, span, language)), act, negated, confidence, rule, carries,
  }));
  return arbitrate(findings, tidied, quotedSpans, language.rulePrecision, document.text);
}

const MAX_HEADING = 12;

const YEAR = /^[12]\d\d\d$/;

/** A source without the year before it (“In 1974 Roe said”) and the day behind it (“Roe today said”). */
function withoutTime({ size, starts, ends, words }: Document, span: Span, language: Language): Span {
  const { timeWords, datePrepositions } = readVocabulary(language);
  let first = countBefore(size, (i) => ends[i]! <= span.start);
  let last = countBefore(size, (i) => starts[i]! < span.end) - 1;
  if (first < last && YEAR.test(words[first]!.text) && datePrepositions.has(words[first - 1]?.lower ?? '')) first++;
  if (first < last && timeWords.has(words[last]!.lower) && !words[last]!.capitalized) last--;
  return { start: starts[first]!, end: ends[last]! };
}

/** True for a cue that is the end of a compound: “so-called”. */
function isCompound({ text }: Document, { cue }: Attribution): boolean {
  return cue.length > 0 && cue[0]!.start > 1 && text[cue[0]!.start - 1] === '-' && /[\p{L}\p{N}]/u.test(text[cue[0]!.start - 2]!);
}

/** True for a label at the head of its paragraph that names nobody: “Forward-looking statements:”. */
function isLabel({ text }: Document, { cue, source }: Attribution): boolean {
  const [span] = cue;
  if (!span || source.length > 0 || text[span.end - 1] !== ':' || span.end - span.start < 2) return false;
  return span.start === 0 || text[span.start - 1] === '\n';
}

/** True for content without marks in a short line that is no sentence, below the headline: of nobody, or a question word alone. */
function isHeading(document: Document, { content, source }: Attribution, language: Language): boolean {
  const { text, size, starts, ends, words, paragraphs, paragraphOf } = document;
  const { start, end } = content[0]!;
  const token = countBefore(size, (i) => ends[i]! <= start);
  if (source.length > 0 && !(token < size && ends[token]! >= end && language.attributions.questionWords.includes(words[token]!.lower))) return false;
  if (token >= size || paragraphOf[token] === 0) return false;
  const { first, past } = paragraphs[paragraphOf[token]!]!;
  return past - first <= MAX_HEADING && words[past - 1]!.alphabetic && !/["“”«‘]/.test(text.slice(starts[first]!, ends[past - 1]!));
}
