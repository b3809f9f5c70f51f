/** Where names run: capitalised words, with what may stand between and behind them. */
import { POS } from '../../types.js';
import { has, SETTING, touches, TRAIT, type Reading } from '../reading.js';
import { FIRST } from '../vocabulary.js';
import { phraseOf } from './name-parts.js';

// Tokens in the longest name; keeps odd texts linear.
const LONGEST = 24;
const OPENING = new Set(['“', '"', '‘', "'", '``', '`']);
const CLOSING = new Set(['”', '"', '’', "'", "''"]);

/** End of the run of name words from a token on, or 0. `body` is null in running text. */
export function runFrom(reading: Reading, start: number, limit: number, body: ReadonlySet<string> | null): number {
  const { document, grammar, opens } = reading;
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
    const spelled = grammar.and.has(word.lower) ? spelledOut(reading, start, past, limit) || (body ? 0 : pastSecondSubject(reading, start, past, limit)) : 0;
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
      const the = past + 1 < limit && grammar.definite.has(words[past + 1]!.lower) ? 2 : 1;
      const article = the === 1 && grammar.indefinite.has(words[past + 1]?.lower ?? '') ? 1 : 0;
      const ordinal = past + the < limit && /^\d/.test(words[past + the]!.text) ? 1 : 0;
      const next = past + the + ordinal + article;
      const fits = grammar.on.has(word.lower) ? reading.lists.bodiesOn.has(words[past - 1]!.lower)
        : !grammar.for.has(word.lower) || ordinal > 0 || (the === 2 && hasConnector(reading, start, past) && !endsInOrganization(reading, next, limit)) || has(reading, past - 1, TRAIT.ORGANIZATION_NOUN | TRAIT.TITLE);
      if (fits && next < limit && isNameWord(reading, next, body, false) && !has(reading, next, FIRST | TRAIT.HONORIFIC)) {
        past = next + 1;
        continue;
      }
    }
    if (grammar.and.has(word.lower) && organization && past + 1 < limit && hasConnector(reading, start, past) && isNameWord(reading, past + 1, body, false) && !has(reading, past + 1, FIRST | TRAIT.TITLE | TRAIT.HONORIFIC)) {
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

function hasConnector({ document: { words }, grammar }: Reading, start: number, past: number): boolean {
  for (let i = start + 1; i < past; i++) if (grammar.of.has(words[i]!.lower) || grammar.on.has(words[i]!.lower)) return true;
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
  const { document, grammar, opens, traits } = reading;
  while (past > start && (!document.words[past - 1]!.alphabetic || (traits[past - 1]! & TRAIT.PARTICLE && !document.words[past - 1]!.capitalized))) past--;
  if (isSeat(reading, start, past)) return 0;
  if (past - start === 1) {
    const bits = traits[start]!;
    const word = document.words[start]!;
    if (word.text.length === 1) return 0;
    // “Harsh?”
    if (!body && opens[start] && !(bits & FIRST) && isWholeSentence(document, start)) return 0;
    // “Fair enough”, “Years later”: the tagger takes any word that opens a sentence for a name.
    if (!body && opens[start] && !(bits & (FIRST | TRAIT.ORGANIZATION | TRAIT.PLACE | TRAIT.DOCUMENT | TRAIT.ORGANIZATION_NOUN)) && !isSetOff(reading, past)) return 0;
    if (isAcronym(reading, start)) return past;
    if (bits & TRAIT.TITLE_ACRONYM && !(bits & TRAIT.ORGANIZATION)) return 0;
    if (bits & (TRAIT.HONORIFIC | TRAIT.SUFFIX)) return 0;
    if (bits & TRAIT.NOT_NAME && !(bits & (TRAIT.ORGANIZATION | TRAIT.PLACE))) return 0;
    if (bits & TRAIT.DEMONYM && !(bits & TRAIT.ORGANIZATION)) return 0;
    // “the young Scot”, though some are called so.
    if (bits & TRAIT.NATIONAL && start > 1 && grammar.definite.has(document.words[document.pos[start - 1] === POS.ADJ ? start - 2 : start - 1]!.lower)) return 0;
    if (bits & (TRAIT.PERSON | TRAIT.TITLE) && !(bits & (FIRST | TRAIT.ORGANIZATION)) && !body) return 0;
    if (bits & (TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.GROUP) && !(bits & (FIRST | TRAIT.ORGANIZATION)) && (opens[start] || document.pos[start] !== POS.PROPN) && !body) return 0;
    if (bits & TRAIT.GROUP && bits & TRAIT.PLURAL) return 0;
  }
  return past > start ? past : 0;
}

/** “MP”, “Labour MP”: an office, with or without what its holder belongs to. */
function isSeat({ document, lists, traits }: Reading, start: number, past: number): boolean {
  const last = document.words[past - 1]!;
  if (past - start > 2 || !last.allCaps || !lists.officeAcronyms.has(last.lower)) return false;
  return past - start === 1 || ((traits[start]! & (TRAIT.ORGANIZATION | TRAIT.PLACE | TRAIT.DEMONYM | TRAIT.TITLE)) !== 0 && !(traits[start]! & FIRST));
}

const BEHIND_NAME = new Set([',', '(', '—', '–', '--', '-', ':', '&', '/']);

/** True where a verb, a mark or a joint stands, as behind a subject. */
function isSetOff({ document: { words, pos, size }, grammar }: Reading, token: number): boolean {
  if (token >= size) return true;
  const kind = pos[token]!;
  return kind === POS.VERB || kind === POS.AUX || kind === POS.CCONJ || BEHIND_NAME.has(words[token]!.text) || grammar.possessiveEndings.has(words[token]!.text);
}

function isWholeSentence({ words, sentenceOf, size }: Reading['document'], token: number): boolean {
  const stop = token + 1;
  return stop < size && (words[stop]!.text === '?' || words[stop]!.text === '!') && (stop + 1 >= size || sentenceOf[stop + 1] !== sentenceOf[token])
    && (token === 0 || sentenceOf[token - 1] !== sentenceOf[token]);
}

/** “Metal and Ceramic Workers (MCW)”: the letters in brackets vouch for the whole; past its last word, or 0. */
function spelledOut({ document, grammar }: Reading, start: number, and: number, limit: number): number {
  const { words } = document;
  let initials = '';
  for (let i = start; i < and; i++) if (words[i]!.capitalized) initials += words[i]!.text[0];
  for (let i = and + 1; i < limit && i < and + 7; i++) {
    const { text, capitalized } = words[i]!;
    if (capitalized) initials += text[0];
    else if (text === '(') return words[i + 1]?.text.replace(/\./g, '') === initials ? i : 0;
    else if (!grammar.of.has(text) && !grammar.and.has(text)) return 0;
  }
  return 0;
}

/** “Food and Drug Administration”, “Centers for Disease Control and Prevention”: past the second of two things that one body sees to, or 0. */
function pastSecondSubject(reading: Reading, start: number, and: number, limit: number): number {
  const { document: { words, sentenceOf }, grammar, lists: { bodySubjects } } = reading;
  // “the England and Wales Cricket Board”: no country alone has an article.
  const place = and === start + 1 && start > 0 && grammar.definite.has(words[start - 1]!.lower) && has(reading, start, TRAIT.PLACE) && !words[start]!.lower.endsWith(grammar.plurals.ending);
  if (!place && !bodySubjects.has(words[and - 1]!.lower)) return 0;
  let past = and + 1;
  while (past < limit && past < and + 7 && words[past]!.capitalized && words[past]!.alphabetic && sentenceOf[past] === sentenceOf[and]) past++;
  if (past === and + 1 || has(reading, and + 1, FIRST | TRAIT.TITLE | TRAIT.HONORIFIC)) return 0;
  // “the Energy and Commerce Departments” are two.
  if (has(reading, past - 1, TRAIT.ORGANIZATION_NOUN | TRAIT.ORGANIZATION_ENDING) && !has(reading, past - 1, TRAIT.PLURAL)) return past;
  if (place || !bodySubjects.has(words[past - 1]!.lower)) return 0;
  return past > and + 2 || has(reading, start, TRAIT.ORGANIZATION_NOUN) ? past : 0;
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
  if (word.text.length < 2 || reading.lists.innerParticles.has(word.lower)) {
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
    // “Mr. Sunday Ebo”
    if (token > 0 && has(reading, token - 1, TRAIT.HONORIFIC) && document.words[token - 1]!.capitalized && document.words[token + 1]?.capitalized) return true;
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
  return (bits & (TRAIT.TITLE | TRAIT.PERSON)) !== 0 || (document.pos[token + 1] === POS.PROPN && !(traits[token + 1]! & (TRAIT.CALENDAR | TRAIT.NOT_NAME)) && pos !== POS.ADP && pos !== POS.CCONJ && pos !== POS.SCONJ && pos !== POS.NUM && !reading.vocabulary.notNameEnding.test(word.lower));
}
