/**
 * The forms of verbs, by how their lemmas end: the pattern that the lemma must
 * match, how many of its letters go, and what comes instead. Own list.
 */
import type { VerbInflections } from '../../../../types.js';

export const INFLECTIONS: VerbInflections = {
  ing: [['[^eo]e', 1, 'ing'], ['', 0, 'ing']],
  irregularIng: ['t', 'ut|it', 'ting'],
  past: [['[^aeiou]y', 1, 'ied'], ['e', 0, 'd'], ['', 0, 'ed']],
  regularPast: 'ed',
  // Both spellings of words such as “label” and “signal”.
  secondIng: [['[aeiou]l', 0, 'ling']],
  secondPast: [['[aeiou]l', 0, 'led']],
  third: [['[^aeiou]y', 1, 'ies'], ['[sxzo]|ch|sh', 0, 'es'], ['', 0, 's']],
};
