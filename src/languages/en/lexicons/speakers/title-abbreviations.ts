/** Titles as abbreviated before names, with the noun they stand for. Own list. */
export const titleAbbreviations: readonly (readonly [short: string, noun: string])[] = [
  ['adm', 'admiral'], ['amb', 'ambassador'], ['atty', 'attorney'], ['capt', 'captain'], ['cmdr', 'commander'],
  ['col', 'colonel'], ['congressman', 'representative'], ['congresswoman', 'representative'], ['cpl', 'corporal'],
  ['det', 'detective'], ['dr', 'doctor'], ['gen', 'general'], ['gov', 'governor'], ['insp', 'inspector'],
  ['lawmaker', 'representative'], ['lt', 'lieutenant'], ['maj', 'major'], ['pres', 'president'], ['prof', 'professor'],
  ['pvt', 'private'], ['rep', 'representative'], ['rev', 'reverend'], ['sen', 'senator'], ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
];
