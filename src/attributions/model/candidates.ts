/**
 * From the tagger's marginals to spans that may stand, and what a second look
 * at a whole span sees: how it begins and ends, what is inside, what stands
 * around it and which likely spans are its neighbours. (The tagger cannot see
 * a span whole; ranking whole spans by their own features follows the
 * reranking of Collins and Koo 2005.)
 */
import { LABELS, ROLES, type Chain } from '../../scoring/bilou.js';
import { mix } from '../../scoring/hash.js';
import { chooseIntervals } from '../../scoring/intervals.js';
import { POS } from '../../types.js';
import { bucket, type FeatureReader } from './features.js';

/** Least marginal of a begin or an end from which spans are built. */
export const LEAST_EDGE = 0.03;
/** Least probability of the span as a whole. */
export const LEAST_SPAN = 0.004;
/** Tokens that a source or a cue may have at most. */
const LONGEST = [60, 30, 600];
/** Begins that stay open at a time, per role: the work stays linear on text of marks alone. */
const MOST_OPEN = 32;
/** Chosen by the tagger alone: its probability less this must be positive. */
const FIRST_CHOICE = 0.25;

export const MAX_SPAN_KEYS = 96;

/** The candidates of one paragraph, ordered by end. Buffers are kept. */
export class Candidates {
  count = 0;
  role: Uint8Array = new Uint8Array(64);
  /** Places counted from the paragraph's first token; `last` is in. */
  first: Int32Array = new Int32Array(64);
  past: Int32Array = new Int32Array(64);
  probability: Float64Array = new Float64Array(64);
  begin: Float64Array = new Float64Array(64);
  end: Float64Array = new Float64Array(64);
  /** Candidate that stands as the tagger's choice to the left and right of each, or -1. */
  chosen: number[] = [];
  private weights = new Float64Array(64);

  /** Takes over candidates that were found earlier. */
  load(from: Pick<Candidates, 'role' | 'first' | 'past' | 'probability' | 'begin' | 'end' | 'chosen'>): void {
    this.count = from.role.length;
    this.role = from.role;
    this.first = from.first;
    this.past = from.past;
    this.probability = from.probability;
    this.begin = from.begin;
    this.end = from.end;
    this.chosen = from.chosen;
  }

  private grow(): void {
    const capacity = this.role.length * 2;
    const copy = <T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.role = copy(this.role, new Uint8Array(capacity));
    this.first = copy(this.first, new Int32Array(capacity));
    this.past = copy(this.past, new Int32Array(capacity));
    this.probability = copy(this.probability, new Float64Array(capacity));
    this.begin = copy(this.begin, new Float64Array(capacity));
    this.end = copy(this.end, new Float64Array(capacity));
    this.weights = new Float64Array(capacity);
  }

  /** Finds the candidates of a chain that has been run over `size` places. */
  find(chain: Chain, size: number): void {
    this.count = 0;
    const { forward, backward } = chain;
    chain.sumInside(size);
    // Ordered by end as the interval choice needs it.
    const open: number[][] = OPEN;
    for (let r = 0; r < ROLES; r++) open[r]!.length = 0;
    for (let at = 0; at < size; at++) {
      const row = at * LABELS;
      for (let r = 0; r < ROLES; r++) {
        const b = row + 1 + 4 * r;
        const single = forward[b + 3]! * backward[b + 3]!;
        const begin = forward[b]! * backward[b]! + single;
        const list = open[r]!;
        if (begin >= LEAST_EDGE) {
          if (list.length >= 2 * MOST_OPEN) list.splice(0, 2);
          list.push(at, begin);
        }
        const end = forward[b + 2]! * backward[b + 2]! + single;
        if (end < LEAST_EDGE) {
          // Nothing is open any more: older begins cannot reach further.
          if (list.length > 0 && begin + forward[b + 1]! * backward[b + 1]! < 1e-4) list.length = 0;
          continue;
        }
        for (let k = 0; k < list.length; k += 2) {
          const first = list[k]!;
          if (at - first >= LONGEST[r]!) continue;
          const probability = chain.spanProbability(r, first, at);
          if (probability < LEAST_SPAN) continue;
          if (this.count === this.role.length) this.grow();
          const index = this.count++;
          this.role[index] = r;
          this.first[index] = first;
          this.past[index] = at + 1;
          this.probability[index] = probability > 1 ? 1 : probability;
          this.begin[index] = list[k + 1]!;
          this.end[index] = end;
        }
      }
    }
    for (let i = 0; i < this.count; i++) this.weights[i] = this.probability[i]! - FIRST_CHOICE;
    this.chosen = chooseIntervals(this.first, this.past, this.weights, this.count);
  }

  /**
   * Writes the keys of candidate `index` in the paragraph of `reader` that
   * starts at token `base` and has `size` tokens. Returns how many.
   */
  keysOf(index: number, reader: FeatureReader, base: number, size: number, out: Int32Array): number {
    return this.neighbourKeysOf(index, reader, base, out, this.standingKeysOf(index, reader, base, size, out));
  }

  /** Those of {@link keysOf} that hold whatever is chosen. */
  standingKeysOf(index: number, reader: FeatureReader, base: number, size: number, out: Int32Array): number {
    const role = this.role[index]!;
    const first = base + this.first[index]!;
    const past = base + this.past[index]!;
    const edgeFirst = base;
    const edgePast = base + size;
    const length = past - first;
    const at = (token: number) => reader.recordAt(token, edgeFirst, edgePast);
    const a0 = at(first), a1 = at(first + 1), b1 = at(first - 1), b2 = at(first - 2);
    const z0 = at(past - 1), z1 = at(past - 2), n1 = at(past), n2 = at(past + 1);
    const q = reader.quote;
    const qFirst = q[first]!, qLast = q[past - 1]!;
    const qBefore = first > edgeFirst ? q[first - 1]! : 9;
    const qAfter = past < edgePast ? q[past]! : 9;
    const far = bucket(length);
    const p = logBin(this.probability[index]!);
    const pb = logBin(this.begin[index]!);
    const pe = logBin(this.end[index]!);
    let n = 0;
    const R = 1000 + role;

    out[n++] = mix(R, 1);
    out[n++] = mix(mix(R, 2), p);
    out[n++] = mix(mix(R, 3), pb);
    out[n++] = mix(mix(R, 4), pe);
    out[n++] = mix(mix(mix(R, 5), pb), pe);
    out[n++] = mix(mix(mix(R, 6), p), far);
    out[n++] = mix(mix(R, 7), far);

    // How it begins and ends.
    out[n++] = mix(mix(R, 10), a0.form);
    out[n++] = mix(mix(R, 11), z0.form);
    out[n++] = mix(mix(R, 12), b1.form);
    out[n++] = mix(mix(R, 13), n1.form);
    out[n++] = mix(mix(mix(R, 14), b1.form), a0.form);
    out[n++] = mix(mix(mix(R, 15), z0.form), n1.form);
    out[n++] = mix(mix(mix(R, 16), a0.form), a1.pos);
    out[n++] = mix(mix(mix(R, 17), n1.form), n2.form);
    out[n++] = mix(mix(mix(R, 18), b2.form), b1.form);
    out[n++] = mix(mix(mix(R, 19), b1.pos), a0.pos);
    out[n++] = mix(mix(mix(R, 20), z0.pos), n1.pos);
    out[n++] = mix(mix(mix(mix(R, 21), b2.pos), b1.pos), a0.pos);
    out[n++] = mix(mix(mix(mix(R, 22), z0.pos), n1.pos), n2.pos);
    out[n++] = mix(mix(mix(mix(mix(R, 23), b1.pos), a0.pos), z0.pos), n1.pos);
    out[n++] = mix(mix(mix(R, 24), z1.form), z0.form);
    out[n++] = mix(mix(mix(R, 25), n1.cue), n2.cue);
    out[n++] = mix(mix(mix(R, 26), b1.cue), b2.cue);
    out[n++] = mix(mix(mix(R, 27), a0.form), z0.form);

    // Its words, if few.
    let words = R, tags = R;
    let commas = 0, opens = 0, closes = 0, brackets = 0, verbs = 0, joins = 0, cue = 0, stops = 0, names = 0;
    let cueAt = -1;
    for (let i = first; i < past; i++) {
      const record = at(i);
      if (length <= 4) {
        words = mix(words, record.lemma);
        tags = mix(tags, record.pos);
      }
      const { text } = record.word;
      if (text === ',') commas++;
      else if (text === '(' || text === '[') brackets++;
      else if (text === ')' || text === ']') brackets--;
      else if ((text === '.' || text === ';' || text === '?' || text === '!') && i < past - 1) stops++;
      if (q[i] === 3) opens++;
      else if (q[i] === 4) closes++;
      if (record.pos === POS.VERB || record.pos === POS.AUX) verbs++;
      else if (record.pos === POS.CCONJ) joins++;
      else if (record.pos === POS.PROPN) names++;
      if (record.cue > cue) {
        cue = record.cue;
        cueAt = i;
      }
    }
    if (length <= 4) {
      out[n++] = mix(mix(words, 30), length);
      out[n++] = mix(mix(tags, 31), length);
      out[n++] = mix(mix(mix(tags, 32), b1.pos), n1.pos);
    }
    const balance = (opens > closes ? 1 : opens < closes ? 2 : 0) + (brackets === 0 ? 0 : 3);
    out[n++] = mix(mix(R, 33), balance);
    out[n++] = mix(mix(mix(mix(mix(R, 34), qBefore), qFirst), qLast), qAfter);
    out[n++] = mix(mix(mix(R, 35), commas > 3 ? 3 : commas), far);
    out[n++] = mix(mix(mix(R, 36), verbs > 3 ? 3 : verbs), far);
    out[n++] = mix(mix(mix(R, 37), cue), cueAt === first ? 0 : cueAt === past - 1 ? 1 : 2);
    out[n++] = mix(mix(mix(R, 38), cueAt >= 0 ? at(cueAt).lemma : 0), length > 3 ? 4 : length);
    out[n++] = mix(mix(mix(R, 39), stops > 2 ? 2 : stops), balance);
    out[n++] = mix(mix(mix(R, 40), joins > 2 ? 2 : joins), names > 2 ? 2 : names);
    out[n++] = mix(mix(mix(mix(R, 41), opens > 2 ? 2 : opens), balance), qFirst);

    // Where in the sentence.
    const document = reader.article;
    const sentence = document.sentences[document.sentenceOf[first]!]!;
    const lastSentence = document.sentences[document.sentenceOf[past - 1]!]!;
    const fromStart = first - sentence.first > 2 ? 3 : first - sentence.first;
    const toEnd = lastSentence.past - past > 2 ? 3 : lastSentence.past - past;
    out[n++] = mix(mix(mix(mix(R, 45), fromStart), toEnd), sentence === lastSentence ? 0 : 1);
    out[n++] = mix(mix(mix(R, 46), toEnd), n1.form);
    out[n++] = mix(mix(mix(R, 47), fromStart), b1.form);
    return n;
  }

  /** Those of {@link keysOf} that depend on what is chosen, written behind the first `n`. Returns how many there are then. */
  neighbourKeysOf(index: number, reader: FeatureReader, base: number, out: Int32Array, n: number): number {
    const { chosen } = this;
    const R = 1000 + this.role[index]!;
    const p = logBin(this.probability[index]!);
    const relFirst = this.first[index]!, relPast = this.past[index]!;
    const first = base + relFirst, past = base + relPast;
    const far = bucket(past - first);
    const qFirst = reader.quote[first]!, qLast = reader.quote[past - 1]!;
    let left = -1, right = -1, rival = 0, sameBest = 0;
    const ended = this.chosenBefore(relFirst, this.past, true);
    const begun = this.chosenBefore(relPast, this.first, false);
    if (ended > 0) left = chosen[ended - 1]!;
    if (begun < chosen.length) right = chosen[begun]!;
    if (begun > ended) {
      // Of several that it would displace, the last stands for all.
      const other = chosen[begun - 1]!;
      if (other === index) sameBest = 1;
      else {
        const kind = 1 + this.role[other]!;
        const shape = (this.first[other] === relFirst ? 4 : 0) + (this.past[other] === relPast ? 8 : 0);
        rival = kind + shape + (this.probability[other]! > 0.6 ? 16 : 0);
      }
    }
    out[n++] = mix(mix(mix(R, 50), sameBest), rival);
    out[n++] = mix(mix(mix(mix(R, 51), sameBest), rival), p);
    n = this.neighbour(left, reader, base, mix(R, 52), left < 0 ? 0 : relFirst - this.past[left]!, first - 1, far, out, n);
    n = this.neighbour(right, reader, base, mix(R, 53), right < 0 ? 0 : this.first[right]! - relPast, past, far, out, n);
    const leftRole = left < 0 ? 3 : this.role[left]!;
    const rightRole = right < 0 ? 3 : this.role[right]!;
    const leftGap = left < 0 ? 9 : Math.min(relFirst - this.past[left]!, 4);
    const rightGap = right < 0 ? 9 : Math.min(this.first[right]! - relPast, 4);
    out[n++] = mix(mix(mix(mix(mix(R, 54), leftRole), leftGap), rightRole), rightGap);
    out[n++] = mix(mix(mix(mix(mix(R, 55), leftRole), rightRole), qFirst), qLast);
    return n;
  }

  /** How many of the chosen have a place in `places` before `limit`, or at it. */
  private chosenBefore(limit: number, places: Int32Array, orAt: boolean): number {
    const { chosen } = this;
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

  private neighbour(
    other: number, reader: FeatureReader, base: number, seed: number, gap: number, adjacent: number, far: number,
    out: Int32Array, n: number,
  ): number {
    if (other < 0) {
      out[n++] = mix(seed, 99);
      return n;
    }
    const role = this.role[other]!;
    const near = bucket(gap);
    // A cue is known by its most reporting word, any other span by its last one.
    let head = base + this.past[other]! - 1;
    if (role === 1) {
      for (let i = base + this.first[other]!; i < base + this.past[other]!; i++) {
        if (reader.records[i]!.cue > reader.records[head]!.cue) head = i;
      }
    }
    const record = reader.records[head]!;
    const between = gap === 0 ? 0 : reader.records[adjacent]!.form;
    out[n++] = mix(mix(mix(seed, 1), role), near);
    out[n++] = mix(mix(mix(seed, 2), role), record.lemma);
    out[n++] = mix(mix(mix(mix(seed, 3), role), record.cue), near);
    out[n++] = mix(mix(mix(mix(seed, 4), role), between), near);
    out[n++] = mix(mix(mix(mix(seed, 5), role), record.lemma), near > 1 ? 2 : near);
    out[n++] = mix(mix(mix(mix(seed, 6), role), record.lemma), between);
    out[n++] = mix(mix(mix(mix(seed, 7), role), near), far);
    out[n++] = mix(mix(mix(seed, 8), role), logBin(this.probability[other]!));
    return n;
  }
}

const OPEN: number[][] = Array.from({ length: ROLES }, () => []);

/** Probabilities in sixteen steps of their log-odds. */
export function logBin(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  const bin = Math.round(odds * 1.5) + 9;
  return bin < 0 ? 0 : bin > 18 ? 18 : bin;
}
