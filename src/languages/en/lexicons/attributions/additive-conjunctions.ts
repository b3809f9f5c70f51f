/**
 * Conjunctions that join noun phrases into one source.
 *
 * Own list.
 */
export const ADDITIVE_CONJUNCTIONS: readonly string[] = [
  'and',
];
