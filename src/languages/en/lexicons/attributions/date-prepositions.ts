/**
 * Prepositions before a date or a year: “in 2019”.
 *
 * Own list.
 */
export const DATE_PREPOSITIONS: readonly string[] = [
  'in', 'on',
];
