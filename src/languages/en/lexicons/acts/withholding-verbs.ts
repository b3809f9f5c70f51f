/**
 * Verbs, as lemmas, whose infinitive was not uttered (“declined to say”, “refused to comment”). Own list.
 */
export const withholdingVerbs: readonly string[] = [
  'avoid', 'decline', 'fail', 'forget', 'hesitate', 'neglect', 'omit', 'refuse', 'resist',
];
