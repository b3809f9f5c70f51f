/**
 * Pronouns that take a prepositional phrase: “those in the room”.
 *
 * Own list.
 */
export const HEADLESS_PRONOUNS: readonly string[] = [
  'anyone', 'everyone', 'one', 'somebody', 'someone', 'those',
];
