/**
 * Conjunctions that join clauses rather than noun phrases.
 *
 * Own list.
 */
export const CONTRASTING_CONJUNCTIONS: readonly string[] = [
  'but', 'nor', 'yet',
];
