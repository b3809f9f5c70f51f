/**
 * What opens a reported clause.
 *
 * Own list.
 */
export const COMPLEMENTIZERS: readonly string[] = [
  'that',
];
