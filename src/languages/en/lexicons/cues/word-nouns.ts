/**
 * Plural nouns for the very words: “her exact words were”.
 *
 * Own list.
 */
export const WORD_NOUNS: readonly string[] = [
  'words',
];
