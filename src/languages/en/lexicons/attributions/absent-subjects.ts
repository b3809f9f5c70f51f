/**
 * Subjects by which nobody says anything: “Nobody said”.
 *
 * Own list.
 */
export const ABSENT_SUBJECTS: readonly string[] = [
  'neither', 'nobody', 'none',
];
