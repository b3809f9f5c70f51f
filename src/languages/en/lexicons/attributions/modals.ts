/**
 * Auxiliaries of what may, will or would be said, as the tokenizer writes them: “you could say that”.
 *
 * Own list.
 */
export const MODALS: readonly string[] = [
  "'d", "'ll", 'ca', 'can', 'cannot', 'could', 'may', 'might', 'must', 'ought', 'sha', 'shall', 'should', 'will', 'wo',
  'would', '’d', '’ll',
];
