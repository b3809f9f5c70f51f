/**
 * Lemmas of verbs that always name the person told.
 *
 * Own list.
 */
export const TELLING_VERBS: readonly string[] = [
  'tell',
];
