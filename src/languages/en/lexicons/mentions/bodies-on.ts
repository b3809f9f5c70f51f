/** Bodies whose names go on with “on” (“Committee on Ways and Means”). Own list. */
export const bodiesOn: readonly string[] = [
  'center', 'commission', 'committee', 'conference', 'council', 'institute', 'panel', 'subcommittee',
];
