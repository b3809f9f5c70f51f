/**
 * Parts of a day, as they stand behind its name: “on Monday night”.
 *
 * Own list.
 */
export const DAY_PARTS: readonly string[] = [
  'afternoon', 'evening', 'morning', 'night',
];
