/**
 * Prepositions for where someone is from, behind a name that opens its phrase.
 *
 * Own list.
 */
export const ORIGIN_PREPOSITIONS: readonly string[] = [
  'from', 'of',
];
