/**
 * Noun phrases read by part of speech, backwards from a verb and forwards
 * from one, with titles, “of” phrases, identifying appositions and relative
 * clauses.
 */
import { POS, type TokenRange } from '../types.js';
import type { Reading } from './reading.js';

const RELATIVES = new Set(['who', 'that', 'which', 'whom', 'whose', 'where']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const DAYS = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight',
  'tomorrow', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october',
  'november', 'december', 'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.',
]);
const OBJECT_PRONOUNS = new Set(['me', 'him', 'us', 'them', 'himself', 'herself', 'themselves', 'itself', 'myself']);
// How far a relative clause may reach from its verb back to its noun.
const MAX_RELATIVE = 7;
// A source longer than this is a clause misread.
const MAX_PHRASE = 60;

function isNominal(pos: number): boolean {
  return pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM || pos === POS.PRON || pos === POS.SYM || pos === POS.X;
}

/** True where a token is a joint inside a phrase: “38-year-old”, “P. J.”, ’s. */
function isJoint(reading: Reading, token: number): boolean {
  const { document, named } = reading;
  if (named[token]) return true;
  const { text } = document.words[token]!;
  if (text === '-' || text === '/' || text === '&') return true;
  if (text === '’' || text === "'") return token > 0 && document.ends[token - 1] === document.starts[token];
  return text === '.' && token > 0 && document.ends[token - 1] === document.starts[token] && document.words[token - 1]!.text.length <= 4;
}

export interface Phrase extends TokenRange {
  /** What stands before the phrase: decides whether it can be a subject. */
  readonly after: 'start' | 'comma' | 'conjunction' | 'preposition' | 'verb' | 'other';
  /** Its first word is a preposition's object at the very start of the clause (“On Monday”). */
  readonly adverbial: boolean;
}

/**
 * The noun phrase that ends before `past`, or null. `least` is the first
 * token it may hold.
 */
export function readBack(reading: Reading, past: number, least: number): Phrase | null {
  const { document, level } = reading;
  const { words, pos } = document;
  const inside = past - 1 >= least ? level[past - 1]! : -2;
  if (inside === -2) return null;
  let j = past - 1;
  let conjunction = -1;
  const floor = Math.max(least, past - MAX_PHRASE);
  scan: for (; j >= floor; j--) {
    if (level[j] !== inside) break;
    const kind = pos[j]!;
    const { lower, text } = words[j]!;
    if (isJoint(reading, j)) continue;
    switch (kind) {
      case POS.PRON:
        if (POSSESSIVES.has(lower)) {
          if (lower === 'whose') break scan;
          continue;
        }
        if (j === past - 1 || pos[j + 1] === POS.CCONJ) {
          if (RELATIVES.has(lower) && lower !== 'who') break scan;
          if (OBJECT_PRONOUNS.has(lower) && j === past - 1) break scan;
          // A pronoun stands alone, unless joined (“she and her brother”).
          if (pos[j - 1] === POS.CCONJ && j - 1 >= floor && isNominal(pos[j - 2] ?? POS.PUNCT)) continue;
          j--;
          break scan;
        }
        if (words[j + 1]?.lower === 'of') continue;
        break scan;
      case POS.NOUN: case POS.PROPN: case POS.NUM: case POS.ADJ: case POS.SYM: case POS.X:
        continue;
      case POS.DET:
        // “that” and “this” as determiners; a relative “which” is none.
        if (lower === 'which' || lower === 'whose' || lower === 'what') break scan;
        if (lower === 'that' && pos[j + 1] !== POS.NOUN && pos[j + 1] !== POS.ADJ) break scan;
        continue;
      case POS.PART:
        if (lower === 'to' || lower === 'not') break scan;
        continue;
      case POS.ADV:
        // “Guard Roe and forward Doe”
        if (j + 1 < past && pos[j + 1] === POS.PROPN && pos[j - 1] === POS.CCONJ) continue;
        if (j + 1 < past && (pos[j + 1] === POS.ADJ || pos[j + 1] === POS.NUM || pos[j + 1] === POS.ADV)) continue;
        break scan;
      case POS.ADP:
        if (j === past - 1) break scan;
        if (lower === 'of') continue;
        // A modifier of the noun before it: “a spokesman for the firm”.
        if (j - 1 >= floor && level[j - 1] === inside && (isNominal(pos[j - 1]!) || words[j - 1]!.text === ')')) {
          if (pos[j - 1] === POS.PRON && !['those', 'one', 'some', 'many', 'anyone', 'everyone', 'someone', 'somebody'].includes(words[j - 1]!.lower)) break scan;
          continue;
        }
        // “familiar with the matter”, “responsible for it”
        if (j - 1 >= floor && pos[j - 1] === POS.ADJ && level[j - 1] === inside) continue;
        if (j - 1 >= floor && pos[j - 1] === POS.VERB && level[j - 1] === inside) continue;
        break scan;
      case POS.CCONJ:
        if (j === past - 1 || lower === 'but' || lower === 'nor' || lower === 'yet') break scan;
        if (j - 1 >= floor && level[j - 1] === inside && (isNominal(pos[j - 1]!) || pos[j - 1] === POS.ADJ || words[j - 1]!.text === ')')) {
          if (conjunction < 0) conjunction = j;
          continue;
        }
        break scan;
      case POS.VERB: {
        const relative = relativeBefore(reading, j, floor, inside);
        if (relative >= 0) {
          j = relative;
          continue;
        }
        // A participle that modifies: “the man charged with murder”, “leading scorer”.
        const before = pos[j - 1];
        if (j < past - 1 && j - 1 >= floor && level[j - 1] === inside) {
          if (/(?:ed|ing|en|wn|nt|ld)$/.test(lower) && (before === POS.NOUN || before === POS.PROPN) && (pos[j + 1] === POS.ADP || DAYS.has(words[j + 1]!.lower)) && !(reading.cueAt[j]! >= 0 && reading.cues[reading.cueAt[j]!]!.weight > 0.5)) continue;
          if (/(?:ed|ing)$/.test(lower) && (before === POS.DET || before === POS.ADJ || POSSESSIVES.has(words[j - 1]!.lower)) && isNominal(pos[j + 1]!)) continue;
        }
        break scan;
      }
      case POS.AUX: {
        const relative = relativeBefore(reading, j, floor, inside);
        if (relative >= 0) {
          j = relative;
          continue;
        }
        break scan;
      }
      case POS.PUNCT:
        if (text === ')') {
          let k = j - 1;
          while (k >= floor && words[k]!.text !== '(' && words[k]!.text !== ')') k--;
          if (k < floor || words[k]!.text !== '(') break scan;
          j = k;
          continue;
        }
        break scan;
      default:
        break scan;
    }
  }
  let first = j + 1;
  // Nothing but what a phrase cannot begin with: drop it.
  while (first < past && !canBegin(reading, first)) first++;
  if (first >= past || !hasHead(reading, first, past)) return null;
  const before = first - 1;
  let after = beforeWhat(reading, before, least, inside);
  if (conjunction > first && after === 'verb') {
    // “…met the crowd and Smith said”: what is joined is the clause.
    first = conjunction + 1;
    if (!hasHead(reading, first, past)) return null;
    after = 'conjunction';
  }
  return { first, past, after, adverbial: after === 'preposition' };
}

/** The token of a relative pronoun before the verb at `verb`, or -1. */
function relativeBefore({ document, level }: Reading, verb: number, floor: number, inside: number): number {
  const { words, pos } = document;
  for (let i = verb - 1; i >= Math.max(floor + 1, verb - MAX_RELATIVE); i--) {
    if (level[i] !== inside) return -1;
    const { lower, text } = words[i]!;
    if (RELATIVES.has(lower)) {
      const noun = i - 1;
      const { lower: before } = words[noun]!;
      if (pos[noun] === POS.NOUN || (pos[noun] === POS.PROPN && lower === 'who') || before === 'those' || before === 'one' || before === 'someone' || before === 'anyone' || before === 'people') return i;
      return -1;
    }
    if (text === ',' || text === ';' || text === ':' || text === '—') return -1;
  }
  return -1;
}

function canBegin({ document, named }: Reading, token: number): boolean {
  if (named[token]) return true;
  const { text, lower } = document.words[token]!;
  const kind = document.pos[token]!;
  if (text === '-' || text === '&' || text === '.' || text === ')' || text === '/' || text === "'" || text === '’') return false;
  if (lower === '’s' || lower === "'s") return false;
  return kind !== POS.CCONJ && kind !== POS.ADP && kind !== POS.PART && (kind !== POS.PUNCT || text === '(') && kind !== POS.AUX;
}

function hasHead({ document }: Reading, first: number, past: number): boolean {
  const { pos, words } = document;
  for (let i = first; i < past; i++) if (isNominal(pos[i]!)) return true;
  // “the injured said”, “One said”
  return past - first >= 1 && (pos[first] === POS.DET || (pos[first] === POS.ADJ && words[first]!.capitalized));
}

function beforeWhat({ document, level }: Reading, before: number, least: number, inside: number): Phrase['after'] {
  if (before < least || level[before] !== inside) return 'start';
  const kind = document.pos[before]!;
  const { text, lower } = document.words[before]!;
  if (text === ',') return 'comma';
  if (kind === POS.ADP) return lower === 'after' || lower === 'before' || lower === 'until' || lower === 'since' || lower === 'as' || lower === 'than' || lower === 'like' ? 'conjunction' : 'preposition';
  if (kind === POS.VERB || kind === POS.AUX) return 'verb';
  if (kind === POS.CCONJ || kind === POS.SCONJ || lower === 'that' || RELATIVES.has(lower)) return 'conjunction';
  if (kind === POS.PUNCT) return 'start';
  return 'other';
}

/** Last base phrase of a longer one: “Smith” in “On Tuesday Smith”. */
export function lastBase(reading: Reading, phrase: Phrase): Phrase | null {
  const { pos, words } = reading.document;
  for (let i = phrase.past - 1; i > phrase.first; i--) {
    const here = pos[i]!;
    const before = pos[i - 1]!;
    const opens =
      here === POS.DET || (here === POS.PRON && POSSESSIVES.has(words[i]!.lower)) ||
      (here === POS.PROPN && (before === POS.NOUN || before === POS.NUM || DAYS.has(words[i - 1]!.lower))) ||
      (here === POS.PRON && i === phrase.past - 1) || (here === POS.NOUN && DAYS.has(words[i - 1]!.lower));
    if (opens && before !== POS.ADP) return { first: i, past: phrase.past, after: 'start', adverbial: false };
  }
  return null;
}

/** Words that open an apposition or a relative clause. */
export function opensApposition(reading: Reading, token: number, headIsName: boolean): boolean {
  const { words, pos } = reading.document;
  const { lower } = words[token]!;
  const kind = pos[token]!;
  if (lower === 'who' || lower === 'whose' || lower === 'which' || lower === 'whom') return true;
  if (kind === POS.DET || kind === POS.NUM) return true;
  if (kind === POS.PRON) return POSSESSIVES.has(lower);
  if (lower === 'jr' || lower === 'jr.' || lower === 'sr' || lower === 'sr.' || lower === 'of' || lower === 'from') return true;
  if (lower === 'now' || lower === 'then' || lower === 'also' || lower === 'formerly' || lower === 'once') return pos[token + 1] !== POS.VERB && pos[token + 1] !== POS.PUNCT;
  if (kind === POS.NOUN || kind === POS.ADJ) return true;
  if (kind === POS.PROPN) return !DAYS.has(lower);
  if (lower === 'including') return true;
  if (kind === POS.VERB) return headIsName ? /(?:ed|en|wn)$/.test(lower) : /(?:ed|en|wn|ing)$/.test(lower);
  return false;
}

/** True for words of time that end a source rather than belong to it. */
export function isTimeWord(lower: string): boolean {
  return DAYS.has(lower);
}

/**
 * Past the noun phrase that begins at `first`, with its appositions; `first`
 * where none begins. `limit` is the first token it may not hold.
 */
export function readOn(reading: Reading, first: number, limit: number): number {
  const { document, level } = reading;
  const { words } = document;
  if (first >= limit) return first;
  const inside = level[first]!;
  let past = readBase(reading, first, limit, inside);
  if (past === first) return first;
  const single = document.pos[first] === POS.PRON && past === first + 1;
  if (single) return past;
  // Appositions, each set off by a comma.
  for (;;) {
    if (past >= limit || level[past] !== inside || words[past]!.text !== ',') return past;
    const next = past + 1;
    if (next >= limit || level[next] !== inside) return past;
    const name = document.pos[past - 1] === POS.PROPN;
    if (!opensApposition(reading, next, name)) return past;
    const to = readApposition(reading, next, limit, inside);
    if (to === next) return past;
    past = to;
  }
}

const LINKS = new Set(['of', 'for', 'from', 'with', 'at', 'in', 'on', 'to', 'by', 'against', 'near', 'behind', 'between', 'among']);
const NAME_LINKS = new Set(['of', 'from', 'at']);

function readBase(reading: Reading, first: number, limit: number, inside: number): number {
  const { document, level } = reading;
  const { words, pos } = document;
  let i = first;
  let head = -1;
  for (; i < limit && level[i] === inside; i++) {
    const kind = pos[i]!;
    const { lower, text } = words[i]!;
    if (i > first && isJoint(reading, i)) continue;
    if (kind === POS.PRON) {
      if (POSSESSIVES.has(lower)) {
        if (head === i - 1 && i > first && pos[i - 1] !== POS.CCONJ && pos[i - 1] !== POS.ADP) break;
        continue;
      }
      if (i === first || pos[i - 1] === POS.CCONJ) {
        if (OBJECT_PRONOUNS.has(lower) || RELATIVES.has(lower)) break;
        head = i;
        if (words[i + 1]?.lower === 'of' || (words[i + 1] && pos[i + 1] === POS.CCONJ && isNominal(pos[i + 2] ?? POS.PUNCT)) || pos[i + 1] === POS.ADP && ['someone', 'somebody', 'anyone', 'everyone', 'those', 'one'].includes(lower)) continue;
        i++;
      }
      break;
    }
    if (kind === POS.NOUN || kind === POS.PROPN || kind === POS.NUM || kind === POS.SYM || kind === POS.X) {
      if (head >= 0 && DAYS.has(lower)) break;
      head = i;
      continue;
    }
    if (kind === POS.ADJ) {
      if (head === i - 1 && i > first && pos[i - 1] !== POS.NUM) {
        if (pos[i + 1] !== POS.NOUN && pos[i + 1] !== POS.PROPN) break;
      }
      continue;
    }
    if (kind === POS.DET) {
      if (head >= 0 && pos[i - 1] !== POS.ADP && pos[i - 1] !== POS.CCONJ) break;
      continue;
    }
    if (kind === POS.PART && lower !== 'to' && lower !== 'not') continue;
    if (kind === POS.ADV && (pos[i + 1] === POS.ADJ || pos[i + 1] === POS.NUM) && head < 0) continue;
    if (kind === POS.ADP && head >= 0) {
      const name = pos[i - 1] === POS.PROPN && !DAYS.has(words[i - 1]!.lower);
      const next = words[i + 1];
      if (!next || i + 1 >= limit || level[i + 1] !== inside) break;
      if (!(name ? NAME_LINKS : LINKS).has(lower) && pos[i - 1] !== POS.VERB) break;
      if (name && pos[first] === POS.PROPN && lower !== 'of' && lower !== 'from') break;
      if (DAYS.has(next.lower) || pos[i + 1] === POS.NUM && (lower === 'in' || lower === 'on')) break;
      if ((lower === 'in' || lower === 'on' || lower === 'at' || lower === 'by' || lower === 'to') && (next.lower === 'a' || next.lower === 'an')) break;
      if (!isNominal(pos[i + 1]!) && pos[i + 1] !== POS.DET && pos[i + 1] !== POS.ADJ) break;
      continue;
    }
    if (kind === POS.CCONJ && head >= 0 && lower === 'and' && i + 1 < limit && level[i + 1] === inside) {
      const next = pos[i + 1]!;
      if (next === POS.PROPN || next === POS.DET || next === POS.NOUN || POSSESSIVES.has(words[i + 1]!.lower)) {
        // “said Roe, and the crowd cheered” is another clause: a verb follows it.
        continue;
      }
      break;
    }
    if (text === '(' && head >= 0) {
      let k = i + 1;
      while (k < limit && k < i + 12 && words[k]!.text !== ')') k++;
      if (k < limit && words[k]!.text === ')') {
        i = k;
        continue;
      }
    }
    // “a study published Wednesday in the Journal”, “a sign taped to the door”
    if (kind === POS.VERB && head === i - 1 && pos[i - 1] === POS.NOUN && /(?:ed|en|wn|de|ld)$/.test(lower) && i + 2 < limit && level[i + 1] === inside) {
      const next = words[i + 1]!.lower;
      if (pos[i + 1] === POS.ADP) continue;
      if (DAYS.has(next) && pos[i + 2] === POS.ADP) {
        i++;
        head = i;
        continue;
      }
    }
    if ((lower === 'who' || lower === 'that') && head === i - 1 && pos[i - 1] === POS.NOUN && (pos[i + 1] === POS.VERB || pos[i + 1] === POS.AUX || pos[i + 1] === POS.ADV)) {
      return readClause(reading, i, limit, inside);
    }
    break;
  }
  if (head < 0) return pos[first] === POS.DET && i === first + 1 ? i : first;
  while (i > first && !endsPhrase(reading, i - 1)) i--;
  return i;
}

function endsPhrase({ document, named }: Reading, token: number): boolean {
  if (named[token]) return true;
  const kind = document.pos[token]!;
  const { text } = document.words[token]!;
  if (text === ')' || text === '.') return text === ')' || document.words[token - 1]!.text.length === 1;
  return isNominal(kind) || kind === POS.ADJ;
}

/** To the comma, full stop or mark that ends a relative clause. */
function readClause({ document, level }: Reading, from: number, limit: number, inside: number): number {
  let i = from;
  while (i < limit && level[i] === inside) {
    const { text } = document.words[i]!;
    if (text === ',' || text === ';' || text === ':' || text === '—' || text === '–' || ((text === '.' || text === '?' || text === '!') && i + 1 >= limit)) break;
    i++;
  }
  return i < limit && document.words[i]!.text === '.' ? i : i;
}

/** Past an apposition: to the next comma at which it may end. */
function readApposition(reading: Reading, first: number, limit: number, inside: number): number {
  const { document, level } = reading;
  const { words, pos } = document;
  let i = first;
  for (; i < limit && level[i] === inside; i++) {
    const { text, lower } = words[i]!;
    if (text === ',' || text === ';' || text === ':' || text === '—' || text === '–') break;
    if (text === '.' && (i + 1 >= limit || level[i + 1] !== inside)) break;
    if ((text === '?' || text === '!') && i + 1 >= limit) break;
    // A clause of its own begins: no apposition.
    if (i > first && pos[i] === POS.SCONJ && lower !== 'that' && lower !== 'because' && lower !== 'while' && lower !== 'when' && lower !== 'whether') break;
  }
  if (i === first) return first;
  const lower = words[first]!.lower;
  const relative = lower === 'who' || lower === 'whose' || lower === 'which' || lower === 'whom';
  if (!relative) {
    for (let k = first; k < i; k++) {
      // “…, the room was dark” is a clause.
      if (pos[k] === POS.VERB && k > first && (pos[k - 1] === POS.PART || pos[k - 1] === POS.DET || pos[k - 1] === POS.ADJ)) continue;
      if (pos[k] === POS.AUX || (pos[k] === POS.VERB && !/(?:ing|ed|en|wn)$/.test(words[k]!.lower))) {
        let related = false;
        for (let m = first; m < k; m++) if (RELATIVES.has(words[m]!.lower)) related = true;
        if (!related) return first;
      }
    }
  }
  return i;
}
