/**
 * Particles that make another verb of the one before them: “ruled out”.
 *
 * Own list.
 */
export const PHRASAL_PARTICLES: readonly string[] = [
  'away', 'down', 'off', 'out', 'up',
];
