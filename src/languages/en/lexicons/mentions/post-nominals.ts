/** Honours, degrees and seats behind a name that are no part of it (“Owen Prys KC”). Own list. */
export const postNominals: readonly string[] = ['cbe', 'esq', 'kbe', 'kc', 'mbe', 'md', 'mep', 'mla', 'mp', 'msp', 'obe', 'phd', 'qc', 'td'];
