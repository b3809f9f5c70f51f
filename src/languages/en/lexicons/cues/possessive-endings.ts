/**
 * Endings of the possessive, as tokens of their own.
 *
 * Own list.
 */
export const POSSESSIVE_ENDINGS: readonly string[] = [
  "'", "'s", '’', '’s',
];
