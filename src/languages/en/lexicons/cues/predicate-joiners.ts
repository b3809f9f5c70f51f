/**
 * What joins two adjectives of a predicate: “is clear and simple”.
 *
 * Own list.
 */
export const PREDICATE_JOINERS: readonly string[] = [
  'and',
];
