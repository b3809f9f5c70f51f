/**
 * How nouns for one person end, by the pronoun that the ending itself calls for (“trombonist”, “documentarian”).
 * Only words of seven letters and more are looked at. Own list.
 */

export const personEndingsHe: readonly string[] = [
  'sman',
];

export const personEndingsShe: readonly string[] = [
  'woman',
];

export const personEndingsAny: readonly string[] = [
  'alist', 'arian', 'arist', 'bearer', 'eteer', 'fighter', 'goer', 'grower', 'iatrist', 'ician', 'icist', 'ineer',
  'inist', 'keeper', 'lover', 'maker', 'metrist', 'ographer', 'ologist', 'omist', 'onist', 'opher', 'orist', 'owner',
  'person', 'player', 'rider', 'seeker', 'tarian', 'tist', 'worker', 'writer', 'yclist',
];
