/**
 * Words between a quotation and the subject of its tag: ““…,” as Roe put it”.
 *
 * Own list.
 */
export const TAG_OPENERS: readonly string[] = [
  'as', 'later', 'or', 'so', 'then',
];
