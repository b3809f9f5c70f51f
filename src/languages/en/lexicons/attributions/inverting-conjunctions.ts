/**
 * Conjunctions behind which verb and subject may change places: “as said Roe”.
 *
 * Own list.
 */
export const INVERTING_CONJUNCTIONS: readonly string[] = [
  'as',
];
