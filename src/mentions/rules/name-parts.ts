/** What a run of capitalised words is: honorifics and offices, the bare name, and what it names. */
import { POS, type Mention, type Span, type SpeakerKind } from '../../types.js';
import { has, SETTING, TRAIT, type Reading } from '../reading.js';
import { FIRST } from '../vocabulary.js';

/** A name found, in tokens. */
export interface Name {
  /** First token of the honorifics and offices before it; equals `core` without any. */
  readonly first: number;
  readonly core: number;
  readonly past: number;
  readonly kind: SpeakerKind | null;
  readonly gender: Mention['gender'];
  readonly honorifics: readonly string[];
  readonly role: Span | null;
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Parts prefix from core, and a run of several names at “and”-less seams. */
export function splitRun(reading: Reading, first: number, past: number): Name[] {
  const seam = seamOf(reading, first, past);
  return seam > 0 ? [...partRun(reading, first, seam), ...partRun(reading, seam, past)] : partRun(reading, first, past);
}

/** “… of the Washington Post Teles said”, “Ana Teles New Jersey”: where one name runs into the next, or 0. */
function seamOf(reading: Reading, first: number, past: number): number {
  const { vocabulary } = reading;
  if (past - first < 3) return 0;
  for (let seam = Math.min(first + 3, past - 1); seam >= first + 2; seam--) {
    if (!((vocabulary.phrases.get(phraseOf(reading, first, seam)) ?? 0) & TRAIT.ORGANIZATION)) continue;
    for (let i = seam; i < past; i++) {
      if (has(reading, i, TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.TITLE | TRAIT.PERSON | TRAIT.GROUP | TRAIT.ORGANIZATION) || !reading.document.words[i]!.capitalized) return 0;
    }
    return seam;
  }
  if (past - first >= 4 && has(reading, first, FIRST) && (vocabulary.phrases.get(phraseOf(reading, past - 2, past)) ?? 0) & (TRAIT.PLACE | TRAIT.ORGANIZATION)) return past - 2;
  return 0;
}

function partRun(reading: Reading, first: number, past: number): Name[] {
  const { document, traits, grammar } = reading;
  const { words, starts, ends } = document;
  const last = lastWord(reading, first, past);
  const closesOrganization = (traits[last]! & (TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT)) !== 0 && !(traits[last]! & TRAIT.TITLE && traits[last]! & TRAIT.PERSON) && last > first;
  let core = first;
  let firstName = -1;
  let addressed = false;
  // “Liberal Democrats”: a whole name, though its first word may be an office or a leaning.
  if (past - first > 1 && (reading.vocabulary.phrases.get(phraseOf(reading, first, past)) ?? 0) & TRAIT.ORGANIZATION) {
    const definite = first > 0 && grammar.definite.has(words[first - 1]!.lower);
    return [{ first, core: first, past, kind: 'organization', gender: null, honorifics: [], role: null, definite, plural: false }];
  }
  for (let i = first; i + 1 < past; i++) if (has(reading, i, TRAIT.TITLE | TRAIT.HONORIFIC) && has(reading, i + 1, FIRST)) addressed = true;
  // “Commission on Presidential Debates”
  const opensOrganization = past - first > 2 && has(reading, first, TRAIT.ORGANIZATION_NOUN) && !has(reading, first, TRAIT.TITLE | TRAIT.PERSON) && reading.lists.nameConnectors.has(words[first + 1]!.lower);
  if ((!closesOrganization && !opensOrganization) || addressed || (has(reading, first, TRAIT.HONORIFIC) && past - first <= 4)) {
    let lastTitle = -1;
    for (let i = first; i < past - 1; i++) {
      const bits = traits[i]!;
      if (firstName < 0 && bits & FIRST && !(bits & (TRAIT.TITLE | TRAIT.HONORIFIC))) firstName = i;
      // “Marine Le Pen”: a plain noun is a role only before a first name.
      if (bits & (TRAIT.TITLE | TRAIT.HONORIFIC) || (i === first && isPluralTitle(reading, i)) || (bits & TRAIT.PERSON && !(bits & FIRST) && (has(reading, i + 1, FIRST | TRAIT.HONORIFIC | TRAIT.TITLE) || (i === first && past - first === 3 && !has(reading, i + 1, TRAIT.PARTICLE))))) {
        if (firstName === i - 1 && firstName >= 0 && i > first && !(bits & TRAIT.HONORIFIC) && i + 1 >= past - 1 && !(traits[i]! & TRAIT.TITLE)) continue;
        if (reading.lists.firstNameTitles.has(words[i]!.lower) && ((lastTitle === i - 1 && lastTitle >= 0) || (i === first && i > 0 && has(reading, i - 1, TRAIT.PERSON | TRAIT.TITLE) && !words[i - 1]!.capitalized))) continue;
        if (isNobleFirst(reading, i, first, past)) continue;
        if (isRest(reading, i + 1, past)) lastTitle = i;
      }
    }
    if (lastTitle >= 0) {
      core = lastTitle + 1;
      if (words[core]!.text === '.') core++;
      // “Secretary of State John Kerry”
      if (reading.lists.nameConnectors.has(words[core]?.lower ?? '')) core = afterComplement(reading, core + 1, past);
    }
  }
  const [nameFirst, kind, gender] = classify(reading, core, past, core > first);
  if (nameFirst < 0) return [];
  core = nameFirst;
  const honorifics: string[] = [];
  let roleFirst = first;
  let he: Mention['gender'] = gender;
  let roleGender = 0;
  for (let i = first; i < core; i++) {
    const bits = traits[i]!;
    if (bits & TRAIT.HONORIFIC) honorifics.push(words[i]!.lower.replace(/\.$/, ''));
    if (bits & (TRAIT.HONORIFIC | TRAIT.PERSON)) roleGender |= bits & (TRAIT.HE | TRAIT.SHE);
  }
  if (roleGender === TRAIT.HE) he = 'he';
  if (roleGender === TRAIT.SHE) he = 'she';
  let rolePast = core;
  while (roleFirst < rolePast && has(reading, roleFirst, TRAIT.HONORIFIC | TRAIT.CALENDAR)) roleFirst++;
  while (rolePast > roleFirst && (has(reading, rolePast - 1, TRAIT.HONORIFIC) || words[rolePast - 1]!.text === '.')) rolePast--;
  // “In English Roe”, “Longtime Roe”: no office.
  let office = false;
  for (let i = roleFirst; i < rolePast; i++) office ||= has(reading, i, TRAIT.TITLE | TRAIT.PERSON | TRAIT.GROUP | TRAIT.ORGANIZATION_NOUN);
  const role = office ? { start: starts[roleFirst]!, end: ends[rolePast - 1]! } : null;
  const before = first > 0 ? words[first - 1]!.lower : '';
  const allPlural = kind === 'group' || (core === past - 1 && has(reading, core, TRAIT.PLURAL));
  return [{
    // “In English Roe”, “Neighbouring Orlow”: what is no office stays outside.
    first: role || honorifics.length > 0 ? first : core, core, past, kind, gender: he, honorifics, role,
    definite: grammar.definite.has(before), plural: allPlural,
  }];
}

/** “Earl Maddox”, unlike “the Duke Ben Rowe”. */
function isNobleFirst({ document: { words }, grammar, lists, traits }: Reading, token: number, first: number, past: number): boolean {
  return token === first && past - first === 2 && lists.nobleTitles.has(words[token]!.lower) && !(traits[token + 1]! & FIRST)
    && (first === 0 || !grammar.definite.has(words[first - 1]!.lower));
}

/** “Councillors Ray Dunne and Ann Roe” */
function isPluralTitle(reading: Reading, token: number): boolean {
  return has(reading, token, TRAIT.GROUP) && has(reading, token, TRAIT.PLURAL) && has(reading, token + 1, FIRST);
}

function lastWord({ document, traits }: Reading, first: number, past: number): number {
  let last = past - 1;
  while (last > first && (traits[last]! & TRAIT.SUFFIX || !document.words[last]!.alphabetic)) last--;
  return last;
}

/** True where the words after a title can be a name of their own. */
function isRest(reading: Reading, from: number, past: number): boolean {
  const { document } = reading;
  let words = 0;
  for (let i = from; i < past; i++) {
    if (!document.words[i]!.alphabetic || has(reading, i, TRAIT.SUFFIX)) continue;
    words++;
  }
  const opening = document.words[from]!;
  if (opening.text === '-' || opening.text === '/' || opening.text === '’' || opening.text === "'") return false;
  return words > 0;
}

/** Past “State” in “Secretary of State John Kerry”. */
function afterComplement(reading: Reading, from: number, past: number): number {
  const { words } = reading.document;
  let at = reading.grammar.definite.has(words[from]?.lower ?? '') ? from + 1 : from;
  for (let i = at + 1; i < past - 1; i++) if (has(reading, i, FIRST)) return i;
  if (!reading.lists.portfolios.has(words[at]?.lower ?? '')) return past;
  at++;
  // “Minister of State for Health Ana Teles”
  return at + 1 < past && reading.lists.nameConnectors.has(words[at]!.lower) ? afterComplement(reading, at + 1, past) : at;
}

/** Where the bare name starts, what it names and the pronoun it calls for; -1 where it is no name. */
function classify(reading: Reading, core: number, past: number, titled: boolean): [number, SpeakerKind | null, Mention['gender']] {
  const { document, traits, vocabulary } = reading;
  const { words } = document;
  if (core >= past) return [-1, null, null];
  const last = lastWord(reading, core, past);
  const lastBits = traits[last]!;
  const firstBits = traits[core]!;
  const single = past - core === 1;
  const honored = core > 0 && has(reading, core - 1, TRAIT.HONORIFIC);
  // “Anne-Liese Roe”, where the second half does not tell otherwise (“Jean-Claude”, “Jean-Marie”).
  const compound = words[core + 1]?.text === '-' && !(past - core > 3 && isFirstHalf(reading, core));
  const gender = compound || (single && !titled) || (single && titled) ? null : firstBits & TRAIT.FIRST_HE ? 'he' : firstBits & TRAIT.FIRST_SHE ? 'she' : null;
  if (isOffice(reading, core, past)) return [-1, null, null];
  if (honored || titled) return [core, 'person', gender];
  if (single) {
    if (firstBits & TRAIT.ORGANIZATION && (words[core]!.allCaps || !(firstBits & TRAIT.NOT_NAME))) return [core, 'organization', null];
    if (firstBits & TRAIT.PLACE) return [core, 'organization', null];
    if (firstBits & TRAIT.ORGANIZATION_NOUN) return [core, 'organization', null];
    if (firstBits & TRAIT.DOCUMENT) return [core, 'document', null];
    if (firstBits & FIRST) return [core, null, firstBits & TRAIT.FIRST_HE ? 'he' : firstBits & TRAIT.FIRST_SHE ? 'she' : null];
    if (words[core]!.allCaps && words[core]!.text.length <= 5 && reading.settings[document.paragraphOf[core]!] === SETTING.TEXT) {
      return [core, 'organization', null];
    }
    if (vocabulary.brand.test(words[core]!.text)) return [core, 'organization', null];
    return [core, null, null];
  }
  // “the Vermont Democrat” describes.
  if (lastBits & TRAIT.PERSON && !(firstBits & FIRST) && (lastBits & TRAIT.DEMONYM || (lastBits & TRAIT.TITLE && has(reading, core, TRAIT.PLACE | TRAIT.DEMONYM | TRAIT.ORGANIZATION)))) return [-1, null, null];
  for (let i = core + 1; i < past; i++) {
    const { lower } = words[i]!;
    if (reading.lists.nameConnectors.has(lower) || reading.grammar.and.has(lower)) return [core, 'organization', null];
  }
  if (lastBits & TRAIT.GROUP && lastBits & TRAIT.PLURAL && !(firstBits & FIRST)) return [core, 'group', null];
  const phrase = vocabulary.phrases.get(phraseOf(reading, core, past)) ?? 0;
  if (phrase & (TRAIT.PLACE | TRAIT.ORGANIZATION)) return [core, 'organization', null];
  if (lastBits & TRAIT.DOCUMENT && !(firstBits & FIRST)) return [core, lastBits & TRAIT.ORGANIZATION_NOUN ? 'organization' : 'document', null];
  if (lastBits & TRAIT.ORGANIZATION_NOUN && !(firstBits & FIRST && past - core === 2 && reading.lists.surnameNouns.has(words[last]!.lower))) return [core, 'organization', null];
  if (past - core === 3 && !(firstBits & FIRST) && (vocabulary.phrases.get(phraseOf(reading, core + 1, past)) ?? 0) & TRAIT.ORGANIZATION) return [core, 'organization', null];
  // “QT America”, unlike “Q. T. America”
  const isLettered = words[core]!.allCaps && words[core]!.text.length > 1 && !words[core]!.text.includes('.');
  if (lastBits & TRAIT.ORGANIZATION_ENDING && isLettered && !(firstBits & FIRST)) return [core, 'organization', null];
  if (firstBits & FIRST || has(reading, core, TRAIT.INITIAL)) return [core, 'person', gender];
  if (opensBody(reading, core, past)) return [core, 'organization', null];
  if (lastBits & TRAIT.ORGANIZATION_ENDING) return [core, 'organization', null];
  // “Democrats Ana Teles and”, “Longtime Teles”
  if (firstBits & (TRAIT.DEMONYM | TRAIT.NOT_NAME) && !(firstBits & TRAIT.ORGANIZATION) && document.pos[core] !== POS.AUX) return classify(reading, core + 1, past, titled);
  if (firstBits & TRAIT.ORGANIZATION || lastBits & TRAIT.ORGANIZATION) return [core, 'organization', null];
  return [core, null, null];
}

/** “Anne” of “Anne-Liese”: the half of a given name that tells whose it is. */
function isFirstHalf({ document: { words }, lists, traits }: Reading, core: number): boolean {
  const [half, other] = [traits[core]!, traits[core + 2]!];
  if (lists.sharedHalves.has(words[core]!.lower)) return false;
  return half & TRAIT.FIRST_SHE ? !(other & TRAIT.FIRST_HE) : (half & TRAIT.FIRST_HE) !== 0 && !(other & TRAIT.FIRST_SHE);
}

/** “the Education Secretary”, “Prime Minister”, “the Leader of the House”: an office, which describes whoever holds it. */
function isOffice(reading: Reading, core: number, past: number): boolean {
  const { document: { words }, grammar } = reading;
  if (has(reading, core, FIRST | TRAIT.INITIAL)) return false;
  let first = core;
  while (first > 0 && words[first - 1]!.capitalized && has(reading, first - 1, TRAIT.TITLE | TRAIT.HONORIFIC)) first--;
  if (past - first < 2) return false;
  const definite = first > 0 && grammar.definite.has(words[first - 1]!.lower);
  const isHolder = (token: number) => has(reading, token, TRAIT.TITLE) && has(reading, token, TRAIT.PERSON);
  if (isHolder(past - 1)) return definite || (first === core - 1 && past - core === 1 && has(reading, first, TRAIT.TITLE) && !has(reading, first, TRAIT.PERSON));
  return definite && isHolder(core) && grammar.of.has(words[core + 1]!.lower);
}

/** “Western Grid”, “North West Water”, but not “Western Democrats”. */
function opensBody(reading: Reading, core: number, past: number): boolean {
  const { document: { words }, lists } = reading;
  let next = core;
  while (next < past - 1 && lists.bodyOpeners.has(words[next]!.lower)) next++;
  return next > core && !has(reading, next, FIRST | TRAIT.DEMONYM | TRAIT.NOT_NAME);
}

export function phraseOf({ document }: Reading, first: number, past: number): string {
  return past - first > 5 ? '' : document.text.slice(document.starts[first]!, document.ends[past - 1]!).toLowerCase();
}
