/**
 * Participles that give a name: a plan dubbed “x”, a song titled “y”. Own list; MIT.
 */
export const namings: readonly string[] = [
  'called', 'christened', 'code-named', 'codenamed', 'dubbed', 'entitled', 'headlined', 'labeled',
  'labelled', 'named', 'nicknamed', 'styled', 'subtitled', 'tagged', 'termed', 'titled',
];
