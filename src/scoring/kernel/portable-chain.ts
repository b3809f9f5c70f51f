/**
 * The chain of BILOU labels in plain TypeScript, sum by sum in the order of
 * the compiled one. A span that was begun must go on or end, so of the pairs of
 * labels only a part is possible, and only that part is computed.
 */
import { exponentiate, PARTS } from '../exponential.js';
import { CLOSED, INSIDE, LABELS, OPENING, ROLES } from '../labels.js';

/** Where in the ordered pairs the rows begin: by closed label, by opening label, by role. */
const BY_CLOSED = 0;
const BY_OPENING = 56;
const BY_ROLE = 112;
const TABLE = BY_ROLE + 8 * ROLES;
/** Numbers that {@link chainPairs} gives. */
export const CHAIN_PAIRS = TABLE + PARTS.length;
/** Closed labels in the order of a row by opening label: those of the roles, which lie side by side, then O. */
const CLOSED_IN_ROW = [1, 2, 3, 4, 5, 6, 0];

/**
 * Weights of pairs, already exponentials, as `Kernel.marginals` reads them, two at a time: what may follow each closed
 * label, what may stand before each opening one, what goes on within each role; behind them the table of exponentials.
 */
export function chainPairs(weights: Float64Array): Float64Array {
  const ordered = new Float64Array(CHAIN_PAIRS);
  for (let c = 0; c < 7; c++) {
    for (let o = 0; o < 7; o++) {
      ordered[BY_CLOSED + 8 * c + o] = weights[7 * c + o]!;
      ordered[BY_OPENING + 8 * o + c] = weights[7 * CLOSED_IN_ROW[c]! + o]!;
    }
  }
  for (let r = 0; r < ROLES; r++) {
    const [beginInside, beginLast, insideInside, insideLast] = weights.subarray(INSIDE + 4 * r);
    ordered.set([beginInside!, beginLast!, insideInside!, insideLast!, beginInside!, insideInside!, beginLast!, insideLast!], BY_ROLE + 8 * r);
  }
  ordered.set(PARTS, TABLE);
  return ordered;
}

/** See `Kernel.marginals`. */
export function marginals(
  doubles: Float64Array, scores: number, forward: number, backward: number, scale: number, pairs: number, size: number,
): number {
  let tops = 0;
  for (let row = scores; row < scores + size * LABELS; row += LABELS) {
    let top = doubles[row]!;
    for (let y = row + 1; y < row + LABELS; y++) if (doubles[y]! > top) top = doubles[y]!;
    exponentiate(doubles, row, LABELS, top);
    tops += top;
  }
  runForward(doubles, scores, forward, scale, pairs, size);
  runBackward(doubles, scores, forward, backward, scale, pairs, size);
  return tops;
}

function runForward(doubles: Float64Array, scores: number, forward: number, scale: number, pairs: number, size: number): void {
  for (let at = 0; at < size; at++) {
    const score = scores + at * LABELS;
    const row = forward + at * LABELS;
    if (at === 0) {
      doubles.fill(0, row, row + LABELS);
      for (const y of OPENING) doubles[row + y] = doubles[score + y]!;
    } else {
      const before = row - LABELS;
      for (let o = 0; o < 7; o++) {
        const y = OPENING[o]!;
        let sum = 0;
        for (let c = 0; c < 7; c++) sum += doubles[before + CLOSED[c]!]! * doubles[pairs + BY_CLOSED + 8 * c + o]!;
        doubles[row + y] = doubles[score + y]! * sum;
      }
      for (let b = 1, p = pairs + BY_ROLE; b < LABELS; b += 4, p += 8) {
        const begun = doubles[before + b]!;
        const inside = doubles[before + b + 1]!;
        doubles[row + b + 1] = doubles[score + b + 1]! * (begun * doubles[p]! + inside * doubles[p + 2]!);
        doubles[row + b + 2] = doubles[score + b + 2]! * (begun * doubles[p + 1]! + inside * doubles[p + 3]!);
      }
    }
    let even = doubles[row + LABELS - 1]!;
    let odd = 0;
    for (let y = row; y < row + LABELS - 1; y += 2) {
      even += doubles[y]!;
      odd += doubles[y + 1]!;
    }
    doubles[scale + at] = even + odd;
    const inverse = 1 / (even + odd);
    for (let y = row; y < row + LABELS; y++) doubles[y]! *= inverse;
  }
}

function runBackward(
  doubles: Float64Array, scores: number, forward: number, backward: number, scale: number, pairs: number, size: number,
): void {
  // No span may be open at the end.
  const last = (size - 1) * LABELS;
  let closed = 0;
  for (const y of CLOSED) closed += doubles[forward + last + y]!;
  doubles.fill(0, backward + last, backward + last + LABELS);
  for (const y of CLOSED) doubles[backward + last + y] = 1 / closed;
  for (let at = size - 2; at >= 0; at--) {
    const row = backward + at * LABELS;
    const after = row + LABELS;
    const score = scores + (at + 1) * LABELS;
    const inverse = 1 / doubles[scale + at + 1]!;
    for (let c = 0; c < 7; c++) {
      let sum = 0;
      for (let o = 0; o < 7; o++) sum += doubles[score + OPENING[o]!]! * doubles[after + OPENING[o]!]! * doubles[pairs + BY_OPENING + 8 * o + c]!;
      doubles[row + CLOSED[CLOSED_IN_ROW[c]!]!] = inverse * sum;
    }
    for (let b = 1, p = pairs + BY_ROLE + 4; b < LABELS; b += 4, p += 8) {
      const inside = doubles[score + b + 1]! * doubles[after + b + 1]!;
      const ends = doubles[score + b + 2]! * doubles[after + b + 2]!;
      doubles[row + b] = inverse * (inside * doubles[p]! + ends * doubles[p + 2]!);
      doubles[row + b + 1] = inverse * (inside * doubles[p + 1]! + ends * doubles[p + 3]!);
    }
  }
}
