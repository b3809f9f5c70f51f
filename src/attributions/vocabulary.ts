/** The attribution lexicon, made ready for look-ups by token; built once a language. */
import { endsInOneOf } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import type { AttributionLexicon, Language, ParticipleEndings } from '../types.js';

type Lists = Omit<AttributionLexicon, 'participleEndings'>;

/** Every list of the lexicon as a set, and the participles' endings as expressions. */
export type AttributionVocabulary = Readonly<Record<keyof Lists, ReadonlySet<string>>> & {
  /** Where something is said (“in a statement”). */
  readonly channels: ReadonlySet<string>;
  /** Labels of question and answer, lower case. */
  readonly interviewLabels: ReadonlySet<string>;
  /** What matches a text that opens with a word such as “responding”. */
  readonly opensWithGerund: RegExp;
  /** What matches a text that opens with a relative clause: “, who was there”. */
  readonly opensWithRelative: RegExp;
  /** What matches a text that opens with where something is said: “ in a letter”. */
  readonly opensWithChannel: RegExp;
  /** What matches a text that ends where another clause begins: “that day, ”, “he was gone when ”. */
  readonly endsBeforeClause: RegExp;
  readonly participle: Readonly<Record<keyof ParticipleEndings, RegExp>>;
};

/** The vocabulary of a language. */
export const readVocabulary = oncePer((language: Language): AttributionVocabulary => {
  const { participleEndings, ...lists } = language.attributions;
  return {
    ...mapValues(lists, (list) => new Set(list)),
    channels: new Set(language.cues.channels),
    interviewLabels: new Set(language.cues.interviewLabels),
    opensWithGerund: new RegExp(`^\\p{L}+(?:${participleEndings.gerund.join('|')})\\b`, 'u'),
    opensWithRelative: new RegExp(`^,?\\s(?:${lists.relatives.join('|')})\\b`),
    opensWithChannel: new RegExp(`^\\s(?:${lists.channelPrepositions.join('|')})\\s`),
    endsBeforeClause: new RegExp(`(?:[,;:"”’—–-]|\\b(?:${clauseOpeners(lists).join('|')}))\\s+$`, 'i'),
    participle: mapValues(participleEndings, endsInOneOf),
  };
});

/** Conjunctions before a clause; “that” may be a relative pronoun. */
function clauseOpeners({ innerConjunctions, contrastingConjunctions, invertingConjunctions, relatives }: Lists): string[] {
  return [...innerConjunctions, ...contrastingConjunctions, ...invertingConjunctions].filter((word) => !relatives.includes(word));
}

function mapValues<K extends string, T>(
  lists: Readonly<Record<K, readonly string[]>>,
  compile: (list: readonly string[]) => T,
): Record<K, T> {
  const entries = Object.entries<readonly string[]>(lists).map(([name, list]) => [name, compile(list)] as const);
  return Object.fromEntries(entries) as Record<K, T>;
}
