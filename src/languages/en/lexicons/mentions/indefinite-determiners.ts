/** Determiners that bring up somebody new. Own list. */
export const indefiniteDeterminers: readonly string[] = [
  'a', 'an', 'another', 'any', 'each', 'every', 'few', 'five', 'four', 'many', 'most', 'no', 'one', 'several',
  'some', 'three', 'two',
];
