/**
 * Words that open an apposition or belong to the name before the comma: “Roe, Jr.”, “Roe, of Hull”.
 *
 * Own list.
 */
export const APPOSITION_OPENERS: readonly string[] = [
  'from', 'including', 'jr', 'jr.', 'of', 'sr', 'sr.',
];
