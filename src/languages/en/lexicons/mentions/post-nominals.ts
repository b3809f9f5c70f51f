/** Honours and degrees behind a name that are no part of it (“Owen Prys KC”). Own list. */
export const postNominals: readonly string[] = ['cbe', 'esq', 'kc', 'mbe', 'md', 'obe', 'phd', 'qc'];
