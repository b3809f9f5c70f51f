/**
 * Words that deny the verb they stand with. Own list.
 */
export const negators: readonly string[] = [
  'barely', 'cannot', 'hardly', 'n\'t', 'neither', 'never', 'no', 'nobody', 'nor', 'not', 'nothing',
  'n’t', 'scarcely', 'without',
];
