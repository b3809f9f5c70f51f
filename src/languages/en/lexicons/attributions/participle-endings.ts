/**
 * How participles end, by where they stand, and verbs of the present. Own list.
 */
import type { ParticipleEndings } from '../../../../types.js';

export const PARTICIPLE_ENDINGS: ParticipleEndings = {
  afterNoun: ['ed', 'en', 'ing', 'ld', 'nt', 'wn'],
  any: ['ed', 'en', 'ing', 'wn'],
  beforeNoun: ['ed', 'ing'],
  gerund: ['ing'],
  past: ['ed', 'en', 'wn'],
  pastAfterNoun: ['de', 'ed', 'en', 'ld', 'wn'],
  present: ['ing', 's'],
  regularPast: ['ed'],
};
