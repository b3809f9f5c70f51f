/**
 * Words that open a time between cue and content: “said last week”.
 *
 * Own list.
 */
export const TIME_OPENERS: readonly string[] = [
  'early', 'last', 'late', 'this',
];
