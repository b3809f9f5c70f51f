/**
 * Words whose loss or gain turns a statement round; a final “n't” counts as well. Own list.
 */
export const negations: readonly string[] = [
  'barely', 'cannot', 'hardly', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing',
  'nowhere', 'rarely', 'scarcely', 'seldom', 'without',
];
