/**
 * Prepositions that may stand behind a noun and belong to its phrase.
 *
 * Own list.
 */
export const NOUN_LINKS: readonly string[] = [
  'against', 'among', 'at', 'behind', 'between', 'by', 'for', 'from', 'in', 'near', 'of', 'on', 'to',
  'with',
];
