/**
 * Names: runs of capitalised words, with what belongs to them on either side.
 *
 *   Lt. Gov.  Ursula  von der  Leyen  Jr.
 *   ^prefix   ^core            ^particle ^suffix
 *
 * Honorifics and offices before the name are kept apart from it.
 */
import { POS, type Mention, type Span, type SpeakerKind } from '../../types.js';
import { has, SETTING, touches, TRAIT, type Reading } from '../reading.js';
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

// Tokens in the longest name; keeps odd texts linear.
const LONGEST = 24;
/** “ScotRail”, “PolitiFact”, unlike “McEwan”, “MacLeod”, “DeVos” and “O’Rourke”. */
const BRAND = /^(?!Mac|Fitz)[A-Z][a-z]{2,}[A-Z][a-z]+$/;
const OPENING = new Set(['“', '"', '‘', "'", '``', '`']);
const CLOSING = new Set(['”', '"', '’', "'", "''"]);

/** Finds all names. `body` is filled in the first pass and consulted for headlines in the second. */
export function findNames(reading: Reading): Name[] {
  const { document, settings } = reading;
  const names: Name[] = [];
  const body = new Set<string>();
  const surnames = new Set<string>();
  const headlines: number[] = [];
  /** Capitalised words at the head of a sentence that only the rest of the text can vouch for. */
  const doubtful: number[] = [];
  document.paragraphs.forEach(({ first, past }, p) => {
    if (settings[p] !== SETTING.TEXT) {
      headlines.push(p);
      return;
    }
    for (let i = first; i < past; ) {
      const run = runFrom(reading, i, past, null);
      if (run === 0) {
        if (isDoubtful(reading, i)) doubtful.push(i);
        i++;
        continue;
      }
      for (const found of splitRun(reading, i, run)) {
        const name = withJoined(reading, found);
        while (names.length > 0 && names.at(-1)!.past > name.first) names.pop();
        names.push(name);
        for (let k = name.core; k < name.past; k++) body.add(document.words[k]!.lower);
        if (name.past - name.core > 1 && name.kind !== 'organization') surnames.add(document.words[name.past - 1]!.lower);
      }
      i = run;
    }
  });
  for (const token of doubtful) {
    const { lower } = document.words[token]!;
    if (!surnames.has(lower) && !(isPlain(reading, token) && body.has(lower))) continue;
    names.push(...splitRun(reading, token, token + 1));
  }
  for (const p of headlines) {
    const { first, past } = document.paragraphs[p]!;
    for (let i = first; i < past; ) {
      const run = runFrom(reading, i, past, body);
      if (run === 0) {
        i++;
        continue;
      }
      names.push(...splitRun(reading, i, run));
      i = run;
    }
  }
  return names;
}

function isDoubtful({ document, traits, lists }: Reading, token: number): boolean {
  const word = document.words[token]!;
  return word.capitalized && word.alphabetic && word.text.length > 2 && !(traits[token]! & (TRAIT.CALENDAR | TRAIT.HONORIFIC))
    && (!(traits[token]! & TRAIT.PLURAL) || lists.surnameNouns.has(word.lower))
    && (!(traits[token]! & TRAIT.NOT_NAME) || document.pos[token] === POS.PROPN);
}

/** “the Northern and Eastern Rail Trust”, “the Ana and Ben Rowe Foundation”: a body, with what is joined to the first word of its name. */
function withJoined(reading: Reading, name: Name): Name {
  const { document: { words }, lists } = reading;
  const { first, core, past, kind } = name;
  const opening = first - 2;
  if (kind !== 'organization' || first !== core || past - first < 2 || opening < 1) return name;
  if (words[opening - 1]!.lower !== 'the' || !words[opening]!.capitalized || words[opening + 1]!.lower !== 'and') return name;
  const isOpener = (token: number) => lists.bodyOpeners.has(words[token]!.lower);
  const alike = isOpener(opening) ? isOpener(first) : has(reading, opening, FIRST) && has(reading, first, FIRST);
  return alike ? { ...name, first: opening, core: opening, definite: true } : name;
}

/** A word that is nothing else. */
function isPlain({ traits, opens }: Reading, token: number): boolean {
  return opens[token] === 1 && !(traits[token]! & (TRAIT.NOT_NAME | TRAIT.DEMONYM | TRAIT.PERSON | TRAIT.GROUP | TRAIT.TITLE | TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.PLURAL));
}

/** End of the run of name words from a token on, or 0. `body` is null in running text. */
function runFrom(reading: Reading, start: number, limit: number, body: ReadonlySet<string> | null): number {
  const { document, opens } = reading;
  const { words } = document;
  if (!isNameWord(reading, start, body, true)) {
    if (!has(reading, start, TRAIT.PARTICLE) || !opensParticleName(reading, start, limit)) return 0;
  }
  let past = start + 1;
  let organization = has(reading, start, TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.TITLE);
  while (past < limit && past - start < LONGEST) {
    if (document.sentenceOf[past] !== document.sentenceOf[past - 1]) break;
    const word = words[past]!;
    if (isNameWord(reading, past, body, false)) {
      if (opens[past] && !joinsTight(reading, past)) break;
      if (has(reading, past, TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.TITLE)) organization = true;
      past++;
      continue;
    }
    if ((word.text === '-' || word.text === '/' || word.text === '&' || word.text === '’' || word.text === "'" || word.text === '+') && touches(document, past - 1) && touches(document, past) && past + 1 < limit && words[past + 1]!.capitalized) {
      past += 2;
      continue;
    }
    if (isGivenSecond(reading, past, limit)) {
      past += 2;
      continue;
    }
    if (has(reading, past, TRAIT.PARTICLE) && opensParticleName(reading, past, limit)) {
      past++;
      continue;
    }
    if (word.text === ',' && past + 1 < limit && has(reading, past + 1, TRAIT.SUFFIX) && words[past + 1]!.capitalized) {
      past += 2;
      continue;
    }
    if (word.text === '.' && touches(document, past - 1) && (words[past - 1]!.text.length === 1 || has(reading, past - 1, TRAIT.TITLE | TRAIT.HONORIFIC)) && past + 1 < limit && words[past + 1]!.capitalized && (past - 1 > start || words[past - 1]!.text.length > 1)) {
      past += 1;
      continue;
    }
    // Letters that came through in a wrong encoding.
    if (word.text.length === 1 && word.text.charCodeAt(0) >= 0xa0 && !word.alphabetic && past + 1 < limit && touches(document, past - 1) && touches(document, past) && words[past + 1]!.alphabetic && STRAY.has(word.text)) {
      past += 2;
      continue;
    }
    if ((word.text === '&' || reading.lists.companyForms.has(word.lower)) && past + 1 < limit && (word.text !== '&' || words[past + 1]!.capitalized)) {
      past++;
      continue;
    }
    const spelled = word.lower === 'and' ? spelledOut(reading, start, past, limit) : 0;
    if (spelled > 0) {
      past = spelled;
      continue;
    }
    const nickname = nicknameFrom(reading, past, limit);
    if (nickname > 0) {
      past = nickname + 1;
      continue;
    }
    if (reading.lists.nameConnectors.has(word.lower) && (organization || isBodyOfPeople(reading, start, past)) && takesComplement(reading, start, past)) {
      const the = past + 1 < limit && words[past + 1]!.lower === 'the' ? 2 : 1;
      const article = the === 1 && (words[past + 1]?.lower === 'a' || words[past + 1]?.lower === 'an') ? 1 : 0;
      const ordinal = past + the < limit && /^\d/.test(words[past + the]!.text) ? 1 : 0;
      const next = past + the + ordinal + article;
      const fits = word.lower === 'on' ? reading.lists.bodiesOn.has(words[past - 1]!.lower)
        : word.lower !== 'for' || ordinal > 0 || (the === 2 && hasConnector(reading, start, past) && !endsInOrganization(reading, next, limit)) || has(reading, past - 1, TRAIT.ORGANIZATION_NOUN | TRAIT.TITLE);
      if (fits && next < limit && isNameWord(reading, next, body, false) && !has(reading, next, FIRST | TRAIT.HONORIFIC)) {
        past = next + 1;
        continue;
      }
    }
    if (word.lower === 'and' && organization && past + 1 < limit && hasConnector(reading, start, past) && isNameWord(reading, past + 1, body, false) && !has(reading, past + 1, FIRST | TRAIT.TITLE | TRAIT.HONORIFIC)) {
      past += 2;
      continue;
    }
    break;
  }
  // “Ban Ki-moon”
  if (past < limit - 1 && past - start > 1 && words[past]!.text === '-' && touches(document, past - 1) && touches(document, past) && has(reading, past + 1, TRAIT.SYLLABLE)) return past + 2;
  // “Texas-based”, “pro-Teles”: an adjective, no name.
  const after = past < limit ? words[past]! : null;
  if (after?.text === '-' && touches(document, past - 1) && touches(document, past) && words[past + 1]?.alphabetic && !words[past + 1]!.capitalized && past + 1 < limit) return 0;
  if (past - start > 2 && words[start + 1]!.text === '-' && (reading.lists.namePrefixes.has(words[start]!.lower) || words[start]!.text.length === 1)) return 0;
  return trimRun(reading, start, past, body);
}

/** “Jin-ho Pak”: at the hyphen of a given name with its surname behind it. */
function isGivenSecond(reading: Reading, hyphen: number, limit: number): boolean {
  const { document } = reading;
  const { words, sentenceOf } = document;
  const surname = hyphen + 2;
  return surname < limit && words[hyphen]!.text === '-' && touches(document, hyphen - 1) && touches(document, hyphen) && has(reading, hyphen + 1, TRAIT.SYLLABLE)
    && words[surname]!.capitalized && words[surname]!.alphabetic && sentenceOf[surname] === sentenceOf[hyphen];
}

const STRAY = new Set(['±', '§', '¡', '©', '¼', '½', '¾', '¨', '¤', '¢', '£', '¶', '³', '²', '¹', 'º', 'ª', '¯', '¬', '´', '¸', '°', '¿']);

/** “Department of”, “Secretary of”, but not “Gov. Doe of”. */
function takesComplement(reading: Reading, start: number, token: number): boolean {
  if (has(reading, token - 1, TRAIT.TITLE) && token - start > 1 && has(reading, start, FIRST | TRAIT.INITIAL)) return false;
  if (has(reading, token - 1, TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT)) return true;
  if (isBodyOfPeople(reading, start, token)) return true;
  if (has(reading, token - 1, TRAIT.TITLE)) {
    for (let i = start; i < token - 1; i++) if (has(reading, i, TRAIT.INITIAL)) return false;
    return true;
  }
  let noun = false;
  for (let i = start; i < token; i++) {
    // The letters of “U.S. Court of Appeals” are nobody's initials.
    if (has(reading, i, TRAIT.TITLE | TRAIT.HONORIFIC | FIRST | TRAIT.INITIAL) && !has(reading, i, TRAIT.PLACE)) return false;
    if (has(reading, i, TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT)) noun = true;
  }
  return noun;
}

/** “United Dock Workers” */
function isBodyOfPeople(reading: Reading, start: number, past: number): boolean {
  return past - start > 2 && has(reading, past - 1, TRAIT.ORGANIZATION_ENDING) && reading.lists.bodyOpeners.has(reading.document.words[start]!.lower);
}

function hasConnector({ document }: Reading, start: number, past: number): boolean {
  for (let i = start + 1; i < past; i++) if (document.words[i]!.lower === 'of' || document.words[i]!.lower === 'on') return true;
  return false;
}

/** “the Marrow Institute”, a name of its own, unlike “the Sixth Circuit”. */
function endsInOrganization(reading: Reading, from: number, limit: number): boolean {
  let last = from;
  while (last + 1 < limit && last < from + LONGEST && reading.document.words[last + 1]!.capitalized) last++;
  return has(reading, last, TRAIT.ORGANIZATION_NOUN);
}

function joinsTight({ document }: Reading, token: number): boolean {
  return touches(document, token - 1) && touches(document, token - 2);
}

/** Drops what cannot end a name; 0 when nothing is left. */
function trimRun(reading: Reading, start: number, past: number, body: ReadonlySet<string> | null): number {
  const { document, opens, traits } = reading;
  while (past > start && (!document.words[past - 1]!.alphabetic || (traits[past - 1]! & TRAIT.PARTICLE && !document.words[past - 1]!.capitalized))) past--;
  if (past - start === 1) {
    const bits = traits[start]!;
    const word = document.words[start]!;
    if (word.text.length === 1) return 0;
    // “Harsh?”
    if (!body && opens[start] && !(bits & FIRST) && isWholeSentence(document, start)) return 0;
    // “Fair enough”, “Years later”: the tagger takes any word that opens a sentence for a name.
    if (!body && opens[start] && !(bits & (FIRST | TRAIT.ORGANIZATION | TRAIT.PLACE | TRAIT.DOCUMENT | TRAIT.ORGANIZATION_NOUN)) && !isSetOff(document, past)) return 0;
    if (isAcronym(reading, start)) return past;
    if (bits & TRAIT.TITLE_ACRONYM && !(bits & TRAIT.ORGANIZATION)) return 0;
    if (bits & (TRAIT.HONORIFIC | TRAIT.SUFFIX)) return 0;
    if (bits & TRAIT.NOT_NAME && !(bits & (TRAIT.ORGANIZATION | TRAIT.PLACE))) return 0;
    if (bits & TRAIT.DEMONYM && !(bits & TRAIT.ORGANIZATION)) return 0;
    // “the young Scot”, though some are called so.
    if (bits & TRAIT.NATIONAL && start > 1 && document.words[document.pos[start - 1] === POS.ADJ ? start - 2 : start - 1]!.lower === 'the') return 0;
    if (bits & (TRAIT.PERSON | TRAIT.TITLE) && !(bits & (FIRST | TRAIT.ORGANIZATION)) && !body) return 0;
    if (bits & (TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.GROUP) && !(bits & (FIRST | TRAIT.ORGANIZATION)) && (opens[start] || document.pos[start] !== POS.PROPN) && !body) return 0;
    if (bits & TRAIT.GROUP && bits & TRAIT.PLURAL) return 0;
  }
  return past > start ? past : 0;
}


const BEHIND_NAME = new Set([',', '(', '—', '–', '--', '-', ':', "'s", '’s', "'", '’', '&', '/']);

/** True where a verb, a mark or a joint stands, as behind a subject. */
function isSetOff({ words, pos, size }: Reading['document'], token: number): boolean {
  if (token >= size) return true;
  const kind = pos[token]!;
  return kind === POS.VERB || kind === POS.AUX || kind === POS.CCONJ || BEHIND_NAME.has(words[token]!.text);
}

function isWholeSentence({ words, sentenceOf, size }: Reading['document'], token: number): boolean {
  const stop = token + 1;
  return stop < size && (words[stop]!.text === '?' || words[stop]!.text === '!') && (stop + 1 >= size || sentenceOf[stop + 1] !== sentenceOf[token])
    && (token === 0 || sentenceOf[token - 1] !== sentenceOf[token]);
}

/** “Metal and Ceramic Workers (MCW)”: the letters in brackets vouch for the whole; past its last word, or 0. */
function spelledOut({ document }: Reading, start: number, and: number, limit: number): number {
  const { words } = document;
  let initials = '';
  for (let i = start; i < and; i++) if (words[i]!.capitalized) initials += words[i]!.text[0];
  for (let i = and + 1; i < limit && i < and + 7; i++) {
    const { text, capitalized } = words[i]!;
    if (capitalized) initials += text[0];
    else if (text === '(') return words[i + 1]?.text.replace(/\./g, '') === initials ? i : 0;
    else if (text !== 'of' && text !== 'and') return 0;
  }
  return 0;
}

/** “CREW” in running text is no crew. */
function isAcronym({ document, settings, traits }: Reading, token: number): boolean {
  const word = document.words[token]!;
  return word.allCaps && word.text.length >= 3 && word.text.length <= 6 && !document.words[token]!.text.includes('.') && settings[document.paragraphOf[token]!] === SETTING.TEXT
    && !(token > 0 && document.words[token - 1]!.allCaps) && !(token + 1 < document.size && (document.words[token + 1]!.allCaps || document.words[token + 1]!.text === ':'))
    && !(traits[token]! & TRAIT.TITLE_ACRONYM);
}

/** “de Blasio”, “von der Leyen”: a particle with a capitalised word after it and no clause of its own. */
function opensParticleName(reading: Reading, token: number, limit: number): boolean {
  const { document } = reading;
  const { words } = document;
  const word = words[token]!;
  if (word.capitalized) return false;
  if (word.text.length < 2 || word.lower === 'do' || word.lower === 'las' || word.lower === 'des' || word.lower === 'den') {
    if (!(token > 0 && words[token - 1]!.capitalized)) return false;
  }
  let next = token + 1;
  if (next < limit && words[next]!.text === '-' && touches(document, token)) next++;
  while (next < limit && has(reading, next, TRAIT.PARTICLE) && !words[next]!.capitalized) next++;
  return next < limit && words[next]!.capitalized && words[next]!.alphabetic && !has(reading, next, TRAIT.NOT_NAME | TRAIT.CALENDAR);
}

/** “Winifred “Winnie” Tolliver”: past the closing mark, or 0. */
function nicknameFrom(reading: Reading, token: number, limit: number): number {
  const { words } = reading.document;
  if (!OPENING.has(words[token]!.text) || !words[token - 1]!.capitalized) return 0;
  const from = words[token]!.text === '`' && words[token + 1]?.text === '`' ? token + 2 : token + 1;
  for (let i = from; i < limit && i <= token + 5; i++) {
    if (CLOSING.has(words[i]!.text)) {
      // Two straight marks make one.
      if ((words[i]!.text === "'" || words[i]!.text === '’') && words[i + 1]?.text === words[i]!.text) i++;
      const follows = i > token + 1 && i + 1 < limit && words[i + 1]!.capitalized && reading.document.pos[i + 1] === POS.PROPN;
      return follows ? i + 1 : 0;
    }
    if (!words[i]!.capitalized && !has(reading, i, TRAIT.PARTICLE)) return 0;
  }
  return 0;
}

function isNameWord(reading: Reading, token: number, body: ReadonlySet<string> | null, begins: boolean): boolean {
  const { document, opens, traits } = reading;
  const word = document.words[token]!;
  if (!word.alphabetic) return false;
  const bits = traits[token]!;
  const pos = document.pos[token]!;
  if (bits & TRAIT.CONTRACTION) return false;
  if (!word.capitalized) {
    // “iPhone”, “eBay”, “@name”
    return begins && word.text.startsWith('@') && word.text.length > 2 && pos === POS.PROPN;
  }
  if (bits & TRAIT.CALENDAR) {
    // “Jan Roe”, but “Jan. 5”
    if (!(bits & FIRST) || token + 1 >= document.size) return false;
    if (begins && !(document.words[token + 1]!.capitalized && document.pos[token + 1] === POS.PROPN)) return false;
  }
  if (body) {
    if (bits & TRAIT.NOT_NAME) return false;
    if (body.has(word.lower) || body.has(word.text)) return true;
    if (bits & (TRAIT.ORGANIZATION | TRAIT.PLACE | TRAIT.HONORIFIC | FIRST)) return pos === POS.PROPN || pos === POS.NOUN;
    if (!begins && token > 0 && has(reading, token - 1, FIRST) && document.words[token - 1]!.capitalized) return pos === POS.PROPN;
    return !begins && pos === POS.PROPN && body.has(document.words[token - 1]!.lower) && has(reading, token, TRAIT.ORGANIZATION_NOUN | TRAIT.SUFFIX);
  }
  // “…, Will Roe, …”
  if (pos === POS.AUX && begins && !opens[token] && token + 1 < document.size && document.pos[token + 1] === POS.PROPN && document.words[token + 1]!.capitalized) return true;
  if (pos === POS.AUX && !opens[token] && !begins && has(reading, token - 1, TRAIT.TITLE | TRAIT.HONORIFIC | FIRST)) return true;
  if (bits & TRAIT.NOT_NAME) {
    if (word.allCaps && word.text.length > 1 && bits & (TRAIT.ORGANIZATION | TRAIT.PLACE)) return true;
    if (!begins) return !opens[token] && (pos === POS.PROPN || ((pos === POS.NOUN || pos === POS.VERB || pos === POS.ADJ) && word.text.length > 3));
    // “New York”, “Federal Reserve”, “I. Roe Doe”
    if (pos !== POS.PROPN || (word.text.length < 3 && !(word.text.endsWith('.') && bits & TRAIT.INITIAL)) || token + 1 >= document.size) return false;
    const follows = document.words[token + 1]!;
    const { bodyOpeners } = reading.lists;
    // “North West Water”
    const goesOn = !(traits[token + 1]! & (TRAIT.CALENDAR | TRAIT.NOT_NAME)) || (bodyOpeners.has(word.lower) && bodyOpeners.has(follows.lower));
    return follows.capitalized && follows.alphabetic && goesOn && document.sentenceOf[token + 1] === document.sentenceOf[token];
  }
  if (pos === POS.PRON || pos === POS.DET || pos === POS.AUX || pos === POS.INTJ) return false;
  if (!opens[token]) return true;
  if (pos === POS.PROPN) return true;
  if (bits & (FIRST | TRAIT.HONORIFIC | TRAIT.ORGANIZATION | TRAIT.PLACE)) return pos === POS.NOUN || pos === POS.ADJ || pos === POS.VERB;
  if (!begins) return true;
  const next = token + 1 < document.size ? document.words[token + 1]! : null;
  if (next === null || !next.capitalized || !next.alphabetic || document.sentenceOf[token + 1] !== document.sentenceOf[token]) return false;
  // “Downing Street”, whatever else its first word may be.
  if ((reading.vocabulary.phrases.get(phraseOf(reading, token, token + 2)) ?? 0) & (TRAIT.PLACE | TRAIT.ORGANIZATION)) return true;
  return (bits & (TRAIT.TITLE | TRAIT.PERSON)) !== 0 || (document.pos[token + 1] === POS.PROPN && !(traits[token + 1]! & (TRAIT.CALENDAR | TRAIT.NOT_NAME)) && pos !== POS.ADP && pos !== POS.CCONJ && pos !== POS.SCONJ && pos !== POS.NUM && !/(?:ed|ing|ly)$/.test(word.lower));
}

/** Parts prefix from core, and a run of several names at “and”-less seams. */
function splitRun(reading: Reading, first: number, past: number): Name[] {
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
  const { document, traits } = reading;
  const { words, starts, ends } = document;
  const last = lastWord(reading, first, past);
  const closesOrganization = (traits[last]! & (TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT)) !== 0 && !(traits[last]! & TRAIT.TITLE && traits[last]! & TRAIT.PERSON) && last > first;
  let core = first;
  let firstName = -1;
  let addressed = false;
  // “Liberal Democrats”: a whole name, though its first word may be an office or a leaning.
  if (past - first > 1 && (reading.vocabulary.phrases.get(phraseOf(reading, first, past)) ?? 0) & TRAIT.ORGANIZATION) {
    const definite = first > 0 && words[first - 1]!.lower === 'the';
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
    definite: before === 'the', plural: allPlural,
  }];
}

/** “Earl Maddox”, unlike “the Duke Ben Rowe”. */
function isNobleFirst({ document: { words }, lists, traits }: Reading, token: number, first: number, past: number): boolean {
  return token === first && past - first === 2 && lists.nobleTitles.has(words[token]!.lower) && !(traits[token + 1]! & FIRST)
    && (first === 0 || words[first - 1]!.lower !== 'the');
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
  let at = words[from]?.lower === 'the' ? from + 1 : from;
  for (let i = at + 1; i < past - 1; i++) if (has(reading, i, FIRST)) return i;
  if (reading.lists.portfolios.has(words[at]?.lower ?? '')) at++;
  else return past;
  return at;
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
  const compound = words[core + 1]?.text === '-';
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
    if (BRAND.test(words[core]!.text)) return [core, 'organization', null];
    return [core, null, null];
  }
  // “the Vermont Democrat” describes.
  if (lastBits & TRAIT.PERSON && !(firstBits & FIRST) && (lastBits & TRAIT.DEMONYM || (lastBits & TRAIT.TITLE && has(reading, core, TRAIT.PLACE | TRAIT.DEMONYM | TRAIT.ORGANIZATION)))) return [-1, null, null];
  for (let i = core + 1; i < past; i++) {
    const { lower } = words[i]!;
    if (reading.lists.nameConnectors.has(lower) || lower === 'and') return [core, 'organization', null];
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

/** “the Education Secretary”, “Prime Minister”, “the Leader of the House”: an office, which describes whoever holds it. */
function isOffice(reading: Reading, core: number, past: number): boolean {
  const { words } = reading.document;
  if (has(reading, core, FIRST | TRAIT.INITIAL)) return false;
  let first = core;
  while (first > 0 && words[first - 1]!.capitalized && has(reading, first - 1, TRAIT.TITLE | TRAIT.HONORIFIC)) first--;
  if (past - first < 2) return false;
  const definite = first > 0 && words[first - 1]!.lower === 'the';
  const isHolder = (token: number) => has(reading, token, TRAIT.TITLE) && has(reading, token, TRAIT.PERSON);
  if (isHolder(past - 1)) return definite || (first === core - 1 && past - core === 1 && has(reading, first, TRAIT.TITLE) && !has(reading, first, TRAIT.PERSON));
  return definite && isHolder(core) && words[core + 1]!.lower === 'of';
}

/** “Western Grid”, “North West Water”, but not “Western Democrats”. */
function opensBody(reading: Reading, core: number, past: number): boolean {
  const { document: { words }, lists } = reading;
  let next = core;
  while (next < past - 1 && lists.bodyOpeners.has(words[next]!.lower)) next++;
  return next > core && !has(reading, next, FIRST | TRAIT.DEMONYM | TRAIT.NOT_NAME);
}

function phraseOf({ document }: Reading, first: number, past: number): string {
  return past - first > 5 ? '' : document.text.slice(document.starts[first]!, document.ends[past - 1]!).toLowerCase();
}
