/**
 * People by where they come from, as nouns that are not a demonym’s singular, with a capital (“the Scot said”). Own list.
 */

export const nationals: readonly string[] = [
  'bavarian', 'catalan', 'cornishman', 'czech', 'dane', 'finn', 'geordie', 'german', 'glaswegian', 'greek', 'italian',
  'kiwi', 'lancastrian', 'liverpudlian', 'mancunian', 'pole', 'scot', 'scouser', 'serb', 'sicilian', 'slovak',
  'slovene', 'thai', 'turk', 'yorkshireman',
];
