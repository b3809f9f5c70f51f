/**
 * Determiners by which nobody says anything: “No minister said”.
 *
 * Own list.
 */
export const ABSENT_DETERMINERS: readonly string[] = [
  'no',
];
