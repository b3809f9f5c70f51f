/** Adjectives that open the names of bodies (“Western Grid”). Own list. */
export const bodyOpeners: readonly string[] = [
  'central', 'eastern', 'federal', 'general', 'global', 'international', 'national', 'northern', 'southern', 'united', 'western',
];
