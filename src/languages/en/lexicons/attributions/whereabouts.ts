/**
 * Prepositions that say where, when, how or like whom something was said, never what: “said at a news conference”.
 *
 * Own list.
 */
export const WHEREABOUTS: readonly string[] = [
  'across', 'after', 'at', 'before', 'by', 'during', 'from', 'in', 'inside', 'like', 'near', 'outside', 'through', 'throughout',
  'via', 'with',
];
