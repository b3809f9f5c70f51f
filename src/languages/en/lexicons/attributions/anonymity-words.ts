/**
 * Words for what those ask who are not to be named: “who asked not to be identified”.
 *
 * Own list.
 */
export const ANONYMITY_WORDS: readonly string[] = [
  'anonymity', 'anonymous', 'identified', 'name', 'named', 'names', 'unidentified', 'unnamed',
];
