/**
 * Words before a subject that look like prepositions: “with the mayor saying”.
 *
 * Own list.
 */
export const SUBJECT_PREPOSITIONS: readonly string[] = [
  'as', 'what', 'with',
];
