/** The words that tell who is who, as sets and maps. */
import { endsInOneOf, grammarWords, type GrammarWords } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import type { Language } from '../types.js';

/** Lexicons, compiled for look-up. */
export interface Vocabulary {
  readonly grammar: GrammarWords;
  /** What stands behind a surname (“Jr.”). */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Ends of adjectives before a surname. */
  readonly adjectival: RegExp;
  readonly locating: ReadonlySet<string>;
  /** Words that have no letter in the short form of a name, and countries that have none before it. */
  readonly smallWords: ReadonlySet<string>;
  readonly countryLetters: ReadonlySet<string>;
  /** What stands behind the head of a name. */
  readonly headLinks: ReadonlySet<string>;
  readonly singleOpeners: ReadonlySet<string>;
  readonly governments: readonly string[];
  /** Subjects by the possessive that goes with them. */
  readonly subjectOf: ReadonlyMap<string, string>;
  readonly honorifics: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly regions: ReadonlyMap<string, string>;
  /** Nouns for members of a party, by the letter behind a name. */
  readonly parties: ReadonlyMap<string, string>;
  /** The same by the words for the party. */
  readonly partyWords: ReadonlyMap<string, string>;
  readonly partyNouns: ReadonlySet<string>;
  /** Places that people stand for, in full. */
  readonly regionNames: ReadonlySet<string>;
  readonly abbreviated: ReadonlyMap<string, string>;
  /** What makes a title another one. */
  readonly lesserRanks: readonly string[];
  /** Words that have their capital wherever they stand: demonyms and places. */
  readonly raised: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** By description: last words of the names that it can stand for, and other descriptions. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that end the names of one family or another. */
  readonly familyNames: ReadonlySet<string>;
  /** Descriptions that mean the only one of their family. */
  readonly sole: ReadonlySet<string>;
  /** Descriptions of companies. */
  readonly businesses: ReadonlySet<string>;
  /** By description: roles that it can stand for. */
  readonly roleFamilies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Groups of one conviction, whom nobody calls otherwise. */
  readonly camps: ReadonlySet<string>;
  /** Nouns that say of a group that they are people, and no more. */
  readonly plainGroups: ReadonlySet<string>;
  /** What tells that somebody was something. */
  readonly formerly: ReadonlySet<string>;
  /** What one is to another (“colleague”), which says little of oneself. */
  readonly relations: ReadonlySet<string>;
  /** Heads of descriptions that point back to somebody named. */
  readonly epithets: ReadonlySet<string>;
  /** What matches “-of-two” of “mother-of-two”. */
  readonly complement: RegExp;
}
/** The words of a language that tell who is who, compiled on first use. */
export const vocabularyOf = oncePer((language: Language): Vocabulary => {
  const { titleAbbreviations, titledWorks, actingNouns, placeAbbreviations, partyLetters, partyWords } = language.speakers;
  const { he, she, any } = language.mentions.honorifics;
  const { demonyms, nationals, places, notNames } = language.mentions;
  const { nameSuffixes, adjectiveEndings, locatingPrepositions, smallWords, countryLetters, headLinks, singleOpeners, governments } = language.speakers;
  const grammar = grammarWords(language.grammar);
  return {
    grammar, complement: new RegExp(`-(?:${[...grammar.of].join('|')})-.*$`),
    nameSuffixes: new Set(nameSuffixes), adjectival: endsInOneOf(adjectiveEndings), locating: new Set(locatingPrepositions),
    smallWords: new Set(smallWords), countryLetters: new Set(countryLetters), headLinks: new Set(headLinks), singleOpeners: new Set(singleOpeners),
    governments, subjectOf: new Map(language.grammar.pronouns.subjectOf),
    lesserRanks: language.speakers.lesserRanks,
    raised: new Set([...demonyms, ...nationals, ...places]), notNames: new Set(notNames),
    possessives: new Set(language.mentions.possessives),
    honorifics: new Set([...he, ...she, ...any].flatMap((word) => [word, `${word}.`])),
    families: byDescription(language.speakers.nameFamilies.map(({ descriptions, names }) => [descriptions, [...names, ...descriptions]])),
    familyNames: new Set(language.speakers.nameFamilies.flatMap(({ names }) => names)),
    sole: new Set(language.speakers.nameFamilies.flatMap(({ descriptions, sole }) => (sole ? descriptions : []))),
    businesses: new Set(language.speakers.nameFamilies.flatMap(({ descriptions, business }) => (business ? descriptions : []))),
    roleFamilies: byDescription(language.speakers.roleFamilies.map(({ descriptions, roles }) => [descriptions, roles])),
    epithets: new Set([...language.speakers.epithets, ...pointers(language)]),
    camps: new Set(language.speakers.camps), plainGroups: new Set(language.speakers.plainGroups),
    relations: new Set(language.speakers.kinshipNouns),
    formerly: new Set(language.speakers.formerly),
    abbreviated: new Map(titleAbbreviations), titled: new Set(titledWorks), acting: new Set(actingNouns),
    regions: new Map(placeAbbreviations), parties: new Map(partyLetters),
    partyWords: new Map(partyWords), partyNouns: new Set(partyWords.map(([, noun]) => noun)), regionNames: new Set(placeAbbreviations.map(([, full]) => full)),
  };
});

/** For each description, the words of all the families that it heads. */
function byDescription(families: readonly (readonly [descriptions: readonly string[], words: readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [descriptions, words] of families) {
    for (const description of descriptions) found.set(description, new Set([...(found.get(description) ?? []), ...words]));
  }
  return found;
}

/** Where somebody is from and for whom they play, where that is not a creed or a party as well (“the Swede”, not “the Republican”). */
function pointers({ mentions: { nationals, nationalPlayers, demonyms, personNouns: { any } } }: Language): readonly string[] {
  const people = new Set(any);
  return [...nationals, ...nationalPlayers, ...demonyms.filter((word) => !people.has(word))];
}
