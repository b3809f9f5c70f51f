/** What the endings of words tell: nouns for men, plurals, words that look like verbs or like none. Own lists. */

/** Nouns for men, whatever stands before. */
export const manEndings: readonly string[] = ['man'];
export const notManEndings: readonly string[] = ['human'];
/** Plurals, with their singulars. */
export const pluralEndings: readonly (readonly [plural: string, singular: string])[] = [['wives', 'wife']];
/** Between a determiner and its noun: “the elected mayor”. */
export const modifierEndings: readonly string[] = ['ed', 'en', 'ing'];
/** Verbs that look like nouns: “the campaign claims it”. */
export const verbEndings: readonly string[] = ['ed', 's'];
/** No names, though they open a sentence before a name. */
export const notNameEndings: readonly string[] = ['ed', 'ing', 'ly'];
