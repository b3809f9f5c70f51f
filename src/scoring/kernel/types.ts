/** What the inner loops of the model are, compiled or plain. */

/** One block of memory as fractions, double and single, as whole numbers and as short ones. */
export interface Memory {
  readonly doubles: Float64Array;
  readonly floats: Float32Array;
  readonly wholes: Int32Array;
  readonly shorts: Int16Array;
}

/** Places and widths count numbers of their kind from the start of the memory. */
export interface Kernel {
  /**
   * u[t] = bias + scale · (x[t] · w), u and bias fractions, x and w short numbers, w as `pairUp` orders it. `inputs` and
   * `outputs` are multiples of eight; at `spare` is room for 4 · `inputs` short numbers. No sum may leave 32 bits.
   */
  multiplyShorts(
    x: number, stride: number, inputs: number, w: number, scale: number, bias: number, u: number, outputs: number, tokens: number,
    spare: number,
  ): void;
  /**
   * Simple recurrent units (Lei et al. 2018) in both directions. A row of u holds, per direction, `units` each of
   * forget gate, value and output gate, all fractions; a row of out gets `units` short numbers forward and `units`
   * backward, in steps of 1 / `unit`, none beyond `most`. `state` holds 2 · `units` fractions, all 0 at the start.
   * `units` is a multiple of eight.
   */
  recur(u: number, units: number, tokens: number, out: number, stride: number, state: number, unit: number, most: number): void;
  /** out[t] = the sum of the `each` rows of short numbers that the whole numbers at `list` name. `width` is a multiple of 32. */
  sumRows(rows: number, width: number, list: number, each: number, tokens: number, out: number, stride: number, most: number): void;
  /**
   * Forward and backward values of a chain of BILOU labels, `LABELS` doubles a token, scaled so that their product is the
   * probability; what each token's were scaled by stands in `scale`. Scores are turned into their exponentials, the highest
   * of each token into 1; returns the sum of the highest. `pairs` are the pairs of labels as `chainPairs` orders them.
   */
  marginals(scores: number, forward: number, backward: number, scale: number, pairs: number, size: number): number;
  /**
   * out = the sum of the rows that `count` keys have in a `RowTable` of 2 to the power of 32 - `drop` entries, sixteen whole
   * numbers, each number of a row counted by its square, its sign kept. `heads` is room for `count` whole numbers.
   */
  sumKeys(table: number, drop: number, keys: number, count: number, heads: number, out: number): void;
  /** Adds to the sixteen whole numbers at `into` those of the `count` rows of sixteen, from `rows` on, that `list` names. */
  addSums(rows: number, list: number, count: number, into: number): void;
}
