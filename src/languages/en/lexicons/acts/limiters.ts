/**
 * Words behind a negator that take its denial away: “not only said”.
 *
 * Own list.
 */
export const limiters: readonly string[] = [
  'only',
];
