/** Nouns for the young, whom nobody calls by an office or with “Mr”. Own list. */
export const youngPeople: readonly string[] = [
  'baby', 'boy', 'child', 'girl', 'infant', 'kid', 'newborn', 'preschooler', 'preteen', 'pupil', 'schoolboy',
  'schoolchild', 'schoolgirl', 'teen', 'teenager', 'toddler', 'tot', 'youngster',
];
