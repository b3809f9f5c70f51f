/** Scores the candidates of a paragraph as whole spans. */
import { ROLES } from '../../scoring/bilou.js';
import { ROW_WIDTH, RowTable } from '../../scoring/row-table.js';
import type { Candidates } from './candidates.js';
import { ALL_COMBINATIONS, GROUPS, MAX_SPAN_KEYS, type SpanFeatures } from './span-features.js';

/**
 * A scorer of whole spans: a straight sum of weights plus a small hidden layer
 * that sees which features come together.
 */
export interface ScorerData {
  readonly keys: Int32Array;
  /** Per key, `SCORER_WIDTH` numbers, times `scale`: the weight, then what it adds to each hidden unit. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** Added to each hidden unit before what is below 0 is cut off. */
  readonly bias: Float64Array;
  /** What each hidden unit adds to the log-odds. */
  readonly out: Float64Array;
}

export const SCORER_WIDTH = ROW_WIDTH;
export const HIDDEN = SCORER_WIDTH - 1;

/** Sums are whole numbers throughout, so that no order of adding matters. */
export class SpanScorer {
  private readonly table: RowTable;
  private readonly keys = new Int32Array(MAX_SPAN_KEYS);
  private readonly sums = new Int32Array(SCORER_WIDTH);
  /** Kept for good: there are few combinations of small numbers. */
  private readonly combinations = new SharedSums(ALL_COMBINATIONS);
  /** Of one paragraph, by place and role. */
  private begins = new SharedSums(0);
  private ends = new SharedSums(0);

  constructor(private readonly data: ScorerData, expanded: Int16Array) {
    this.table = new RowTable(data.keys, data.rows, expanded);
  }

  /** Log-odds of all candidates of a paragraph of `size` tokens that `features` has opened, into `odds`. */
  score({ count, role, first, past }: Candidates, features: SpanFeatures, size: number, odds: Float64Array): void {
    const { table, keys, sums, combinations } = this;
    const edges = (size + 1) * ROLES;
    if (edges > this.begins.size) {
      this.begins = new SharedSums(2 * edges);
      this.ends = new SharedSums(2 * edges);
    }
    const { begins, ends } = this;
    begins.forget(edges);
    ends.forget(edges);
    for (let i = 0; i < count; i++) {
      features.look(i);
      sums.fill(0);
      table.addAll(keys, features.ownKeys(keys, 0), sums, 0);
      const { combination } = features;
      for (let group = 0; group < GROUPS; group++) {
        const which = combination[group]!;
        if (!combinations.knows(which)) combinations.learn(which, table, keys, features.combinationKeys(group, keys, 0));
        combinations.addTo(sums, which);
      }
      const begin = first[i]! * ROLES + role[i]!;
      if (!begins.knows(begin)) begins.learn(begin, table, keys, features.beginKeys(keys, 0));
      begins.addTo(sums, begin);
      const end = past[i]! * ROLES + role[i]!;
      if (!ends.knows(end)) ends.learn(end, table, keys, features.endKeys(keys, 0));
      ends.addTo(sums, end);
      odds[i] = this.logOdds();
    }
  }

  private logOdds(): number {
    const { sums, data: { scale, bias, out } } = this;
    let odds = sums[0]! * scale;
    for (let h = 0; h < HIDDEN; h++) {
      const value = sums[h + 1]! * scale + bias[h]!;
      if (value > 0) odds += value * out[h]!;
    }
    return odds;
  }
}

/** Sums that several spans share, by number. */
class SharedSums {
  private readonly known: Uint8Array;
  private readonly sums: Int32Array;

  constructor(readonly size: number) {
    this.known = new Uint8Array(size);
    this.sums = new Int32Array(size * SCORER_WIDTH);
  }

  /** Forgets the first `count`. */
  forget(count: number): void {
    this.known.fill(0, 0, count);
  }

  knows(index: number): boolean {
    return this.known[index] === 1;
  }

  learn(index: number, table: RowTable, keys: Int32Array, count: number): void {
    this.known[index] = 1;
    this.sums.fill(0, index * SCORER_WIDTH, (index + 1) * SCORER_WIDTH);
    table.addAll(keys, count, this.sums, index * SCORER_WIDTH);
  }

  addTo(into: Int32Array, index: number): void {
    const { sums } = this;
    const from = index * SCORER_WIDTH;
    for (let i = 0; i < SCORER_WIDTH; i++) into[i]! += sums[from + i]!;
  }
}
