/**
 * Conjunctions between two quotations of one clause: ““a mess” and “a shame””.
 *
 * Own list.
 */
export const PASSAGE_JOINERS: readonly string[] = [
  'and', 'or',
];
