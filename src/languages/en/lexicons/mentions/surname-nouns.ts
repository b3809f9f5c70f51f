/** Nouns of organisations that are surnames too. Own list. */
export const surnameNouns: readonly string[] = [
  'bank', 'banks', 'bar', 'bench', 'brand', 'brewer', 'center', 'chamber', 'church', 'churches', 'city', 'court',
  'force', 'giant', 'guard', 'hotel', 'house', 'lab', 'nursery', 'palace', 'post', 'pub', 'squad', 'state',
  'store', 'temple', 'town', 'trust', 'wing',
];
