/** Nouns of organisations that are surnames too. Own list. */
export const surnameNouns: readonly string[] = [
  'bank', 'bar', 'bench', 'brand', 'center', 'chamber', 'church', 'city', 'college', 'court', 'force',
  'guard', 'house', 'palace', 'post', 'squad', 'state', 'store', 'temple', 'town', 'trust', 'wing',
];
