/**
 * Abbreviations whose full stop stays with them at the end of a sentence,
 * beside single letters (“U.S.”); without it.
 *
 * Own list.
 */
export const ABBREVIATIONS: readonly string[] = [
  'am', 'co', 'corp', 'etc', 'inc', 'jr', 'ltd', 'pm', 'sr',
];
