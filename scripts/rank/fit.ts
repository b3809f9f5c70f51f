/** Fits the log-linear ranker: softmax over candidates, L2, full-batch AdaGrad. */

/** One choice: features per candidate (in the whole table), and which candidates are right. */
export interface Example {
  readonly group: string;
  readonly candidates: readonly Int32Array[];
  readonly right: readonly boolean[];
}

export interface FitSettings {
  readonly size: number;
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull to zero, per example. */
  readonly decay: number;
}

export function fitRanker(examples: readonly Example[], { size, rounds, rate, decay }: FitSettings): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const { candidates, right } of examples) {
      const scores = candidates.map((features) => sumOf(weights, features));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, value) => sum + value, 0);
      const good = odds.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
      candidates.forEach((features, i) => {
        // Several candidates may be right: their mass is to grow together.
        const pull = (right[i] ? odds[i]! / good : 0) - odds[i]! / all;
        for (const feature of features) gradient[feature]! += pull;
      });
    }
    for (let f = 0; f < size; f++) {
      const step = gradient[f]! - decay * weights[f]!;
      squares[f]! += step * step;
      weights[f]! += (rate * step) / Math.sqrt(squares[f]!);
    }
  }
  return weights;
}

function sumOf(weights: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** Fits a logistic model on sparse examples, as {@link fitRanker} does the ranker. */
export function fitLogistic(
  examples: readonly { readonly features: readonly (readonly [number, number])[]; readonly right: boolean }[], { size, rounds, rate, decay }: FitSettings,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const { features, right } of examples) {
      let score = 0;
      for (const [index, value] of features) score += weights[index]! * value;
      const pull = (right ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const [index, value] of features) gradient[index]! += pull * value;
    }
    for (let f = 0; f < size; f++) {
      const step = gradient[f]! - decay * weights[f]!;
      squares[f]! += step * step;
      weights[f]! += (rate * step) / Math.sqrt(squares[f]!);
    }
  }
  return weights;
}
