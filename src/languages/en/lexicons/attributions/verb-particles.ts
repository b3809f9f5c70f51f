/**
 * Particles that belong to a verb, not to a noun phrase.
 *
 * Own list.
 */
export const VERB_PARTICLES: readonly string[] = [
  'not', 'to',
];
