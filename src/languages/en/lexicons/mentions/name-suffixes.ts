/**
 * What follows a surname and still belongs to the name. Own list.
 */

export const nameSuffixes: readonly string[] = [
  'cbe', 'esq', 'ii', 'iii', 'iv', 'jnr', 'jr', 'kc', 'mbe', 'md', 'obe', 'phd', 'qc', 'snr', 'sr',
];
