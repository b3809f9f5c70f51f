/**
 * Prepositions that may open a clause: “after the mayor said”.
 *
 * Own list.
 */
export const CLAUSE_PREPOSITIONS: readonly string[] = [
  'after', 'as', 'before', 'like', 'since', 'than', 'until',
];
