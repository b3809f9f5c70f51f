/**
 * Relative pronouns for people, which may be subjects.
 *
 * Own list.
 */
export const PERSON_RELATIVES: readonly string[] = [
  'who',
];
