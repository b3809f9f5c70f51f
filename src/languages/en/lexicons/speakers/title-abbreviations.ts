/** Titles as abbreviated before names, and near synonyms, with the noun they are compared as. Own list. */
export const titleAbbreviations: readonly (readonly [short: string, noun: string])[] = [
  ['adm', 'admiral'], ['advertisement', 'ad'], ['adviser', 'advisor'], ['amb', 'ambassador'],
  ['atty', 'attorney'], ['authority', 'council'], ['barrister', 'attorney'], ['bill', 'legislation'], ['brig', 'brigadier'], ['capt', 'captain'], ['ch', 'chief'],
  ['chairman', 'chair'], ['chairperson', 'chair'], ['chairwoman', 'chair'], ['cllr', 'councillor'], ['cmdr', 'commander'],
  ['col', 'colonel'], ['commercial', 'ad'], ['committeeman', 'member'], ['committeewoman', 'member'],
  ['complaint', 'lawsuit'], ['con', 'constable'], ['congressman', 'representative'], ['congresswoman', 'representative'],
  ['corporation', 'company'], ['counsel', 'attorney'], ['cpl', 'corporal'], ['del', 'delegate'], ['det', 'detective'],
  ['dr', 'doctor'], ['firm', 'company'], ['gen', 'general'], ['gov', 'governor'], ['insp', 'inspector'], ['justice', 'judge'],
  ['lawmaker', 'representative'], ['lawyer', 'attorney'], ['lt', 'lieutenant'], ['maj', 'major'],
  ['movie', 'film'], ['newspaper', 'paper'], ['pc', 'constable'], ['physician', 'doctor'], ['pres', 'president'],
  ['prof', 'professor'], ['pvt', 'private'], ['rep', 'representative'], ['rev', 'reverend'],
  ['sen', 'senator'], ['sgt', 'sergeant'], ['solicitor', 'attorney'], ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'], ['spot', 'ad'], ['suit', 'lawsuit'], ['supt', 'superintendent'],
  ['survey', 'poll'], ['team', 'campaign'],
];
