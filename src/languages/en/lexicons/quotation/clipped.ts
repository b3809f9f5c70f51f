/**
 * Words written with an apostrophe after them for letters left out: ol’, an’,
 * o’. Without the apostrophe; words in -in’ are known by their ending. Own
 * list; MIT.
 */
export const clipped: readonly string[] = [
  'an', 'bro', 'd', 'fo', 'gov', 'guv', 'ha', 'li', 'lil', 'mo', 'mornin', 'n', 'o', 'ol', 'po', 'th',
  'tha', 'tho', 'wi', 'wit', 'y', 'yo',
];
