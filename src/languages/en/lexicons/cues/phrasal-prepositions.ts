/**
 * Words that make another verb of the one before them unless an object follows: “called in”.
 *
 * Own list.
 */
export const PHRASAL_PREPOSITIONS: readonly string[] = [
  'in',
];
