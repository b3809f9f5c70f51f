/** What stands behind a surname and is none. Own list. */
export const nameSuffixes: readonly string[] = ['esq', 'ii', 'iii', 'iv', 'jr', 'md', 'phd', 'sr'];
