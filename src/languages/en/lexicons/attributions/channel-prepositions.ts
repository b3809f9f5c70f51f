/**
 * What stands before a channel: “in a statement”.
 *
 * Own list.
 */
export const CHANNEL_PREPOSITIONS: readonly string[] = [
  'in',
];
