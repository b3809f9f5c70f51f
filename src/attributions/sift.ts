/**
 * Which of the model's attributions are none: what it takes for a report by
 * its words alone, and grammar or layout rules out.
 */
import { NO_SPANS } from '../text/span-lists.js';
import { countBefore } from '../text/search.js';
import { tokenAt, tokensOf } from '../text/tokens.js';
import { POS, type Attribution, type Cue, type Document, type Language, type Span } from '../types.js';
import { asksForAnonymity } from './anonymity.js';
import { Coverage } from './coverage.js';
import { isDoing } from './doings.js';
import { isGeneric } from './generic.js';
import type { RuleFinding } from './rules/index.js';
import { isUnreal } from './unreal.js';
import { readVocabulary } from './vocabulary.js';

// Tokens of a heading, at most.
const MAX_HEADING = 12;
const MARK = /["“”«‘]/;

/** The model's attributions without those that cannot be. */
export function sift(
  linked: readonly Attribution[], findings: readonly RuleFinding[], document: Document, cues: readonly Cue[], language: Language,
): Attribution[] {
  const told = new Map<number, number>();
  for (const { attribution: { cue, content } } of findings) for (const { start } of cue) told.set(start, content[0]!.start);
  const sources = new Coverage(findings.map(({ attribution: { source } }) => source));
  return linked.filter((attribution) => (
    !isCompound(document, attribution) && !isLabel(document, attribution, language) && !isHeading(document, attribution, language) &&
    !isModifier(attribution, cues) && !isAddressee(document, attribution, told) && !describesSource(attribution, cues, sources) &&
    !isReduced(document, attribution, cues) && !isAskedAside(document, attribution, cues) && !isAnonymous(document, attribution, language) &&
    !isAnybodys(document, attribution, language) && !isDone(document, attribution, language) && !isCompared(document, attribution, language) &&
    !isCondition(document, attribution, language) && !isNoun(document, attribution, cues) && !isNaming(document, attribution, cues)
  ));
}

/** The attribution without a source that is only told: “The jury | was told …”. */
export function withoutHearer(attribution: Attribution, cues: readonly Cue[]): Attribution {
  const { content, cue: [span], source: [who], act, negated, confidence, rule, carries } = attribution;
  if (!span || !who || who.end > span.start) return attribution;
  if (cueAt(cues, span)?.form !== 'passive') return attribution;
  return { content, cue: attribution.cue, source: NO_SPANS, act, negated, confidence, rule, carries };
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
  return cueAt(cues, span)?.rule === 'cue/participle';
}

/** True for a passive within the source of a report: “a man | accused of fraud | said he was innocent”. */
function describesSource({ cue: [span] }: Attribution, cues: readonly Cue[], sources: Coverage): boolean {
  return span !== undefined && cueAt(cues, span)?.form === 'passive' && sources.holds(span);
}

/** True for a passive without its auxiliary that describes whoever stands before it, but in headlines: “a man | accused of fraud | was led away”. */
function isReduced({ words, pos, paragraphs, paragraphOf }: Document, { cue: [span], source: [who] }: Attribution, cues: readonly Cue[]): boolean {
  const cue = span && cueAt(cues, span);
  if (!cue || cue.form !== 'passive' || cue.rule !== 'cue/verb' || cue.tokens.first < cue.head || (who && who.start > span.end)) return false;
  const { first, past } = paragraphs[paragraphOf[cue.head]!]!;
  return cue.head > first && pos[cue.head - 1] !== POS.PUNCT && !words[past - 1]!.alphabetic;
}

/** True for what somebody is asked between commas: “Peel, | asked about | the fire, said no”. */
function isAskedAside(document: Document, { cue: [span], source: [who], content: [content] }: Attribution, cues: readonly Cue[]): boolean {
  const cue = span && cueAt(cues, span);
  if (!cue || !who || cue.tokens.first !== cue.head || cue.tokens.past !== cue.head + 2) return false;
  const { text, pos, words } = document;
  const isComma = (start: number, end: number) => text.slice(start, end).trim() === ',';
  return pos[cue.head + 1] === POS.ADP && isComma(who.end, span.start) && words[tokensOf(document, content!).past]?.text === ',';
}

/** True for “who asked not to be named”. */
function isAnonymous(document: Document, { content: [content], source: [source] }: Attribution, language: Language): boolean {
  return source !== undefined && asksForAnonymity(document, tokensOf(document, source), tokensOf(document, content!), readVocabulary(language));
}

/** True for “You can say “no””. */
function isAnybodys(document: Document, { cue: [cue], source: [source] }: Attribution, language: Language): boolean {
  return cue !== undefined && source !== undefined && isGeneric(document, tokensOf(document, source), tokensOf(document, cue), readVocabulary(language));
}

/** True for a participle that is a noun behind another in a headline: “Storm warning for Keld”. */
function isNoun({ pos, words, paragraphs, paragraphOf }: Document, { cue: [span], source: [who] }: Attribution, cues: readonly Cue[]): boolean {
  const cue = span && who && who.end + 1 === span.start ? cueAt(cues, span) : undefined;
  return cue?.rule === 'cue/participle' && pos[cue.head] === POS.NOUN && words[paragraphs[paragraphOf[cue.head]!]!.past - 1]!.alphabetic;
}

/** True for what a thing is named, by nobody: “Pudding is called “Winter””. */
function isNaming({ text }: Document, { content: [content], cue: [span], source: [who] }: Attribution, cues: readonly Cue[]): boolean {
  if (!span || (who && who.start > span.end) || content!.start < span.end || !/^["“‘]\p{Lu}[\p{L}\s’'-]*["”’]$/u.test(text.slice(content!.start, content!.end))) return false;
  const cue = cueAt(cues, span);
  return cue?.form === 'passive' && cue.takes.includes('o');
}

/** True for “named a firm”. */
function isDone(document: Document, { content, cue: [cue] }: Attribution, language: Language): boolean {
  if (!cue || content.some(({ start, end }) => MARK.test(document.text.slice(start, end)))) return false;
  return content.every((piece) => piece.start > cue.end && isDoing(document, tokensOf(document, cue), tokensOf(document, piece), readVocabulary(language)));
}

/** True for “as though she had said so”. */
function isCompared(document: Document, { source: [source] }: Attribution, language: Language): boolean {
  return source !== undefined && isUnreal(document, tokensOf(document, source).first, readVocabulary(language));
}

/** True for “provided that it rains”. */
function isCondition(document: Document, { content: [content], cue: [cue] }: Attribution, language: Language): boolean {
  if (!cue || content!.start < cue.end) return false;
  const { first, past } = tokensOf(document, cue);
  const { conditionWords, complementizers } = readVocabulary(language);
  return past === first + 1 && conditionWords.has(document.words[first]!.lower) && complementizers.has(document.words[tokensOf(document, content!).first]!.lower);
}

/** The cue that the words of another begin in or hold, if any. */
function cueAt(cues: readonly Cue[], { start, end }: Span): Cue | undefined {
  const cue = cues[countBefore(cues.length, (i) => cues[i]!.end <= start)];
  return cue && cue.start < end ? cue : undefined;
}

/** True for a name alone before what a rule found with the same cue: whom somebody tells (“reminds Hollywood of …”). */
function isAddressee(document: Document, { content, cue }: Attribution, told: ReadonlyMap<number, number>): boolean {
  const { start, end } = content[0]!;
  if (content.length > 1 || !cue.some((span) => end <= (told.get(span.start) ?? -1))) return false;
  const { size, starts, pos } = document;
  let token = tokenAt(document, start);
  while (token < size && starts[token]! < end && (pos[token] === POS.PROPN || pos[token] === POS.DET)) token++;
  return token >= size || starts[token]! >= end;
}

/** True for content without marks in a short line that is no sentence: of nobody, below the headline, or a question word alone (“What they said:”). */
function isHeading(document: Document, { content, source }: Attribution, language: Language): boolean {
  const { text, size, starts, ends, words, paragraphs, paragraphOf } = document;
  const { first: token, past: contentPast } = tokensOf(document, content[0]!);
  if (token >= size) return false;
  const asks = contentPast === token + 1 && language.attributions.questionWords.includes(words[token]!.lower);
  if (!asks && (source.length > 0 || paragraphOf[token] === 0)) return false;
  const { first, past } = paragraphs[paragraphOf[token]!]!;
  return past - first <= MAX_HEADING && words[past - 1]!.alphabetic && !MARK.test(text.slice(starts[first]!, ends[past - 1]!));
}
