/** The English of speakers: nicknames, abbreviated titles, weights. */
import type { SpeakerLexicon } from '../../../../types.js';
import weights from '../../weights/speakers.json';
import { nameFamilies } from './name-families.js';
import { nicknames } from './nicknames.js';
import { pageRoles } from './page-roles.js';
import { titleAbbreviations } from './title-abbreviations.js';

export const speakers: SpeakerLexicon = { nicknames, titleAbbreviations, nameFamilies, pageRoles, weights };
