/**
 * Phrases before a source that report without a verb of their own.
 *
 * Own list.
 */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];
