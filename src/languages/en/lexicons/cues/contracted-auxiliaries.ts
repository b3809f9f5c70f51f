/**
 * What is left of “has” and “is” behind an apostrophe, with it.
 *
 * Own list.
 */
export const CONTRACTED_AUXILIARIES: readonly string[] = [
  "'s", '’s',
];
