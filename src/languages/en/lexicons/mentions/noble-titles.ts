/** Titles of nobility that are first names where no “the” stands before them (“Earl Maddox”). Own list. */
export const nobleTitles: readonly string[] = ['duke', 'earl'];
