/**
 * Reflexives between a subject and its verb: “the mayor himself said”.
 *
 * Own list.
 */
export const REFLEXIVES: readonly string[] = [
  'herself', 'himself', 'itself', 'themselves',
];
