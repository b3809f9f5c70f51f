/**
 * What stands before the agent of a passive: “as reported by Roe”.
 *
 * Own list.
 */
export const AGENT_PREPOSITIONS: readonly string[] = [
  'by',
];
