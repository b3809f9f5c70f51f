/** The English of quotation marks: apostrophes, and what stands beside quoted names and terms. */
import type { QuotationLexicon } from '../../../../types.js';
import { AUXILIARIES } from '../cues/auxiliaries.js';
import { grammar } from '../grammar/index.js';
import { clipped } from './clipped.js';
import { elisions } from './elisions.js';
import { namings } from './namings.js';
import { soubriquets } from './soubriquets.js';
import { termNouns } from './term-nouns.js';
import { workFollowers } from './work-followers.js';
import { works } from './works.js';

export const quotation: QuotationLexicon = {
  elisions: new Set(elisions),
  clipped: new Set(clipped),
  works: new Set(works),
  workFollowers: new Set(workFollowers),
  termNouns: new Set(termNouns),
  namings: new Set(namings),
  soubriquets: new Set(soubriquets),
  nicknames: new Set(['nickname', 'nicknamed']),
  titlings: new Set(['entitled', 'subtitled', 'titled']),
  callings: new Set(['called']),
  knowings: new Set(['known']),
  namingLinks: new Set(['as']),
  perfects: new Set(AUXILIARIES),
  possessiveEndings: grammar.possessiveS,
  possessiveLetter: grammar.possessiveLetter,
  pluralLetters: new Set(['s', 'x', 'z']),
  clippedEnding: 'in',
  enclosed: new Set(['an', 'n']),
};
