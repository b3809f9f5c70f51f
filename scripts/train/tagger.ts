/** A trained tagger, read over the articles that it is trained or judged on. */
import type { NetworkShape, NetworkWeights } from '../../src/attributions/model/network.js';
import { LABELS } from '../../src/scoring/bilou.js';
import { Layout } from '../../src/scoring/kernel/layout.js';
import type { Contexts } from './contexts.js';
import { createTrainingKernel, FLOAT, type TrainingKernel } from './kernel/index.js';
import type { TokenData } from './tokens.js';

/** A tagger that may read contexts: their weights stand beside its own. */
export interface TaggerWeights extends NetworkWeights {
  readonly context?: Float32Array;
}

/** A trained tagger over the training articles: writes the scores of the labels of some tokens into `out`. */
export function openTagger(
  { starts, numbers, paragraphs }: TokenData, { shape, rows, rowBias, layers, context }: TaggerWeights, contexts?: Contexts,
): (first: number, past: number, out: Float64Array) => void {
  const most = paragraphs.reduce((size, [first, past]) => Math.max(size, past - first), 0) + 4;
  const { width, units, inputs, gates, outputs } = shape;
  const layout = new Layout();
  const place = (size: number) => layout.place(size, FLOAT) * FLOAT;
  const weights = layers.map((layer) => place(layer.weights.length));
  const biases = layers.map((layer) => place(layer.bias.length));
  const read = place(most * inputs[2]), gate = place(most * gates), scores = place(most * outputs), cells = place(most * 2 * units);
  const { buffer, kernel } = createTrainingKernel(layout.bytes);
  const memory = new Float32Array(buffer);
  layers.forEach((layer, l) => {
    memory.set(layer.weights, weights[l]! / FLOAT);
    memory.set(layer.bias, biases[l]! / FLOAT);
  });
  const stride = inputs[2] * FLOAT;
  const seen = new Float32Array(contexts ? contexts.width : 0);
  return (first, past, out) => {
    const tokens = past - first;
    // Each row holds the second layer's units, the first's, and the sums that both rest on.
    const sums = read + 4 * units * FLOAT;
    for (let t = 0; t < tokens; t++) {
      const to = sums / FLOAT + t * inputs[2];
      memory.set(rowBias, to);
      for (let i = starts[first + t]!; i < starts[first + t + 1]!; i++) {
        const row = numbers[i]! * width;
        for (let j = 0; j < width; j++) memory[to + j]! += rows[row + j]!;
      }
      if (!contexts || !context) continue;
      contexts.read(first + t, 1, seen, 0);
      seen.forEach((value, i) => {
        for (let j = 0; j < width; j++) memory[to + j]! += value * context[i * width + j]!;
      });
    }
    for (let l = 0; l < 2; l++) {
      const below = sums - 2 * units * l * FLOAT;
      kernel.multiply(below, stride, inputs[l]! * FLOAT, weights[l]!, biases[l]!, gate, gates * FLOAT, tokens);
      runBothWays(kernel, shape, gate, cells, below - 2 * units * FLOAT, inputs[2], 0, tokens);
    }
    kernel.multiply(read, stride, stride, weights[2]!, biases[2]!, scores, outputs * FLOAT, tokens);
    for (let t = 0; t < tokens; t++) for (let y = 0; y < LABELS; y++) out[t * LABELS + y] = memory[scores / FLOAT + t * outputs + y]!;
  };
}

/** Runs the units of a layer over the tokens `begin`–`end` in both directions; `stride` numbers part the rows at `out`. */
export function runBothWays(
  kernel: TrainingKernel, { units, gates }: NetworkShape, u: number, cells: number, out: number, stride: number, begin: number, end: number,
): void {
  const bytes = units * FLOAT;
  for (const [first, direction, step] of [[begin, 0, 1], [end - 1, 1, -1]] as const) {
    kernel.run(
      u + first * gates * FLOAT + direction * 3 * bytes, gates * FLOAT, bytes, cells + (2 * first + direction) * bytes,
      out + first * stride * FLOAT + direction * bytes, stride * FLOAT, step, end - begin,
    );
  }
}
