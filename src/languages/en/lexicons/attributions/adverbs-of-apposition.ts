/**
 * Adverbs that open an apposition: “Roe, now a lawyer”.
 *
 * Own list.
 */
export const ADVERBS_OF_APPOSITION: readonly string[] = [
  'also', 'formerly', 'now', 'once', 'then',
];
