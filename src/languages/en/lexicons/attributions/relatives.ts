/**
 * Relative pronouns.
 *
 * Own list.
 */
export const RELATIVES: readonly string[] = [
  'that', 'where', 'which', 'who', 'whom', 'whose',
];
