/**
 * Auxiliaries that a tagger may take for full verbs: “have said”.
 *
 * Own list.
 */
export const AUXILIARIES: readonly string[] = [
  'have',
];
