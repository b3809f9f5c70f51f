/**
 * Prepositions that part what follows from the source where an indefinite article comes next: “said Roe in a letter”.
 *
 * Own list.
 */
export const PLACE_PREPOSITIONS: readonly string[] = [
  'at', 'by', 'in', 'on', 'to',
];
