/**
 * Relatives that look like determiners.
 *
 * Own list.
 */
export const RELATIVE_DETERMINERS: readonly string[] = [
  'what', 'which', 'whose',
];
