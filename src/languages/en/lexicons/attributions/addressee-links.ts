/**
 * Prepositions inside the phrase for the person addressed: “told members of the board”.
 *
 * Own list.
 */
export const ADDRESSEE_LINKS: readonly string[] = [
  'at', 'for', 'from', 'in', 'of', 'on', 'with',
];
