/**
 * Conjunctions behind a comma that open the clause of the next report: “…, while she said”.
 *
 * Own list.
 */
export const CLAUSE_CONJUNCTIONS: readonly string[] = [
  'and', 'as', 'but', 'while',
];
