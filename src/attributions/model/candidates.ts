/** From the tagger's marginals to spans that may stand. */
import { LABELS, ROLES, type Chain } from '../../scoring/bilou.js';
import { chooseIntervals } from '../../scoring/intervals.js';

/** Least marginal of a begin or an end from which spans are built. */
const LEAST_EDGE = 0.05;
/** Least probability of the span as a whole. */
const LEAST_SPAN = 0.02;
/** Tokens that a source or a cue may have at most. */
const LONGEST = [60, 30, 600];
/** Begins that stay open at a time, per role: the work stays linear on text of marks alone. */
const MOST_OPEN = 32;
/** Chosen by the tagger alone: its probability less this must be positive. */
const FIRST_CHOICE = 0.25;

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
  find(chain: Chain, size: number, leastEdge = LEAST_EDGE, leastSpan = LEAST_SPAN): void {
    this.count = 0;
    const { forward, backward } = chain;
    // Ordered by end as the interval choice needs it.
    // By role: where each open span begins, how likely, and the product of going on since. An emptied list is a new one: to set
    // a list's length is slow.
    const open: number[][] = [[], [], []];
    for (let at = 0; at < size; at++) {
      const row = at * LABELS;
      for (let r = 0; r < ROLES; r++) {
        const b = row + 1 + 4 * r;
        const single = forward[b + 3]! * backward[b + 3]!;
        const begin = forward[b]! * backward[b]! + single;
        const list = open[r]!;
        if (begin >= leastEdge) {
          if (list.length >= 3 * MOST_OPEN) list.splice(0, 3);
          list.push(at, begin, 1);
        }
        if (list.length === 0) continue;
        const end = forward[b + 2]! * backward[b + 2]! + single;
        if (end < leastEdge) {
          // Nothing is open any more: older begins cannot reach further.
          if (begin + forward[b + 1]! * backward[b + 1]! < 1e-4) open[r] = [];
          else goOn(list, chain, r, at);
          continue;
        }
        for (let k = 0; k < list.length; k += 3) {
          const first = list[k]!;
          if (at - first >= LONGEST[r]!) continue;
          const probability = chain.spanProbability(r, first, at, list[k + 2]!);
          if (probability < leastSpan) continue;
          if (this.count === this.role.length) this.grow();
          const index = this.count++;
          this.role[index] = r;
          this.first[index] = first;
          this.past[index] = at + 1;
          this.probability[index] = probability > 1 ? 1 : probability;
          this.begin[index] = list[k + 1]!;
          this.end[index] = end;
        }
        goOn(list, chain, r, at);
      }
    }
    for (let i = 0; i < this.count; i++) this.weights[i] = this.probability[i]! - FIRST_CHOICE;
    this.chosen = chooseIntervals(this.first, this.past, this.weights, this.count);
  }
}

/** Takes a place into the spans that began before it. */
function goOn(list: number[], chain: Chain, role: number, at: number): void {
  const factor = chain.goingOn(role, at);
  for (let k = 0; k < list.length; k += 3) if (list[k] !== at) list[k + 2]! *= factor;
}
