/**
 * Relative pronouns without a comma: “a man who saw it”.
 *
 * Own list.
 */
export const RESTRICTIVE_RELATIVES: readonly string[] = [
  'that', 'who',
];
