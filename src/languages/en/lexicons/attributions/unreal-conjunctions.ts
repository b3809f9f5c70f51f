/**
 * Conjunctions behind “as” that open what did not happen: “as though she had said”.
 *
 * Own list.
 */
export const UNREAL_CONJUNCTIONS: readonly string[] = [
  'if', 'though',
];
