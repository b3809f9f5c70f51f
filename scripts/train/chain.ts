/**
 * Trains the tagger: stochastic gradient ascent on the conditional
 * log-likelihood, with feature dropout, averaged over the later epochs.
 */
import { Chain, LABELS, PAIRS, pairIndex } from '../../src/scoring/bilou.js';
import { Random } from './random.js';
import type { TokenData } from './tokens.js';

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at each token. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
  readonly progress?: (line: string) => void;
}

export interface ChainWeights {
  readonly rows: Float32Array;
  readonly pairs: Float64Array;
}

/** Scores of the tokens `first`–`past` into `chain`. */
export function scoreTokens({ starts, numbers }: TokenData, rows: Float32Array, first: number, past: number, chain: Chain): void {
  chain.ensure(past - first);
  const { scores } = chain;
  for (let t = first; t < past; t++) {
    const place = (t - first) * LABELS;
    scores.fill(0, place, place + LABELS);
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      const from = numbers[i]! * LABELS;
      for (let y = 0; y < LABELS; y++) scores[place + y]! += rows[from + y]!;
    }
  }
}

/** Trains on the paragraphs given by index. */
export function trainChain(data: TokenData, which: readonly number[], options: ChainOptions): ChainWeights {
  const { starts, numbers, labels, paragraphs } = data;
  const rows = new Float32Array((data.words.length + data.places.length) * LABELS);
  const pairs = new Float64Array(PAIRS);
  const sumRows = new Float64Array(rows.length);
  const sumPairs = new Float64Array(PAIRS);
  let sums = 0;
  const random = new Random(options.seed);
  const order = Int32Array.from(which);
  const chain = new Chain();
  const keepScale = 1 / (1 - options.dropout);
  const limit = Math.round(options.dropout * 256);
  let kept = new Int32Array(1 << 16);
  let keptStarts = new Int32Array(1 << 10);
  const pairGradient = new Float64Array(PAIRS);
  const gradient = new Float64Array(LABELS);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    const rate = options.rate / (1 + options.decay * epoch);
    for (let o = 0; o < order.length; o++) {
      const [first, past] = paragraphs[order[o]!]!;
      const size = past - first;
      chain.ensure(size);
      if (kept.length < starts[past]! - starts[first]!) kept = new Int32Array(2 * (starts[past]! - starts[first]!));
      if (keptStarts.length < size + 1) keptStarts = new Int32Array(2 * size + 1);
      const { scores } = chain;
      let used = 0;
      for (let t = first; t < past; t++) {
        const place = (t - first) * LABELS;
        keptStarts[t - first] = used;
        let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0;
        let bits = 0;
        let left = 0;
        for (let i = starts[t]!, to = starts[t + 1]!; i < to; i++) {
          if (left === 0) {
            bits = random.bits();
            left = 4;
          }
          const out = (bits & 255) < limit;
          bits >>>= 8;
          left--;
          if (out) continue;
          const from = numbers[i]! * LABELS;
          kept[used++] = from;
          s0 += rows[from]!; s1 += rows[from + 1]!; s2 += rows[from + 2]!; s3 += rows[from + 3]!;
          s4 += rows[from + 4]!; s5 += rows[from + 5]!; s6 += rows[from + 6]!; s7 += rows[from + 7]!;
          s8 += rows[from + 8]!; s9 += rows[from + 9]!; s10 += rows[from + 10]!; s11 += rows[from + 11]!;
          s12 += rows[from + 12]!;
        }
        scores[place] = s0 * keepScale; scores[place + 1] = s1 * keepScale; scores[place + 2] = s2 * keepScale;
        scores[place + 3] = s3 * keepScale; scores[place + 4] = s4 * keepScale; scores[place + 5] = s5 * keepScale;
        scores[place + 6] = s6 * keepScale; scores[place + 7] = s7 * keepScale; scores[place + 8] = s8 * keepScale;
        scores[place + 9] = s9 * keepScale; scores[place + 10] = s10 * keepScale; scores[place + 11] = s11 * keepScale;
        scores[place + 12] = s12 * keepScale;
      }
      keptStarts[size] = used;
      chain.setPairs(pairs);
      chain.run(size);
      pairGradient.fill(0);
      chain.addExpectedPairs(size, pairGradient, -1);
      for (let t = first + 1; t < past; t++) pairGradient[pairIndex(labels[t - 1]!, labels[t]!)]! += 1;
      for (let i = 0; i < PAIRS; i++) pairs[i]! += rate * pairGradient[i]!;
      for (let t = first; t < past; t++) {
        const at = t - first;
        let most = 0;
        for (let y = 0; y < LABELS; y++) {
          const g = (labels[t] === y ? 1 : 0) - chain.probability(at, y);
          gradient[y] = g * rate;
          if (g > most || -g > most) most = g < 0 ? -g : g;
        }
        // Certain and right: nothing to learn.
        if (most < 0.01) continue;
        const g0 = gradient[0]!, g1 = gradient[1]!, g2 = gradient[2]!, g3 = gradient[3]!, g4 = gradient[4]!;
        const g5 = gradient[5]!, g6 = gradient[6]!, g7 = gradient[7]!, g8 = gradient[8]!, g9 = gradient[9]!;
        const g10 = gradient[10]!, g11 = gradient[11]!, g12 = gradient[12]!;
        for (let i = keptStarts[at]!, to = keptStarts[at + 1]!; i < to; i++) {
          const from = kept[i]!;
          rows[from]! += g0; rows[from + 1]! += g1; rows[from + 2]! += g2; rows[from + 3]! += g3;
          rows[from + 4]! += g4; rows[from + 5]! += g5; rows[from + 6]! += g6; rows[from + 7]! += g7;
          rows[from + 8]! += g8; rows[from + 9]! += g9; rows[from + 10]! += g10; rows[from + 11]! += g11;
          rows[from + 12]! += g12;
        }
      }
    }
    if (epoch >= options.epochs / 2) {
      for (let i = 0; i < rows.length; i++) sumRows[i]! += rows[i]!;
      for (let i = 0; i < PAIRS; i++) sumPairs[i]! += pairs[i]!;
      sums++;
    }
    options.progress?.(`epoch ${epoch + 1}/${options.epochs}`);
  }
  return { rows: Float32Array.from(sumRows, (sum) => sum / sums), pairs: sumPairs.map((sum) => sum / sums) };
}
