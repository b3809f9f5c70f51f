/**
 * What a word can be in a mention, as bits, worked out once per surface form.
 */
import { endsInOneOf, grammarWords, singularOf, withoutEnding, type GrammarWords } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import { WordMemo } from '../text/word-memo.js';
import type { Language, MentionLexicon, Word } from '../types.js';

/** One bit per thing that a word can be. */
export const TRAIT = {
  FIRST_HE: 1 << 0,
  FIRST_SHE: 1 << 1,
  FIRST_ANY: 1 << 2,
  HONORIFIC: 1 << 3,
  TITLE: 1 << 4,
  PARTICLE: 1 << 5,
  SUFFIX: 1 << 6,
  CALENDAR: 1 << 7,
  NOT_NAME: 1 << 8,
  PERSON: 1 << 9,
  GROUP: 1 << 10,
  ORGANIZATION_NOUN: 1 << 11,
  DOCUMENT: 1 << 12,
  DEMONYM: 1 << 13,
  PLACE: 1 << 14,
  ORGANIZATION: 1 << 15,
  HE: 1 << 16,
  SHE: 1 << 17,
  PLURAL: 1 << 18,
  INITIAL: 1 << 19,
  ORGANIZATION_ENDING: 1 << 20,
  /** “I’m”, “That’ll”: two words in one token. */
  CONTRACTION: 1 << 21,
  TITLE_ACRONYM: 1 << 22,
  /** Second half of a given name: “Ban Ki-moon”. */
  SYLLABLE: 1 << 23,
  /** “Swede”, “Scot”: somebody from a place. */
  NATIONAL: 1 << 24,
  /** May describe a person though it is no noun for people: “old”, “Swede”, “international”, “MP”. */
  UNLISTED: 1 << 25,
} as const;

export const FIRST = TRAIT.FIRST_HE | TRAIT.FIRST_SHE | TRAIT.FIRST_ANY;
// “sister” and “list” end like people; longer words are safer.
const SHORTEST_BY_ENDING = 7;
const HEAD_NOUN = TRAIT.PERSON | TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT;

/** Lists that rules look words up in. */
const LISTS = [
  'possessives', 'indefiniteDeterminers', 'verbForms', 'bareVerbs', 'nameConnectors', 'bodiesOn', 'surnameNouns',
  'firstNameTitles', 'portfolios', 'namePrefixes', 'companyForms', 'definiteDeterminers',
  'nationalPlayers', 'officeAcronyms', 'bodyPrefixes', 'bodyOpeners', 'bodySubjects', 'postNominals', 'nobleTitles',
  'predeterminers', 'personAcronyms', 'innerParticles', 'sharedHalves',
] as const;

/** The lexicon, compiled for look-up. */
export class Vocabulary {
  private readonly traits = new Map<string, number>();
  private readonly known = new WordMemo((word) => (word.alphabetic ? this.work(word) : 0));
  /** Multi-word places and organisations, by lower-case text. */
  readonly phrases = new Map<string, number>();
  /** Closed classes, by name. */
  readonly words: Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;
  private readonly endings: readonly (readonly [ending: string, bits: number])[];

  readonly grammar: GrammarWords;
  /** What matches “ScotRail” and “PolitiFact”, unlike “McEwan”, “MacLeod”, “DeVos” and “O’Rourke”. */
  readonly brand: RegExp;
  /** What matches the ends of words, by what these tell; see {@link MentionLexicon}. */
  readonly modifierEnding: RegExp;
  readonly verbEnding: RegExp;
  readonly notNameEnding: RegExp;
  private readonly manEnding: RegExp;
  private readonly notManEnding: RegExp;
  private readonly pluralEndings: MentionLexicon['pluralEndings'];

  constructor({ mentions: lexicon, grammar }: Language) {
    this.grammar = grammarWords(grammar);
    const surnames = lexicon.surnamePrefixes.map((prefix) => prefix.charAt(0).toUpperCase() + prefix.slice(1));
    this.brand = new RegExp(`^(?!${surnames.join('|')})[A-Z][a-z]{2,}[A-Z][a-z]+$`);
    this.modifierEnding = endsInOneOf(lexicon.modifierEndings);
    this.verbEnding = endsInOneOf(lexicon.verbEndings);
    this.notNameEnding = endsInOneOf(lexicon.notNameEndings);
    this.manEnding = endsInOneOf(lexicon.manEndings);
    this.notManEnding = endsInOneOf(lexicon.notManEndings);
    this.pluralEndings = lexicon.pluralEndings;
    const add = (words: readonly string[], bits: number) => {
      for (const word of words) {
        const into = word.includes(' ') ? this.phrases : this.traits;
        into.set(word, (into.get(word) ?? 0) | bits);
      }
    };
    add(lexicon.firstNames.he, TRAIT.FIRST_HE);
    add(lexicon.firstNames.she, TRAIT.FIRST_SHE);
    add(lexicon.firstNames.any, TRAIT.FIRST_ANY);
    add(lexicon.honorifics.he, TRAIT.HONORIFIC | TRAIT.HE);
    add(lexicon.honorifics.she, TRAIT.HONORIFIC | TRAIT.SHE);
    add(lexicon.honorifics.any, TRAIT.HONORIFIC);
    add(lexicon.personNouns.he, TRAIT.PERSON | TRAIT.HE);
    add(lexicon.personNouns.she, TRAIT.PERSON | TRAIT.SHE);
    add(lexicon.personNouns.any, TRAIT.PERSON);
    add(lexicon.titles, TRAIT.TITLE);
    add(lexicon.particles, TRAIT.PARTICLE);
    add(lexicon.nameSuffixes, TRAIT.SUFFIX);
    add(lexicon.calendar, TRAIT.CALENDAR);
    add(lexicon.notNames, TRAIT.NOT_NAME);
    add(lexicon.demonyms, TRAIT.DEMONYM);
    add(lexicon.nationals, TRAIT.NATIONAL);
    const peoples = new Set(lexicon.demonyms);
    add(lexicon.demonyms.filter((word) => peoples.has(word + grammar.plurals.ending)), TRAIT.NATIONAL);
    add(lexicon.places, TRAIT.PLACE);
    add(lexicon.organizations, TRAIT.ORGANIZATION);
    add(lexicon.organizationEndings, TRAIT.ORGANIZATION_ENDING);
    add(lexicon.organizationNouns, TRAIT.ORGANIZATION_NOUN);
    add(lexicon.documentNouns, TRAIT.DOCUMENT);
    add(lexicon.groupNouns, TRAIT.GROUP);
    add(lexicon.titleAcronyms, TRAIT.TITLE_ACRONYM);
    add(lexicon.givenNameSyllables, TRAIT.SYLLABLE);
    this.words = Object.fromEntries(LISTS.map((list) => [list, new Set(lexicon[list])])) as unknown as Vocabulary['words'];
    const { he, she, any } = lexicon.personEndings;
    this.endings = [
      ...she.map((ending) => [ending, TRAIT.PERSON | TRAIT.SHE] as const),
      ...he.map((ending) => [ending, TRAIT.PERSON | TRAIT.HE] as const),
      ...any.map((ending) => [ending, TRAIT.PERSON] as const),
    ];
  }

  /** Traits of a surface form; plurals get those of their singular, marked. */
  traitsOf(word: Word): number {
    return this.known.of(word);
  }

  /** Traits of lower-case text, without plurals. */
  look(lower: string): number {
    return this.traits.get(lower) ?? 0;
  }

  private work(word: Word): number {
    const { lower } = word;
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    let bits = this.look(lower) | (bare === lower ? 0 : this.look(bare));
    const mark = contractionOf(lower);
    if (mark > 0 && this.look(lower.slice(0, mark)) & TRAIT.NOT_NAME) bits |= TRAIT.NOT_NAME | TRAIT.CONTRACTION;
    if ((bits & HEAD_NOUN) === 0 && lower.length > 3) bits |= this.plural(lower);
    if (/^(?:\p{Lu}\.?)+$/u.test(word.text) && (word.text.length <= 2 || word.text.includes('.'))) bits |= TRAIT.INITIAL;
    if ((bits & HEAD_NOUN) === 0) bits |= this.byEnding(lower);
    if ((bits & HEAD_NOUN) === 0 && !word.capitalized && lower.length > 6 && this.manEnding.test(lower) && !this.notManEnding.test(lower)) bits |= TRAIT.PERSON | TRAIT.HE;
    const { nationalPlayers, officeAcronyms } = this.words;
    if (this.grammar.old.has(lower) || nationalPlayers.has(lower) || (word.capitalized && bits & TRAIT.NATIONAL) || (word.allCaps && officeAcronyms.has(lower))) bits |= TRAIT.UNLISTED;
    // “MPs”
    const { ending } = this.grammar.plurals;
    if (word.text.endsWith(ending) && /^\p{Lu}{2,4}$/u.test(withoutEnding(word.text, ending)) && officeAcronyms.has(withoutEnding(lower, ending))) bits |= TRAIT.GROUP | TRAIT.PLURAL;
    if (bits & TRAIT.DEMONYM && lower.endsWith(ending) && this.look(withoutEnding(lower, ending)) & TRAIT.DEMONYM) bits |= TRAIT.GROUP | TRAIT.PLURAL;
    return bits;
  }

  /** Endings that name people, whatever stands before them. */
  private byEnding(lower: string): number {
    if (lower.length < SHORTEST_BY_ENDING) return 0;
    for (const [ending, bits] of this.endings) if (lower.endsWith(ending)) return bits;
    return 0;
  }

  private singularOf(lower: string): string {
    for (const [ending, singular] of this.pluralEndings) if (lower.endsWith(ending)) return lower.slice(0, -ending.length) + singular;
    return singularOf(lower, this.grammar);
  }

  private plural(lower: string): number {
    const singular = this.singularOf(lower);
    if (singular === lower) return 0;
    let bits = this.look(singular) & (HEAD_NOUN | TRAIT.HE | TRAIT.SHE);
    // “churches”
    if (bits === 0 && lower.endsWith(this.grammar.plurals.longer)) bits = this.look(singular.slice(0, -1)) & (HEAD_NOUN | TRAIT.HE | TRAIT.SHE);
    if ((bits & HEAD_NOUN) === 0) {
      const people = this.byEnding(singular) & TRAIT.PERSON;
      return people ? TRAIT.GROUP | TRAIT.PLURAL : 0;
    }
    return (bits & TRAIT.PERSON ? (bits & ~TRAIT.PERSON) | TRAIT.GROUP : bits) | TRAIT.PLURAL;
  }
}

/** Where the apostrophe of “i’m” or “we’ve” stands, or -1. */
function contractionOf(lower: string): number {
  for (let at = lower.length - 2; at > 0 && at >= lower.length - 3; at--) {
    const code = lower.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return at;
  }
  return -1;
}

/** The vocabulary of a language, compiled on first use. */
export const vocabularyOf = oncePer((language: Language): Vocabulary => new Vocabulary(language));
