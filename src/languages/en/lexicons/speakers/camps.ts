/** Nouns for those of one conviction, whom a group of another name is not (“the conservatives”). Own list. */
export const camps: readonly string[] = [
  'centrists', 'conservatives', 'democrats', 'leftists', 'liberals', 'libertarians', 'loyalists', 'moderates',
  'nationalists', 'populists', 'progressives', 'republicans', 'separatists', 'socialists', 'tories', 'unionists',
];
