/**
 * Lemmas of verbs whose subject is told something, where it is an audience: “the court heard that”.
 *
 * Own list.
 */
export const HEARING_VERBS: readonly string[] = [
  'hear',
];
