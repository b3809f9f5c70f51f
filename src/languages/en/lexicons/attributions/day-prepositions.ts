/**
 * Prepositions before a day: “on Monday”.
 *
 * Own list.
 */
export const DAY_PREPOSITIONS: readonly string[] = [
  'on',
];
