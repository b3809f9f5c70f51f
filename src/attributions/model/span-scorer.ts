/** Scores the candidates of a paragraph as whole spans. */
import { ROLES } from '../../scoring/bilou.js';
import { createKernel, type Kernel } from '../../scoring/kernel/index.js';
import { Layout } from '../../scoring/kernel/layout.js';
import { ROW_START, ROW_WIDTH, rowTableDrop, rowTableSize, writeRowTable } from '../../scoring/row-table.js';
import type { Candidates } from './candidates.js';
import { LONGEST_PIECE } from './network.js';
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

/** Numbers of a sum of rows, as the kernel has it. */
const SUM = 16;
/** Edges of a paragraph, by place and role. */
const EDGES = (LONGEST_PIECE + 1) * ROLES;
/** Sums that several spans share, in this order: of small numbers, kept for good, for there are few; then of a paragraph's edges. */
const FIRST_BEGIN = ALL_COMBINATIONS;
const FIRST_END = FIRST_BEGIN + EDGES;
const SHARED = FIRST_END + EDGES;

/** Sums are whole numbers throughout, so that no order of adding matters. */
export class SpanScorer {
  private readonly kernel: Kernel;
  private readonly drop: number;
  // Places in the memory.
  private readonly table: number;
  private readonly keys: number;
  private readonly heads: number;
  private readonly list: number;
  private readonly sum: number;
  private readonly shared: number;
  /** Views of them. */
  private readonly keysView: Int32Array;
  private readonly listView: Int32Array;
  private readonly sumView: Int32Array;
  /** By shared sum: 1 where it has been worked out. */
  private readonly known = new Uint8Array(SHARED);

  constructor(private readonly data: ScorerData, compiled = true) {
    this.drop = rowTableDrop(data.keys.length);
    const size = rowTableSize(this.drop);
    const layout = new Layout();
    this.table = layout.place(size, 4);
    this.keys = layout.place(MAX_SPAN_KEYS, 4);
    this.heads = layout.place(MAX_SPAN_KEYS, 4);
    this.list = layout.place(GROUPS + 2, 4);
    this.sum = layout.place(SUM, 4);
    this.shared = layout.place(SHARED * SUM, 4);
    const { memory: { wholes }, kernel } = createKernel(layout.bytes, compiled);
    this.kernel = kernel;
    this.keysView = wholes.subarray(this.keys, this.keys + MAX_SPAN_KEYS);
    this.listView = wholes.subarray(this.list, this.list + GROUPS + 2);
    this.sumView = wholes.subarray(this.sum, this.sum + SUM);
    writeRowTable(data.keys, data.rows, this.drop, wholes.subarray(this.table, this.table + size));
  }

  /** Log-odds of all candidates of a paragraph of `size` tokens that `features` has opened, into `odds`. */
  score({ count, role, first, past }: Candidates, features: SpanFeatures, size: number, odds: Float64Array): void {
    const { kernel, keysView: keys, listView: list, known } = this;
    const { combination } = features;
    const edges = (size + 1) * ROLES;
    known.fill(0, FIRST_BEGIN, FIRST_BEGIN + edges);
    known.fill(0, FIRST_END, FIRST_END + edges);
    for (let i = 0; i < count; i++) {
      features.look(i);
      this.sumKeys(features.ownKeys(keys, 0), this.sum);
      for (let group = 0; group < GROUPS; group++) {
        const which = (list[group] = combination[group]!);
        if (known[which] === 0) this.learn(which, features.combinationKeys(group, keys, 0));
      }
      const begin = (list[GROUPS] = FIRST_BEGIN + first[i]! * ROLES + role[i]!);
      if (known[begin] === 0) this.learn(begin, features.beginKeys(keys, 0));
      const end = (list[GROUPS + 1] = FIRST_END + past[i]! * ROLES + role[i]!);
      if (known[end] === 0) this.learn(end, features.endKeys(keys, 0));
      kernel.addSums(this.shared, this.list, GROUPS + 2, this.sum);
      odds[i] = this.logOdds();
    }
  }

  private learn(which: number, count: number): void {
    this.known[which] = 1;
    this.sumKeys(count, this.shared + which * SUM);
  }

  private sumKeys(count: number, to: number): void {
    this.kernel.sumKeys(this.table, this.drop, this.keys, count, this.heads, to);
  }

  private logOdds(): number {
    const { sumView, data: { scale, bias, out } } = this;
    let odds = sumView[ROW_START]! * scale;
    for (let h = 0; h < HIDDEN; h++) {
      const value = sumView[ROW_START + 1 + h]! * scale + bias[h]!;
      if (value > 0) odds += value * out[h]!;
    }
    return odds;
  }
}
