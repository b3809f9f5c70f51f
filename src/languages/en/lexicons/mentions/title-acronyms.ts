/** Capitals that stand for an office, a degree or a thing, not for a name. Own list. */
export const titleAcronyms: readonly string[] = [
  'ceo', 'cfo', 'cio', 'coo', 'cto', 'dvd', 'evp', 'faq', 'gop', 'mep', 'meps', 'mla', 'mp', 'mps', 'msp', 'msps', 'pac',
  'pacs', 'phd', 'svp', 'usa',
];
