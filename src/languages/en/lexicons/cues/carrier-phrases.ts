/**
 * Carriers of two words, lemma and particle: “went on to say”.
 *
 * Own list.
 */
export const CARRIER_PHRASES: readonly (readonly [lemma: string, particle: string])[] = [
  ['go', 'on'],
];
