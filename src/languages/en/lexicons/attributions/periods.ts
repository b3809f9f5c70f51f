/**
 * Stretches of time behind “last” and “this”.
 *
 * Own list.
 */
export const PERIODS: readonly string[] = [
  'month', 'night', 'week', 'year',
];
