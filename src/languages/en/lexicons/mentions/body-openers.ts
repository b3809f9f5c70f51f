/** Adjectives that open the names of bodies (“Western Grid”). Own list. */
export const bodyOpeners: readonly string[] = [
  'central', 'east', 'eastern', 'federal', 'general', 'global', 'international', 'national', 'north', 'northern', 'south',
  'southern', 'united', 'west', 'western',
];
