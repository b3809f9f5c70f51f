/** The grammar of a language, made ready for look-ups by token; built once a language. */
import type { GrammarLexicon } from '../types.js';
import { oncePer } from './once-per.js';

/** Every list of words as a set. */
type SetsOf<Lists> = {
  readonly [Name in keyof Lists]: Lists[Name] extends readonly string[] ? ReadonlySet<string>
    : Lists[Name] extends string | readonly unknown[] ? Lists[Name]
    : SetsOf<Lists[Name]>;
};

/** The lexicon with its lists as sets, and what is read off the end of words. */
export interface GrammarWords extends SetsOf<GrammarLexicon> {
  /** “’s” at the end of a word that it was not parted from, capitals as well. */
  readonly attached: RegExp;
  /** The same, and the apostrophe alone. */
  readonly attachedOrBare: RegExp;
  /** The definite article before a word in lower case. */
  readonly opensDefinite: RegExp;
}

/** The grammar's lists as sets, made once. */
export const grammarWords = oncePer((lexicon: GrammarLexicon): GrammarWords => ({
  ...(setsOf(lexicon) as SetsOf<GrammarLexicon>),
  attached: new RegExp(`[’']${lexicon.possessiveLetter}$`, 'i'),
  attachedOrBare: new RegExp(`['’]${lexicon.possessiveLetter}?$`),
  opensDefinite: new RegExp(`^(?:${lexicon.definite.join('|')})\\s`),
}));

/** Word lists become sets; endings and pairs stay as they are. */
function setsOf(lists: object): object {
  return Object.fromEntries(Object.entries(lists).map(([name, list]: [string, unknown]) => [name,
    Array.isArray(list) ? (list.every((word) => typeof word === 'string') ? new Set(list) : list)
      : typeof list === 'object' && list !== null ? setsOf(list) : list]));
}

/** The singular of a regular plural, and of those that end as some nouns do (“women”); any other word as it is. */
export function singularOf(lower: string, { plurals }: GrammarWords): string {
  for (const [ending, singular] of plurals.irregular) if (lower.endsWith(ending)) return lower.slice(0, -ending.length) + singular;
  return isPlural(lower, plurals) ? withoutEnding(lower, plurals.ending) : lower;
}

/** True for a word that ends as plurals do. */
export function isPlural(lower: string, { ending, not }: GrammarLexicon['plurals']): boolean {
  return lower.endsWith(ending) && !lower.endsWith(not);
}

export function withoutEnding(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : word;
}

/** What matches words with one of the endings. */
export function endsInOneOf(endings: readonly string[]): RegExp {
  return new RegExp(`(?:${endings.join('|')})$`);
}
