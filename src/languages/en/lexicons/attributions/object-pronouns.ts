/**
 * Pronouns that are no subjects.
 *
 * Own list.
 */
export const OBJECT_PRONOUNS: readonly string[] = [
  'herself', 'him', 'himself', 'itself', 'me', 'myself', 'them', 'themselves', 'us',
];
