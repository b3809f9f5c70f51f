/**
 * Words that show a verb before them, not a noun: “claims it”.
 *
 * Own list.
 */
export const OBJECT_OPENERS: readonly string[] = [
  'it', 'that',
];
