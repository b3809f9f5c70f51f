/**
 * An article as the mention rules read it: traits per token, which
 * paragraphs are headlines, which words the body uses as names.
 */
import type { GrammarWords } from '../text/grammar.js';
import { POS, type Document, type Language, type QuotedSpan, type Word } from '../types.js';
import { TRAIT, vocabularyOf, type Vocabulary } from './vocabulary.js';

export interface Reading {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  /** Closed classes of words, by name. */
  readonly lists: Vocabulary['words'];
  readonly grammar: GrammarWords;
  /** {@link TRAIT} bits of each token. */
  readonly traits: Int32Array;
  /** The first paragraph with words. */
  readonly headline: number;
  /** Per paragraph: how it is set. */
  readonly settings: Uint8Array;
  /** 1 at the tokens that open a sentence, a quoted passage or a labelled line. */
  readonly opens: Uint8Array;
}

/** How a paragraph is set: running text, A Headline Like This, or ALL CAPITALS. */
export const SETTING = { TEXT: 0, TITLE_CASE: 1, CAPITALS: 2 } as const;

const OPENERS = new Set(['“', '"', '‘', "'", '``', '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '|', '…', '...']);
const STOPS = new Set(['.', '!', '?']);

export function read(document: Document, _quotedSpans: readonly QuotedSpan[], language: Language): Reading {
  const vocabulary = vocabularyOf(language);
  const { size, words, sentences, paragraphs, starts, ends } = document;
  const traits = new Int32Array(size);
  const opens = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    traits[i] = vocabulary.traitsOf(words[i]!);
    if (i > 0 && !words[i]!.alphabetic) continue;
    if (i > 0 && !words[i - 1]!.alphabetic && OPENERS.has(words[i - 1]!.text) && !(starts[i] === ends[i - 1] && words[i - 2]?.alphabetic && ends[i - 2] === starts[i - 1])) {
      opens[i] = 1;
    }
  }
  for (let i = 2; i < size; i++) if (followsHeading(document, i)) opens[i] = 1;
  for (const { first } of sentences) opens[first] = 1;
  // “A. Plain crackers.” is an answer where others are labelled so, not somebody’s initial.
  const labelled = paragraphs.filter(({ first, past }) => past - first > 1 && interviewLabelOf(words[first]!.lower, language));
  if (labelled.length > 2) {
    for (const { first } of labelled) {
      traits[first] = TRAIT.CONTRACTION;
      const next = words[first + 1]!.alphabetic ? first + 1 : first + 2;
      if (next < size) opens[next] = 1;
    }
  }
  const headline = paragraphs.findIndex(({ first, past }) => words.slice(first, Math.min(past, first + 60)).some(({ alphabetic }) => alphabetic));
  const settings = new Uint8Array(paragraphs.length);
  paragraphs.forEach(({ first, past }, p) => {
    settings[p] = settingOf(document, first, past, p === headline && paragraphs.length > p + 1);
  });
  return { document, vocabulary, headline, lists: vocabulary.words, grammar: vocabulary.grammar, traits, settings, opens };
}

/** “THE LAST MILE Anybody who …”: where the text begins behind a heading in capitals. */
function followsHeading({ words }: Document, token: number): boolean {
  const { alphabetic, allCaps } = words[token]!;
  return alphabetic && !allCaps && isLoud(words[token - 1]!) && isLoud(words[token - 2]!);
}

function isLoud({ allCaps, alphabetic, text }: Word): boolean {
  return allCaps && alphabetic && text.length > 1 && !text.includes('.');
}

function interviewLabelOf(lower: string, { cues: { interviewLabels }, speakers: { answerLabels } }: Language): boolean {
  const label = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return interviewLabels.includes(label) || answerLabels.includes(label);
}

function settingOf({ words, pos }: Document, first: number, past: number, opening: boolean): number {
  let long = 0;
  let raised = 0;
  let capitals = 0;
  let letters = 0;
  let lower = 0;
  let verbs = 0;
  for (let i = first; i < past && i < first + 60; i++) {
    const word = words[i]!;
    if (!word.alphabetic) continue;
    letters++;
    if (word.capitalized && pos[i] === POS.VERB && i > first) verbs++;
    if (word.allCaps) capitals++;
    if (!word.capitalized && word.text.length > 2 && (pos[i] === POS.VERB || pos[i] === POS.NOUN || pos[i] === POS.ADJ)) lower++;
    // Names are capitalised everywhere; a headline raises its other words too.
    if (word.text.length < 4 || pos[i] === POS.PROPN) continue;
    long++;
    if (word.capitalized) raised++;
  }
  if (letters >= 3 && capitals >= letters * 0.7) return SETTING.CAPITALS;
  // The first line of an article is its headline, with or without a full stop.
  if (past - first > 40) return SETTING.TEXT;
  if (letters >= 6 && lower === 0 && long >= 2 && raised === long) return SETTING.TITLE_CASE;
  if ((STOPS.has(words[past - 1]!.text) && !opening)) return SETTING.TEXT;
  // “Northfield Robotics Opens Second Plant”: names have no verbs.
  if (letters >= 4 && lower === 0 && verbs > 0 && raised === long) return SETTING.TITLE_CASE;
  if ((long >= 2 && raised >= long * 0.7) || (opening && letters >= 4 && lower === 0)) return SETTING.TITLE_CASE;
  return SETTING.TEXT;
}

/** True for a token with one of the bits. */
export function has(reading: Reading, token: number, bits: number): boolean {
  return (reading.traits[token]! & bits) !== 0;
}

/** True where two neighbouring tokens touch. */
export function touches({ starts, ends }: Document, token: number): boolean {
  return starts[token + 1] === ends[token];
}

export { TRAIT };
