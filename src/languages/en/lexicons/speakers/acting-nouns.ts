/** Nouns for those who act in somebody’s name: “the Roe campaign”. Own list. */
export const actingNouns: readonly string[] = [
  'administration', 'camp', 'campaign', 'office', 'team',
];
