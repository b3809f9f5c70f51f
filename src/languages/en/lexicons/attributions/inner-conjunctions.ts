/**
 * Conjunctions that an apposition may hold: “Roe, angry because the road was closed, said”.
 *
 * Own list.
 */
export const INNER_CONJUNCTIONS: readonly string[] = [
  'because', 'that', 'when', 'whether', 'while',
];
