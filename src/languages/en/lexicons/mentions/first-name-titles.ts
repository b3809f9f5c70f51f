/** Titles that are first names too (“Dean Rowe”). Own list. */
export const firstNameTitles: readonly string[] = [
  'baron', 'dean', 'duke', 'earl', 'king',
];
