/**
 * Possessive pronouns, as they stand before a noun.
 *
 * Own list.
 */
export const POSSESSIVES: readonly string[] = [
  'her', 'his', 'its', 'my', 'our', 'their', 'your',
];
