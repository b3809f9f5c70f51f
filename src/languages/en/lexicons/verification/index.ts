import type { VerificationLexicon } from '../../../../types.js';
import { editorsMarks } from './editors-marks.js';
import { functionWords } from './function-words.js';
import { nameTitles } from './name-titles.js';
import { negatedEndings } from './negated-endings.js';
import { negations } from './negations.js';
import { numberWords } from './number-words.js';

/** Words that matter when a claimed quote is held against an article. */
export const verification: VerificationLexicon = { editorsMarks, functionWords, nameTitles, negatedEndings, negations, numberWords };
