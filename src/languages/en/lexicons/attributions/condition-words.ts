/**
 * Participles that open a condition: “provided that it rains”.
 *
 * Own list.
 */
export const CONDITION_WORDS: readonly string[] = [
  'given', 'granted', 'provided', 'providing',
];
