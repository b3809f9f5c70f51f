/**
 * Words before the manner or role of what is said, which no addressee follows: “described as”.
 *
 * Own list.
 */
export const MANNERS: readonly string[] = [
  'as',
];
