/**
 * Pronouns for anybody: “you can say “no””.
 *
 * Own list.
 */
export const GENERIC_PRONOUNS: readonly string[] = [
  'you',
];
