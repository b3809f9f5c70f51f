/**
 * Descriptions: noun phrases whose head names a person, a group, an
 * organisation or a document.
 *
 *   Ms Roe’s  former  campaign  manager
 *   ^owner    ^modifiers        ^head
 */
import { POS, type Document, type Mention, type Span, type SpeakerKind } from '../../types.js';
import { has, SETTING, TRAIT, type Reading } from '../reading.js';
import { FIRST } from '../vocabulary.js';

/** A description found, in tokens. */
export interface Description {
  readonly first: number;
  readonly head: number;
  /** Past the head, and past what is hyphened to it (“mother-of-two”). */
  readonly past: number;
  readonly kind: SpeakerKind;
  readonly gender: Mention['gender'];
  readonly plural: boolean;
  readonly determiner: Mention['determiner'];
  readonly owner: Span | null;
}

const HEADS = TRAIT.PERSON | TRAIT.GROUP | TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT;
const LONGEST = 10;

/** Finds all descriptions; `named` marks the tokens that stand in a name. */
export function findDescriptions(reading: Reading, named: Uint8Array): Description[] {
  const { document } = reading;
  const found: Description[] = [];
  for (let i = 0; i < document.size; i++) {
    if (named[i] || !(has(reading, i, HEADS) && isHead(reading, i, named)) && !isUnlisted(reading, i, named)) continue;
    const description = describe(reading, i, named);
    if (description) found.push(description);
  }
  return found;
}

/** Who is described without a noun for people. */
function isUnlisted(reading: Reading, token: number, named: Uint8Array): boolean {
  if (has(reading, token, TRAIT.UNLISTED) && (isAge(reading, token) || isNational(reading, token) || isOffice(reading, token))) return true;
  return !has(reading, token, HEADS) && isUnlistedRole(reading, token, named);
}

/** “the 48-year-old”: the last of its words. */
function isAge({ document, grammar }: Reading, token: number): boolean {
  const { words } = document;
  return grammar.old.has(words[token]!.lower) && token > 3 && words[token - 1]!.text === '-' && grammar.year.has(words[token - 2]!.lower)
    && words[token - 3]!.text === '-' && endsPhrase(document, token);
}

/** “the Swede”, “the former England international”. */
function isNational(reading: Reading, token: number): boolean {
  const { document, lists, grammar } = reading;
  const { words, pos } = document;
  const plays = lists.nationalPlayers.has(words[token]!.lower);
  if (!plays && !(words[token]!.capitalized && has(reading, token, TRAIT.NATIONAL))) return false;
  if (token === 0 || !endsPhrase(document, token)) return false;
  if (plays) return has(reading, token - 1, TRAIT.DEMONYM | TRAIT.PLACE);
  return pos[token - 1] === POS.DET ? grammar.definite.has(words[token - 1]!.lower) : pos[token - 1] === POS.ADJ && !words[token - 1]!.capitalized;
}

/** “the MP”. */
function isOffice({ document, lists }: Reading, token: number): boolean {
  const { words, pos } = document;
  return words[token]!.allCaps && lists.officeAcronyms.has(words[token]!.lower) && token > 0 && pos[token - 1] !== POS.NUM && endsPhrase(document, token);
}

/** True where no noun follows that a word could belong to. */
function endsPhrase({ words, pos, sentenceOf, starts, ends, size }: Document, token: number): boolean {
  const next = token + 1;
  if (next >= size || sentenceOf[next] !== sentenceOf[token]) return true;
  if (words[next]!.text === '-' && starts[next] === ends[token]) return false;
  return pos[next] !== POS.NOUN && pos[next] !== POS.PROPN && pos[next] !== POS.ADJ && pos[next] !== POS.NUM && !words[next]!.capitalized;
}

/** “glassblower Ana Teles”: whatever noun stands right before a full name is what its bearer is. */
function isUnlistedRole(reading: Reading, token: number, named: Uint8Array): boolean {
  const { document } = reading;
  const { words, pos, sentenceOf, ends, starts } = document;
  if (pos[token] !== POS.NOUN || words[token]!.capitalized || words[token]!.text.length < 4 || token + 2 >= document.size) return false;
  if (named[token + 1] !== 1 || named[token + 2] !== 1 || sentenceOf[token + 1] !== sentenceOf[token]) return false;
  return has(reading, token + 1, FIRST) && ends[token] !== starts[token + 1] && !words[token]!.lower.endsWith(reading.grammar.plurals.ending);
}

function isHead(reading: Reading, token: number, named: Uint8Array): boolean {
  const { document, grammar, lists } = reading;
  const { pos, words, sentenceOf } = document;
  const own = pos[token]!;
  if (words[token]!.allCaps && reading.settings[document.paragraphOf[token]!] === SETTING.TEXT && !lists.personAcronyms.has(words[token]!.lower)) return false;
  if (named[token + 1] && !words[token]!.capitalized && has(reading, token, TRAIT.PERSON) && own !== POS.ADP) return true;
  if (reportsLikeVerb(reading, token, named) || isVerbOfSeveral(reading, token)) return false;
  if (own !== POS.NOUN && own !== POS.PROPN) {
    if (own !== POS.ADJ && own !== POS.VERB && own !== POS.NUM) return false;
    const before = token > 0 ? words[token - 1]!.lower : '';
    const modified = has(reading, token, TRAIT.PERSON) && token > 0 && (pos[token - 1] === POS.ADJ || pos[token - 1] === POS.NOUN);
    // wink calls some nouns verbs or adjectives; a head after a determiner is a noun all the same.
    if (!(grammar.definite.has(before) || grammar.indefinite.has(before) || grammar.possessiveS.has(before) || lists.possessives.has(before) || modified)) return false;
    const next = token + 1 < document.size ? pos[token + 1]! : POS.PUNCT;
    if (next === POS.NOUN || next === POS.PROPN || next === POS.ADJ) return false;
  }
  const next = token + 1;
  if (next >= document.size || sentenceOf[next] !== sentenceOf[token]) return true;
  if (words[next]!.text === '-' && document.starts[next] === document.ends[token]) return pastHead(reading, token) > next;
  if (!named[next] && !words[next]!.capitalized && pos[next] === POS.ADJ && has(reading, next, TRAIT.PERSON)) return false;
  // “Chief Executive Officer”
  if (words[token]!.capitalized && words[next]!.capitalized && !named[next] && pos[next] === POS.PROPN && has(reading, next, HEADS)) return false;
  // “campaign manager”: the head comes later. “actor Tom Doe” keeps its head.
  if (pos[next] === POS.NOUN && !named[next] && words[next]!.alphabetic && !looksLikeVerb(reading, next) && !isVerbOfSeveral(reading, next)) return false;
  return true;
}

/** “the campaign claims it”, where wink takes the verb for a noun. */
function looksLikeVerb({ document, grammar, vocabulary }: Reading, token: number): boolean {
  const { words, pos, size } = document;
  const { lower } = words[token]!;
  if (!vocabulary.verbEnding.test(lower) || lower.endsWith(grammar.plurals.not) || token + 1 >= size) return false;
  const after = pos[token + 1]!;
  return after === POS.DET || after === POS.PRON || after === POS.SCONJ || grammar.complementizers.has(words[token + 1]!.lower) || words[token + 1]!.text === '“';
}

/** “her colleagues suspect that”, where wink takes the verb for a noun. */
function isVerbOfSeveral(reading: Reading, token: number): boolean {
  const { words, pos, size } = reading.document;
  if (token === 0 || !reading.lists.bareVerbs.has(words[token]!.lower) || !has(reading, token - 1, TRAIT.PLURAL) || !has(reading, token - 1, TRAIT.GROUP)) return false;
  const after = token + 1 < size ? pos[token + 1]! : POS.PUNCT;
  return after !== POS.NOUN && after !== POS.PROPN && after !== POS.VERB && after !== POS.AUX && after !== POS.ADP;
}

/** “the Gazette reports that”, where wink takes the verb for a noun. */
function reportsLikeVerb(reading: Reading, token: number, named: Uint8Array): boolean {
  const { document } = reading;
  if (token === 0 || !named[token - 1] || !reading.lists.verbForms.has(document.words[token]!.lower)) return false;
  const next = token + 1 < document.size ? document.pos[token + 1]! : POS.PUNCT;
  return next !== POS.VERB && next !== POS.AUX && next !== POS.ADP || reading.grammar.on.has(document.words[token + 1]?.lower ?? '');
}

/** Past a head and what is hyphened to it: “mother-of-two”. */
function pastHead({ document: { words, starts, ends, size }, grammar }: Reading, head: number): number {
  const past = head + 5;
  if (past > size || words[head + 1]!.text !== '-' || !grammar.of.has(words[head + 2]!.lower) || words[head + 3]!.text !== '-') return head + 1;
  for (let i = head + 1; i < past; i++) if (starts[i] !== ends[i - 1]) return head + 1;
  return past;
}

function describe(reading: Reading, head: number, named: Uint8Array): Description | null {
  const { document, traits, grammar, lists } = reading;
  const { words, pos, starts, ends, sentenceOf } = document;
  const bits = traits[head]!;
  let first = head;
  let determiner: Mention['determiner'] = 'none';
  let owner: Span | null = null;
  let demonym = false;
  for (let i = head - 1; i >= 0 && i >= head - LONGEST && sentenceOf[i] === sentenceOf[head]; i--) {
    const word = words[i]!;
    const tag = pos[i]!;
    if (grammar.possessiveS.has(word.text) || ((word.text === '’' || word.text === "'") && words[i - 1]?.lower.endsWith(grammar.plurals.ending) && ends[i - 1] === starts[i])) {
      const from = ownerFrom(reading, i - 1, named);
      if (from < 0) break;
      owner = { start: starts[from]!, end: ends[i - 1]! };
      determiner = 'possessive';
      first = from;
      break;
    }
    if (lists.possessives.has(word.lower)) {
      determiner = 'possessive';
      owner = { start: starts[i]!, end: ends[i]! };
      first = i;
      break;
    }
    const indefinite = lists.indefiniteDeterminers.has(word.lower);
    if ((indefinite || lists.definiteDeterminers.has(word.lower)) && (tag === POS.DET || tag === POS.PRON || tag === POS.NUM || tag === POS.ADJ)) {
      determiner = indefinite ? 'indefinite' : 'definite';
      first = i;
      if (lists.predeterminers.has(words[i - 1]?.lower ?? '')) first = i - 1;
      break;
    }
    if ((word.text === '-' || word.text === '/') && ends[i - 1] === starts[i]) continue;
    // “far-right”
    if ((tag === POS.ADV || tag === POS.VERB || tag === POS.ADP) && words[i + 1]!.text === '-' && starts[i + 1] === ends[i]) {
      first = i;
      continue;
    }
    // “a Hull-based firm”, “the self-described poet”
    if (tag === POS.VERB && isHyphened(document, i)) {
      first = i;
      continue;
    }
    // “a Food and Drug Administration spokesman”
    if (named[i] && named[i - 1] && named[i + 1] && (tag === POS.CCONJ || tag === POS.ADP)) {
      first = i;
      continue;
    }
    // “the bespectacled, 71-year-old diplomat”
    if (word.text === ',' && i > 1 && i < head - 1 && pos[i - 2] === POS.DET && (pos[i - 1] === POS.ADJ || pos[i - 1] === POS.VERB)) continue;
    // “a backstage insider”, “the paper’s lead author”
    if ((tag === POS.ADV || tag === POS.VERB) && i > 0 && (pos[i - 1] === POS.DET || lists.possessives.has(words[i - 1]!.lower) || grammar.possessiveS.has(words[i - 1]!.text))) {
      first = i;
      continue;
    }
    if (tag === POS.ADJ || tag === POS.NOUN || tag === POS.PROPN || tag === POS.NUM || (tag === POS.VERB && reading.vocabulary.modifierEnding.test(word.lower) && i > 0 && (pos[i - 1] === POS.DET || pos[i - 1] === POS.ADJ || pos[i - 1] === POS.PART || lists.possessives.has(words[i - 1]!.lower)))) {
      if (has(reading, i, TRAIT.DEMONYM)) demonym = true;
      first = i;
      continue;
    }
    break;
  }
  // “In English Roe was less poetic”
  if (first === head && bits & TRAIT.DEMONYM && head > 0 && pos[head - 1] === POS.ADP && sentenceOf[head - 1] === sentenceOf[head]) return null;
  const plural = (bits & TRAIT.PLURAL) !== 0 || ((bits & TRAIT.GROUP) !== 0 && !(bits & TRAIT.PERSON));
  const kind = kindOf(bits, plural);
  if (determiner === 'none' && !plural && !barely(reading, first, head, demonym) && !isBodyPrefix(reading, head, named) && !isSetOff(reading, first, head, named)) return null;
  const gender = bits & TRAIT.HE ? 'he' : bits & TRAIT.SHE ? 'she' : null;
  return { first, head, past: pastHead(reading, head), kind, gender: plural ? 'they' : gender, plural, determiner, owner };
}

/** True for the last word of a compound: “based” of “Hull-based”. */
function isHyphened({ words, starts, ends }: Document, token: number): boolean {
  return token > 1 && words[token - 1]!.text === '-' && ends[token - 1] === starts[token] && ends[token - 2] === starts[token - 1];
}

/** A singular without an article can stand in headlines, and before a name. */
function barely(reading: Reading, first: number, head: number, demonym: boolean): boolean {
  const { document, opens, settings } = reading;
  const next = head + 1 < document.size ? document.words[head + 1]! : null;
  if (demonym && opens[first]) return true;
  if (next && next.capitalized && next.alphabetic) return has(reading, head, TRAIT.PERSON) || !has(reading, head, HEADS);
  const p = document.paragraphOf[head]!;
  return has(reading, head, TRAIT.PERSON) && (settings[p] !== SETTING.TEXT || p === reading.headline || opens[first] === 1);
}

/** “retailer Northgate”: what the bearer of the name behind it does. */
function isBodyPrefix({ document: { words }, lists }: Reading, head: number, named: Uint8Array): boolean {
  return named[head + 1] === 1 && !words[head]!.capitalized && lists.bodyPrefixes.has(words[head]!.lower);
}

/** “Dr Ana Roe, Head of Energy”: a capitalised office behind a name. */
function isSetOff(reading: Reading, first: number, head: number, named: Uint8Array): boolean {
  const { words, sentenceOf } = reading.document;
  return has(reading, head, TRAIT.PERSON) && words[head]!.capitalized && first > 1 && words[first - 1]!.text === ',' && named[first - 2] === 1
    && sentenceOf[first - 2] === sentenceOf[head];
}

function kindOf(bits: number, plural: boolean): SpeakerKind {
  if (bits & TRAIT.PERSON || (bits & HEADS) === 0) return plural ? 'group' : 'unnamed';
  if (bits & TRAIT.ORGANIZATION_NOUN) return plural ? 'group' : 'organization';
  if (bits & TRAIT.DOCUMENT) return 'document';
  return 'group';
}

/** First token of the noun phrase that ends before a possessive ending. */
function ownerFrom(reading: Reading, last: number, named: Uint8Array): number {
  const { document } = reading;
  const { pos, words, sentenceOf } = document;
  let first = -1;
  for (let i = last; i >= 0 && i > last - LONGEST && sentenceOf[i] === sentenceOf[last]; i--) {
    const tag = pos[i]!;
    if (named[i] || tag === POS.NOUN || tag === POS.PROPN || tag === POS.ADJ || tag === POS.NUM) {
      first = i;
      continue;
    }
    if (tag === POS.DET || reading.lists.possessives.has(words[i]!.lower)) first = i;
    break;
  }
  return first;
}
