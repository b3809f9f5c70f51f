/**
 * Words before a word of time that go with it: “late Monday”.
 *
 * Own list.
 */
export const TIME_LEADS: readonly string[] = [
  'early', 'last', 'late', 'on',
];
