/**
 * Words behind a copula that point at what follows: “his answer was this:”.
 *
 * Own list.
 */
export const DEMONSTRATIVES: readonly string[] = [
  'this',
];
