/**
 * Noun phrases read by part of speech, backwards from a verb and forwards
 * from one, with titles, “of” phrases, identifying appositions and relative
 * clauses.
 */
import { POS, type Document, type TokenRange } from '../types.js';
import type { Reading } from './reading.js';
import type { AttributionVocabulary } from './vocabulary.js';

// How far a relative clause may reach from its verb back to its noun.
const MAX_RELATIVE = 7;
const YEAR = /^[12]\d\d\d$/;
// A source longer than this is a clause misread.
const MAX_PHRASE = 60;

/** True for “her” before a noun, and for “whose”. */
function isPossessive({ possessives, relativePossessives }: AttributionVocabulary, lower: string): boolean {
  return possessives.has(lower) || relativePossessives.has(lower);
}

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
  const { text: before, alphabetic } = document.words[token - 1] ?? document.words[token]!;
  return text === '.' && token > 0 && alphabetic && document.ends[token - 1] === document.starts[token] && before.length <= 4;
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
  const { document, level, vocabulary } = reading;
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
        if (vocabulary.relativePossessives.has(lower)) break scan;
        if (vocabulary.possessives.has(lower)) continue;
        if (j === past - 1 || pos[j + 1] === POS.CCONJ) {
          if (vocabulary.relatives.has(lower) && !vocabulary.personRelatives.has(lower)) break scan;
          if (vocabulary.objectPronouns.has(lower) && j === past - 1) break scan;
          // A pronoun stands alone, unless joined (“she and her brother”).
          if (pos[j - 1] === POS.CCONJ && j - 1 >= floor && isNominal(pos[j - 2] ?? POS.PUNCT) && !vocabulary.absentSubjects.has(lower)) continue;
          j--;
          break scan;
        }
        if (j + 1 < words.length && vocabulary.genitivePrepositions.has(words[j + 1]!.lower)) continue;
        break scan;
      case POS.NUM:
        // “In 1974 Roe said”
        if (j < past - 1 && j - 1 >= floor && YEAR.test(text) && vocabulary.datePrepositions.has(words[j - 1]!.lower)) break scan;
        continue;
      case POS.NOUN: case POS.PROPN: case POS.ADJ: case POS.SYM: case POS.X:
        continue;
      case POS.DET:
        // “Last week the mayor said”
        if (j < past - 1 && j - 1 >= floor && vocabulary.periods.has(words[j - 1]!.lower)) {
          j--;
          break scan;
        }
        // “that” and “this” as determiners; a relative “which” is none.
        if (vocabulary.relativeDeterminers.has(lower)) break scan;
        if (vocabulary.complementizers.has(lower) && pos[j + 1] !== POS.NOUN && pos[j + 1] !== POS.ADJ) break scan;
        continue;
      case POS.PART:
        if (vocabulary.verbParticles.has(lower)) break scan;
        continue;
      case POS.ADV:
        // “Guard Roe and forward Doe”
        if (j + 1 < past && pos[j + 1] === POS.PROPN && pos[j - 1] === POS.CCONJ) continue;
        if (j + 1 < past && (pos[j + 1] === POS.ADJ || pos[j + 1] === POS.NUM || pos[j + 1] === POS.ADV)) continue;
        // “a backstage insider”
        if (j + 1 < past && j - 1 >= floor && pos[j - 1] === POS.DET && isNominal(pos[j + 1]!)) continue;
        break scan;
      case POS.ADP: {
        if (j === past - 1) break scan;
        if (vocabulary.genitivePrepositions.has(lower)) continue;
        // “… after a juror asked” opens a clause.
        if (vocabulary.clausePrepositions.has(lower) && !vocabulary.manners.has(lower)) break scan;
        // A modifier of the noun before it: “a spokesman for the firm”.
        if (j - 1 >= floor && level[j - 1] === inside && (isNominal(pos[j - 1]!) || words[j - 1]!.text === ')')) {
          const modified = words[j - 1]!.lower;
          if (pos[j - 1] === POS.PRON && !vocabulary.headlessPronouns.has(modified) && !vocabulary.quantityPronouns.has(modified)) break scan;
          continue;
        }
        // “familiar with the matter”, “responsible for it”
        if (j - 1 >= floor && pos[j - 1] === POS.ADJ && level[j - 1] === inside) continue;
        if (j - 1 >= floor && pos[j - 1] === POS.VERB && level[j - 1] === inside) continue;
        break scan;
      }
      case POS.CCONJ:
        if (j === past - 1 || vocabulary.contrastingConjunctions.has(lower)) break scan;
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
        // “the board’s thinking”
        if (j > floor && vocabulary.participle.gerund.test(lower) && vocabulary.possessiveEndings.has(words[j - 1]!.lower)) continue;
        // A participle that modifies: “the man charged with murder”, “leading scorer”.
        const before = pos[j - 1];
        if (j < past - 1 && j - 1 >= floor && level[j - 1] === inside) {
          const cue = reading.cueAt[j]! >= 0 ? reading.cues[reading.cueAt[j]!]! : null;
          if (vocabulary.participle.afterNoun.test(lower) && (before === POS.NOUN || before === POS.PROPN) && (pos[j + 1] === POS.ADP || vocabulary.timeWords.has(words[j + 1]!.lower)) && !(cue && cue.form !== 'passive' && cue.weight > 0.5)) continue;
          // “the man charged with robbing the bank”
          if (before === POS.ADP && j - 3 >= floor && vocabulary.participle.present.test(lower) && pos[j - 2] === POS.VERB && isNominal(pos[j - 3]!)) continue;
          if (vocabulary.participle.beforeNoun.test(lower) && (before === POS.DET || before === POS.ADJ || isPossessive(vocabulary, words[j - 1]!.lower)) && isNominal(pos[j + 1]!)) continue;
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
  if (first >= past || !hasHead(reading, first, past) || vocabulary.indefiniteArticles.has(words[past - 1]!.lower)) return null;
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
function relativeBefore({ document, level, vocabulary }: Reading, verb: number, floor: number, inside: number): number {
  const { words, pos } = document;
  for (let i = verb - 1; i >= Math.max(floor + 1, verb - MAX_RELATIVE); i--) {
    if (level[i] !== inside) return -1;
    const { lower, text } = words[i]!;
    if (vocabulary.relatives.has(lower)) {
      const noun = i - 1;
      const { lower: before } = words[noun]!;
      if (pos[noun] === POS.NOUN || (pos[noun] === POS.PROPN && vocabulary.personRelatives.has(lower)) || vocabulary.personLikeNouns.has(before)) return i;
      return -1;
    }
    if (text === ',' || text === ';' || text === ':' || text === '—') return -1;
  }
  return -1;
}

function canBegin({ document, named, vocabulary }: Reading, token: number): boolean {
  if (named[token]) return true;
  const { text, lower } = document.words[token]!;
  const kind = document.pos[token]!;
  if (text === '-' || text === '&' || text === '.' || text === ')' || text === '/') return false;
  if (vocabulary.possessiveEndings.has(lower)) return false;
  return kind !== POS.CCONJ && kind !== POS.ADP && kind !== POS.PART && (kind !== POS.PUNCT || text === '(') && kind !== POS.AUX;
}

function hasHead({ document }: Reading, first: number, past: number): boolean {
  const { pos, words } = document;
  for (let i = first; i < past; i++) if (isNominal(pos[i]!)) return true;
  // “the injured said”, “One said”
  return past - first >= 1 && (pos[first] === POS.DET || (pos[first] === POS.ADJ && words[first]!.capitalized));
}

function beforeWhat({ document, level, vocabulary }: Reading, before: number, least: number, inside: number): Phrase['after'] {
  if (before < least || level[before] !== inside) return 'start';
  const kind = document.pos[before]!;
  const { text, lower } = document.words[before]!;
  if (text === ',') return 'comma';
  if (kind === POS.ADP) return vocabulary.clausePrepositions.has(lower) ? 'conjunction' : 'preposition';
  if (kind === POS.VERB || kind === POS.AUX) return 'verb';
  if (kind === POS.CCONJ || kind === POS.SCONJ || vocabulary.complementizers.has(lower) || vocabulary.relatives.has(lower)) return 'conjunction';
  if (kind === POS.PUNCT) return 'start';
  return 'other';
}

/** Last base phrase of a longer one: “Smith” in “On Tuesday Smith”. */
export function lastBase(reading: Reading, phrase: Phrase): Phrase | null {
  const { vocabulary } = reading;
  const { pos, words } = reading.document;
  for (let i = phrase.past - 1; i > phrase.first; i--) {
    const here = pos[i]!;
    const before = pos[i - 1]!;
    const opens =
      here === POS.DET || (here === POS.PRON && isPossessive(vocabulary, words[i]!.lower)) ||
      (here === POS.PROPN && (before === POS.NOUN || before === POS.NUM || vocabulary.timeWords.has(words[i - 1]!.lower))) ||
      (here === POS.PRON && i === phrase.past - 1) || (here === POS.NOUN && vocabulary.timeWords.has(words[i - 1]!.lower));
    if (opens && before !== POS.ADP) return { first: i, past: phrase.past, after: 'start', adverbial: false };
  }
  return null;
}

/** True for a participle of what somebody does meanwhile: “a friend, speaking privately”, not “Roe, managing director of Acme”. */
export function opensAction({ words, pos }: Document, token: number, { participle }: AttributionVocabulary): boolean {
  if (pos[token] !== POS.VERB || !participle.any.test(words[token]!.lower) || participle.past.test(words[token]!.lower)) return false;
  const next = words[token + 1];
  return !next || pos[token + 1] !== POS.NOUN || participle.present.test(next.lower);
}

/** Words that open an apposition or a relative clause. */
export function opensApposition(reading: Reading, token: number): boolean {
  const { vocabulary } = reading;
  const { words, pos } = reading.document;
  const { lower } = words[token]!;
  const kind = pos[token]!;
  if (vocabulary.appositiveRelatives.has(lower)) return true;
  if (kind === POS.DET || kind === POS.NUM) return true;
  if (kind === POS.PRON) return isPossessive(vocabulary, lower);
  if (vocabulary.appositionOpeners.has(lower)) return true;
  if (vocabulary.adverbsOfApposition.has(lower)) return pos[token + 1] !== POS.VERB && pos[token + 1] !== POS.PUNCT;
  if (kind === POS.NOUN || kind === POS.ADJ) return true;
  if (kind === POS.PROPN) return !vocabulary.timeWords.has(lower);
  if (kind === POS.VERB) return vocabulary.participle.past.test(lower) || (vocabulary.participle.any.test(lower) && !opensAction(reading.document, token, vocabulary));
  return false;
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
    if (!opensApposition(reading, next)) return past;
    const to = readApposition(reading, next, limit, inside);
    if (to === next) return past;
    past = to;
  }
}

function readBase(reading: Reading, first: number, limit: number, inside: number): number {
  const { document, level, vocabulary } = reading;
  const { words, pos } = document;
  let i = first;
  let head = -1;
  for (; i < limit && level[i] === inside; i++) {
    const kind = pos[i]!;
    const { lower, text } = words[i]!;
    if (i > first && isJoint(reading, i)) continue;
    if (kind === POS.PRON) {
      if (isPossessive(vocabulary, lower)) {
        if (head === i - 1 && i > first && pos[i - 1] !== POS.CCONJ && pos[i - 1] !== POS.ADP) break;
        continue;
      }
      if (i === first || pos[i - 1] === POS.CCONJ) {
        if (vocabulary.objectPronouns.has(lower) || vocabulary.relatives.has(lower)) break;
        head = i;
        if (i + 1 < words.length) {
          const joined = pos[i + 1] === POS.CCONJ && isNominal(pos[i + 2] ?? POS.PUNCT);
          const modified = pos[i + 1] === POS.ADP && vocabulary.headlessPronouns.has(lower);
          if (joined || modified || vocabulary.genitivePrepositions.has(words[i + 1]!.lower)) continue;
        }
        i++;
      }
      break;
    }
    if (kind === POS.NOUN || kind === POS.PROPN || kind === POS.NUM || kind === POS.SYM || kind === POS.X) {
      if (head >= 0 && vocabulary.timeWords.has(lower)) break;
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
    if (kind === POS.PART && !vocabulary.verbParticles.has(lower)) continue;
    if (kind === POS.VERB && i === first && opensOffice(document, i, limit)) continue;
    if (kind === POS.ADV && (pos[i + 1] === POS.ADJ || pos[i + 1] === POS.NUM) && head < 0) continue;
    if (kind === POS.ADP && head >= 0) {
      const name = pos[i - 1] === POS.PROPN && !vocabulary.timeWords.has(words[i - 1]!.lower);
      const next = words[i + 1];
      if (!next || i + 1 >= limit || level[i + 1] !== inside) break;
      if (!(name ? vocabulary.nameLinks : vocabulary.nounLinks).has(lower) && pos[i - 1] !== POS.VERB) break;
      if (name && pos[first] === POS.PROPN && !vocabulary.originPrepositions.has(lower)) break;
      if (vocabulary.timeWords.has(next.lower) || pos[i + 1] === POS.NUM && vocabulary.datePrepositions.has(lower)) break;
      if (vocabulary.placePrepositions.has(lower) && (vocabulary.indefiniteArticles.has(next.lower) || vocabulary.edgeNouns.has(words[i + 2]?.lower ?? ''))) break;
      if (!isNominal(pos[i + 1]!) && pos[i + 1] !== POS.DET && pos[i + 1] !== POS.ADJ) break;
      continue;
    }
    if (kind === POS.CCONJ && head >= 0 && vocabulary.additiveConjunctions.has(lower) && i + 1 < limit && level[i + 1] === inside) {
      const next = pos[i + 1]!;
      if (next === POS.PROPN || next === POS.DET || next === POS.NOUN || isPossessive(vocabulary, words[i + 1]!.lower)) {
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
    if (kind === POS.VERB && head === i - 1 && pos[i - 1] === POS.NOUN && vocabulary.participle.pastAfterNoun.test(lower) && i + 2 < limit && level[i + 1] === inside) {
      const next = words[i + 1]!.lower;
      if (pos[i + 1] === POS.ADP) continue;
      if (vocabulary.timeWords.has(next) && pos[i + 2] === POS.ADP) {
        i++;
        head = i;
        continue;
      }
    }
    if (vocabulary.restrictiveRelatives.has(lower) && head === i - 1 && pos[i - 1] === POS.NOUN && (pos[i + 1] === POS.VERB || pos[i + 1] === POS.AUX || pos[i + 1] === POS.ADV)) {
      return readClause(reading, i, limit, inside);
    }
    break;
  }
  if (head < 0) return pos[first] === POS.DET && i === first + 1 ? i : first;
  while (i > first && !endsPhrase(reading, i - 1)) i--;
  return i;
}

/** True for a word that looks like a verb in front of an office and a name: “said managing director Jane Roe”, “says lead author Jane Roe”. */
function opensOffice({ pos, words }: Document, verb: number, limit: number): boolean {
  let i = verb + 1;
  while (i < limit && pos[i] === POS.NOUN) i++;
  return !words[verb]!.capitalized && i > verb + 1 && i < limit && pos[i] === POS.PROPN;
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
  const { document, level, vocabulary } = reading;
  const { words, pos } = document;
  let i = first;
  for (; i < limit && level[i] === inside; i++) {
    const { text, lower } = words[i]!;
    if (text === ',' || text === ';' || text === ':' || text === '—' || text === '–') break;
    if (text === '.' && (i + 1 >= limit || level[i + 1] !== inside)) break;
    if ((text === '?' || text === '!') && i + 1 >= limit) break;
    // A clause of its own begins: no apposition.
    if (i > first && pos[i] === POS.SCONJ && !vocabulary.innerConjunctions.has(lower)) break;
  }
  if (i === first) return first;
  if (!vocabulary.appositiveRelatives.has(words[first]!.lower)) {
    for (let k = first; k < i; k++) {
      // “…, the room was dark” is a clause.
      if (pos[k] === POS.VERB && k > first && (pos[k - 1] === POS.PART || pos[k - 1] === POS.DET || pos[k - 1] === POS.ADJ)) continue;
      if (pos[k] === POS.AUX || (pos[k] === POS.VERB && !vocabulary.participle.any.test(words[k]!.lower))) {
        let related = false;
        for (let m = first; m < k; m++) if (vocabulary.relatives.has(words[m]!.lower)) related = true;
        if (!related) return first;
      }
    }
  }
  return i;
}
