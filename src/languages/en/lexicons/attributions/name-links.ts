/**
 * Prepositions that may stand behind a name and belong to it: “Roe of Hull”.
 *
 * Own list.
 */
export const NAME_LINKS: readonly string[] = [
  'at', 'from', 'of',
];
