/** Words that report, as the cue stage reads them. */
import type { CueLexicon } from '../../../../types.js';
import { CARRIER_PHRASES } from './carrier-phrases.js';
import { CARRIERS } from './carriers.js';
import { SPEECH_CHANNELS } from './channels.js';
import { NOT_SPEAKERS } from './not-speakers.js';
import { REPORTING_NOUNS } from './nouns.js';
import { REPORTING_PHRASES } from './phrases.js';
import { REFUSALS } from './refusals.js';
import { REPORTING_VERBS } from './verbs.js';
import { AUDIENCES } from './audiences.js';
import { AUXILIARIES } from './auxiliaries.js';
import { COMPLEMENTIZERS } from './complementizers.js';
import { CONTRACTED_AUXILIARIES } from './contracted-auxiliaries.js';
import { COPULAS } from './copulas.js';
import { DEMONSTRATIVES } from './demonstratives.js';
import { HEARING_VERBS } from './hearing-verbs.js';
import { INFINITIVE_MARKERS } from './infinitive-markers.js';
import { INFLECTIONS } from './inflections.js';
import { INTERVIEW_LABELS } from './interview-labels.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { NEGATORS } from './negators.js';
import { OBJECT_OPENERS } from './object-openers.js';
import { OBJECT_PASSIVES } from './object-passives.js';
import { PHRASAL_PARTICLES } from './phrasal-particles.js';
import { PHRASAL_PREPOSITIONS } from './phrasal-prepositions.js';
import { POSSESSIVE_ENDINGS } from './possessive-endings.js';
import { POSSESSIVES } from './possessives.js';
import { PREDICATE_JOINERS } from './predicate-joiners.js';
import { QUOTING_LINKS } from './quoting-links.js';
import { QUOTING_VERBS } from './quoting-verbs.js';
import { SOURCE_PHRASES } from './source-phrases.js';
import { WORD_NOUNS } from './word-nouns.js';

export const cues: CueLexicon = {
  verbs: REPORTING_VERBS,
  phrases: REPORTING_PHRASES,
  nouns: REPORTING_NOUNS,
  channels: SPEECH_CHANNELS,
  carrierPhrases: CARRIER_PHRASES,
  carriers: CARRIERS,
  refusals: REFUSALS,
  notSpeakers: NOT_SPEAKERS,
  audiences: AUDIENCES,
  auxiliaries: AUXILIARIES,
  complementizers: COMPLEMENTIZERS,
  contractedAuxiliaries: CONTRACTED_AUXILIARIES,
  copulas: COPULAS,
  demonstratives: DEMONSTRATIVES,
  hearingVerbs: HEARING_VERBS,
  infinitiveMarkers: INFINITIVE_MARKERS,
  interviewLabels: INTERVIEW_LABELS,
  inflections: INFLECTIONS,
  irregularVerbs: IRREGULAR_VERBS,
  negators: NEGATORS,
  objectOpeners: OBJECT_OPENERS,
  objectPassives: OBJECT_PASSIVES,
  phrasalParticles: PHRASAL_PARTICLES,
  phrasalPrepositions: PHRASAL_PREPOSITIONS,
  possessiveEndings: POSSESSIVE_ENDINGS,
  possessives: POSSESSIVES,
  predicateJoiners: PREDICATE_JOINERS,
  quotingLinks: QUOTING_LINKS,
  quotingVerbs: QUOTING_VERBS,
  sourcePhrases: SOURCE_PHRASES,
  wordNouns: WORD_NOUNS,
};
