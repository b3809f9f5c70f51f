/**
 * How verbs and nouns end when they are inflected, for words whose endings a
 * tagger leaves on (“SLAMS”, “promising”). Own lists.
 */
import type { ActLexicon } from '../../../../types.js';

/** By ending; the first that fits is meant. */
export const inflections: ActLexicon['inflections'] = [
  { ending: 'ed', shortest: 5, bases: [['ed', ''], ['ed', 'e'], ['ied', 'y']], doubles: true },
  { ending: 'ing', shortest: 6, bases: [['ing', ''], ['ing', 'e'], ['iing', 'y']], doubles: true },
  { ending: 's', shortest: 4, bases: [['s', ''], ['es', ''], ['ies', 'y']], doubles: false },
];
