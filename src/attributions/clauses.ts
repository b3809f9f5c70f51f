/**
 * Where a reported clause begins and ends.
 */
import { POS, type Cue, type Document, type TokenRange } from '../types.js';
import type { Drafts} from './draft.js';
import { isFinite } from './draft.js';
import { readOn } from './noun-phrases.js';
import { maySpeak, type Reading } from './reading.js';

/** Where the words behind a cue's group end and its content begins. */
export interface ContentStart {
  readonly at: number;
  /** Past the cue, with “in a statement” where that follows. */
  readonly cuePast: number;
  /** “that”, “whether” or “to” opens the content, or a colon stands before it. */
  readonly marked: 'that' | 'question' | 'infinitive' | 'colon' | 'comma' | 'none';
  /** Words of another kind (addressee, time) stand between the cue and the content. */
  readonly gap: boolean;
}

/** “in a statement”, “in an interview with the paper”: past the phrase, or `at`. */
export function readChannel({ document, vocabulary, level }: Reading, at: number, limit: number): number {
  const { words, pos } = document;
  if (at >= limit || !vocabulary.channelPrepositions.has(words[at]!.lower)) return at;
  for (let i = at + 1; i < limit && i < at + 6 && level[i] === level[at]; i++) {
    const kind = pos[i]!;
    // “in a brief interview”
    const describes = kind === POS.ADJ && i + 1 < limit && (pos[i + 1] === POS.NOUN || pos[i + 1] === POS.ADJ);
    if (!describes && vocabulary.channels.has(words[i]!.lower)) {
      // “in a text message”
      let past = i + 1 < limit && kind === POS.NOUN && pos[i + 1] === POS.NOUN && vocabulary.channels.has(words[i + 1]!.lower) ? i + 2 : i + 1;
      // “in the journal Polar Record”
      while (past < limit && pos[past] === POS.PROPN && level[past] === level[at] && !vocabulary.timeWords.has(words[past]!.lower)) past++;
      return past;
    }
    if (kind !== POS.DET && kind !== POS.ADJ && kind !== POS.NOUN && kind !== POS.PROPN && kind !== POS.PRON && kind !== POS.PUNCT && !vocabulary.participle.regularPast.test(words[i]!.lower)) return at;
  }
  return at;
}

/** “Tuesday”, “on Monday night”, “last week”: past the time, or `at`. */
function readTime({ document, vocabulary }: Reading, at: number, limit: number): number {
  const { words, pos } = document;
  const { complementizers, dayParts, dayPrepositions, periods, timeOpeners, timeWords } = vocabulary;
  if (at >= limit) return at;
  const { lower } = words[at]!;
  let past = at + 1;
  const next = words[past]?.lower ?? '';
  if (dayPrepositions.has(lower) && past < limit && timeWords.has(next)) past++;
  else if (timeOpeners.has(lower) && (timeWords.has(next) || periods.has(next))) {
    past++;
    // “last week that that”
    if (complementizers.has(words[past]?.lower ?? '') && complementizers.has(words[past + 1]?.lower ?? '')) past++;
  } else if (!timeWords.has(lower)) return at;
  while (past < limit && (dayParts.has(words[past]!.lower) || pos[past] === POS.NUM)) past++;
  return past;
}

/** Reads over what may stand between a cue and its content. */
export function findContentStart(reading: Reading, cue: Cue, from: number, limit: number): ContentStart | null {
  const { document, level, opensAt, vocabulary } = reading;
  const { words, pos } = document;
  const inside = level[cue.head]!;
  let at = from;
  let cuePast = cue.tokens.past;
  let gap = false;
  const opensQuote = (i: number) => i < limit && opensAt[i]! >= 0 && level[i] !== inside;
  const markAt = (i: number): ContentStart['marked'] | 'manner' | null => {
    if (i >= limit) return null;
    const { lower, text } = words[i]!;
    if (level[i] !== inside) return opensQuote(i) ? 'none' : null;
    if (vocabulary.complementizers.has(lower)) return 'that';
    // “which she described as “a mess””
    if (vocabulary.manners.has(lower) && i === cue.tokens.past && opensQuote(i + 1)) return 'manner';
    if (text === ':') return 'colon';
    if (vocabulary.questionWords.has(lower) && cue.takes.includes('w')) return 'question';
    if (vocabulary.infinitiveMarkers.has(lower) && pos[i + 1] !== POS.DET && pos[i + 1] !== POS.PROPN && pos[i + 1] !== POS.NOUN && pos[i + 1] !== POS.PRON && pos[i + 1] !== POS.ADJ) {
      return cue.takes.includes('i') ? 'infinitive' : null;
    }
    return null;
  };
  const start = (i: number, marked: ContentStart['marked'] | 'manner'): ContentStart | null => {
    if (marked === 'manner') return { at: i + 1, cuePast, marked: 'none', gap: true };
    if (marked === 'colon') {
      const next = i + 1;
      return next < limit ? { at: next, cuePast: gap ? cuePast : i + 1, marked, gap } : null;
    }
    return { at: i, cuePast, marked, gap };
  };

  const channel = readChannel(reading, at, limit);
  if (channel > at && from === cue.tokens.past) {
    cuePast = channel;
    at = channel;
  }
  for (let n = 0; n < 4 && at < limit; n++) {
    const marked = markAt(at);
    if (marked !== null) return start(at, marked);
    // “What Roe said was that …”
    if (pos[at] === POS.AUX && level[at] === inside && markAt(at + 1) === 'that') return start(at + 1, 'that');
    const { text } = words[at]!;
    if (level[at] !== inside) break;
    const time = readTime(reading, at, limit);
    if (time > at) {
      at = time;
      gap = true;
      continue;
    }
    if (text === ',') {
      // “told reporters, “…””; “said, however, that”
      if (opensQuote(at + 1)) return { at: at + 1, cuePast, marked: 'comma', gap };
      let close = at + 1;
      while (close < limit && close < at + 14 && words[close]!.text !== ',' && level[close] === inside) close++;
      if (close < limit && words[close]!.text === ',' && level[close] === inside) {
        const after = markAt(close + 1);
        let plain = true;
        for (let k = at + 1; k < close; k++) if ((reading.cueAt[k]! >= 0 && isFinite(reading.cues[reading.cueAt[k]!]!)) || pos[k] === POS.AUX) plain = false;
        if (plain && (after === 'that' || (after === 'none' && opensQuote(close + 1)))) return { at: close + 1, cuePast, marked: after === 'that' ? 'that' : 'comma', gap: true };
      }
      break;
    }
    // The person addressed.
    if (cue.takes.includes('a')) {
      const past = readAddressee(reading, at, limit);
      if (past > at) {
        let next = past;
        const after = readChannel(reading, next, limit);
        if (after > next && markAt(after)) next = after;
        while (next < limit && vocabulary.dayPrepositions.has(words[next]!.lower) && vocabulary.timeWords.has(words[next + 1]?.lower ?? '')) next += 2;
        if (next < limit && pos[next] === POS.ADV && markAt(next + 1) !== null) next++;
        if (next < limit && pos[next] === POS.ADP && cue.takes.includes('w')) {
          const over = readOn(reading, next + 1, limit);
          if (markAt(over) === 'question') next = over;
        }
        const behind = markAt(next);
        const told = vocabulary.tellingVerbs.has(document.lemmas[cue.head]!);
        if (behind === 'infinitive' && !told && cue.takes.includes('i')) return { at, cuePast, marked: 'none', gap };
        if (behind !== null) {
          at = next;
          gap = true;
          continue;
        }
        if (words[next]?.text === ',' && opensQuote(next + 1)) return { at: next + 1, cuePast, marked: 'comma', gap: true };
        if (words[next]?.text === '—' || words[next]?.text === '–' || words[next]?.text === ',') {
          // “remind Hollywood — and audiences — that”
          let close = next + 1;
          while (close < limit && close < next + 10 && words[close]!.text !== words[next]!.text) close++;
          if (close < limit && markAt(close + 1) === 'that') return { at: close + 1, cuePast, marked: 'that', gap: true };
        }
        // “The road is closed, Roe told reporters.” / “warned us | it would rise”
        const addressed = told || (vocabulary.objectPronouns.has(words[at]!.lower) && cue.takes.includes('c') && opensClause(document, next, limit));
        if (told && (next >= limit || words[next]!.text === '.')) return null;
        if (addressed && level[next] === inside) return { at: next, cuePast, marked: 'none', gap: true };
      }
    }
    // “said to the crowd that”, “wrote in the paper that”, “said of the plan: “”
    if (pos[at] === POS.ADP && !vocabulary.manners.has(words[at]!.lower)) {
      let past = at;
      let hops = 0;
      while (past < limit && (pos[past] === POS.ADP || past === at) && hops < 4) {
        const end = pos[past + 1] === POS.PRON && past + 1 < limit && !vocabulary.possessives.has(words[past + 1]!.lower) ? past + 2 : readOn(reading, past + 1, limit);
        if (end === past + 1) break;
        past = end;
        hops++;
      }
      if (past > at) {
        const behind = markAt(past);
        if (cue.form === 'passive' && vocabulary.manners.has(words[past]?.lower ?? '') && opensQuote(past + 1)) return start(past, 'manner');
        if (behind === 'that' || behind === 'colon' || (behind === 'none' && opensQuote(past))) {
          at = past;
          gap = true;
          continue;
        }
        if (words[past]?.text === ',' && opensQuote(past + 1)) return { at: past + 1, cuePast, marked: 'comma', gap: true };
        // “put it to me this way: “”
        const manner = readOn(reading, past, limit);
        if (manner > past && markAt(manner) === 'colon' && opensQuote(manner + 1)) return { at: manner + 1, cuePast: manner + 1, marked: 'colon', gap };
        // “said outside court | the verdict was wrong”
        if (vocabulary.whereabouts.has(words[at]!.lower) && past < limit && opensClause(document, past, limit)) {
          at = past;
          gap = true;
          continue;
        }
        // “wrote in her memoir, “Decibel Days,” that”
        let over = words[past]?.text === ',' ? past + 1 : past;
        while (over < limit && reading.named[over]) over++;
        if (over > past + 1 && words[over]?.text === ',') over++;
        if (over > past && markAt(over) === 'that') return { at: over, cuePast, marked: 'that', gap: true };
      }
    }
    if (pos[at] === POS.ADV && (markAt(at + 1) !== null || words[at + 1]?.text === ',' || pos[at + 1] === POS.ADV)) {
      at++;
      gap = true;
      continue;
    }
    break;
  }
  // “…, researchers reported on Tuesday in the journal Wing.”: nothing more is said.
  if (at < limit) at = readChannel(reading, at, limit);
  if (at >= limit || words[at]!.text === '.' || words[at]!.text === ',' || words[at]!.text === ';') return null;
  return { at, cuePast, marked: 'none', gap };
}

/** Past what belongs to a tag behind its verb and subject: “…, she told reporters on Monday”. */
export function readTagEnd(reading: Reading, cue: Cue, from: number, limit: number): number {
  const { document, level } = reading;
  let at = from;
  if (cue.takes.includes('a') && at < limit && level[at] === level[cue.head]) {
    const past = readAddressee(reading, at, limit);
    const next = readTime(reading, past, limit);
    if (past > at && (next >= limit || document.words[next]!.text === ',' || document.words[next]!.text === '.')) at = past;
  }
  const past = readChannel(reading, readTime(reading, at, limit), limit);
  return past > at ? readTime(reading, past, limit) : at;
}

function isVerb({ pos }: Document, token: number): boolean {
  return pos[token] === POS.AUX || pos[token] === POS.VERB;
}

/** True where a subject and its verb stand. */
function opensClause(document: Document, first: number, limit: number): boolean {
  const { pos } = document;
  if (pos[first] !== POS.PRON && pos[first] !== POS.DET && pos[first] !== POS.NOUN && pos[first] !== POS.PROPN) return false;
  for (let i = first + 1; i < limit; i++) {
    if (isVerb(document, i)) return true;
    if (pos[i] === POS.PUNCT || pos[i] === POS.ADP) return false;
  }
  return false;
}

/** Past a short noun phrase: the person told. */
function readAddressee({ document, level, vocabulary }: Reading, from: number, limit: number): number {
  const { pos, words } = document;
  const inside = level[from]!;
  let i = from;
  if (pos[i] === POS.PRON && !vocabulary.possessives.has(words[i]!.lower)) return i + 1;
  if (vocabulary.objectPossessives.has(words[i]!.lower) && pos[i + 1] !== POS.NOUN && pos[i + 1] !== POS.ADJ) return i + 1;
  while (i < limit && i < from + 14 && level[i] === inside) {
    const kind = pos[i]!;
    const { lower, text } = words[i]!;
    if (vocabulary.complementizers.has(lower)) break;
    if (kind === POS.DET && i > from && pos[i - 1] !== POS.ADP && pos[i - 1] !== POS.CCONJ) break;
    if (kind === POS.PRON && i > from && !vocabulary.possessives.has(lower)) break;
    // “told reporters 50,000 doses were on their way”
    if (kind === POS.NUM && i > from && pos[i - 1] === POS.NOUN) break;
    if (
      kind === POS.NOUN || kind === POS.PROPN || kind === POS.DET || kind === POS.ADJ || kind === POS.NUM ||
      (kind === POS.PRON) || (kind === POS.PART && !vocabulary.infinitiveMarkers.has(lower)) || text === '-' || (kind === POS.CCONJ && i > from) ||
      (kind === POS.ADP && i > from && vocabulary.addresseeLinks.has(lower))
    ) {
      i++;
      continue;
    }
    break;
  }
  return i;
}

const ENDS = new Set(['.', '!', '?', '…', '...']);

/**
 * Past the content that begins at `start`: the end of its sentence, or the
 * place where another report takes over.
 */
export function findClauseEnd(drafts: Drafts, cueIndex: number, start: number, limit: number): number {
  const { reading } = drafts;
  const { document, level, cueAt, cues, opensAt, quotedSpans, vocabulary } = reading;
  const { words } = document;
  const inside = level[cues[cueIndex]!.head]!;
  let end = limit;
  const own = cues[cueIndex]!;
  const asked = own.form === 'passive' && own.tokens.first === own.head && own.rule !== 'cue/heard';
  // “the strike, which the league says | will close schools, | begins on Monday”
  const relative = isVerb(document, start);
  for (let i = start; i < limit; i++) {
    if (level[i] !== inside) {
      // A passage that ends its sentence ends the content.
      const span = opensAt[i]!;
      if (span >= 0 && maySpeak(quotedSpans[span]!)) {
        const { past } = quotedSpans[span]!.tokens;
        const last = document.text[quotedSpans[span]!.innerEnd - 1];
        if (past < limit && (last === '.' || last === '?' || last === '!') && words[past]!.capitalized) {
          end = past;
          break;
        }
        i = Math.max(i, Math.min(past, limit) - 1);
        // “was quoted as saying it “had its moods” by a paper”
        if (own.rule === 'cue/quoted-as' && past < limit && vocabulary.agentPrepositions.has(words[past]!.lower)) {
          end = past;
          break;
        }
      }
      continue;
    }
    const { text } = words[i]!;
    if ((text === ';' || (text === ',' && (asked || (relative && isVerb(document, i + 1))))) && i > start) {
      end = i;
      break;
    }
    if (document.pos[i] === POS.CCONJ && i > start && isOwnVerb(drafts, cueIndex, start, i)) {
      end = i;
      break;
    }
    const c = cueAt[i]!;
    if (c < 0 || c === cueIndex || cues[c]!.tokens.first !== i) continue;
    const cut = cutBefore(drafts, c, start, i, own);
    if (cut > start) {
      end = cut;
      break;
    }
  }
  while (end > start + 1 && level[end - 1] === inside && (ENDS.has(words[end - 1]!.text) || words[end - 1]!.text === ',' || words[end - 1]!.text === ';' || words[end - 1]!.text === '—' || words[end - 1]!.text === '–')) end--;
  return end;
}

/**
 * True where the words behind a conjunction are the narrator's, of the one who
 * speaks: “called it “a mess” and left”, “said it was over but gave no details”.
 */
function isOwnVerb({ reading }: Drafts, cueIndex: number, start: number, conjunction: number): boolean {
  const { document, level, cues, cueAt, language, vocabulary } = reading;
  const { pos, words, lemmas } = document;
  const own = cues[cueIndex]!;
  const inside = level[own.head]!;
  let verb = conjunction + 1;
  while (verb < document.size && pos[verb] === POS.ADV) verb++;
  if (verb >= document.size || level[verb] !== inside) return false;
  const cue = cueAt[verb]! >= 0 ? cues[cueAt[verb]!]! : null;
  if (vocabulary.contrastingConjunctions.has(words[conjunction]!.lower)) {
    if (cue?.negated && cue.tokens.first === verb) return true;
    if (pos[verb] === POS.VERB && language.acts.withholdingVerbs.includes(lemmas[verb]!)) return true;
    if (pos[verb] === POS.VERB && vocabulary.absentDeterminers.has(words[verb + 1]?.lower ?? '')) return true;
  }
  // An object is no clause that could go on: “called the plan “a mess” and left”.
  if (!/[no]/.test(own.takes) || own.takes.includes('c') || pos[verb] !== POS.VERB || !isPast(reading, verb) || !isPast(reading, own.head)) return false;
  for (let i = start; i < conjunction; i++) {
    if (level[i] === inside && (pos[i] === POS.AUX || pos[i] === POS.VERB) && !vocabulary.participle.present.test(words[i]!.lower)) return false;
  }
  return true;
}

function isPast({ document: { words, lemmas }, vocabulary }: Reading, token: number): boolean {
  const { lower } = words[token]!;
  return lower !== lemmas[token] && !vocabulary.participle.present.test(lower);
}

/** Where content must end because of the cue at `at`, or -1. */
function cutBefore(drafts: Drafts, c: number, start: number, at: number, own: Cue): number {
  const { reading } = drafts;
  const { document, cues, level, vocabulary } = reading;
  const { words } = document;
  const cue = cues[c]!;
  if (cue.weight < 0.35 && !(reading.opensAt[cue.tokens.past + 1]! >= 0 || reading.opensAt[cue.tokens.past]! >= 0)) return -1;
  if (cue.form === 'according-to') return words[at - 1]!.text === ',' ? at - 1 : at;
  if (cue.form !== 'verb' && cue.form !== 'passive') return -1;
  // “says she hopes to win but she knows that …”: what they know they say.
  if (cue.act === 'thought' && own.act === 'speech' && document.pos[at - 1] === POS.PRON && vocabulary.clauseConjunctions.has(words[at - 2]!.lower)) return -1;
  const before = at - 1;
  if (before <= start) return -1;
  const { text, lower } = words[before]!;
  if (!isFinite(cue)) {
    // “was accused of sneering | after suggesting that”
    if (own.form === 'passive' && cue.rule === 'cue/participle' && vocabulary.clausePrepositions.has(lower)) return before;
    // “…, adding that”
    return cue.rule === 'cue/participle' && (text === ',' || text === '—') && level[before] === level[at] ? before : -1;
  }
  if (vocabulary.joiningWords.has(lower)) {
    // “said A and added B”
    const mark = words[before - 1]!.text;
    return mark === ',' || mark === '—' || mark === '–' ? before - 1 : before;
  }
  const source = drafts.subjectOf(c);
  if (!source || source.how !== 'before' || source.first <= start) return -1;
  const edge = words[source.first - 1]!;
  if (edge.text === ',') {
    // “…, the mayor said”: a tag, or “while he said A, he said B”
    return source.first - 1;
  }
  if (edge.text === '—' || edge.text === '–' || edge.text === ';') return source.first - 1;
  if (vocabulary.clauseConjunctions.has(edge.lower) && words[source.first - 2]!.text === ',') return source.first - 2;
  // “— a trend he called both …”
  for (let i = source.first - 1; i > start && i > source.first - 6; i--) {
    if (words[i]!.text === '—' || words[i]!.text === '–') return i;
    if (document.pos[i] === POS.VERB || vocabulary.complementizers.has(words[i]!.lower) || words[i]!.text === ',') break;
  }
  return -1;
}

/** A range without the full stop and the comma at its end. */
export function trimEnd({ document }: Reading, { first, past }: TokenRange): TokenRange {
  let end = past;
  while (end > first + 1 && (document.words[end - 1]!.text === '.' || document.words[end - 1]!.text === ',')) end--;
  return { first, past: end };
}
