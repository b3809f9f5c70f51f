/** The closed classes of words by which the attributions stage reads phrases and clauses. */
import type { AttributionLexicon } from '../../../../types.js';
import { COMPLEMENTIZERS } from '../cues/complementizers.js';
import { DOING_VERBS } from './doing-verbs.js';
import { INFINITIVE_MARKERS } from '../cues/infinitive-markers.js';
import { POSSESSIVE_ENDINGS } from '../cues/possessive-endings.js';
import { POSSESSIVES } from '../cues/possessives.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { ABSENT_DETERMINERS } from './absent-determiners.js';
import { ABSENT_SUBJECTS } from './absent-subjects.js';
import { DESCRIBING_VERBS } from './describing-verbs.js';
import { EDGE_NOUNS } from './edge-nouns.js';
import { FIRST_PERSONS } from './first-persons.js';
import { PASSAGE_JOINERS } from './passage-joiners.js';
import { TAG_OPENERS } from './tag-openers.js';
import { ADDITIVE_CONJUNCTIONS } from './additive-conjunctions.js';
import { ADDRESSEE_LINKS } from './addressee-links.js';
import { ADVERBS_OF_APPOSITION } from './adverbs-of-apposition.js';
import { AGENT_PREPOSITIONS } from './agent-prepositions.js';
import { ANONYMITY_WORDS } from './anonymity-words.js';
import { APPOSITION_OPENERS } from './apposition-openers.js';
import { APPOSITIVE_RELATIVES } from './appositive-relatives.js';
import { CHANNEL_PREPOSITIONS } from './channel-prepositions.js';
import { CLAUSE_CONJUNCTIONS } from './clause-conjunctions.js';
import { CLAUSE_PREPOSITIONS } from './clause-prepositions.js';
import { CONDITION_WORDS } from './condition-words.js';
import { CONTRASTING_CONJUNCTIONS } from './contrasting-conjunctions.js';
import { DATE_PREPOSITIONS } from './date-prepositions.js';
import { DAY_PARTS } from './day-parts.js';
import { DAY_PREPOSITIONS } from './day-prepositions.js';
import { GENERIC_PRONOUNS } from './generic-pronouns.js';
import { GENITIVE_PREPOSITIONS } from './genitive-prepositions.js';
import { HEADLESS_PRONOUNS } from './headless-pronouns.js';
import { INDEFINITE_ARTICLES } from './indefinite-articles.js';
import { INNER_CONJUNCTIONS } from './inner-conjunctions.js';
import { INVERTING_CONJUNCTIONS } from './inverting-conjunctions.js';
import { JOINING_WORDS } from './joining-words.js';
import { MANNERS } from './manners.js';
import { MODALS } from './modals.js';
import { NAME_LINKS } from './name-links.js';
import { NEGATING_ADVERBS } from './negating-adverbs.js';
import { NOUN_LINKS } from './noun-links.js';
import { OBJECT_POSSESSIVES } from './object-possessives.js';
import { OBJECT_PRONOUNS } from './object-pronouns.js';
import { ORIGIN_PREPOSITIONS } from './origin-prepositions.js';
import { PARTICIPLE_ENDINGS } from './participle-endings.js';
import { PERIODS } from './periods.js';
import { PERSON_LIKE_NOUNS } from './person-like-nouns.js';
import { PERSON_RELATIVES } from './person-relatives.js';
import { PLACE_PREPOSITIONS } from './place-prepositions.js';
import { QUANTITY_PRONOUNS } from './quantity-pronouns.js';
import { QUESTION_WORDS } from './question-words.js';
import { REFLEXIVES } from './reflexives.js';
import { RELATIVE_DETERMINERS } from './relative-determiners.js';
import { RELATIVE_POSSESSIVES } from './relative-possessives.js';
import { RELATIVES } from './relatives.js';
import { RESTRICTIVE_RELATIVES } from './restrictive-relatives.js';
import { SUBJECT_PREPOSITIONS } from './subject-prepositions.js';
import { TELLING_VERBS } from './telling-verbs.js';
import { TIME_LEADS } from './time-leads.js';
import { TIME_OPENERS } from './time-openers.js';
import { TIME_WORDS } from './time-words.js';
import { TOPIC_VERBS } from './topic-verbs.js';
import { UNNAMING_PRONOUNS } from './unnaming-pronouns.js';
import { UNREAL_CONJUNCTIONS } from './unreal-conjunctions.js';
import { VERB_PARTICLES } from './verb-particles.js';
import { WHEREABOUTS } from './whereabouts.js';

export const attributions: AttributionLexicon = {
  abbreviations: ABBREVIATIONS,
  absentDeterminers: ABSENT_DETERMINERS,
  absentSubjects: ABSENT_SUBJECTS,
  describingVerbs: DESCRIBING_VERBS,
  doingVerbs: DOING_VERBS,
  edgeNouns: EDGE_NOUNS,
  firstPersons: FIRST_PERSONS,
  passageJoiners: PASSAGE_JOINERS,
  tagOpeners: TAG_OPENERS,
  additiveConjunctions: ADDITIVE_CONJUNCTIONS,
  addresseeLinks: ADDRESSEE_LINKS,
  adverbsOfApposition: ADVERBS_OF_APPOSITION,
  agentPrepositions: AGENT_PREPOSITIONS,
  anonymityWords: ANONYMITY_WORDS,
  appositionOpeners: APPOSITION_OPENERS,
  appositiveRelatives: APPOSITIVE_RELATIVES,
  channelPrepositions: CHANNEL_PREPOSITIONS,
  clauseConjunctions: CLAUSE_CONJUNCTIONS,
  clausePrepositions: CLAUSE_PREPOSITIONS,
  complementizers: COMPLEMENTIZERS,
  conditionWords: CONDITION_WORDS,
  contrastingConjunctions: CONTRASTING_CONJUNCTIONS,
  datePrepositions: DATE_PREPOSITIONS,
  dayParts: DAY_PARTS,
  dayPrepositions: DAY_PREPOSITIONS,
  genericPronouns: GENERIC_PRONOUNS,
  genitivePrepositions: GENITIVE_PREPOSITIONS,
  headlessPronouns: HEADLESS_PRONOUNS,
  indefiniteArticles: INDEFINITE_ARTICLES,
  infinitiveMarkers: INFINITIVE_MARKERS,
  innerConjunctions: INNER_CONJUNCTIONS,
  invertingConjunctions: INVERTING_CONJUNCTIONS,
  joiningWords: JOINING_WORDS,
  manners: MANNERS,
  modals: MODALS,
  nameLinks: NAME_LINKS,
  negatingAdverbs: NEGATING_ADVERBS,
  nounLinks: NOUN_LINKS,
  objectPossessives: OBJECT_POSSESSIVES,
  objectPronouns: OBJECT_PRONOUNS,
  originPrepositions: ORIGIN_PREPOSITIONS,
  participleEndings: PARTICIPLE_ENDINGS,
  periods: PERIODS,
  personLikeNouns: PERSON_LIKE_NOUNS,
  personRelatives: PERSON_RELATIVES,
  placePrepositions: PLACE_PREPOSITIONS,
  possessiveEndings: POSSESSIVE_ENDINGS,
  possessives: POSSESSIVES,
  quantityPronouns: QUANTITY_PRONOUNS,
  questionWords: QUESTION_WORDS,
  reflexives: REFLEXIVES,
  relativeDeterminers: RELATIVE_DETERMINERS,
  relativePossessives: RELATIVE_POSSESSIVES,
  relatives: RELATIVES,
  restrictiveRelatives: RESTRICTIVE_RELATIVES,
  subjectPrepositions: SUBJECT_PREPOSITIONS,
  tellingVerbs: TELLING_VERBS,
  timeLeads: TIME_LEADS,
  timeOpeners: TIME_OPENERS,
  timeWords: TIME_WORDS,
  topicVerbs: TOPIC_VERBS,
  unnamingPronouns: UNNAMING_PRONOUNS,
  unrealConjunctions: UNREAL_CONJUNCTIONS,
  verbParticles: VERB_PARTICLES,
  whereabouts: WHEREABOUTS,
};
