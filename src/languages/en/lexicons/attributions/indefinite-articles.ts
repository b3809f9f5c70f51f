/**
 * Indefinite articles.
 *
 * Own list.
 */
export const INDEFINITE_ARTICLES: readonly string[] = [
  'a', 'an',
];
