/** Endings of adjectives before a surname (“Crafty Teles”). Own list. */
export const adjectiveEndings: readonly string[] = ['ed', 'est', 'ful', 'ing', 'less', 'ous', 'y'];
