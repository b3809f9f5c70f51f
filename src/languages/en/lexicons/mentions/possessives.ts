/** Possessive pronouns, as they stand before a noun. Own list. */
export const possessives: readonly string[] = [
  'her', 'his', 'its', 'my', 'our', 'their', 'whose', 'your',
];
