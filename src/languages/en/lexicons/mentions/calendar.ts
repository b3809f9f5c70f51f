/**
 * Days, months and holidays, which look like names and are none. Own list.
 */

export const calendar: readonly string[] = [
  'a.m.', 'am', 'apr', 'april', 'aug', 'august', 'bst', 'christmas', 'dec', 'december', 'easter', 'edt',
  'est', 'et', 'feb', 'february', 'fri', 'friday', 'fridays', 'gmt', 'halloween', 'hanukkah', 'jan',
  'january', 'jul', 'july', 'jun', 'june', 'lent', 'mar', 'march', 'may', 'mon', 'monday', 'mondays', 'nov',
  'november', 'oct', 'october', 'p.m.', 'passover', 'pdt', 'pm', 'pst', 'pt', 'ramadan', 'sat', 'saturday',
  'saturdays', 'sep', 'sept', 'september', 'sun', 'sunday', 'sundays', 'thanksgiving', 'thu', 'thur',
  'thurs', 'thursday', 'thursdays', 'tue', 'tues', 'tuesday', 'tuesdays', 'utc', 'wed', 'wednesday',
  'wednesdays',
];
