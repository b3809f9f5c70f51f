/**
 * Prepositions that say where or when something was said, never what: “said at a news conference”.
 *
 * Own list.
 */
export const WHEREABOUTS: readonly string[] = [
  'after', 'at', 'before', 'during', 'inside', 'near', 'outside', 'via',
];
