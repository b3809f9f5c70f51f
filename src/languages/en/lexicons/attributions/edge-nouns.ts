/**
 * Nouns for where something begins or ends, which say when, not who: “said Roe at the start of the play”.
 *
 * Own list.
 */
export const EDGE_NOUNS: readonly string[] = [
  'beginning', 'climax', 'close', 'conclusion', 'end', 'finish', 'height', 'opening', 'outset', 'start',
];
