/**
 * Lemmas of verbs that equate, and make the passive: “her message is”, “was told”.
 *
 * Own list.
 */
export const COPULAS: readonly string[] = [
  'be',
];
