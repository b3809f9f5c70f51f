/**
 * Words inside a verb group that deny it.
 *
 * Own list.
 */
export const NEGATORS: readonly string[] = [
  "n't", 'never', 'not', 'n’t',
];
