/**
 * Words for people before a relative clause that need not be tagged as nouns: “those who”.
 *
 * Own list.
 */
export const PERSON_LIKE_NOUNS: readonly string[] = [
  'anyone', 'one', 'people', 'someone', 'those',
];
