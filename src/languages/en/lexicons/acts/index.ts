import type { ActLexicon } from '../../../../types.js';
import { PARTICIPLE_ENDINGS } from '../attributions/participle-endings.js';
import { COMPLEMENTIZERS } from '../cues/complementizers.js';
import { clauseVerbs } from './clause-verbs.js';
import { deferringVerbs } from './deferring-verbs.js';
import { emptyObjects } from './empty-objects.js';
import { limiters } from './limiters.js';
import { negators } from './negators.js';
import { silentVerbs } from './silent-verbs.js';
import { speechNouns } from './speech-nouns.js';
import { speechVerbs } from './speech-verbs.js';
import { speechWords } from './speech-words.js';
import { subordinators } from './subordinators.js';
import { thoughtNouns } from './thought-nouns.js';
import { thoughtVerbs } from './thought-verbs.js';
import { withholdingVerbs } from './withholding-verbs.js';
import { inflections } from './word-endings.js';

/** Words that tell speech from thought, and what was not said. */
export const acts: ActLexicon = {
  speechVerbs, thoughtVerbs, clauseVerbs, deferringVerbs, speechNouns, thoughtNouns, speechWords, negators,
  silentVerbs, withholdingVerbs, limiters, emptyObjects, complementizers: COMPLEMENTIZERS, subordinators, participleEndings: PARTICIPLE_ENDINGS.gerund, inflections,
};
