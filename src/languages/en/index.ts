/** English, as data. */
import type { Language } from '../../types.js';
import { acts } from './lexicons/acts/index.js';
import { attributions } from './lexicons/attributions/index.js';
import { cues } from './lexicons/cues/index.js';
import { document } from './lexicons/document/index.js';
import { grammar } from './lexicons/grammar/index.js';
import { mentions } from './lexicons/mentions/index.js';
import { speakers } from './lexicons/speakers/index.js';
import { quotation } from './lexicons/quotation/index.js';
import { verification } from './lexicons/verification/index.js';
import linking from './weights/linking.json';
import rulePrecision from './weights/rules.json';
import spanWeights from './weights/spans.json';

export const english: Language = { code: 'en', acts, attributions, document, grammar, linking, rulePrecision, spanWeights, quotation, cues, mentions, speakers, verification };
