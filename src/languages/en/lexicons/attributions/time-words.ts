/**
 * Days and months, with abbreviations; without “May”, which is oftener a verb.
 *
 * Own list.
 */
export const TIME_WORDS: readonly string[] = [
  'april', 'aug.', 'august', 'dec.', 'december', 'feb.', 'february', 'friday', 'jan.', 'january', 'july',
  'june', 'march', 'monday', 'nov.', 'november', 'oct.', 'october', 'saturday', 'sept.', 'september',
  'sunday', 'thursday', 'today', 'tomorrow', 'tonight', 'tuesday', 'wednesday', 'yesterday',
];
