/**
 * Who a cue has for its source: the subject before it, the subject behind it
 * (“said Jane Roe”), the agent of a passive, or the subject that it shares
 * with an earlier verb (“… and added”).
 */
import { POS, type Cue, type TokenRange } from '../types.js';
import { lastBase, opensApposition, readBack, readOn, type Phrase } from './noun-phrases.js';
import { stretchOf, type Reading } from './reading.js';

export interface Source extends TokenRange {
  readonly how: 'before' | 'inverted' | 'agent' | 'shared' | 'possessive' | 'label' | 'to';
  /** The clause of the cue begins here: its subject's first token, or the cue's own. */
  readonly clause: number;
}

const CLAUSE_BREAKS = new Set([';', ':', '—', '–', '--']);
// Words between a subject and its verb that belong to neither.
const MAX_BETWEEN = 6;
// Words between the end of a phrase as tagged and its comma.
const MAX_MISREAD = 4;
// Words for how long something took: “12 long years”.
const MAX_SPELL = 4;
// Verbs this likely to report share their subject before they take a nearer one.
const JOINED_WEIGHT = 0.6;

/** The source of a cue, or null. */
export function findSource(reading: Reading, cue: Cue): Source | null {
  const stretch = stretchOf(reading, cue.head);
  switch (cue.form) {
    case 'label':
      return null;
    case 'according-to':
      return informant(reading, cue, stretch);
    case 'noun':
      return possessor(reading, cue, stretch);
    case 'passive':
      return agent(reading, cue, stretch);
    case 'verb':
      break;
    default:
      return null;
  }
  if (cue.rule === 'cue/participle' || cue.rule === 'cue/infinitive') {
    return ownSubject(reading, cue, stretch) ?? shared(reading, cue, stretch);
  }
  return findPlain(reading, cue, stretch) ?? shared(reading, cue, stretch);
}

/** The subject of a participle that a preposition opens: “with Roe gushing that”. */
function ownSubject(reading: Reading, { tokens: { first } }: Cue, stretch: TokenRange): Source | null {
  const phrase = readBack(reading, first, stretch.first);
  if (!phrase || phrase.after !== 'preposition' || phrase.first <= stretch.first) return null;
  const { lower } = reading.document.words[phrase.first - 1]!;
  return reading.vocabulary.subjectPrepositions.has(lower) ? sourceAt(phrase, 'before', phrase.first) : null;
}

/** True where the cue stands at the head of its clause, so that its subject may follow. */
function mayInvert({ document, level, vocabulary }: Reading, first: number, stretch: TokenRange): boolean {
  const at = first - 1;
  if (at < stretch.first || level[at] !== level[first]) return true;
  const { text, lower } = document.words[at]!;
  return text === ',' || text === '—' || text === '–' || text === ':' || text === ';' || vocabulary.invertingConjunctions.has(lower);
}

/**
 * Who “according to” names. Where their apposition takes in the rest of the
 * sentence, it is no apposition: “According to the indictment, Roe forged …”.
 */
function informant(reading: Reading, { tokens }: Cue, stretch: TokenRange): Source | null {
  let source = following(reading, tokens.past, stretch.past, tokens.first, 'to');
  if (source && tokens.first === stretch.first) {
    // A word that the tagger misreads: “the minutes of an earlier meeting, …”.
    const { words, pos } = reading.document;
    let comma = source.past;
    while (comma < stretch.past && comma < source.past + MAX_MISREAD && words[comma]!.alphabetic && pos[comma] !== POS.AUX && pos[comma] !== POS.PRON) comma++;
    if (words[comma]?.text === ',' && comma < stretch.past) source = { ...source, past: comma };
  }
  if (!source || tokens.first !== stretch.first) return source;
  // An apposition ends with a comma before the clause begins.
  const ends = source.past < stretch.past - 1 && reading.document.words[source.past]!.text === ',';
  return ends ? source : beforeComma(reading, source);
}

/** A source without what follows its first comma. */
export function beforeComma({ document }: Reading, source: Source): Source {
  for (let i = source.first + 1; i < source.past; i++) if (document.words[i]!.text === ',') return { ...source, past: i };
  return source;
}

function following(reading: Reading, first: number, limit: number, clause: number, how: Source['how']): Source | null {
  if (first >= limit) return null;
  const past = readOn(reading, first, limit);
  if (past === first) return null;
  return { first, past, how, clause };
}

function possessor(reading: Reading, cue: Cue, stretch: TokenRange): Source | null {
  const { words, pos } = reading.document;
  let past = cue.tokens.first;
  while (past - 1 >= stretch.first && (pos[past - 1] === POS.ADJ || pos[past - 1] === POS.ADV) && cue.head === cue.tokens.first) past--;
  const phrase = readBack(reading, cue.tokens.first, stretch.first);
  if (!phrase) return null;
  if (cue.head < cue.tokens.first) return sourceAt(phrase, 'possessive', phrase.first);
  // “Hiddleston’s message”: the source is the owner, with its ’s.
  for (let i = past - 1; i >= phrase.first; i--) {
    if (reading.vocabulary.possessiveEndings.has(words[i]!.lower)) {
      return { first: phrase.first, past: i + 1, how: 'possessive', clause: phrase.first };
    }
    if (pos[i] === POS.PRON) return { first: i, past: i + 1, how: 'possessive', clause: i };
  }
  return sourceAt(phrase, 'possessive', phrase.first);
}

/** Whom a passive has for its subject: it opens the tag “…, the jury was told”, and is no source. */
export function findHearer(reading: Reading, cue: Cue): Source | null {
  return before(reading, cue.tokens.first, stretchOf(reading, cue.head));
}

/** “by the mayor” behind a passive, not within a clause that it reports: “was told that Roe was hit by a bus”. */
function agent(reading: Reading, cue: Cue, stretch: TokenRange): Source | null {
  const { words } = reading.document;
  for (let i = cue.tokens.past; i < stretch.past && i < cue.tokens.past + 25; i++) {
    if (reading.vocabulary.complementizers.has(words[i]!.lower)) return null;
    if (!reading.vocabulary.agentPrepositions.has(words[i]!.lower) || reading.level[i] !== reading.level[cue.head]) continue;
    const past = readOn(reading, i + 1, stretch.past);
    if (past > i + 1) return { first: i + 1, past, how: 'agent', clause: cue.tokens.first };
  }
  return null;
}

function sourceAt({ first, past }: TokenRange, how: Source['how'], clause: number): Source {
  return { first, past, how, clause };
}

/** The subject that ends just before the verb group at `verb`, or null. */
export function before(reading: Reading, verb: number, stretch: TokenRange): Source | null {
  const { document, level, vocabulary } = reading;
  const { words, pos } = document;
  const inside = level[verb];
  let past = verb;
  const least = stretch.first;
  // Adverbs, times and reflexives between the subject and the verb.
  for (let n = 0; n < MAX_BETWEEN && past - 1 >= least && level[past - 1] === inside; n++) {
    const at = past - 1;
    const { lower } = words[at]!;
    if (pos[at] === POS.ADV || vocabulary.reflexives.has(lower)) past--;
    else if (vocabulary.timeWords.has(lower) && at - 1 >= least) {
      past--;
      if (vocabulary.timeLeads.has(words[past - 1]!.lower)) past--;
    } else break;
  }
  if (past <= least) return null;
  const last = past - 1;
  if (level[last] !== inside) return null;
  if (words[last]!.text === ',' || isDash(words[last]!.text)) return beforeApposition(reading, last, stretch, verb);
  const phrase = readBack(reading, past, least);
  if (!phrase) return null;
  const whole = withParticiple(reading, phrase, least);
  return whole ? sourceAt(whole, 'before', whole.first) : asSubject(reading, phrase, least);
}

/**
 * The noun phrase whose participle has this phrase behind its preposition: “a
 * nurse cleared after 12 years | says”, “a leaflet handed out with the ballot |
 * says”; null for “Prices fell after the bank | said”.
 */
function withParticiple(reading: Reading, { first, past, after }: Phrase, least: number): TokenRange | null {
  const { document: { words, pos, lemmas }, level, vocabulary } = reading;
  const inside = level[first]!;
  let verb = first - 2;
  if (verb <= least || pos[first - 1] !== POS.ADP) return null;
  if (after === 'conjunction' && !(pos[first] === POS.NUM && past - first <= MAX_SPELL && vocabulary.periods.has(lemmas[past - 1]!))) return null;
  // “handed out”, “released late”
  if (pos[verb] === POS.ADV || pos[verb] === POS.ADP) verb--;
  if (verb <= least || level[verb] !== inside || pos[verb] !== POS.VERB || !vocabulary.participle.pastAfterNoun.test(words[verb]!.lower)) return null;
  if (pos[verb - 1] !== POS.NOUN && pos[verb - 1] !== POS.PROPN) return null;
  const noun = readBack(reading, verb, least);
  if (!noun || noun.after !== 'start') return null;
  // What has no article is a headline's.
  const indefinite = vocabulary.indefiniteArticles.has(words[noun.first]!.lower);
  if (!indefinite && (after !== 'conjunction' || noun.first !== least)) return null;
  return { first: noun.first, past };
}

function isDash(text: string): boolean {
  return text === '—' || text === '–' || text === '--';
}

/** “Its leader, Roe”, “The coach, Roe”; not “last week, Roe” or “rally, Roe”. */
function opensDescription({ document, vocabulary }: Reading, token: number): boolean {
  const { lower } = document.words[token]!;
  return document.pos[token] === POS.DET ? !vocabulary.complementizers.has(lower) : vocabulary.possessives.has(lower);
}

function asSubject(reading: Reading, phrase: Phrase, least: number): Source | null {
  const { vocabulary } = reading;
  const { words } = reading.document;
  if (phrase.after === 'verb' || phrase.after === 'other' || phrase.after === 'preposition') {
    const base = lastBase(reading, phrase);
    if (base) return sourceAt(base, 'before', base.first);
    if (phrase.after === 'preposition') {
      // “with the mayor saying” has its subject behind a preposition; “On Monday said” has none.
      return vocabulary.subjectPrepositions.has(words[phrase.first - 1]!.lower)
        ? sourceAt(phrase, 'before', phrase.first)
        : null;
    }
    if (phrase.after === 'verb') return null;
  }
  if (phrase.after === 'comma') {
    // “Its leader, Denis Abara said” / “On Monday, the judge said”
    const head = readBack(reading, phrase.first - 1, least);
    const { pos } = reading.document;
    if (
      head && head.after === 'start' && opensDescription(reading, head.first) && (pos[phrase.past - 1] === POS.PROPN || reading.named[phrase.past - 1] === 1) &&
      pos[head.past - 1] === POS.NOUN && pos[head.first] !== POS.PROPN && reading.level[head.first] === reading.level[phrase.first] &&
      !vocabulary.timeWords.has(words[head.past - 1]!.lower)
    ) {
      return { first: head.first, past: phrase.past, how: 'before', clause: head.first };
    }
  }
  return sourceAt(phrase, 'before', phrase.first);
}

/**
 * The subject of a verb that a comma parts from it: “Jane Roe, a lawyer for
 * the firm, said”, with any number of commas and other people in between.
 */
function beforeApposition(reading: Reading, comma: number, stretch: TokenRange, verb: number): Source | null {
  const { document, level } = reading;
  const { words, pos } = document;
  const beyond = beyondTag(reading, comma, stretch);
  if (beyond) return beyond;
  const inside = level[comma];
  const dash = isDash(words[comma]!.text);
  // Where the clause begins.
  let start = stretch.first;
  const marks: number[] = [];
  for (let i = comma - 1; i >= stretch.first; i--) {
    const { text } = words[i]!;
    if (level[i] !== inside) {
      if (text === ',' || isSentenceQuote(reading, i, inside ?? -1)) {
        start = i + 1;
        break;
      }
      continue;
    }
    if (text === ',' || (dash && isDash(text))) marks.push(i);
    else if (CLAUSE_BREAKS.has(text) || isReport(reading, i)) {
      start = i + 1;
      break;
    }
  }
  marks.reverse();
  for (const mark of marks) {
    if (dash !== isDash(words[mark]!.text)) continue;
    const phrase = readBack(reading, mark, start);
    if (!phrase || phrase.after === 'verb' || phrase.after === 'preposition' || phrase.after === 'other') continue;
    if (reading.vocabulary.timeWords.has(words[phrase.past - 1]!.lower) && phrase.past - phrase.first <= 3) continue;
    const next = mark + 1;
    if (next >= comma || opensSetting(reading, phrase, stretch.first)) continue;
    // “Roe, asked about the fire, said”
    const asked = reading.cueAt[next]! >= 0 && reading.cues[reading.cueAt[next]!]!.takes.length > 0 && pos[next] === POS.VERB && reading.cues[reading.cueAt[next]!]!.weight >= JOINED_WEIGHT;
    const adverb = asked || pos[next] === POS.ADV || pos[next] === POS.SCONJ || pos[next] === POS.CCONJ;
    if (dash) return { first: phrase.first, past: comma, how: 'before', clause: phrase.first };
    if (opensApposition(reading, next) && !adverb) {
      return { first: phrase.first, past: comma + 1, how: 'before', clause: phrase.first };
    }
    // “Smith, however, said”; “the mayor, in a letter to staff, said”
    if (pos[next] === POS.ADP || adverb || pos[next] === POS.VERB) {
      if (phrase.after === 'comma' && marks.length > 1 && mark !== marks[0] && mark !== marks.at(-1)) continue;
      return sourceAt(phrase, 'before', phrase.first);
    }
  }
  // “…, Smith, said” has no such comma: a stray one, or a clause before it.
  const object = reading.cueAt[verb]! >= 0 && reading.cues[reading.cueAt[verb]!]!.takes.includes('o');
  const phrase = marks.length === 0 && !object ? readBack(reading, comma, start) : null;
  if (phrase && (phrase.after === 'start' || phrase.after === 'conjunction') && verb === comma + 1) {
    return sourceAt(phrase, 'before', phrase.first);
  }
  return null;
}

/** The subject before a tag between commas: “St. Augustine, she noted, wrote”. */
function beyondTag(reading: Reading, comma: number, stretch: TokenRange): Source | null {
  const { document: { words }, cueAt, cues } = reading;
  const cue = comma > stretch.first && cueAt[comma - 1]! >= 0 ? cues[cueAt[comma - 1]!]! : null;
  if (!cue || cue.form !== 'verb' || cue.rule !== 'cue/verb' || cue.weight < JOINED_WEIGHT || !cue.takes.includes('c')) return null;
  const subject = readBack(reading, cue.tokens.first, stretch.first);
  if (!subject || subject.after !== 'comma' || words[subject.first - 1]?.text !== ',') return null;
  const phrase = readBack(reading, subject.first - 1, stretch.first);
  return phrase && (phrase.after === 'start' || phrase.after === 'conjunction') ? sourceAt(phrase, 'before', phrase.first) : null;
}

/**
 * True for a verb that reports on its own, so that its clause holds the next
 * subject: “Roe, 26, said | his boss, Doe, had told him”; not in a relative
 * clause, and not “Roe, asked about the fire, said”.
 */
function isReport({ document, cueAt, cues, vocabulary }: Reading, token: number): boolean {
  const cue = cueAt[token]! >= 0 ? cues[cueAt[token]!]! : null;
  if (!cue || cue.head !== token || cue.form !== 'verb' || cue.rule !== 'cue/verb' || cue.weight < JOINED_WEIGHT || !cue.takes.includes('c')) return false;
  const { words, sentences, sentenceOf } = document;
  const { first } = cue.tokens;
  if (cue.takes.includes('a') && words[first - 1]?.text === ',') return false;
  for (let i = first - 1; i >= sentences[sentenceOf[token]!]!.first && words[i]!.text !== ','; i--) if (vocabulary.relatives.has(words[i]!.lower)) return false;
  return true;
}

/** True for the noun of what opens a sentence before its subject: “Speaking after the hearing, Roe, a lawyer, said”. */
function opensSetting({ document: { pos, words }, vocabulary, named }: Reading, { first, past, after }: Phrase, opening: number): boolean {
  if (after !== 'conjunction' || pos[past - 1] !== POS.NOUN || named[past - 1] === 1) return false;
  if (!vocabulary.clausePrepositions.has(words[first - 1]!.lower)) return false;
  return first - 1 === opening || (first - 2 === opening && vocabulary.participle.present.test(words[opening]!.lower));
}

/** True where a token of a deeper level ends a passage that is a sentence of its own. */
function isSentenceQuote({ document, quotedSpans, level }: Reading, token: number, inside: number): boolean {
  let span = level[token]!;
  while (span >= 0 && quotedSpans[span]!.parent !== inside && quotedSpans[span]!.parent >= 0) span = quotedSpans[span]!.parent;
  if (span < 0) return true;
  const { innerEnd, innerStart } = quotedSpans[span]!;
  const last = document.text[innerEnd - 1];
  return innerEnd > innerStart && (last === ',' || last === '.' || last === '?' || last === '!');
}

/** The subject of the nearest earlier verb of the sentence that has one. */
function shared(reading: Reading, cue: Cue, stretch: TokenRange): Source | null {
  const { document, level } = reading;
  const { pos, words } = document;
  const inside = level[cue.head]!;
  const { first } = cue.tokens;
  // “said that the road was closed and added …”: the one who said it.
  // So does a participle behind a comma: “warned that storms could come, urging residents to leave”.
  const behind = first - 1 > stretch.first && (pos[first - 1] === POS.CCONJ || (cue.rule === 'cue/participle' && words[first - 1]!.text === ','));
  const joined = behind && cue.weight >= JOINED_WEIGHT;
  for (let i = first - 1; joined && i > stretch.first; i--) {
    const other = level[i] === inside && reading.cueAt[i]! >= 0 ? reading.cues[reading.cueAt[i]!]! : null;
    if (!other || other.head !== i || other.rule !== 'cue/verb' || other.form !== 'verb' || other.weight < JOINED_WEIGHT) continue;
    const subject = findPlain(reading, other, stretch);
    if (subject && !(pos[first - 1] === POS.PUNCT && reading.vocabulary.relatives.has(words[subject.first]!.lower))) return sourceAt(subject, 'shared', first);
  }
  for (let i = first - 1; i > stretch.first; i--) {
    if (level[i] !== inside) continue;
    if (pos[i] !== POS.VERB && pos[i] !== POS.AUX) continue;
    if (reading.cueAt[i] >= 0) {
      const other = reading.cues[reading.cueAt[i]!]!;
      const subject = other.form === 'verb' && other.rule === 'cue/verb' ? findPlain(reading, other, stretch) : null;
      if (subject) return sourceAt(subject, 'shared', first);
      if (other.tokens.first < i) i = other.tokens.first;
      continue;
    }
    let group = i;
    while (group - 1 >= stretch.first && level[group - 1] === inside && (pos[group - 1] === POS.AUX || pos[group - 1] === POS.ADV || reading.vocabulary.negatingAdverbs.has(words[group - 1]!.lower))) group--;
    const subject = before(reading, group, stretch);
    if (subject && !isRelative(reading, subject)) return sourceAt(subject, 'shared', first);
    i = group;
  }
  return null;
}

function findPlain(reading: Reading, cue: Cue, stretch: TokenRange): Source | null {
  const { first, past } = cue.tokens;
  const { document, level } = reading;
  // “has said” is not inverted.
  if (document.pos[first] === POS.AUX || !mayInvert(reading, first, stretch)) return before(reading, first, stretch);
  const behind = following(reading, past, stretch.past, first, 'inverted');
  const comma = first - 1 >= stretch.first && level[first - 1] === level[first];
  if (!comma) return behind ?? before(reading, first, stretch);
  // “The road is closed, said Roe.” or “Roe, a driver, said the road is closed.”
  const ahead = before(reading, first, stretch);
  if (!behind) return ahead;
  const next = document.words[behind.past];
  const ends = behind.past >= stretch.past || next!.text === '.' || next!.text === ',' || next!.text === ';' || document.pos[behind.past] === POS.ADP;
  return ends && !(ahead && ahead.past === first) ? behind : ahead ?? (ends ? behind : null);
}

function isRelative({ document, vocabulary }: Reading, source: TokenRange): boolean {
  if (source.past - source.first !== 1) return false;
  return vocabulary.unnamingPronouns.has(document.words[source.first]!.lower);
}
