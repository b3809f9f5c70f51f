/** The English of mentions: names, offices, descriptions. */
import type { MentionLexicon } from '../../../../types.js';
import { calendar } from './calendar.js';
import { demonyms } from './demonyms.js';
import { documentNouns } from './document-nouns.js';
import { firstNamesAny, firstNamesHe, firstNamesShe } from './first-names.js';
import { givenNameSyllables } from './given-name-syllables.js';
import { groupNouns } from './group-nouns.js';
import { honorificsAny, honorificsHe, honorificsShe } from './honorifics.js';
import { nameSuffixes } from './name-suffixes.js';
import { notNames } from './not-names.js';
import { organizationEndings } from './organization-endings.js';
import { organizationNouns } from './organization-nouns.js';
import { organizations } from './organizations.js';
import { particles } from './particles.js';
import { personEndingsAny, personEndingsHe, personEndingsShe } from './person-endings.js';
import { personNounsAny, personNounsHe, personNounsShe } from './person-nouns.js';
import { places } from './places.js';
import { titleAcronyms } from './title-acronyms.js';
import { titles } from './titles.js';

export const mentions: MentionLexicon = {
  honorifics: { he: honorificsHe, she: honorificsShe, any: honorificsAny },
  firstNames: { he: firstNamesHe, she: firstNamesShe, any: firstNamesAny },
  personEndings: { he: personEndingsHe, she: personEndingsShe, any: personEndingsAny },
  personNouns: { he: personNounsHe, she: personNounsShe, any: personNounsAny },
  titles, particles, nameSuffixes, calendar, notNames, demonyms, places,
  organizations, organizationEndings, organizationNouns, documentNouns, groupNouns,
  titleAcronyms, givenNameSyllables,
};
