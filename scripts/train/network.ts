/**
 * Trains the tagger: rows of features are summed, two layers of simple
 * recurrent units read them in both directions, each seeing all that is below
 * it, and a linear chain decides on top (the shape of Huang, Xu and Yu 2015
 * with the units of Lei et al. 2018). Adam on the conditional log-likelihood,
 * with dropout of features and of what passes between layers.
 */
import { NetworkShape, type NetworkWeights } from '../../src/attributions/model/network.js';
import { Chain, LABELS, PAIRS, pairIndex } from '../../src/scoring/bilou.js';
import { createKernel } from '../../src/scoring/kernel/index.js';
import { Layout } from '../../src/scoring/kernel/layout.js';
import { Random } from './random.js';
import type { TokenData } from './tokens.js';

export interface NetworkOptions {
  readonly width: number;
  readonly units: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at each token. */
  readonly featureDropout: number;
  /** Share of numbers left out between layers, the same ones throughout a paragraph. */
  readonly layerDropout: number;
  /** Tokens from which one step is taken. */
  readonly batch: number;
  readonly seed: number;
  readonly progress?: (line: string) => void;
}

const DECAY = [0.9, 0.99] as const;
const MOST_GRADIENT = 5;
/** Tokens whose inputs are turned at a time, so that they stay near the processor. */
const TURNED = 192;

/** Bytes of a number. */
const FLOAT = 4;

type Ranges = readonly (readonly [number, number])[];

/** Parameters, and what Adam keeps of each. */
class Parameters {
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(readonly values: Float32Array) {
    this.gradient = new Float32Array(values.length);
    this.mean = new Float32Array(values.length);
    this.square = new Float32Array(values.length);
  }

  norm(): number {
    let sum = 0;
    for (const g of this.gradient) sum += g * g;
    return sum;
  }

  step(rate: number, scale: number, count: number): void {
    const { values, gradient, mean, square } = this;
    const [b1, b2] = DECAY;
    const toMean = rate / (1 - b1 ** count);
    const toSquare = 1 / (1 - b2 ** count);
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i]! * scale;
      const m = (mean[i] = b1 * mean[i]! + (1 - b1) * g);
      const s = (square[i] = b2 * square[i]! + (1 - b2) * g * g);
      if (m !== 0) values[i]! -= (toMean * m) / (Math.sqrt(s * toSquare) + 1e-8);
    }
    gradient.fill(0);
  }
}

/** One product of a batch: inputs (with their dropout), weights, outputs. */
interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Parameters;
  readonly bias: Parameters;
}

/** Trains on the paragraphs given by index. */
export function trainNetwork(data: TokenData, which: readonly number[], options: NetworkOptions): NetworkWeights {
  const { starts, numbers, labels, paragraphs } = data;
  const { width, units, featureDropout, layerDropout } = options;
  const shape = new NetworkShape(width, units);
  const random = new Random(options.seed);
  const uniform = (size: number, bound: number) => new Parameters(
    Float32Array.from({ length: size }, () => ((random.bits() >>> 8) / (1 << 24) * 2 - 1) * bound));
  const rows = uniform((data.words.length + data.places.length) * width, 0.17);
  const rowBias = uniform(width, 0);
  const layer = (inputs: number, outputs: number, bound: number): Layer =>
    ({ inputs, outputs, weights: uniform(inputs * outputs, bound), bias: uniform(outputs, 0) });
  const first = layer(shape.inputs[0], shape.gates, Math.sqrt(6 / (shape.inputs[0] + shape.gates)));
  const second = layer(shape.inputs[1], shape.gates, Math.sqrt(6 / (shape.inputs[1] + shape.gates)));
  const last = layer(shape.inputs[2], shape.outputs, 1 / Math.sqrt(shape.inputs[2]));
  const pairs = new Parameters(new Float32Array(PAIRS));
  const all = [rows, rowBias, first.weights, first.bias, second.weights, second.bias, last.weights, last.bias, pairs];

  const longest = which.reduce((most, p) => Math.max(most, paragraphs[p]![1] - paragraphs[p]![0]), 0);
  const most = options.batch + longest + 4;
  // The batch in the kernel's memory, each thing in its place.
  const layout = new Layout();
  const place = (size: number) => layout.place(size, FLOAT);
  const x = shape.inputs.map((inputs) => place(most * inputs));
  const dx = shape.inputs.map((inputs) => place(most * inputs));
  const gates = place(most * shape.gates), dGates = place(most * shape.gates);
  const gates2 = place(most * shape.gates);
  const scores = place(most * shape.outputs), dScores = place(most * shape.outputs);
  const widest = Math.max(...shape.inputs);
  const turned = place(TURNED * (widest + 4));
  const w = place(widest * shape.gates), bias = place(Math.max(widest, shape.gates) + 8), product = place((widest + 4) * shape.gates);
  const out = place(most * 2 * units);
  const { memory: { floats: memory }, kernel } = createKernel(layout.bytes);
  const masks = shape.inputs.map((inputs) => new Float32Array(inputs));
  const maskOf = shape.inputs.map((inputs) => new Float32Array(most * inputs));
  const chain = new Chain();
  chain.ensure(longest);
  const kept: number[] = [];
  const keptStarts = new Int32Array(most + 1);
  const keepRow = 1 / (1 - featureDropout);
  const limit = Math.round(featureDropout * 256);
  const layerLimit = Math.round(layerDropout * 65536);
  const keepLayer = 1 / (1 - layerDropout);
  const pairGradient = new Float64Array(PAIRS);
  /** Memory cells before the output gate, per layer, kept for the way back. */
  const cells = [new Float32Array(most * 2 * units), new Float32Array(most * 2 * units)];

  const multiply = (from: number, { inputs, outputs, weights, bias: b }: Layer, to: number, tokens: number) => {
    memory.set(weights.values, w);
    memory.set(b.values, bias);
    kernel.multiply(from, inputs, inputs, w, bias, to, outputs, tokens);
  };
  /** Gradients of a product: of its weights, and of its inputs. */
  const back = (from: number, { inputs, outputs, weights, bias: b }: Layer, dTo: number, dFrom: number, tokens: number) => {
    memory.fill(0, bias, bias + Math.max(outputs, inputs));
    for (let first = 0; first < tokens; first += TURNED) {
      const size = Math.min(TURNED, tokens - first);
      for (let t = 0; t < size; t++) {
        const row = from + (first + t) * inputs;
        for (let i = 0; i < inputs; i++) memory[turned + i * size + t] = memory[row + i]!;
        const d = dTo + (first + t) * outputs;
        for (let j = 0; j < outputs; j++) b.gradient[j]! += memory[d + j]!;
      }
      kernel.multiply(turned, size, size, dTo + first * outputs, bias, product, outputs, inputs);
      for (let i = 0; i < inputs * outputs; i++) weights.gradient[i]! += memory[product + i]!;
    }
    for (let i = 0; i < inputs; i++) for (let j = 0; j < outputs; j++) memory[w + j * inputs + i] = weights.values[i * outputs + j]!;
    kernel.multiply(dTo, outputs, outputs, w, bias, dFrom, inputs, tokens);
  };
  const carried = new Float32Array(units);
  /** Way back through the units: from gradients of their outputs (left part of the rows at `dOut`) to those of the gates. */
  const backUnits = (u: number, cell: Float32Array, dOut: number, stride: number, ranges: Ranges) => {
    for (const [begin, end] of ranges) {
      for (let direction = 0; direction < 2; direction++) {
        carried.fill(0);
        const ahead = direction === 0 ? 1 : -1;
        // From the last that was read to the first.
        for (let n = 0, t = direction === 0 ? end - 1 : begin; n < end - begin; n++, t -= ahead) {
          const none = n === end - begin - 1;
          const here = t * 2 * units + direction * units;
          const before = here - ahead * 2 * units;
          const from = u + t * shape.gates + direction * 3 * units;
          const to = dGates + t * shape.gates + direction * 3 * units;
          const dh = dOut + t * stride + direction * units;
          for (let i = 0; i < units; i++) {
            const rawF = memory[from + i]! * 0.25 + 0.5;
            const rawO = memory[from + 2 * units + i]! * 0.25 + 0.5;
            const f = rawF < 0 ? 0 : rawF > 1 ? 1 : rawF;
            const o = rawO < 0 ? 0 : rawO > 1 ? 1 : rawO;
            const dc = carried[i]! + memory[dh + i]! * o;
            const old = none ? 0 : cell[before + i]!;
            memory[to + i] = rawF > 0 && rawF < 1 ? dc * (old - memory[from + units + i]!) * 0.25 : 0;
            memory[to + units + i] = dc * (1 - f);
            memory[to + 2 * units + i] = rawO > 0 && rawO < 1 ? memory[dh + i]! * cell[here + i]! * 0.25 : 0;
            carried[i] = dc * f;
          }
        }
      }
    }
  };
  const order = Int32Array.from(which);
  let tokensInAll = 0;
  for (const p of which) tokensInAll += paragraphs[p]![1] - paragraphs[p]![0];
  const steps = Math.ceil(tokensInAll / options.batch) * options.epochs;
  let taken = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (let o = 0; o < order.length; ) {
      // Paragraphs of one batch, one behind the other.
      const ranges: [number, number][] = [];
      const origin: number[] = [];
      let tokens = 0;
      for (; o < order.length && (tokens === 0 || tokens < options.batch); o++) {
        const [from, past] = paragraphs[order[o]!]!;
        ranges.push([tokens, tokens + past - from]);
        origin.push(from);
        tokens += past - from;
      }
      // Dropout between layers, the same for a whole paragraph.
      for (let l = 0; l < 3; l++) {
        const inputs = shape.inputs[l]!;
        const mask = masks[l]!;
        const into = maskOf[l]!;
        for (const [begin, end] of ranges) {
          for (let i = 0; i < inputs; i++) mask[i] = (random.bits() & 65535) < layerLimit ? 0 : keepLayer;
          for (let t = begin; t < end; t++) into.set(mask, t * inputs);
        }
      }
      // Sums of rows.
      kept.length = 0;
      const [x0, x1, x2] = x as [number, number, number];
      ranges.forEach(([begin, end], index) => {
        for (let t = begin; t < end; t++) {
          const token = origin[index]! + t - begin;
          keptStarts[t] = kept.length;
          const to = x0 + t * width;
          for (let j = 0; j < width; j++) memory[to + j] = 0;
          let bits = 0;
          let left = 0;
          for (let i = starts[token]!; i < starts[token + 1]!; i++) {
            if (left === 0) {
              bits = random.bits();
              left = 4;
            }
            const dropped = (bits & 255) < limit;
            bits >>>= 8;
            left--;
            if (dropped) continue;
            const row = numbers[i]! * width;
            kept.push(row);
            for (let j = 0; j < width; j++) memory[to + j]! += rows.values[row + j]!;
          }
          for (let j = 0; j < width; j++) {
            memory[to + j] = (memory[to + j]! * keepRow + rowBias.values[j]!) * maskOf[0]![t * width + j]!;
          }
        }
      });
      keptStarts[tokens] = kept.length;
      multiply(x0, first, gates, tokens);
      runUnits(memory, gates, units, cells[0]!, out, 2 * units, ranges);
      join(memory, out, 2 * units, x0, width, x1, shape.inputs[1], maskOf[1]!, tokens);
      multiply(x1, second, gates2, tokens);
      runUnits(memory, gates2, units, cells[1]!, out, 2 * units, ranges);
      join(memory, out, 2 * units, x1, shape.inputs[1], x2, shape.inputs[2], maskOf[2]!, tokens);
      multiply(x2, last, scores, tokens);
      // The chain on top.
      chain.setPairs(pairs.values);
      pairGradient.fill(0);
      ranges.forEach(([begin, end], index) => {
        const size = end - begin;
        let gold = 0;
        for (let t = 0; t < size; t++) {
          const from = scores + (begin + t) * shape.outputs;
          for (let y = 0; y < LABELS; y++) chain.scores[t * LABELS + y] = memory[from + y]!;
          const label = labels[origin[index]! + t]!;
          gold += memory[from + label]!;
          if (t > 0) gold += pairs.values[pairIndex(labels[origin[index]! + t - 1]!, label)]!;
        }
        loss += chain.run(size) - gold;
        chain.addExpectedPairs(size, pairGradient, 1);
        for (let t = 0; t < size; t++) {
          const label = labels[origin[index]! + t]!;
          if (t > 0) pairGradient[pairIndex(labels[origin[index]! + t - 1]!, label)]! -= 1;
          const to = dScores + (begin + t) * shape.outputs;
          for (let y = 0; y < shape.outputs; y++) memory[to + y] = y < LABELS ? chain.probability(t, y) - (label === y ? 1 : 0) : 0;
        }
      });
      for (let i = 0; i < PAIRS; i++) pairs.gradient[i] = pairGradient[i]!;
      // And back.
      const [d0, d1, d2] = dx as [number, number, number];
      clearRest(memory, dScores, shape.outputs, tokens);
      back(x2, last, dScores, d2, tokens);
      scaleBy(memory, d2, maskOf[2]!, tokens * shape.inputs[2]);
      backUnits(gates2, cells[1]!, d2, shape.inputs[2], ranges);
      clearRest(memory, dGates, shape.gates, tokens);
      back(x1, second, dGates, d1, tokens);
      addRight(memory, d2, shape.inputs[2], 2 * units, d1, shape.inputs[1], tokens);
      scaleBy(memory, d1, maskOf[1]!, tokens * shape.inputs[1]);
      backUnits(gates, cells[0]!, d1, shape.inputs[1], ranges);
      clearRest(memory, dGates, shape.gates, tokens);
      back(x0, first, dGates, d0, tokens);
      addRight(memory, d1, shape.inputs[1], 2 * units, d0, width, tokens);
      scaleBy(memory, d0, maskOf[0]!, tokens * width);
      for (let t = 0; t < tokens; t++) {
        const from = d0 + t * width;
        for (let j = 0; j < width; j++) {
          rowBias.gradient[j]! += memory[from + j]!;
          memory[from + j]! *= keepRow;
        }
        for (let k = keptStarts[t]!; k < keptStarts[t + 1]!; k++) {
          const row = kept[k]!;
          for (let j = 0; j < width; j++) rows.gradient[row + j]! += memory[from + j]!;
        }
      }
      // Mean over paragraphs, cut where it is too long, then Adam.
      const mean = 1 / ranges.length;
      let norm = 0;
      for (const parameters of all) norm += parameters.norm();
      const length = Math.sqrt(norm) * mean;
      const scale = length > MOST_GRADIENT ? (mean * MOST_GRADIENT) / length : mean;
      const share = taken / steps;
      const rate = options.rate * Math.min(1, (taken + 1) / 100) * (share < 0.3 ? 1 : Math.max(0.02, 1 - (share - 0.3) / 0.7));
      taken++;
      for (const parameters of all) parameters.step(rate, scale, taken);
    }
    options.progress?.(`epoch ${epoch + 1}/${options.epochs}, loss ${(loss / tokensInAll).toFixed(4)} a token`);
  }
  return {
    shape, rows: rows.values, rowBias: rowBias.values,
    layers: [first, second, last].map(({ weights, bias: b }) => ({ weights: weights.values, bias: b.values })),
    pairs: Float64Array.from(pairs.values),
  };
}

/** Runs the units over each range; what they let out goes to the left part of the rows at `out`, what they hold to `cell`. */
function runUnits(
  memory: Float32Array, u: number, units: number, cell: Float32Array, out: number, stride: number, ranges: Ranges,
): void {
  for (const [begin, end] of ranges) {
    for (let direction = 0; direction < 2; direction++) {
      const ahead = direction === 0 ? 1 : -1;
      for (let n = 0, t = direction === 0 ? begin : end - 1; n < end - begin; n++, t += ahead) {
        const here = t * 2 * units + direction * units;
        const before = here - ahead * 2 * units;
        const from = u + t * 6 * units + direction * 3 * units;
        const to = out + t * stride + direction * units;
        for (let i = 0; i < units; i++) {
          const z = memory[from + units + i]!;
          const c = z + gate(memory[from + i]!) * ((n === 0 ? 0 : cell[before + i]!) - z);
          cell[here + i] = c;
          memory[to + i] = gate(memory[from + 2 * units + i]!) * c;
        }
      }
    }
  }
}

/** How far a gate is open; see the kernel. */
function gate(value: number): number {
  const open = value * 0.25 + 0.5;
  return open < 0 ? 0 : open > 1 ? 1 : open;
}

/** Rows of `left` and of `right` side by side into `to`, times the mask. */
function join(
  memory: Float32Array, left: number, leftWidth: number, right: number, rightWidth: number, to: number, width: number,
  mask: Float32Array, tokens: number,
): void {
  for (let t = 0; t < tokens; t++) {
    const at = t * width;
    for (let j = 0; j < leftWidth; j++) memory[to + at + j] = memory[left + t * leftWidth + j]! * mask[at + j]!;
    for (let j = 0; j < rightWidth; j++) {
      memory[to + at + leftWidth + j] = memory[right + t * rightWidth + j]! * mask[at + leftWidth + j]!;
    }
  }
}

function scaleBy(memory: Float32Array, at: number, mask: Float32Array, size: number): void {
  for (let i = 0; i < size; i++) memory[at + i]! *= mask[i]!;
}

/** Adds what lies right of the first `skip` numbers of each row. */
function addRight(memory: Float32Array, from: number, stride: number, skip: number, to: number, width: number, tokens: number): void {
  for (let t = 0; t < tokens; t++) {
    for (let j = 0; j < width; j++) memory[to + t * width + j]! += memory[from + t * stride + skip + j]!;
  }
}

/** The kernel takes rows by fours: those behind the last hold nothing. */
function clearRest(memory: Float32Array, at: number, width: number, tokens: number): void {
  memory.fill(0, at + tokens * width, at + Math.ceil(tokens / 4) * 4 * width);
}

/** A trained network over the training articles: writes the scores of the labels of some tokens into `out`. */
export function openTagger(
  { starts, numbers, paragraphs }: TokenData, { shape, rows, rowBias, layers }: NetworkWeights,
): (first: number, past: number, out: Float64Array) => void {
  const most = paragraphs.reduce((size, [first, past]) => Math.max(size, past - first), 0) + 4;
  const { width, units, inputs, gates, outputs } = shape;
  const layout = new Layout();
  const place = (size: number) => layout.place(size, FLOAT);
  const weights = layers.map((layer) => place(layer.weights.length));
  const biases = layers.map((layer) => place(layer.bias.length));
  const read = place(most * inputs[2]), gate = place(most * gates), scores = place(most * outputs);
  const { memory: { floats: memory }, kernel } = createKernel(layout.bytes);
  const cells = new Float32Array(most * 2 * units);
  layers.forEach((layer, l) => {
    memory.set(layer.weights, weights[l]!);
    memory.set(layer.bias, biases[l]!);
  });
  return (first, past, out) => {
    const tokens = past - first;
    const below = read + 4 * units;
    for (let t = 0; t < tokens; t++) {
      const to = below + t * inputs[2];
      memory.set(rowBias, to);
      for (let i = starts[first + t]!; i < starts[first + t + 1]!; i++) {
        const row = numbers[i]! * width;
        for (let j = 0; j < width; j++) memory[to + j]! += rows[row + j]!;
      }
    }
    for (let l = 0; l < 2; l++) {
      kernel.multiply(below - 2 * units * l, inputs[2], inputs[l]!, weights[l]!, biases[l]!, gate, gates, tokens);
      runUnits(memory, gate, units, cells, below - 2 * units * (l + 1), inputs[2], [[0, tokens]]);
    }
    kernel.multiply(read, inputs[2], inputs[2], weights[2]!, biases[2]!, scores, outputs, tokens);
    for (let t = 0; t < tokens; t++) for (let y = 0; y < LABELS; y++) out[t * LABELS + y] = memory[scores + t * outputs + y]!;
  };
}
