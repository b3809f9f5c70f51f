/**
 * Relative pronouns that open a clause set off by commas: “Roe, who …”.
 *
 * Own list.
 */
export const APPOSITIVE_RELATIVES: readonly string[] = [
  'which', 'who', 'whom', 'whose',
];
