import type { VerificationLexicon } from '../../../../types.js';
import { functionWords } from './function-words.js';
import { nameTitles } from './name-titles.js';
import { negatedEndings } from './negated-endings.js';
import { negations } from './negations.js';
import { numberWords } from './number-words.js';

/** Words that matter when a claimed quote is held against an article. */
export const verification: VerificationLexicon = { functionWords, nameTitles, negatedEndings, negations, numberWords };
