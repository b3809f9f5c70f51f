/** The English of mentions: names, offices, descriptions. */
import type { MentionLexicon } from '../../../../types.js';
import { bareVerbs } from './bare-verbs.js';
import { bodiesOn } from './bodies-on.js';
import { bodyOpeners } from './body-openers.js';
import { bodyPrefixes } from './body-prefixes.js';
import { bodySubjects } from './body-subjects.js';
import { calendar } from './calendar.js';
import { companyForms } from './company-forms.js';
import { definiteDeterminers } from './definite-determiners.js';
import { demonyms } from './demonyms.js';
import { documentNouns } from './document-nouns.js';
import { firstNameTitles } from './first-name-titles.js';
import { firstNamesAny, firstNamesHe, firstNamesShe } from './first-names.js';
import { givenNameSyllables } from './given-name-syllables.js';
import { groupNouns } from './group-nouns.js';
import { honorificsAny, honorificsHe, honorificsShe } from './honorifics.js';
import { indefiniteDeterminers } from './indefinite-determiners.js';
import { innerParticles } from './inner-particles.js';
import { nameConnectors } from './name-connectors.js';
import { namePrefixes } from './name-prefixes.js';
import { nameSuffixes } from './name-suffixes.js';
import { nationalPlayers } from './national-players.js';
import { nationals } from './nationals.js';
import { nobleTitles } from './noble-titles.js';
import { notNames } from './not-names.js';
import { officeAcronyms } from './office-acronyms.js';
import { organizationEndings } from './organization-endings.js';
import { organizationNouns } from './organization-nouns.js';
import { organizations } from './organizations.js';
import { particles } from './particles.js';
import { personAcronyms } from './person-acronyms.js';
import { personEndingsAny, personEndingsHe, personEndingsShe } from './person-endings.js';
import { personNounsAny, personNounsHe, personNounsShe } from './person-nouns.js';
import { places } from './places.js';
import { portfolios } from './portfolios.js';
import { possessives } from './possessives.js';
import { postNominals } from './post-nominals.js';
import { predeterminers } from './predeterminers.js';
import { sharedHalves } from './shared-halves.js';
import { surnameNouns } from './surname-nouns.js';
import { surnamePrefixes } from './surname-prefixes.js';
import { titleAcronyms } from './title-acronyms.js';
import { titles } from './titles.js';
import { verbForms } from './verb-forms.js';
import { manEndings, modifierEndings, notManEndings, notNameEndings, pluralEndings, verbEndings } from './word-endings.js';

export const mentions: MentionLexicon = {
  honorifics: { he: honorificsHe, she: honorificsShe, any: honorificsAny },
  firstNames: { he: firstNamesHe, she: firstNamesShe, any: firstNamesAny },
  personEndings: { he: personEndingsHe, she: personEndingsShe, any: personEndingsAny },
  personNouns: { he: personNounsHe, she: personNounsShe, any: personNounsAny },
  titles, particles, nameSuffixes, calendar, notNames, demonyms, places,
  organizations, organizationEndings, organizationNouns, documentNouns, groupNouns,
  titleAcronyms, givenNameSyllables, nationals, nationalPlayers, officeAcronyms,
  possessives, definiteDeterminers, indefiniteDeterminers, verbForms, bareVerbs,
  nameConnectors, bodiesOn, bodyOpeners, bodyPrefixes, bodySubjects, surnameNouns, firstNameTitles, portfolios, postNominals, nobleTitles, namePrefixes, companyForms,
  predeterminers, personAcronyms, innerParticles, surnamePrefixes, sharedHalves,
  manEndings, notManEndings, pluralEndings, modifierEndings, verbEndings, notNameEndings,
};
