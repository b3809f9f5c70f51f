/**
 * What joins a noun to the one it belongs to: “head of the board”.
 *
 * Own list.
 */
export const GENITIVE_PREPOSITIONS: readonly string[] = [
  'of',
];
