/**
 * Words between an auxiliary and its verb that deny it.
 *
 * Own list.
 */
export const NEGATING_ADVERBS: readonly string[] = [
  'not',
];
