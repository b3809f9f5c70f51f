/** The English of speakers: nicknames, abbreviated titles, weights. */
/** The English of speakers: nicknames, abbreviated titles, weights. */
import type { SpeakerLexicon } from '../../../../types.js';
import weights from '../../weights/speakers.json';
import { actingNouns } from './acting-nouns.js';
import { adjectiveEndings } from './adjective-endings.js';
import { answerLabels } from './answer-labels.js';
import { authorPrepositions } from './author-prepositions.js';
import { bodyWorks } from './body-works.js';
import { camps } from './camps.js';
import { companyGoods } from './company-goods.js';
import { countryLetters } from './country-letters.js';
import { epithets } from './epithets.js';
import { exemplifiers } from './exemplifiers.js';
import { formerly } from './formerly.js';
import { governments } from './governments.js';
import { headLinks } from './head-links.js';
import { kin } from './kin.js';
import { kinshipNouns } from './kinship-nouns.js';
import { lesserRanks } from './lesser-ranks.js';
import { locatingPrepositions } from './locating-prepositions.js';
import { nameFamilies } from './name-families.js';
import { nameSuffixes } from './name-suffixes.js';
import { namings } from './namings.js';
import { nicknames } from './nicknames.js';
import { pageRoles } from './page-roles.js';
import { panels } from './panels.js';
import { partyLetters } from './party-letters.js';
import { partyWords } from './party-words.js';
import { placeAbbreviations } from './place-abbreviations.js';
import { placeHeads } from './place-heads.js';
import { plainGroups } from './plain-groups.js';
import { plainPeople } from './plain-people.js';
import { rankModifiers } from './rank-modifiers.js';
import { regionHeads } from './region-heads.js';
import { roleDeterminers } from './role-determiners.js';
import { roleFamilies } from './role-families.js';
import { roleLinks } from './role-links.js';
import { singleOpeners } from './single-openers.js';
import { smallWords } from './small-words.js';
import { titleAbbreviations } from './title-abbreviations.js';
import { titledWorks } from './titled-works.js';
import { youngPeople } from './young-people.js';

export const speakers: SpeakerLexicon = {
  nicknames, titleAbbreviations, nameFamilies, exemplifiers, namings, titledWorks, actingNouns, placeAbbreviations, partyLetters, partyWords,
  answerLabels, kinshipNouns, kin, lesserRanks, epithets, formerly, roleFamilies, companyGoods, placeHeads,
  pageRoles, panels, regionHeads, plainPeople, plainGroups, camps, youngPeople, bodyWorks, authorPrepositions,
  nameSuffixes, adjectiveEndings, locatingPrepositions, smallWords, countryLetters, headLinks, roleLinks, roleDeterminers, rankModifiers, singleOpeners, governments,
  weights,
};
