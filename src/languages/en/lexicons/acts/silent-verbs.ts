/**
 * Verbs, as lemmas, whose quoted words were not uttered: “Why me?” he thought. Own list.
 */
export const silentVerbs: readonly string[] = [
  'dream', 'hear', 'imagine', 'read', 'see', 'think', 'wonder',
];
