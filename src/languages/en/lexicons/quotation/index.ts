/** The English of quotation marks: apostrophes, and what stands beside a quoted name. */
import type { QuotationLexicon } from '../../../../types.js';
import { clipped } from './clipped.js';
import { elisions } from './elisions.js';

export const quotation: QuotationLexicon = {
  elisions: new Set(elisions),
  clipped: new Set(clipped),
};
