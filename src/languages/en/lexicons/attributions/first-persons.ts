/**
 * Pronouns by which a speaker speaks of themselves.
 *
 * Own list.
 */
export const FIRST_PERSONS: readonly string[] = [
  'i', 'me', 'my', 'our', 'us', 'we',
];
