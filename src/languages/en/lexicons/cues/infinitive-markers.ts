/**
 * What stands before an infinitive.
 *
 * Own list.
 */
export const INFINITIVE_MARKERS: readonly string[] = [
  'to',
];
