/**
 * Pronouns that are objects too: “told her that”.
 *
 * Own list.
 */
export const OBJECT_POSSESSIVES: readonly string[] = [
  'her',
];
