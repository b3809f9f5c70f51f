/** The cue lexicon, made ready for look-ups by token; built once a language. */
import { oncePer } from '../text/once-per.js';
import type { CueLexicon, IrregularVerb, ReportingPhrase, ReportingVerb } from '../types.js';
import { WordMemo } from '../text/word-memo.js';
import { inflect, type VerbForm } from './inflections.js';

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly phrases: readonly ReportingPhrase[];
}

/** What a surface form can be the first word of. */
export interface WordReading {
  /** The words behind it that make it lead to a source: “to” of “according to”. */
  readonly behind: readonly string[] | undefined;
  readonly noun: boolean;
  readonly reading: VerbReading | undefined;
}

export interface CueVocabulary {
  /** By word; null for most. */
  readonly memo: WordMemo<WordReading | null>;
  /** By surface form, lower case. */
  readonly verbs: ReadonlyMap<string, VerbReading>;
  readonly nouns: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
  readonly irregularVerbs: ReadonlyMap<string, IrregularVerb>;
  readonly audiences: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly contractedAuxiliaries: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly hearingVerbs: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly interviewLabels: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly objectOpeners: ReadonlySet<string>;
  /** What stands behind the object, by lemma. */
  readonly objectPassives: ReadonlyMap<string, readonly string[]>;
  readonly phrasalParticles: ReadonlySet<string>;
  readonly phrasalPrepositions: ReadonlySet<string>;
  readonly possessiveEndings: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly predicateJoiners: ReadonlySet<string>;
  /** Particles by lemma: “go” with “on”. */
  readonly carrierPhrases: ReadonlyMap<string, string>;
  readonly quotingLinks: ReadonlySet<string>;
  readonly quotingVerbs: ReadonlySet<string>;
  /** The words behind, by the first word. */
  readonly sourcePhrases: ReadonlyMap<string, readonly string[]>;
  readonly wordNouns: ReadonlySet<string>;
}

// A word that the caller names is meant to report.
const EXTRA_RATE = 90;
// A verb that stands in the list only with particles does not report alone.
const PHRASE_ONLY_RATE = 0;

const vocabularyOf = oncePer((lexicon: CueLexicon): CueVocabulary => {
  const irregularVerbs = new Map(lexicon.irregularVerbs.map((verb) => [verb[0], verb]));
  const verbs = indexVerbs(lexicon, irregularVerbs);
  const nouns = new Set(lexicon.nouns);
  const sourcePhrases = new Map(lexicon.sourcePhrases.map(([first, ...rest]) => [first!, rest]));
  return {
    memo: memoOf({ verbs, nouns, sourcePhrases }),
    verbs,
    nouns,
    carriers: new Set(lexicon.carriers),
    refusals: new Set(lexicon.refusals),
    notSpeakers: new Set(lexicon.notSpeakers),
    irregularVerbs,
    audiences: new Set(lexicon.audiences),
    auxiliaries: new Set(lexicon.auxiliaries),
    complementizers: new Set(lexicon.complementizers),
    contractedAuxiliaries: new Set(lexicon.contractedAuxiliaries),
    copulas: new Set(lexicon.copulas),
    demonstratives: new Set(lexicon.demonstratives),
    hearingVerbs: new Set(lexicon.hearingVerbs),
    infinitiveMarkers: new Set(lexicon.infinitiveMarkers),
    interviewLabels: new Set(lexicon.interviewLabels),
    negators: new Set(lexicon.negators),
    objectOpeners: new Set(lexicon.objectOpeners),
    objectPassives: new Map(lexicon.objectPassives),
    phrasalParticles: new Set(lexicon.phrasalParticles),
    phrasalPrepositions: new Set(lexicon.phrasalPrepositions),
    possessiveEndings: new Set(lexicon.possessiveEndings),
    possessives: new Set(lexicon.possessives),
    predicateJoiners: new Set(lexicon.predicateJoiners),
    carrierPhrases: new Map(lexicon.carrierPhrases),
    quotingLinks: new Set(lexicon.quotingLinks),
    quotingVerbs: new Set(lexicon.quotingVerbs),
    sourcePhrases,
    wordNouns: new Set(lexicon.wordNouns),
  };
});

/** The vocabulary of a lexicon, with the caller's own reporting lemmas added. */
export function readVocabulary(lexicon: CueLexicon, extraCues: readonly string[]): CueVocabulary {
  const vocabulary = vocabularyOf(lexicon);
  if (extraCues.length === 0) return vocabulary;
  const verbs = new Map(vocabulary.verbs);
  for (const extra of extraCues) {
    const lemma = extra.trim().toLowerCase();
    const verb: ReportingVerb = { lemma, rate: EXTRA_RATE, takes: 'cqn', act: 'speech' };
    inflect(lemma, vocabulary.irregularVerbs, lexicon.inflections, (word, form) => verbs.set(word, { verb, form, phrases: [] }));
  }
  return { ...vocabulary, verbs, memo: memoOf({ ...vocabulary, verbs }) };
}

function memoOf({ verbs, nouns, sourcePhrases }: Pick<CueVocabulary, 'verbs' | 'nouns' | 'sourcePhrases'>): CueVocabulary['memo'] {
  return new WordMemo(({ lower }) => {
    const behind = sourcePhrases.get(lower);
    const noun = nouns.has(lower);
    const reading = verbs.get(lower);
    return behind || noun || reading ? { behind, noun, reading } : null;
  });
}

function indexVerbs(lexicon: CueLexicon, irregularVerbs: CueVocabulary['irregularVerbs']): Map<string, VerbReading> {
  const phrases = new Map<string, ReportingPhrase[]>();
  for (const phrase of lexicon.phrases) {
    const known = phrases.get(phrase.lemma);
    if (known) known.push(phrase);
    else phrases.set(phrase.lemma, [phrase]);
  }
  // Longest first, and words before any pronoun.
  const open = ({ after }: ReportingPhrase) => Number(after.includes('*'));
  for (const list of phrases.values()) list.sort((a, b) => b.after.length - a.after.length || open(a) - open(b));
  const verbs = new Map<string, VerbReading>();
  const add = (verb: ReportingVerb) => {
    const own = phrases.get(verb.lemma) ?? [];
    inflect(verb.lemma, irregularVerbs, lexicon.inflections, (word, form) => {
      const before = verbs.get(word);
      // “read” and “put” are past and base at once; the past is what news has.
      if (!before || before.verb.lemma === verb.lemma) verbs.set(word, { verb, form, phrases: own });
    });
  };
  for (const verb of lexicon.verbs) add(verb);
  const alone = new Set(lexicon.verbs.map((verb) => verb.lemma));
  for (const lemma of phrases.keys()) {
    if (!alone.has(lemma)) add({ lemma, rate: PHRASE_ONLY_RATE, takes: '', act: 'speech' });
  }
  return verbs;
}
