/** The words that tell who is who, as sets and maps. */
import type { Language } from '../types.js';

/** Lexicons, compiled for look-up. */
export interface Vocabulary {
  readonly honorifics: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
  readonly abbreviated: ReadonlyMap<string, string>;
  /** What makes a title another one. */
  readonly lesserRanks: readonly string[];
  /** Words that have their capital wherever they stand: demonyms and places. */
  readonly raised: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
}
const compiled = new WeakMap<Language, Vocabulary>();

/** The words of a language that tell who is who, compiled on first use. */
export function vocabularyOf(language: Language): Vocabulary {
  let made = compiled.get(language);
  if (!made) {
    const families = new Map<string, ReadonlySet<string>>();
    for (const { descriptions, names } of language.speakers.nameFamilies) {
      for (const word of descriptions) families.set(word, new Set([...(families.get(word) ?? []), ...names]));
    }
    const { titleAbbreviations, titledWorks, actingNouns, placeAbbreviations, partyLetters } = language.speakers;
    const { he, she, any } = language.mentions.honorifics;
    const { demonyms, places, notNames } = language.mentions;
    made = {
      lesserRanks: language.speakers.lesserRanks,
      raised: new Set([...demonyms, ...places]), notNames: new Set(notNames),
      honorifics: new Set([...he, ...she, ...any].flatMap((word) => [word, `${word}.`])),
      abbreviated: new Map(titleAbbreviations), families, titled: new Set(titledWorks), acting: new Set(actingNouns),
      regions: new Map(placeAbbreviations), parties: new Map(partyLetters),
    };
    compiled.set(language, made);
  }
  return made;
}
