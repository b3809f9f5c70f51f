/**
 * Lemmas of passives before “as saying”.
 *
 * Own list.
 */
export const QUOTING_VERBS: readonly string[] = [
  'quote', 'report',
];
