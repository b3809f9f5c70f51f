/**
 * Words before or after a name that are no part of it. Own list.
 */
export const nameTitles: readonly string[] = [
  'archbishop', 'baroness', 'bishop', 'brigadier', 'capt', 'captain', 'chairman', 'chairwoman', 'coach',
  'col', 'colonel', 'congressman', 'congresswoman', 'councillor', 'councilman', 'councilwoman', 'dame',
  'detective', 'dr', 'esq', 'father', 'gen', 'general', 'gov', 'governor', 'inspector', 'jr', 'judge',
  'justice', 'king', 'lady', 'lieutenant', 'lord', 'lt', 'major', 'mayor', 'minister', 'miss', 'mr', 'mrs',
  'ms', 'president', 'prince', 'princess', 'prof', 'professor', 'queen', 'rabbi', 'rep', 'representative',
  'rev', 'reverend', 'sen', 'senator', 'sergeant', 'sgt', 'sheriff', 'sir', 'sister', 'sr', 'the',
];
