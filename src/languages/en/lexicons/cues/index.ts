/** Words that report, as the cue stage reads them. */
import type { CueLexicon } from '../../../../types.js';
import { CARRIERS } from './carriers.js';
import { SPEECH_CHANNELS } from './channels.js';
import { NOT_SPEAKERS } from './not-speakers.js';
import { REPORTING_NOUNS } from './nouns.js';
import { REPORTING_PHRASES } from './phrases.js';
import { REFUSALS } from './refusals.js';
import { REPORTING_VERBS } from './verbs.js';

export const cues: CueLexicon = {
  verbs: REPORTING_VERBS,
  phrases: REPORTING_PHRASES,
  nouns: REPORTING_NOUNS,
  channels: SPEECH_CHANNELS,
  carriers: CARRIERS,
  refusals: REFUSALS,
  notSpeakers: NOT_SPEAKERS,
};
