/**
 * Words that join a second report to the first: “said A and added B”.
 *
 * Own list.
 */
export const JOINING_WORDS: readonly string[] = [
  'and', 'but', 'then',
];
