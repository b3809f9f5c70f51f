/**
 * What a second look at a whole span sees: how it begins and ends, what is
 * inside, what stands around it and which likely spans are its neighbours.
 * (The tagger cannot see a span whole; ranking whole spans by their own
 * features follows the reranking of Collins and Koo 2005.)
 *
 * The keys come in groups by what they depend on, so that a scorer sums once
 * what many spans share: a few small numbers, the edge where a span begins,
 * the edge where it ends. Only the rest is each span's own.
 */
import { mix } from '../../scoring/hash.js';
import { POS } from '../../types.js';
import type { Candidates } from './candidates.js';
import { bucket, INNER_MARK, type FeatureReader, type WordRecord } from './features.js';

export const MAX_SPAN_KEYS = 96;

/** Values of {@link logBin}, of {@link bucket}, of the balance of marks, of `FeatureReader.quote`, of what is displaced. */
const BINS = 19;
const BUCKETS = 10;
const BALANCES = 6;
const QUOTES = 5;
const RIVALS = 32;
/** A neighbour's role and none; its distance up to four tokens and none. */
const NEIGHBOURS = 4;
const NEARS = 6;
/** By group of small numbers: how many combinations there are, all roles together. */
const COMBINATIONS = [
  3 * BINS * BUCKETS,
  3 * BINS * BINS,
  3 * 4 * 4 * BUCKETS,
  3 * 3 * BALANCES * 3 * QUOTES,
  3 * 3 * 3 * 4 * 4 * 2,
  3 * 2 * RIVALS * BINS,
  3 * (QUOTES + 1) * QUOTES * QUOTES * (QUOTES + 1),
  3 * NEIGHBOURS * NEARS * NEIGHBOURS * NEARS,
  3 * NEIGHBOURS * NEIGHBOURS * QUOTES * QUOTES,
  3 * NEIGHBOURS * BUCKETS * BUCKETS,
  3 * NEIGHBOURS * BUCKETS * BUCKETS,
] as const;
/** Three counts up to {@link COUNT} in one number: no paragraph that is read in one piece has more of anything. */
const COUNT = 1023;
const FIRST = 1;
const SECOND = 1 << 10;
const THIRD = 1 << 20;
/** Groups of small numbers. */
export const GROUPS = COMBINATIONS.length;
export const ALL_COMBINATIONS = COMBINATIONS.reduce((sum, count) => sum + count, 0);

/** Looks at one candidate of a paragraph after the other. */
export class SpanFeatures {
  /** Of the candidate looked at, by group: which of all combinations of small numbers it has. */
  readonly combination = new Int32Array(GROUPS);
  // The candidate looked at.
  private index = 0;
  private role = 0;
  private first = 0;
  private past = 0;
  private far = 0;
  private bin = 0;
  private beginBin = 0;
  private endBin = 0;
  private commas = 0;
  private verbs = 0;
  private stops = 0;
  private balance = 0;
  private opens = 0;
  private joins = 0;
  private names = 0;
  private fromStart = 0;
  private toEnd = 0;
  private oneSentence = 0;
  /** `FeatureReader.quote` at both sides of both edges; past the paragraph's edge `QUOTES`. */
  private quoteBefore = 0;
  private quoteFirst = 0;
  private quoteLast = 0;
  private quoteBehind = 0;
  /** The most reporting word inside, or -1. */
  private cueAt = -1;
  /** The chosen candidates that are its neighbours, or -1, and how many tokens away they are. */
  private left = -1;
  private right = -1;
  private leftGap = 0;
  private rightGap = 0;
  /** Their roles, or 3. */
  private leftRole = 3;
  private rightRole = 3;
  /** 1 where it is chosen itself. */
  private taken = 0;
  /** What it would displace, of several the last: role, shared edges and certainty in one number; 0 for nothing. */
  private rival = 0;
  // The paragraph.
  private base = 0;
  private limit = 0;
  /**
   * By place and one past the last, what stands before it, so that no candidate is read token by token. Three counts in a
   * number: commas, verbs, conjunctions; names, opened and closed quotations; stops, opened and closed brackets.
   */
  private words = new Int32Array(0);
  private quotes = new Int32Array(0);
  private stopsAndBrackets = new Int32Array(0);
  /** By place: the first one from there on, counted from the paragraph's first, whose word is known to report; the size where there is none. */
  private nextLikely = new Int32Array(0);

  constructor(private readonly candidates: Candidates, private readonly reader: FeatureReader) {}

  /** Turns to the paragraph of `size` tokens from token `base` on whose candidates are loaded. */
  open(base: number, size: number): void {
    this.base = base;
    this.limit = base + size;
    this.grow(size + 1);
    const { words, quotes, stopsAndBrackets, nextLikely, reader: { records, quote } } = this;
    let word = 0;
    let state = 0;
    let mark = 0;
    for (let i = 0; i < size; i++) {
      const record = records[base + i]!;
      const { pos } = record;
      if (record.mark === INNER_MARK.comma) word += FIRST;
      else if (record.mark === INNER_MARK.stop) mark += FIRST;
      else if (record.mark === INNER_MARK.openBracket) mark += SECOND;
      else if (record.mark === INNER_MARK.closeBracket) mark += THIRD;
      if (pos === POS.VERB || pos === POS.AUX) word += SECOND;
      else if (pos === POS.CCONJ) word += THIRD;
      else if (pos === POS.PROPN) state += FIRST;
      if (quote[base + i] === 3) state += SECOND;
      else if (quote[base + i] === 4) state += THIRD;
      words[i + 1] = word;
      quotes[i + 1] = state;
      stopsAndBrackets[i + 1] = mark;
    }
    nextLikely[size] = size;
    for (let i = size - 1; i >= 0; i--) nextLikely[i] = records[base + i]!.cue > 0 ? i : nextLikely[i + 1]!;
  }

  private grow(size: number): void {
    if (size <= this.words.length) return;
    const capacity = Math.max(size, 2 * this.words.length);
    this.words = new Int32Array(capacity);
    this.quotes = new Int32Array(capacity);
    this.stopsAndBrackets = new Int32Array(capacity);
    this.nextLikely = new Int32Array(capacity);
  }

  /** Writes all keys of candidate `index`. Returns how many. */
  keysOf(index: number, out: Int32Array): number {
    this.look(index);
    let n = 0;
    for (let group = 0; group < GROUPS; group++) n = this.combinationKeys(group, out, n);
    return this.ownKeys(out, this.endKeys(out, this.beginKeys(out, n)));
  }

  /** Takes a candidate in; the other methods speak of it. */
  look(index: number): void {
    const { candidates, base, combination } = this;
    const { records, quote, article: { sentences, sentenceOf } } = this.reader;
    const role = candidates.role[index]!;
    const first = base + candidates.first[index]!;
    const past = base + candidates.past[index]!;
    const { nextLikely, stopsAndBrackets } = this;
    let cue = 0;
    let cueAt = -1;
    for (let i = nextLikely[first - base]!; i < past - base; i = nextLikely[i + 1]!) {
      if (records[base + i]!.cue <= cue) continue;
      ({ cue } = records[base + i]!);
      cueAt = base + i;
    }
    const inWords = this.words[past - base]! - this.words[first - base]!;
    const inQuotes = this.quotes[past - base]! - this.quotes[first - base]!;
    const inMarks = stopsAndBrackets[past - base]! - stopsAndBrackets[first - base]!;
    const commas = inWords & COUNT;
    const verbs = (inWords >> 10) & COUNT;
    const joins = inWords >> 20;
    const names = inQuotes & COUNT;
    const opens = (inQuotes >> 10) & COUNT;
    const closes = inQuotes >> 20;
    const brackets = ((inMarks >> 10) & COUNT) - (inMarks >> 20);
    // A stop that ends the span is none inside it.
    const stops = (stopsAndBrackets[past - 1 - base]! - stopsAndBrackets[first - base]!) & COUNT;
    this.index = index;
    this.role = role;
    this.first = first;
    this.past = past;
    this.cueAt = cueAt;
    const far = (this.far = bucket(past - first));
    const bin = (this.bin = logBin(candidates.probability[index]!));
    const beginBin = (this.beginBin = logBin(candidates.begin[index]!));
    const endBin = (this.endBin = logBin(candidates.end[index]!));
    this.commas = commas > 3 ? 3 : commas;
    this.verbs = verbs > 3 ? 3 : verbs;
    this.stops = stops > 2 ? 2 : stops;
    this.balance = (opens > closes ? 1 : opens < closes ? 2 : 0) + (brackets === 0 ? 0 : 3);
    this.opens = opens > 2 ? 2 : opens;
    this.joins = joins > 2 ? 2 : joins;
    this.names = names > 2 ? 2 : names;
    const sentence = sentenceOf[first]!;
    const lastSentence = sentenceOf[past - 1]!;
    const fromStart = first - sentences[sentence]!.first;
    const toEnd = sentences[lastSentence]!.past - past;
    this.fromStart = fromStart > 2 ? 3 : fromStart;
    this.toEnd = toEnd > 2 ? 3 : toEnd;
    this.oneSentence = sentence === lastSentence ? 0 : 1;

    const quoteBefore = (this.quoteBefore = first > base ? quote[first - 1]! : QUOTES);
    const quoteFirst = (this.quoteFirst = quote[first]!);
    const quoteLast = (this.quoteLast = quote[past - 1]!);
    const quoteBehind = (this.quoteBehind = past < this.limit ? quote[past]! : QUOTES);
    this.lookAround();

    const { leftRole, rightRole } = this;
    combination[0] = (role * BINS + bin) * BUCKETS + far;
    combination[1] = (role * BINS + beginBin) * BINS + endBin;
    combination[2] = ((role * 4 + this.commas) * 4 + this.verbs) * BUCKETS + far;
    combination[3] = (((role * 3 + this.stops) * BALANCES + this.balance) * 3 + this.opens) * QUOTES + quoteFirst;
    combination[4] = ((((role * 3 + this.joins) * 3 + this.names) * 4 + this.fromStart) * 4 + this.toEnd) * 2 + this.oneSentence;
    combination[5] = ((role * 2 + this.taken) * RIVALS + this.rival) * BINS + bin;
    combination[6] = (((role * (QUOTES + 1) + quoteBefore) * QUOTES + quoteFirst) * QUOTES + quoteLast) * (QUOTES + 1) + quoteBehind;
    combination[7] = (((role * NEIGHBOURS + leftRole) * NEARS + nearOf(this.left, this.leftGap)) * NEIGHBOURS + rightRole) * NEARS +
      nearOf(this.right, this.rightGap);
    combination[8] = (((role * NEIGHBOURS + leftRole) * NEIGHBOURS + rightRole) * QUOTES + quoteFirst) * QUOTES + quoteLast;
    combination[9] = ((role * NEIGHBOURS + leftRole) * BUCKETS + bucket(this.leftGap)) * BUCKETS + far;
    combination[10] = ((role * NEIGHBOURS + rightRole) * BUCKETS + bucket(this.rightGap)) * BUCKETS + far;
    let before = 0;
    for (let group = 0; group < GROUPS; group++) {
      combination[group]! += before;
      before += COMBINATIONS[group]!;
    }
  }

  /** Writes the keys of a group of small numbers behind the first `n`. Returns how many there are then. */
  combinationKeys(group: number, out: Int32Array, n: number): number {
    const { bin, beginBin, endBin, far, balance, stops, taken, rival, quoteFirst, quoteLast, leftRole, rightRole } = this;
    const R = 1000 + this.role;
    switch (group) {
      case 0:
        out[n++] = mix(R, 1);
        out[n++] = mix(mix(R, 2), bin);
        out[n++] = mix(mix(mix(R, 6), bin), far);
        out[n++] = mix(mix(R, 7), far);
        break;
      case 1:
        out[n++] = mix(mix(R, 3), beginBin);
        out[n++] = mix(mix(R, 4), endBin);
        out[n++] = mix(mix(mix(R, 5), beginBin), endBin);
        break;
      case 2:
        out[n++] = mix(mix(mix(R, 35), this.commas), far);
        out[n++] = mix(mix(mix(R, 36), this.verbs), far);
        break;
      case 3:
        out[n++] = mix(mix(R, 33), balance);
        out[n++] = mix(mix(mix(R, 39), stops), balance);
        out[n++] = mix(mix(mix(mix(R, 41), this.opens), balance), this.quoteFirst);
        break;
      case 4:
        out[n++] = mix(mix(mix(R, 40), this.joins), this.names);
        out[n++] = mix(mix(mix(mix(R, 45), this.fromStart), this.toEnd), this.oneSentence);
        break;
      case 5:
        out[n++] = mix(mix(mix(R, 50), taken), rival);
        out[n++] = mix(mix(mix(mix(R, 51), taken), rival), bin);
        break;
      case 6:
        out[n++] = mix(mix(mix(mix(mix(R, 34), beyond(this.quoteBefore)), quoteFirst), quoteLast), beyond(this.quoteBehind));
        break;
      case 7:
        out[n++] = mix(mix(mix(mix(mix(R, 54), leftRole), beyond(nearOf(this.left, this.leftGap))), rightRole),
          beyond(nearOf(this.right, this.rightGap)));
        break;
      case 8:
        out[n++] = mix(mix(mix(mix(mix(R, 55), leftRole), rightRole), quoteFirst), quoteLast);
        break;
      case 9:
        if (this.left >= 0) out[n++] = mix(mix(mix(mix(mix(R, 52), 7), leftRole), bucket(this.leftGap)), far);
        break;
      default:
        if (this.right >= 0) out[n++] = mix(mix(mix(mix(mix(R, 53), 7), rightRole), bucket(this.rightGap)), far);
    }
    return n;
  }

  /** Writes the keys that all spans of the role share that begin there, behind the first `n`. Returns how many there are then. */
  beginKeys(out: Int32Array, n: number): number {
    const { first, fromStart } = this;
    const R = 1000 + this.role;
    const a0 = this.at(first), a1 = this.at(first + 1), b1 = this.at(first - 1), b2 = this.at(first - 2);
    out[n++] = mix(mix(R, 10), a0.form);
    out[n++] = mix(mix(R, 12), b1.form);
    out[n++] = mix(mix(mix(R, 14), b1.form), a0.form);
    out[n++] = mix(mix(mix(R, 16), a0.form), a1.pos);
    out[n++] = mix(mix(mix(R, 18), b2.form), b1.form);
    out[n++] = mix(mix(mix(R, 19), b1.pos), a0.pos);
    out[n++] = mix(mix(mix(mix(R, 21), b2.pos), b1.pos), a0.pos);
    out[n++] = mix(mix(mix(R, 26), b1.cue), b2.cue);
    out[n++] = mix(mix(mix(R, 47), fromStart), b1.form);
    return this.neighbourKeys(this.left, mix(R, 52), this.leftGap, first - 1, out, n);
  }

  /** The same of those that end there. */
  endKeys(out: Int32Array, n: number): number {
    const { past, toEnd } = this;
    const R = 1000 + this.role;
    const z0 = this.at(past - 1), z1 = this.at(past - 2), n1 = this.at(past), n2 = this.at(past + 1);
    out[n++] = mix(mix(R, 11), z0.form);
    out[n++] = mix(mix(R, 13), n1.form);
    out[n++] = mix(mix(mix(R, 15), z0.form), n1.form);
    out[n++] = mix(mix(mix(R, 17), n1.form), n2.form);
    out[n++] = mix(mix(mix(R, 20), z0.pos), n1.pos);
    out[n++] = mix(mix(mix(mix(R, 22), z0.pos), n1.pos), n2.pos);
    out[n++] = mix(mix(mix(R, 24), z1.form), z0.form);
    out[n++] = mix(mix(mix(R, 25), n1.cue), n2.cue);
    out[n++] = mix(mix(mix(R, 46), toEnd), n1.form);
    return this.neighbourKeys(this.right, mix(R, 53), this.rightGap, past, out, n);
  }

  /** Writes all other keys. */
  ownKeys(out: Int32Array, n: number): number {
    const { first, past, cueAt } = this;
    const { records, edge } = this.reader;
    const R = 1000 + this.role;
    const length = past - first;
    const a0 = records[first]!, z0 = records[past - 1]!, b1 = this.at(first - 1), n1 = this.at(past);
    out[n++] = mix(mix(mix(mix(mix(R, 23), b1.pos), a0.pos), z0.pos), n1.pos);
    out[n++] = mix(mix(mix(R, 27), a0.form), z0.form);
    if (length <= 4) {
      let words = R, tags = R;
      for (let i = first; i < past; i++) {
        words = mix(words, records[i]!.lemma);
        tags = mix(tags, records[i]!.pos);
      }
      out[n++] = mix(mix(words, 30), length);
      out[n++] = mix(mix(tags, 31), length);
      out[n++] = mix(mix(mix(tags, 32), b1.pos), n1.pos);
    }
    const cue = cueAt >= 0 ? records[cueAt]! : edge;
    out[n++] = mix(mix(mix(R, 37), cue.cue), cueAt === first ? 0 : cueAt === past - 1 ? 1 : 2);
    out[n++] = mix(mix(mix(R, 38), cueAt >= 0 ? cue.lemma : 0), length > 3 ? 4 : length);
    return n;
  }

  /** A word by itself; past the paragraph's edge, the edge. */
  private at(token: number): WordRecord {
    return token < this.base || token >= this.limit ? this.reader.edge : this.reader.records[token]!;
  }

  private lookAround(): void {
    const { index, base, candidates: { chosen, role, first: firsts, past: pasts, probability } } = this;
    const first = this.first - base;
    const past = this.past - base;
    const ended = this.chosenBefore(first, pasts, true);
    const begun = this.chosenBefore(past, firsts, false);
    const left = (this.left = ended > 0 ? chosen[ended - 1]! : -1);
    const right = (this.right = begun < chosen.length ? chosen[begun]! : -1);
    this.leftGap = left < 0 ? 0 : first - pasts[left]!;
    this.rightGap = right < 0 ? 0 : firsts[right]! - past;
    this.leftRole = left < 0 ? 3 : role[left]!;
    this.rightRole = right < 0 ? 3 : role[right]!;
    const other = begun > ended ? chosen[begun - 1]! : -1;
    this.taken = other === index ? 1 : 0;
    this.rival = other < 0 || other === index ? 0
      : 1 + role[other]! + (firsts[other] === first ? 4 : 0) + (pasts[other] === past ? 8 : 0) + (probability[other]! > 0.6 ? 16 : 0);
  }

  /** How many of the chosen have a place in `places` before `limit`, or at it. */
  private chosenBefore(limit: number, places: Int32Array, orAt: boolean): number {
    const { chosen } = this.candidates;
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = places[chosen[middle]!]!;
      if (place < limit || (orAt && place === limit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is seen of a neighbour, whatever the length of the span itself. */
  private neighbourKeys(other: number, seed: number, gap: number, adjacent: number, out: Int32Array, n: number): number {
    if (other < 0) {
      out[n++] = mix(seed, 99);
      return n;
    }
    const { candidates, base, reader: { records } } = this;
    const role = candidates.role[other]!;
    const near = bucket(gap);
    // A cue is known by its most reporting word, any other span by its last one.
    let head = base + candidates.past[other]! - 1;
    if (role === 1) {
      for (let i = base + candidates.first[other]!; i < base + candidates.past[other]!; i++) {
        if (records[i]!.cue > records[head]!.cue) head = i;
      }
    }
    const { lemma, cue } = records[head]!;
    const between = gap === 0 ? 0 : records[adjacent]!.form;
    out[n++] = mix(mix(mix(seed, 1), role), near);
    out[n++] = mix(mix(mix(seed, 2), role), lemma);
    out[n++] = mix(mix(mix(mix(seed, 3), role), cue), near);
    out[n++] = mix(mix(mix(mix(seed, 4), role), between), near);
    out[n++] = mix(mix(mix(mix(seed, 5), role), lemma), near > 1 ? 2 : near);
    out[n++] = mix(mix(mix(mix(seed, 6), role), lemma), between);
    out[n++] = mix(mix(mix(seed, 8), role), logBin(candidates.probability[other]!));
    return n;
  }
}

/** A neighbour's distance in a small number; {@link NEARS} less one for none. */
function nearOf(neighbour: number, gap: number): number {
  return neighbour < 0 ? NEARS - 1 : Math.min(gap, NEARS - 2);
}

/** What a key says of the place past the paragraph's edge and of a neighbour that is not there. */
function beyond(value: number): number {
  return value === 5 ? 9 : value;
}

/** Probabilities in steps of their log-odds. */
function logBin(probability: number): number {
  // `countBefore` written out: three searches a candidate.
  let bin = 0;
  for (let past = BINS - 1; bin < past; ) {
    const middle = (bin + past) >> 1;
    if (LEAST_OF_BIN[middle]! <= probability) bin = middle + 1;
    else past = middle;
  }
  return bin;
}

/** The same by the logarithm. */
function reckonBin(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  const bin = Math.round(odds * 1.5) + 9;
  return bin < 0 ? 0 : bin >= BINS ? BINS - 1 : bin;
}

/** The least probability of each step but the first, found once: three logarithms a candidate would be taken otherwise. */
const LEAST_OF_BIN = Float64Array.from({ length: BINS - 1 }, (_, before) => {
  let low = 0;
  let high = 1;
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (reckonBin(middle) > before) high = middle;
    else low = middle;
  }
  return high;
});
