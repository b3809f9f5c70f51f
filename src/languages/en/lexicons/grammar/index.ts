/** The English of grammar: words that hold a sentence together. Own lists. */
import type { GrammarLexicon } from '../../../../types.js';

export const grammar: GrammarLexicon = {
  definite: ['the'],
  and: ['and'],
  conjunctions: ['&', 'and', 'or'],
  both: ['both'],
  of: ['of'],
  belongings: ['in', 'of'],
  similar: ['like'],
  relatives: ['who'],
  relativePossessives: ['whose'],
  compoundVerbs: ['polling'],
  itself: ['itself'],
  pronouns: {
    subject: ['he', 'i', 'she', 'they', 'we'],
    object: ['him', 'me', 'them', 'us'],
    possessive: ['his', 'its', 'my', 'our', 'their', 'whose'],
    either: ['her'],
    reflexiveEnding: 'self',
  },
};
