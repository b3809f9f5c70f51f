/**
 * A linear chain over BILOU labels: where spans of several roles begin, go on
 * and end, none overlapping another.
 * (Lafferty, McCallum and Pereira 2001; Ratinov and Roth 2009 for BILOU.)
 */
import { CHAIN_PAIRS, chainPairs, createKernel, type Kernel, type Memory } from './kernel/index.js';
import { Layout } from './kernel/layout.js';
import { CLOSED, INSIDE, LABELS, OPENING, PAIRS, ROLES } from './labels.js';

export { LABELS, PAIRS, ROLES } from './labels.js';

/** Place of the pair's weight, or -1 where the second label cannot follow the first. */
export function pairIndex(from: number, to: number): number {
  const closed = (CLOSED as readonly number[]).indexOf(from);
  const opening = (OPENING as readonly number[]).indexOf(to);
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
  scores!: Float64Array;
  /** Forward and backward values, scaled so that their product is the probability. */
  forward!: Float64Array;
  backward!: Float64Array;
  private scale!: Float64Array;
  private readonly pairs = new Float64Array(PAIRS);
  private kernel!: Kernel;
  private memory!: Memory;
  private orderedPairs = 0;
  private capacity = 0;

  constructor() {
    this.ensure(256);
  }

  setPairs(weights: ArrayLike<number>): void {
    for (let i = 0; i < PAIRS; i++) this.pairs[i] = Math.exp(weights[i]!);
    this.memory.doubles.set(chainPairs(this.pairs), this.orderedPairs);
  }

  ensure(size: number): void {
    if (size <= this.capacity) return;
    this.capacity = Math.max(size, this.capacity * 2);
    const layout = new Layout();
    const lengths = [LABELS * this.capacity, LABELS * this.capacity, LABELS * this.capacity, this.capacity];
    const places = lengths.map((length) => layout.place(length, 8));
    this.orderedPairs = layout.place(CHAIN_PAIRS, 8);
    ({ memory: this.memory, kernel: this.kernel } = createKernel(layout.bytes));
    const { doubles } = this.memory;
    [this.scores, this.forward, this.backward, this.scale] = places.map((place, i) => doubles.subarray(place, place + lengths[i]!)) as
      [Float64Array, Float64Array, Float64Array, Float64Array];
    doubles.set(chainPairs(this.pairs), this.orderedPairs);
  }

  /** Fills `forward` and `backward` for the first `size` places. Returns the logarithm of the partition sum. */
  run(size: number): number {
    const { scores, forward, backward, scale, orderedPairs } = this;
    const place = (numbers: Float64Array) => numbers.byteOffset / 8;
    const tops = this.kernel.marginals(place(scores), place(forward), place(backward), place(scale), orderedPairs, size);
    let closed = 0;
    for (const y of CLOSED) closed += forward[(size - 1) * LABELS + y]!;
    return tops + sumLogarithms(scale, size) + Math.log(closed);
  }

  /** Probability of a label at a place, after {@link run}. */
  probability(at: number, label: number): number {
    return this.forward[at * LABELS + label]! * this.backward[at * LABELS + label]!;
  }

  /** By how much a span of the role that goes on within a place is less likely than one that need not. */
  goingOn(role: number, at: number): number {
    return this.scores[at * LABELS + 4 * role + 2]! * this.pairs[INSIDE + 4 * role + 2]! / this.scale[at]!;
  }

  /**
   * Probability that exactly this span, both ends in, has the role. `between` is the product of {@link goingOn} over the
   * places between its ends.
   */
  spanProbability(role: number, first: number, last: number, between: number): number {
    const b = 1 + 4 * role;
    if (first === last) return this.probability(first, b + 3);
    const { forward, backward, scores, scale, pairs } = this;
    const p = INSIDE + 4 * role;
    const ends = forward[first * LABELS + b]! * scores[last * LABELS + b + 2]! / scale[last]! * backward[last * LABELS + b + 2]!;
    return last === first + 1 ? ends * pairs[p + 1]! : ends * between * pairs[p + 3]! * pairs[p]! / pairs[p + 2]!;
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

/** The sum of the logarithms of the first `size` numbers, few of which are taken. */
function sumLogarithms(numbers: Float64Array, size: number): number {
  let sum = 0;
  let product = 1;
  for (let i = 0; i < size; i++) {
    product *= numbers[i]!;
    if (product > 1e-100 && product < 1e100) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
}
