/**
 * A linear chain over BILOU labels: where spans of several roles begin, go on
 * and end, none overlapping another.
 *
 * Label 0 is “in no span”; role r has B, I, L and U (begin, inside, last, and
 * a span of one token) at 1 + 4r … 4 + 4r. A span that was begun must go on or
 * end, so of the label pairs only a part is possible, and only that part is
 * computed. (Lafferty, McCallum and Pereira 2001; Ratinov and Roth 2009 for BILOU.)
 */
import { exponentiate } from './exponential.js';

export const ROLES = 3;
export const LABELS = 1 + 4 * ROLES;

/** Labels after which no span is open: O, and L and U of each role. */
const CLOSED = [0, 3, 4, 7, 8, 11, 12];
/** Labels that may follow them: O, and B and U of each role. */
const OPENING = [0, 1, 4, 5, 8, 9, 12];

/** Number of weights for label pairs; see {@link pairIndex}. */
export const PAIRS = CLOSED.length * OPENING.length + 4 * ROLES;
const INSIDE = CLOSED.length * OPENING.length;

/** Place of the pair's weight, or -1 where the second label cannot follow the first. */
export function pairIndex(from: number, to: number): number {
  const closed = CLOSED.indexOf(from);
  const opening = OPENING.indexOf(to);
  if (closed >= 0) return opening >= 0 ? closed * OPENING.length + opening : -1;
  const role = (from - 1) >> 2;
  const first = 1 + 4 * role;
  if (to !== first + 1 && to !== first + 2) return -1;
  return INSIDE + 4 * role + (from === first ? 0 : 2) + (to - first - 1);
}

/**
 * Works out, for a sequence of label scores, how likely each label is at each
 * place. Buffers grow and are used again.
 */
export class Chain {
  /** Scores in, `LABELS` a place; turned into their exponentials by {@link run}. */
  scores = new Float64Array(LABELS * 256);
  /** Forward and backward values, scaled so that their product is the probability. */
  forward = new Float64Array(LABELS * 256);
  backward = new Float64Array(LABELS * 256);
  private scale = new Float64Array(256);
  private logScale = new Float64Array(256);
  /** Running sum over places of the logarithm of going on inside a role. */
  private inside = new Float64Array(ROLES * 257);
  private readonly pairs = new Float64Array(PAIRS);
  private capacity = 256;

  setPairs(weights: ArrayLike<number>): void {
    for (let i = 0; i < PAIRS; i++) this.pairs[i] = Math.exp(weights[i]!);
  }

  ensure(size: number): void {
    if (size <= this.capacity) return;
    this.capacity = Math.max(size, this.capacity * 2);
    this.scores = new Float64Array(LABELS * this.capacity);
    this.forward = new Float64Array(LABELS * this.capacity);
    this.backward = new Float64Array(LABELS * this.capacity);
    this.scale = new Float64Array(this.capacity);
    this.logScale = new Float64Array(this.capacity);
    this.inside = new Float64Array(ROLES * (this.capacity + 1));
  }

  /** Fills `forward` and `backward` for the first `size` places. Returns the logarithm of the partition sum. */
  run(size: number): number {
    return this.exponentiate(size) + this.runForward(size) + this.runBackward(size);
  }

  /** Turns scores into their exponentials, the highest of each place into 1. Returns the sum of the highest. */
  private exponentiate(size: number): number {
    const { scores } = this;
    let sum = 0;
    for (let row = 0; row < size * LABELS; row += LABELS) {
      let top = scores[row]!;
      for (let y = row + 1; y < row + LABELS; y++) if (scores[y]! > top) top = scores[y]!;
      exponentiate(scores, row, LABELS, top);
      sum += top;
    }
    return sum;
  }

  private runForward(size: number): number {
    const { scores, forward, pairs } = this;
    for (let y = 0; y < LABELS; y++) forward[y] = 0;
    for (let o = 0; o < 7; o++) forward[OPENING[o]!] = scores[OPENING[o]!]!;
    let logSum = this.normalise(0);
    for (let at = 1; at < size; at++) {
      const row = at * LABELS;
      const before = row - LABELS;
      const c0 = forward[before]!, c1 = forward[before + 3]!, c2 = forward[before + 4]!;
      const c3 = forward[before + 7]!, c4 = forward[before + 8]!, c5 = forward[before + 11]!;
      const c6 = forward[before + 12]!;
      for (let o = 0; o < 7; o++) {
        const y = row + OPENING[o]!;
        forward[y] = scores[y]! * (c0 * pairs[o]! + c1 * pairs[7 + o]! + c2 * pairs[14 + o]! +
          c3 * pairs[21 + o]! + c4 * pairs[28 + o]! + c5 * pairs[35 + o]! + c6 * pairs[42 + o]!);
      }
      for (let b = 1, p = INSIDE; b < LABELS; b += 4, p += 4) {
        const begun = forward[before + b]!;
        const within = forward[before + b + 1]!;
        forward[row + b + 1] = scores[row + b + 1]! * (begun * pairs[p]! + within * pairs[p + 2]!);
        forward[row + b + 2] = scores[row + b + 2]! * (begun * pairs[p + 1]! + within * pairs[p + 3]!);
      }
      logSum += this.normalise(at);
    }
    return logSum;
  }

  /** Scales the forward values of a place to a sum of 1. Returns the logarithm of what it was. */
  private normalise(at: number): number {
    const { forward, scale, logScale } = this;
    const row = at * LABELS;
    // Two sums side by side: each addition waits for the one before.
    let even = forward[row + LABELS - 1]!;
    let odd = 0;
    for (let y = row; y < row + LABELS - 1; y += 2) {
      even += forward[y]!;
      odd += forward[y + 1]!;
    }
    const sum = even + odd;
    scale[at] = sum;
    const inverse = 1 / sum;
    for (let y = row; y < row + LABELS; y++) forward[y]! *= inverse;
    return (logScale[at] = Math.log(sum));
  }

  private runBackward(size: number): number {
    const { scores, forward, backward, scale, pairs } = this;
    // No span may be open at the end.
    const last = (size - 1) * LABELS;
    let closed = 0;
    for (let y = 0; y < LABELS; y++) backward[last + y] = 0;
    for (let c = 0; c < 7; c++) closed += forward[last + CLOSED[c]!]!;
    for (let c = 0; c < 7; c++) backward[last + CLOSED[c]!] = 1 / closed;
    for (let at = size - 2; at >= 0; at--) {
      const row = at * LABELS;
      const after = row + LABELS;
      const inverse = 1 / scale[at + 1]!;
      const o0 = scores[after]! * backward[after]!, o1 = scores[after + 1]! * backward[after + 1]!;
      const o2 = scores[after + 4]! * backward[after + 4]!, o3 = scores[after + 5]! * backward[after + 5]!;
      const o4 = scores[after + 8]! * backward[after + 8]!, o5 = scores[after + 9]! * backward[after + 9]!;
      const o6 = scores[after + 12]! * backward[after + 12]!;
      for (let c = 0, p = 0; c < 7; c++, p += 7) {
        backward[row + CLOSED[c]!] = inverse * (o0 * pairs[p]! + o1 * pairs[p + 1]! + o2 * pairs[p + 2]! +
          o3 * pairs[p + 3]! + o4 * pairs[p + 4]! + o5 * pairs[p + 5]! + o6 * pairs[p + 6]!);
      }
      for (let b = 1, p = INSIDE; b < LABELS; b += 4, p += 4) {
        const within = scores[after + b + 1]! * backward[after + b + 1]!;
        const ends = scores[after + b + 2]! * backward[after + b + 2]!;
        backward[row + b] = inverse * (within * pairs[p]! + ends * pairs[p + 1]!);
        backward[row + b + 1] = inverse * (within * pairs[p + 2]! + ends * pairs[p + 3]!);
      }
    }
    return Math.log(closed);
  }

  /** Probability of a label at a place, after {@link run}. */
  probability(at: number, label: number): number {
    return this.forward[at * LABELS + label]! * this.backward[at * LABELS + label]!;
  }

  /** Prepares {@link spanProbability}; call once after {@link run}. */
  sumInside(size: number): void {
    const { inside, scores, logScale, pairs } = this;
    for (let r = 0; r < ROLES; r++) inside[r] = 0;
    for (let at = 0; at < size; at++) {
      for (let r = 0; r < ROLES; r++) {
        const step = scores[at * LABELS + 4 * r + 2]! * pairs[INSIDE + 4 * r + 2]!;
        inside[(at + 1) * ROLES + r] = inside[at * ROLES + r]! + Math.log(step + 1e-300) - logScale[at]!;
      }
    }
  }

  /** Probability that exactly this span, both ends in, has the role. */
  spanProbability(role: number, first: number, last: number): number {
    const b = 1 + 4 * role;
    if (first === last) return this.probability(first, b + 3);
    const { forward, backward, scores, scale, pairs, inside } = this;
    const p = INSIDE + 4 * role;
    let value = forward[first * LABELS + b]! * scores[last * LABELS + b + 2]! / scale[last]! * backward[last * LABELS + b + 2]!;
    if (last === first + 1) return value * pairs[p + 1]!;
    value *= Math.exp(inside[last * ROLES + role]! - inside[(first + 1) * ROLES + role]!);
    return value * pairs[p + 3]! * pairs[p]! / pairs[p + 2]!;
  }

  /** Adds `rate` times the expected count of every label pair to `into`. */
  addExpectedPairs(size: number, into: Float64Array, rate: number): void {
    const { forward, backward, scores, scale, pairs } = this;
    for (let at = 1; at < size; at++) {
      const before = (at - 1) * LABELS;
      const row = at * LABELS;
      const factor = rate / scale[at]!;
      for (let c = 0; c < 7; c++) {
        const from = forward[before + CLOSED[c]!]! * factor;
        if (from === 0) continue;
        for (let o = 0; o < 7; o++) {
          const y = row + OPENING[o]!;
          into[c * 7 + o]! += from * pairs[c * 7 + o]! * scores[y]! * backward[y]!;
        }
      }
      for (let r = 0; r < ROLES; r++) {
        const b = 1 + 4 * r;
        const p = INSIDE + 4 * r;
        const within = scores[row + b + 1]! * backward[row + b + 1]!;
        const ends = scores[row + b + 2]! * backward[row + b + 2]!;
        into[p]! += forward[before + b]! * factor * pairs[p]! * within;
        into[p + 1]! += forward[before + b]! * factor * pairs[p + 1]! * ends;
        into[p + 2]! += forward[before + b + 1]! * factor * pairs[p + 2]! * within;
        into[p + 3]! += forward[before + b + 1]! * factor * pairs[p + 3]! * ends;
      }
    }
  }
}
