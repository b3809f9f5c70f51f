/**
 * Lemmas of verbs with an object and what it is described as.
 *
 * Own list.
 */
export const DESCRIBING_VERBS: readonly string[] = [
  'describe',
];
