/**
 * Objects that deny their verb: “said nothing about”.
 *
 * Own list.
 */
export const emptyObjects: readonly string[] = [
  'nothing',
];
