/**
 * Links sources, cues and contents: the rules and the trained model each say
 * what they find, then one place decides. Resolves no pronoun.
 */
import { countBefore } from '../text/search.js';
import { POS, type Attribution, type Cue, type Document, type Language, type Mention, type QuotedSpan, type Span } from '../types.js';
import { arbitrate } from './arbitrate.js';
import { linkSpans } from './linking/index.js';
import { proposeSpans } from './model/index.js';
import { opensAction } from './noun-phrases.js';
import { pastDateline } from './reading.js';
import { applyRules } from './rules/index.js';
import { asUtterance } from './utterances.js';
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
  const told = new Map(findings.flatMap(({ attribution: { cue, content } }) => cue.map(({ start }) => [start, content[0]!.start] as const)));
  const sober = linked.filter((attribution) => !isCompound(document, attribution) && !isLabel(document, attribution, language) && !isHeading(document, attribution, language) && !isModifier(attribution, cues) && !isAddressee(document, attribution, told));
  const tidied = sober.map(({ content, cue, source, act, negated, confidence, rule, carries }) => ({
    content, cue, source: source.flatMap((span) => trimSource(document, span, language)), act, negated, confidence, rule, carries,
  }));
  const attributions = arbitrate(findings, tidied, quotedSpans, language.rulePrecision, document.text);
  return attributions.map((attribution) => asUtterance(attribution, document, quotedSpans, language.acts));
}

const MAX_HEADING = 12;

const YEAR = /^[12]\d\d\d$/;

/**
 * A source without the dateline and the time before it (“In 1974 Roe said”,
 * “Last week the mayor said”), the day behind it (“Roe today said”) and what
 * somebody does meanwhile (“a friend, speaking privately”); none where nothing
 * is left that could speak.
 */
function trimSource(document: Document, span: Span, language: Language): Span[] {
  const { size, starts, ends, words, pos, paragraphOf } = document;
  const vocabulary = readVocabulary(language);
  const { timeWords, datePrepositions, periods } = vocabulary;
  let first = countBefore(size, (i) => ends[i]! <= span.start);
  let last = countBefore(size, (i) => starts[i]! < span.end) - 1;
  const opening = pastDateline(document, paragraphOf[first]!);
  if (first < opening && opening <= last) first = opening;
  if (first < last && YEAR.test(words[first]!.text) && datePrepositions.has(words[first - 1]?.lower ?? '')) first++;
  if (first + 1 < last && pos[first] === POS.ADJ && periods.has(words[first + 1]!.lower) && pos[first + 2] !== POS.PART && pos[first + 2] !== POS.ADP) first += 2;
  for (let i = first + 1; i < last; i++) {
    if (words[i]!.text === ',' && opensAction(document, i + 1, vocabulary) && !language.speakers.exemplifiers.includes(words[i + 1]!.lower)) {
      last = i - 1;
      break;
    }
  }
  while (first <= last && timeWords.has(words[last]!.lower) && (first === last || !words[last]!.capitalized)) last--;
  for (let i = first; i <= last; i++) if (pos[i] !== POS.ADP && pos[i] !== POS.PUNCT && pos[i] !== POS.ADV) return [{ start: starts[first]!, end: ends[last]! }];
  return [];
}

/** True for a cue that is the end of a compound: “so-called”. */
function isCompound({ text }: Document, { cue }: Attribution): boolean {
  return cue.length > 0 && cue[0]!.start > 1 && text[cue[0]!.start - 1] === '-' && /[\p{L}\p{N}]/u.test(text[cue[0]!.start - 2]!);
}

/** True for a label at the head of its paragraph that names nobody: “Forward-looking statements:”. */
function isLabel({ text }: Document, { cue, source }: Attribution, language: Language): boolean {
  const [span] = cue;
  if (source[0] && span && text[span.start] === ':') {
    // “Caption 1: …”, “OPINION: …”, but “Poll: …”
    const label = text.slice(source[0].start, source[0].end);
    const words = label.toLowerCase();
    const { notSpeakers } = language.cues;
    const isDocument = label !== label.toUpperCase() && language.mentions.documentNouns.includes(words);
    return !isDocument && (notSpeakers.includes(words) || notSpeakers.includes(words.replace(/ \d+$/, '')));
  }
  if (!span || source.length > 0 || text[span.end - 1] !== ':' || span.end - span.start < 2) return false;
  return span.start === 0 || text[span.start - 1] === '\n';
}

/** True for a participle that says something of the noun before it, taken for the tag of what stands before: “the march, a piece written for the day”. */
function isModifier({ content, cue: [span] }: Attribution, cues: readonly Cue[]): boolean {
  if (!span || content.some(({ end }) => end > span.start)) return false;
  const cue = cues[countBefore(cues.length, (i) => cues[i]!.end <= span.start)];
  return cue !== undefined && cue.rule === 'cue/participle' && cue.start < span.end;
}

/** True for a name alone before what a rule found with the same cue: whom somebody tells (“reminds Hollywood of …”). */
function isAddressee({ size, starts, ends, pos }: Document, { content, cue }: Attribution, told: ReadonlyMap<number, number>): boolean {
  const { start, end } = content[0]!;
  if (content.length > 1 || !cue.some((span) => end <= (told.get(span.start) ?? -1))) return false;
  let token = countBefore(size, (i) => ends[i]! <= start);
  while (token < size && starts[token]! < end && (pos[token] === POS.PROPN || pos[token] === POS.DET)) token++;
  return token >= size || starts[token]! >= end;
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
