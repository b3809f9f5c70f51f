/**
 * Honorifics: forms of address that stand before a name and say nothing of office. Own list.
 */

export const honorificsHe: readonly string[] = [
  'alhaji', 'brother', 'father', 'fr', 'herr', 'lord', 'messrs', 'mister', 'monsieur', 'mr', 'senor', 'señor',
  'sheik', 'sheikh', 'sir',
];

export const honorificsShe: readonly string[] = [
  'alhaja', 'dame', 'frau', 'hajiya', 'lady', 'madam', 'madame', 'miss', 'mlle', 'mme', 'mrs', 'ms', 'senora',
  'señora', 'sister',
];

export const honorificsAny: readonly string[] = [
  'comrade', 'doctor', 'dr', 'hon', 'honorable', 'honourable', 'imam', 'mx', 'prof', 'professor', 'rabbi',
  'rev', 'reverend', 'saint', 'st',
];
