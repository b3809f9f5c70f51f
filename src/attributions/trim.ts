/**
 * What of the spans that the model found is no part of them.
 */
import { spansOf } from '../text/span-lists.js';
import { tokensOf } from '../text/tokens.js';
import { POS, type Attribution, type Document, type Language, type Span } from '../types.js';
import { opensAction } from './noun-phrases.js';
import { pastDateline } from './reading.js';
import { endWithoutStop } from './stops.js';
import { readVocabulary } from './vocabulary.js';

const MARK = /["“„«‘]/;
const YEAR = /^[12]\d\d\d$/;

export function trim(document: Document, { content, cue, source, act, negated, confidence, rule, carries }: Attribution, language: Language): Attribution {
  return {
    content: spansOf(content, (span) => trimContent(document, span, language)),
    cue: spansOf(cue, (span) => trimCue(document, span, language)),
    source: spansOf(source, (span) => trimSource(document, span, language)),
    act, negated, confidence, rule, carries,
  };
}

/**
 * A source without the dateline and the time before it (“In 1974 Roe said”,
 * “Last week the mayor said”), the day behind it (“Roe today said”, “Roe on
 * Monday said”), what its clause belongs to (“a letter in which Roe said”),
 * where something begins or ends (“Roe at the start of the play”) and what
 * goes on meanwhile (“a friend, speaking privately”, “our guide, Roe, as we
 * climb”); none where nothing is left that could speak.
 */
function trimSource(document: Document, span: Span, language: Language): Span | null {
  const { starts, ends, words, pos, paragraphOf } = document;
  const vocabulary = readVocabulary(language);
  const { timeWords, datePrepositions, dayPrepositions, periods, clausePrepositions, placePrepositions, edgeNouns, relatives, relativeDeterminers, relativePossessives } = vocabulary;
  const { first: begun, past } = tokensOf(document, span);
  let first = begun;
  let last = past - 1;
  const opening = pastDateline(document, paragraphOf[first]!);
  if (first < opening) first = opening;
  if (first < last && YEAR.test(words[first]!.text) && datePrepositions.has(words[first - 1]?.lower ?? '')) first++;
  if (first + 1 < last && pos[first] === POS.ADJ && periods.has(words[first + 1]!.lower) && pos[first + 2] !== POS.PART && pos[first + 2] !== POS.ADP) first += 2;
  // “a letter in which | the chairman said”
  for (let i = last - 1; i >= first && words[i]!.text !== ','; i--) {
    const { lower } = words[i]!;
    if (relatives.has(lower) && relativeDeterminers.has(lower) && !relativePossessives.has(lower) && pos[i - 1] === POS.ADP) {
      first = i + 1;
      break;
    }
  }
  for (let i = first + 1; i < last; i++) {
    // “Roe at the start of the play”
    if (placePrepositions.has(words[i]!.lower) && edgeNouns.has(words[i + 2]?.lower ?? '')) {
      last = i - 1;
      break;
    }
    if (words[i]!.text !== ',') continue;
    const { lower } = words[i + 1]!;
    if ((opensAction(document, i + 1, vocabulary) && !language.speakers.exemplifiers.includes(lower)) || (clausePrepositions.has(lower) && pos[i + 2] === POS.PRON)) {
      last = i - 1;
      break;
    }
  }
  if (first + 1 < last && timeWords.has(words[last]!.lower) && dayPrepositions.has(words[last - 1]!.lower)) last -= 2;
  while (first <= last && timeWords.has(words[last]!.lower) && (first === last || !words[last]!.capitalized)) last--;
  // “Among the comments: “…””
  if (first === last && pos[first] === POS.DET && language.mentions.definiteDeterminers.includes(words[first]!.lower)) return null;
  for (let i = first; i <= last; i++) if (pos[i] !== POS.ADP && pos[i] !== POS.PUNCT && pos[i] !== POS.ADV) return { start: starts[first]!, end: ends[last]! };
  return null;
}

/** A cue without the day and the period behind its verb: “said last month”, “posted on Monday”; the whole where nothing else is left. */
function trimCue(document: Document, span: Span, language: Language): Span {
  const { words, ends } = document;
  const { timeWords, timeOpeners, dayPrepositions, periods } = readVocabulary(language);
  const tokens = tokensOf(document, span);
  const last = tokens.past - 1;
  if (last < tokens.first + 1) return span;
  const { lower } = words[last]!;
  const before = words[last - 1]!.lower;
  let past = last + 1;
  if (timeWords.has(lower)) past = dayPrepositions.has(before) ? last - 1 : last;
  else if (periods.has(lower) && timeOpeners.has(before)) past = last - 1;
  return past > tokens.first && past <= last ? { start: span.start, end: ends[past - 1]! } : span;
}

/** Content without the bullet or dateline that opens its paragraph, and without the stop that a tokenizer leaves with its last word. */
function trimContent(document: Document, span: Span, language: Language): Span {
  const { text, size, starts, ends, paragraphOf } = document;
  const { start, end } = span;
  const { first, past } = tokensOf(document, span);
  if (first >= size) return { start, end };
  const opening = starts[pastDateline(document, paragraphOf[first]!)]!;
  const within = ends[past - 1] === end && !MARK.test(text.slice(start, end));
  return { start: start < opening && opening < end ? opening : start, end: within ? endWithoutStop(document, past, readVocabulary(language)) : end };
}
