/** Particles that stand inside of names only, being words of their own as well. Own list. */
export const innerParticles: readonly string[] = ['den', 'des', 'do', 'las'];
