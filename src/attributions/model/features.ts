/**
 * What the tagger looks at, as numbers. The same code reads an article for
 * training and for use.
 *
 * Two kinds. What depends on one word alone (form, lemma, part of speech,
 * looks, learned rates) is worked out once a word and looked at from the
 * places around it; at use its weights are summed once a word. What depends on
 * several words, on quotation marks or on the nearest likely cue is worked out
 * at each place.
 */
import { hashText, mix } from '../../scoring/hash.js';
import { POS, type Document, type QuotedSpan, type Word } from '../../types.js';
import { classOfUnknown, COLUMN, isStandIn, UNKNOWN, type WordTable } from './word-table.js';

/** Raised whenever a template changes; weights of another version are refused. */
export const FEATURE_VERSION = 3;

/** Keys that {@link FeatureReader.keysAt} writes. */
export const NETWORK_KEYS = 9;

/** Values of `WordRecord.pos`, of `WordRecord.cue`, of `FeatureReader.quote`, of `FeatureReader.fromStart`. */
export const TAGS = 20;
export const CUES = 12;
export const QUOTES = 5;
export const STARTS = 4;
/** Of `FeatureReader.leftSeen` and `rightSeen`: a cue's step, how far off it is, what stands between. */
export const SEEN = CUES << 11;

// A word this likely to report, or likelier, is worth looking for from afar.
const LIKELY = 6;
/** From this step on a word reports more often than not in many uses. */
const STRONG = 7;
/** A paragraph without a word of this step needs no reading. */
const POSSIBLE = 4;

/** Marks that are counted inside a span. */
export const INNER_MARK = { none: 0, comma: 1, openBracket: 2, closeBracket: 3, stop: 4 } as const;

const COMMA = 1, STOP = 2, MARK = 4, VERB = 8, THAT = 16, JOIN = 32, NOMINAL = 64;
/** What has been passed since a cue that the word behind the cue is seen with. */
const PASSED = COMMA | STOP | MARK;
/** In place of a distance to what is not there. */
const NOWHERE = 15;

/** All that depends on a word in its part of speech. */
export interface WordRecord {
  readonly word: Word;
  readonly pos: number;
  /** Row in the word table, or a number below 0 (see `UNKNOWN`). */
  readonly form: number;
  readonly lemma: number;
  readonly looks: number;
  readonly cue: number;
  readonly source: number;
  readonly coarse: number;
  readonly fine: number;
  readonly bits: number;
  /** {@link INNER_MARK} number. */
  readonly mark: number;
  /** At use: where the tagger keeps the sum of its rows, while `generation` is the tagger's. */
  slot: number;
  generation: number;
  next: WordRecord | undefined;
}

const CACHE_LIMIT = 40_000;

/** Reads documents as features. Buffers are kept from one to the next. */
export class FeatureReader {
  readonly edge: WordRecord;
  /** Per token; then what a longer document left. */
  readonly records: WordRecord[] = [];
  private size = 0;
  /** Quotation state: 0 outside, 1 in a long passage, 2 in a short one, 3 opening mark, 4 closing mark. */
  quote = new Uint8Array(0);
  /** Feature of the place among quotation marks, already mixed. */
  quoteNear = new Int32Array(0);
  /** Tokens since the sentence's first, at most 3. */
  fromStart = new Uint8Array(0);
  /** The nearest likely cue to the left in the sentence, or -1. */
  cueLeft = new Int32Array(0);
  /** Its step (the edge's where there is none), how far off it is and what stands between, in one number; see {@link seen}. */
  leftSeen = new Uint16Array(0);
  /** The same of the one to the right. */
  rightSeen = new Uint16Array(0);
  /** The document that was read last. */
  article!: Document;

  private cache: (WordRecord | undefined)[] = [];
  private cached = 0;

  /** @param complementizers What opens a reported clause. */
  constructor(private readonly table: WordTable, private readonly complementizers: ReadonlySet<string>) {
    this.edge = {
      word: { id: -1, text: '', lower: '', capitalized: false, allCaps: false, alphabetic: false },
      pos: 19, form: UNKNOWN.edge, lemma: UNKNOWN.edge, looks: 0, cue: 0, source: 0, coarse: 0, fine: 0, bits: STOP, mark: INNER_MARK.none,
      slot: 0, generation: 0, next: undefined,
    };
  }

  /** Forgets what was worked out for words: needed when the table has changed. */
  clear(): void {
    this.cache = [];
    this.cached = 0;
  }

  /** Takes in a document; {@link keysAt} then answers for its tokens. */
  read(document: Document, quotedSpans: readonly QuotedSpan[]): void {
    this.article = document;
    this.size = document.size;
    if (this.cached > CACHE_LIMIT) this.clear();
    this.grow(document.size);
    const { words, lemmas, pos } = document;
    const { records } = this;
    for (let i = 0; i < document.size; i++) records[i] = this.recordOf(words[i]!, lemmas[i]!, pos[i]!);
    this.readSentences();
    this.readQuotes(quotedSpans);
  }

  private grow(size: number): void {
    if (size <= this.quote.length) return;
    const capacity = Math.max(size, 2 * this.quote.length, 1024);
    this.quote = new Uint8Array(capacity);
    this.quoteNear = new Int32Array(capacity);
    this.fromStart = new Uint8Array(capacity);
    this.cueLeft = new Int32Array(capacity);
    this.leftSeen = new Uint16Array(capacity);
    this.rightSeen = new Uint16Array(capacity);
  }

  private recordOf(word: Word, lemma: string, pos: number): WordRecord {
    if (word.id < 0) return this.describe(word, lemma, pos);
    const first = this.cache[word.id];
    if (first && first.word === word) {
      for (let record: WordRecord | undefined = first; record; record = record.next) {
        if (record.pos === pos) return record;
      }
    }
    const record = this.describe(word, lemma, pos);
    if (first && first.word === word) record.next = first;
    this.cache[word.id] = record;
    this.cached++;
    return record;
  }

  private describe(word: Word, lemmaText: string, pos: number): WordRecord {
    const { table } = this;
    const row = table.rowOf(word.lower);
    const form = row >= 0 ? row : classOfUnknown(word);
    const lemmaRow = lemmaText === word.lower ? row : table.rowOf(lemmaText);
    const lemma = lemmaRow >= 0 ? lemmaRow : form;
    const cueColumn =
      pos === POS.VERB || pos === POS.AUX ? COLUMN.cueVerb
      : pos === POS.NOUN || pos === POS.PROPN ? COLUMN.cueNoun
      : COLUMN.cueOther;
    const of = (column: number, at: number) => (at >= 0 ? table.columns[column]![at]! : 0);
    const cue = of(cueColumn, lemma);
    const source = of(COLUMN.source, lemma);
    const coarse = of(COLUMN.coarse, form >= 0 ? form : lemma);
    const fine = of(COLUMN.fine, form >= 0 ? form : lemma);
    const looks = looksOf(word);

    // What stands for the word's text: its number, which survives a change of rows.
    const f = form >= 0 ? hashText(word.lower) : form;
    const l = lemmaRow >= 0 ? hashText(lemmaText) : f;
    return {
      word, pos, form: f, lemma: l, looks, cue, source, coarse, fine,
      bits: bitsOf(word, pos, this.complementizers), mark: innerMarkOf(word), slot: 0, generation: 0, next: undefined,
    };
  }

  /** Nearest likely cues within sentences, and what stands between. */
  private readSentences(): void {
    const { records, edge, cueLeft, leftSeen, rightSeen, fromStart } = this;
    for (const { first, past } of this.article.sentences) {
      let at = -1;
      let cue = edge.cue;
      let mask = 0;
      for (let i = first; i < past; i++) {
        const record = records[i]!;
        fromStart[i] = i - first < STARTS ? i - first : STARTS - 1;
        cueLeft[i] = at;
        leftSeen[i] = seen(cue, at < 0 ? NOWHERE : bucket(i - at), mask);
        if (record.cue >= LIKELY) {
          at = i;
          ({ cue } = record);
          mask = 0;
        } else mask |= record.bits;
      }
      at = -1;
      ({ cue } = edge);
      mask = 0;
      for (let i = past - 1; i >= first; i--) {
        const record = records[i]!;
        rightSeen[i] = seen(cue, at < 0 ? NOWHERE : bucket(at - i), mask);
        if (record.cue >= LIKELY) {
          at = i;
          ({ cue } = record);
          mask = 0;
        } else mask |= record.bits;
      }
    }
  }

  private readQuotes(quotedSpans: readonly QuotedSpan[]): void {
    const { quote, quoteNear, article: document, size } = this;
    quote.fill(0, 0, size);
    const outer = quotedSpans.filter((span) => span.parent < 0 && span.tokens.past > span.tokens.first);
    // Before the first and after the last passage of each paragraph.
    let index = 0;
    for (const paragraph of document.paragraphs) {
      let last = -1;
      let lastState = 0;
      for (let i = paragraph.first; i < paragraph.past; ) {
        while (index < outer.length && outer[index]!.tokens.past <= i) index++;
        const span = outer[index];
        const ahead = span && span.tokens.first < paragraph.past ? span : undefined;
        const next = ahead ? Math.max(ahead.tokens.first, i) : paragraph.past;
        const nextState = ahead ? this.leadIn(next, paragraph.first) : NOWHERE;
        for (; i < next; i++) {
          const back = last < 0 ? NOWHERE : bucket(i - last);
          const on = ahead ? bucket(next - i) : NOWHERE;
          quoteNear[i] = mix(mix(mix(mix(20, back), lastState), on), nextState);
        }
        if (!ahead) break;
        const past = Math.min(ahead.tokens.past, paragraph.past);
        const long = past - next > 5;
        const endState = this.leadOut(past, paragraph.past, ahead.closed);
        for (; i < past; i++) {
          quote[i] = i === next ? 3 : i === past - 1 && ahead.closed ? 4 : long ? 1 : 2;
          const fromOpen = Math.min(i - next, 3);
          const toClose = Math.min(past - 1 - i, 3);
          quoteNear[i] = mix(mix(mix(mix(mix(22, fromOpen), toClose), nextState), endState), +long);
        }
        last = past - 1;
        lastState = endState;
        index++;
      }
    }
  }

  /** What stands before an opening mark. */
  private leadIn(open: number, paragraphFirst: number): number {
    if (open === paragraphFirst) return 0;
    const before = this.records[open - 1]!;
    if (this.article.sentenceOf[open] !== this.article.sentenceOf[open - 1]) return 1;
    if (before.bits & COMMA) return 2;
    if (before.word.text === ':') return 3;
    if (before.bits & THAT) return 4;
    if (before.cue >= STRONG) return 5;
    if (before.pos === POS.VERB) return 6;
    if (before.pos === POS.ADP || before.pos === POS.PART) return 7;
    if (before.pos === POS.DET || before.pos === POS.ADJ) return 8;
    if (before.bits & NOMINAL) return 9;
    if (before.bits & MARK) return 10;
    return 11;
  }

  /** What stands before a closing mark and after it. */
  private leadOut(past: number, paragraphPast: number, closed: boolean): number {
    if (!closed) return 0;
    const { records } = this;
    const inside = past >= 2 ? records[past - 2]! : this.edge;
    const final = inside.bits & COMMA ? 1 : inside.word.text === '.' ? 2 : inside.bits & STOP ? 3 : 4;
    if (past >= paragraphPast) return final * 8;
    const after = records[past]!;
    const follows =
      after.cue >= STRONG ? 1
      : after.bits & COMMA ? 2
      : after.bits & STOP ? 3
      : after.bits & NOMINAL ? (after.word.capitalized ? 4 : 5)
      : after.pos === POS.VERB || after.pos === POS.AUX ? 6
      : 7;
    return final * 8 + follows;
  }

  /** False for a paragraph in which nothing can be reported. */
  mayReport(first: number, past: number): boolean {
    for (let i = first; i < past; i++) {
      const record = this.records[i]!;
      if (record.cue >= POSSIBLE || record.bits & MARK || record.word.text === ':') return true;
    }
    return false;
  }

  /** A word by itself at a distance from a place; past the paragraph's edge, the edge. */
  recordAt(at: number, first: number, past: number): WordRecord {
    return at < first || at >= past ? this.edge : this.records[at]!;
  }

  /**
   * Writes the {@link NETWORK_KEYS} keys of what depends on several words, for
   * one token of the paragraph `first`–`past`.
   */
  keysAt(at: number, first: number, past: number, out: Int32Array): void {
    const { records, edge } = this;
    const { pos, cue } = records[at]!;
    const before = at > first ? records[at - 1]! : edge;
    const after = at + 1 < past ? records[at + 1]! : edge;
    const left = this.leftSeen[at]!;
    const right = this.rightSeen[at]!;
    out[0] = mix(mix(mix(39, pos), this.quote[at]!), this.fromStart[at]!);
    out[1] = this.quoteNear[at]!;
    out[2] = mix(mix(mix(50, cueOf(left)), farOf(left)), maskOf(left));
    out[3] = mix(mix(mix(54, cueOf(right)), farOf(right)), maskOf(right));
    out[4] = this.keyPastCue(at);
    // Direct neighbours: what a recurrent unit blurs.
    out[5] = mix(mix(mix(33, before.pos), pos), after.pos);
    out[6] = keyBehind(before, pos);
    out[7] = keyBefore(after, pos);
    out[8] = mix(mix(mix(42, before.cue), cue), after.cue);
  }

  /** Key of the word behind the nearest cue to the left, and of what has been passed since. */
  keyPastCue(at: number): number {
    const cueAt = this.cueLeft[at]!;
    const left = this.leftSeen[at]!;
    return mix(mix(mix(60, cueAt >= 0 ? this.records[cueAt + 1]!.form : 0), farOf(left)), maskOf(left) & PASSED);
  }
}

/** Keys of the features of a word by itself. Asked for once a word at use, so they are not kept. */
export function wordKeys({ word, pos, form, lemma, looks, cue, source, coarse, fine }: WordRecord): number[] {
  const keys = [
    mix(mix(1, form), 0),
    mix(mix(2, lemma), 0),
    mix(mix(3, lemma), pos),
    mix(4, pos),
    mix(mix(5, looks), 0),
    mix(mix(6, cue), pos === POS.VERB ? 1 : 0),
    mix(mix(7, source), pos),
    mix(mix(8, coarse), 0),
    mix(mix(9, fine), 0),
  ];
  const isNew = form === UNKNOWN.lower;
  if (word.alphabetic && (isNew || !isStandIn(form))) {
    const { lower } = word;
    keys.push(mix(10, hashText(lower.slice(-2))), mix(11, hashText(lower.slice(-3))));
    if (isNew) keys.push(mix(12, hashText(lower.slice(-4))), mix(13, hashText(lower.slice(0, 3))));
  }
  return keys;
}

function looksOf(word: Word): number {
  const { text } = word;
  if (!word.alphabetic) return 10 + (text.length === 1 ? 0 : 1);
  let looks = word.allCaps ? 2 : word.capitalized ? 1 : 0;
  if (text.includes('-')) looks += 3;
  if (text.endsWith('.')) looks += 20;
  return looks;
}

function bitsOf(word: Word, pos: number, complementizers: ReadonlySet<string>): number {
  const { text, lower } = word;
  if (text === ',') return COMMA;
  if (!word.alphabetic && pos !== POS.NUM) {
    if (text === '“' || text === '”' || text === '"' || text === '«' || text === '»' || text === '„') return MARK;
    if (text === '.' || text === ';' || text === ':' || text === '?' || text === '!' || text === '—' ||
      text === '–' || text === '-' || text === '--' || text === '(' || text === ')' || text === '…' || text === '...') return STOP;
    return 0;
  }
  if (complementizers.has(lower)) return THAT;
  if (pos === POS.CCONJ) return JOIN;
  if (pos === POS.VERB || pos === POS.AUX) return VERB;
  if (pos === POS.NOUN || pos === POS.PROPN || pos === POS.PRON) return NOMINAL;
  return 0;
}

function innerMarkOf({ text }: Word): number {
  switch (text) {
    case ',': return INNER_MARK.comma;
    case '(': case '[': return INNER_MARK.openBracket;
    case ')': case ']': return INNER_MARK.closeBracket;
    case '.': case ';': case '?': case '!': return INNER_MARK.stop;
    default: return INNER_MARK.none;
  }
}

/** Key of a part of speech behind a word. */
export function keyBehind({ lemma }: WordRecord, pos: number): number {
  return mix(mix(40, lemma), pos);
}

/** Key of a part of speech before a word. */
export function keyBefore({ lemma }: WordRecord, pos: number): number {
  return mix(mix(41, lemma), pos);
}

/** A cue's step, a distance in steps and what stands between, in one number below {@link SEEN}. */
function seen(cue: number, far: number, mask: number): number {
  return (cue << 11) | (far << 7) | mask;
}

const cueOf = (seen: number) => seen >> 11;
const farOf = (seen: number) => (seen >> 7) & 15;
const maskOf = (seen: number) => seen & 127;

/** Of what was seen of the nearest cue, that with which the word behind it is looked at in one number. */
export function passedSince(seen: number): number {
  return (farOf(seen) << 3) | (maskOf(seen) & PASSED);
}

/** Distances in ten steps that grow. */
export function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;
}
