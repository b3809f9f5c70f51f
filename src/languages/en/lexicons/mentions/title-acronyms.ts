/** Capitals that stand for an office, a degree or a thing, not for a name. Own list. */
export const titleAcronyms: readonly string[] = [
  'ceo', 'cfo', 'cio', 'coo', 'cto', 'dvd', 'evp', 'faq', 'gop', 'pac', 'pacs', 'phd', 'svp', 'usa',
];
