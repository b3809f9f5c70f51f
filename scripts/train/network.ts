/**
 * Trains the tagger: rows of features are summed, two layers of simple
 * recurrent units read them in both directions, each seeing all that is below
 * it, and a linear chain decides on top (the shape of Huang, Xu and Yu 2015
 * with the units of Lei et al. 2018). Adam on the conditional log-likelihood,
 * with dropout of features and of what passes between layers.
 *
 * A tagger can also learn in part from what taggers that had not seen an
 * article make of it (Hinton, Vinyals and Dean 2015). Annotators agree on two
 * thirds of what they mark: what others expect of a place says more of it than
 * one annotator's yes or no. Those that teach may read what a language model
 * makes of each token as well; see {@link Contexts}.
 */
import { NetworkShape } from '../../src/attributions/model/network.js';
import { Chain, LABELS, PAIRS, pairIndex } from '../../src/scoring/bilou.js';
import { Layout } from '../../src/scoring/kernel/layout.js';
import type { Contexts } from './contexts.js';
import type { Expectations } from './expectations.js';
import { createTrainingKernel, FLOAT, type TrainingKernel } from './kernel/index.js';
import { Random } from './random.js';
import { runBothWays, type TaggerWeights } from './tagger.js';
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
  /** Share of a context's numbers left out, the same ones throughout a paragraph. */
  readonly contextDropout?: number;
}

export interface Teaching {
  readonly expectations: Expectations;
  /** How much they count beside the annotation, 0 to 1, by paragraph. */
  readonly shares: ArrayLike<number>;
}

const DECAY = [0.9, 0.99] as const;
const MOST_GRADIENT = 5;
/** Tokens whose products are taken at a time, so that they stay near the processor. */
const NEAR = 256;

/** Numbers that are learned, and what Adam keeps of each; places in bytes. */
interface Parameters {
  readonly size: number;
  readonly values: number;
  readonly gradients: number;
  readonly means: number;
  readonly squares: number;
}

/** A product: inputs times weights plus bias. */
interface Product {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Parameters;
  readonly bias: Parameters;
}

/** Tokens of a batch that make a paragraph, and where they come from. */
interface Range {
  readonly begin: number;
  readonly end: number;
  readonly origin: number;
  readonly paragraph: number;
}

/** A block of memory that is laid out first and made then. */
class Block {
  private readonly layout = new Layout();
  private readonly starts: [count: number, parameters: Parameters, bound: number][] = [];
  kernel!: TrainingKernel;
  floats!: Float32Array;
  wholes!: Int32Array;

  /** Room for `count` numbers. Returns its place in bytes. */
  place(count: number): number {
    return this.layout.place(Math.ceil(count / 4) * 4, FLOAT) * FLOAT;
  }

  /** Parameters that start evenly between `-bound` and `bound`. */
  learn(count: number, bound: number): Parameters {
    const size = Math.ceil(count / 4) * 4;
    const parameters = { size, values: this.place(size), gradients: this.place(size), means: this.place(size), squares: this.place(size) };
    this.starts.push([count, parameters, bound]);
    return parameters;
  }

  make(random: Random): void {
    const { buffer, kernel } = createTrainingKernel(this.layout.bytes);
    this.kernel = kernel;
    this.floats = new Float32Array(buffer);
    this.wholes = new Int32Array(buffer);
    for (const [count, { values }, bound] of this.starts) {
      for (let i = 0; i < count; i++) this.floats[values / FLOAT + i] = ((random.bits() >>> 8) / (1 << 24) * 2 - 1) * bound;
    }
  }

  valuesOf({ values, size }: Parameters): Float32Array {
    return this.floats.subarray(values / FLOAT, values / FLOAT + size);
  }

  gradientsOf({ gradients, size }: Parameters): Float32Array {
    return this.floats.subarray(gradients / FLOAT, gradients / FLOAT + size);
  }
}

/** Trains on paragraphs given by index: in each epoch on those of one round, and after the last round on the first again. */
export function trainNetwork(
  data: TokenData, rounds: readonly (readonly number[])[], options: NetworkOptions, seed: number, progress: (line: string) => void,
  { teaching, contexts }: { teaching?: Teaching | undefined; contexts?: Contexts | undefined } = {},
): TaggerWeights {
  const trainer = new Trainer(data, rounds, options, seed, teaching, contexts);
  const orders = rounds.map((round) => Int32Array.from(round));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    progress(`epoch ${epoch + 1}/${options.epochs}, loss ${trainer.pass(orders[epoch % orders.length]!).toFixed(4)} a token`);
  }
  return trainer.weights();
}

class Trainer {
  private readonly shape: NetworkShape;
  private readonly random: Random;
  private readonly block = new Block();
  private readonly rows: Parameters;
  private readonly rowBias: Parameters;
  private readonly products: readonly Product[];
  private readonly pairs: Parameters;
  /** Weights of contexts, with room for the contexts of a batch and the sums they give. */
  private readonly context: { readonly weights: Parameters; readonly rows: number; readonly sums: number } | undefined;
  private readonly all: readonly Parameters[];
  // A batch: inputs of each product and their gradients, gates and what units hold by layer, dropout by paragraph.
  private readonly x: readonly number[];
  private readonly dx: readonly number[];
  private readonly gates: readonly number[];
  private readonly cells: readonly number[];
  private readonly masks: readonly number[];
  private readonly dGates: number;
  private readonly out: number;
  private readonly scores: number;
  private readonly dScores: number;
  private readonly turned: number;
  private readonly none: number;
  private readonly carried: number;
  private readonly list: number;
  private readonly listStarts: number;
  private readonly chain = new Chain();
  private readonly pairGradient = new Float64Array(PAIRS);
  private readonly steps: number;
  private taken = 0;

  constructor(
    private readonly data: TokenData, rounds: readonly (readonly number[])[], private readonly options: NetworkOptions, seed: number,
    private readonly teaching: Teaching | undefined, private readonly contexts: Contexts | undefined,
  ) {
    const { paragraphs, starts } = data;
    const { width, units, batch } = options;
    const shape = (this.shape = new NetworkShape(width, units));
    this.random = new Random(seed);
    const { block } = this;
    this.rows = block.learn((data.words.length + data.places.length) * width, 0.17);
    this.rowBias = block.learn(width, 0);
    this.products = shape.inputs.map((inputs, l) => {
      const outputs = l < 2 ? shape.gates : shape.outputs;
      const bound = l < 2 ? Math.sqrt(6 / (inputs + outputs)) : 1 / Math.sqrt(inputs);
      return { inputs, outputs, weights: block.learn(inputs * outputs, bound), bias: block.learn(outputs, 0) };
    });
    this.pairs = block.learn(PAIRS, 0);
    const contextWeights = contexts && block.learn(contexts.width * width, Math.sqrt(6 / (contexts.width + width)));
    this.all = [
      this.rows, this.rowBias, ...this.products.flatMap(({ weights, bias }) => [weights, bias]), this.pairs,
      ...(contextWeights ? [contextWeights] : []),
    ];

    let longest = 0, features = 0;
    const stepsOf = rounds.map((round) => {
      let tokens = 0;
      for (const p of round) {
        const [from, past] = paragraphs[p]!;
        longest = Math.max(longest, past - from);
        tokens += past - from;
        for (let t = from; t < past; t++) features = Math.max(features, starts[t + 1]! - starts[t]!);
      }
      return Math.ceil(tokens / batch);
    });
    this.steps = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) this.steps += stepsOf[epoch % stepsOf.length]!;
    this.chain.ensure(longest);
    // Products take rows by fours.
    const most = batch + longest + 4;
    const widest = shape.inputs[2];
    const eachLayer = (size: (inputs: number) => number) => shape.inputs.map((inputs) => block.place(size(inputs)));
    this.x = eachLayer((inputs) => most * inputs);
    this.dx = eachLayer((inputs) => most * inputs);
    this.masks = eachLayer((inputs) => batch * inputs);
    this.gates = [block.place(most * shape.gates), block.place(most * shape.gates)];
    this.cells = [block.place(most * 2 * units), block.place(most * 2 * units)];
    this.dGates = block.place(most * shape.gates);
    this.out = block.place(most * 2 * units);
    this.scores = block.place(most * shape.outputs);
    this.dScores = block.place(most * shape.outputs);
    this.turned = block.place(widest * shape.gates);
    this.none = block.place(widest + 8);
    this.carried = block.place(units);
    this.list = block.place(most * features);
    this.listStarts = block.place(most + 1);
    this.context = contextWeights && {
      weights: contextWeights, rows: block.place(most * contexts!.width), sums: block.place(most * width),
    };
    block.make(this.random);
  }

  weights(): TaggerWeights {
    const { block, shape } = this;
    const copy = (parameters: Parameters, size = parameters.size) => block.valuesOf(parameters).slice(0, size);
    return {
      shape, rows: copy(this.rows), rowBias: copy(this.rowBias),
      layers: this.products.map(({ weights, bias }) => ({ weights: copy(weights), bias: copy(bias) })),
      pairs: Float64Array.from(copy(this.pairs, PAIRS)),
      ...(this.context && { context: copy(this.context.weights) }),
    };
  }

  /** Goes through the paragraphs once, in an order of its own. Returns the loss a token. */
  pass(order: Int32Array): number {
    this.random.shuffle(order);
    let loss = 0;
    let inAll = 0;
    for (let next = 0; next < order.length; ) {
      const ranges: Range[] = [];
      let tokens = 0;
      for (; next < order.length && (tokens === 0 || tokens < this.options.batch); next++) {
        const paragraph = order[next]!;
        const [origin, past] = this.data.paragraphs[paragraph]!;
        ranges.push({ begin: tokens, end: tokens + past - origin, origin, paragraph });
        tokens += past - origin;
      }
      this.drop(ranges, tokens);
      if (this.contexts) this.readContexts(ranges);
      this.forward(ranges, tokens);
      loss += this.compare(ranges);
      this.backward(ranges, tokens);
      this.step(ranges.length);
      inAll += tokens;
    }
    return loss / inAll;
  }

  /** Chooses what is left out: numbers between layers by paragraph, features by token. */
  private drop(ranges: readonly Range[], tokens: number): void {
    const { random, options, block: { floats, wholes }, data: { starts, numbers } } = this;
    const layerLimit = Math.round(options.layerDropout * 65536);
    const kept = 1 / (1 - options.layerDropout);
    this.shape.inputs.forEach((inputs, l) => {
      const from = this.masks[l]! / FLOAT;
      for (let i = 0; i < ranges.length * inputs; i++) floats[from + i] = (random.bits() & 65535) < layerLimit ? 0 : kept;
    });
    const limit = Math.round(options.featureDropout * 256);
    const list = this.list / FLOAT, listStarts = this.listStarts / FLOAT;
    const bytes = options.width * FLOAT;
    let size = 0;
    for (const { begin, end, origin } of ranges) {
      for (let t = begin; t < end; t++) {
        const token = origin + t - begin;
        wholes[listStarts + t] = size;
        let bits = 0;
        let left = 0;
        for (let i = starts[token]!; i < starts[token + 1]!; i++) {
          if (left === 0) {
            bits = random.bits();
            left = 4;
          }
          if ((bits & 255) >= limit) wholes[list + size++] = numbers[i]! * bytes;
          bits >>>= 8;
          left--;
        }
      }
    }
    wholes[listStarts + tokens] = size;
  }

  /** Reads the contexts of a batch and leaves some of their numbers out. */
  private readContexts(ranges: readonly Range[]): void {
    const { random, options: { contextDropout = 0 }, block: { floats } } = this;
    const { width } = this.contexts!;
    const limit = Math.round(contextDropout * 65536);
    const kept = 1 / (1 - contextDropout);
    const mask = new Float32Array(width);
    for (const { begin, end, origin } of ranges) {
      for (let i = 0; i < width; i++) mask[i] = (random.bits() & 65535) < limit ? 0 : kept;
      const from = this.context!.rows / FLOAT + begin * width;
      this.contexts!.read(origin, end - begin, floats, from);
      for (let t = 0; t < end - begin; t++) for (let i = 0; i < width; i++) floats[from + t * width + i]! *= mask[i]!;
    }
  }

  private forward(ranges: readonly Range[], tokens: number): void {
    const { block: { kernel }, shape, x, masks, products, contexts, context } = this;
    const keep = 1 / (1 - this.options.featureDropout);
    const bytes = shape.width * FLOAT;
    kernel.gather(this.rows.values, bytes, this.list, this.listStarts, keep, this.rowBias.values, x[0]!, bytes, tokens);
    if (context) {
      const size = contexts!.width * FLOAT;
      kernel.multiply(context.rows, size, size, context.weights.values, this.none, context.sums, bytes, tokens);
      kernel.addRight(context.sums, bytes, 0, x[0]!, bytes, tokens);
    }
    this.maskRanges(x[0]!, 0, ranges);
    for (let l = 0; l < 2; l++) {
      this.multiply(products[l]!, x[l]!, this.gates[l]!, tokens);
      this.runUnits(l, ranges);
      const inputs = shape.inputs[l]! * FLOAT, above = shape.inputs[l + 1]! * FLOAT, out = 2 * shape.units * FLOAT;
      ranges.forEach(({ begin, end }, r) => kernel.join(
        this.out + begin * out, out, x[l]! + begin * inputs, inputs, masks[l + 1]! + r * above, x[l + 1]! + begin * above, end - begin,
      ));
    }
    this.multiply(products[2]!, x[2]!, this.scores, tokens);
  }

  /** Puts the gradients of the scores in place. Returns the loss on the annotation. */
  private compare(ranges: readonly Range[]): number {
    const { block, chain, shape: { outputs }, data: { labels }, pairGradient, teaching } = this;
    const { floats } = block;
    const pairs = block.valuesOf(this.pairs);
    chain.setPairs(pairs);
    pairGradient.fill(0);
    let loss = 0;
    for (const { begin, end, origin, paragraph } of ranges) {
      const size = end - begin;
      const taught = teaching ? teaching.shares[paragraph]! : 0;
      const annotated = 1 - taught;
      let gold = 0;
      for (let t = 0; t < size; t++) {
        const from = this.scores / FLOAT + (begin + t) * outputs;
        for (let y = 0; y < LABELS; y++) chain.scores[t * LABELS + y] = floats[from + y]!;
        const label = labels[origin + t]!;
        gold += floats[from + label]!;
        if (t === 0) continue;
        const pair = pairIndex(labels[origin + t - 1]!, label);
        gold += pairs[pair]!;
        pairGradient[pair]! -= annotated;
      }
      const all = chain.run(size);
      if (annotated > 0) loss += all - gold;
      chain.addExpectedPairs(size, pairGradient, 1);
      for (let t = 0; t < size; t++) {
        const to = this.dScores / FLOAT + (begin + t) * outputs;
        for (let y = 0; y < outputs; y++) floats[to + y] = y < LABELS ? chain.probability(t, y) : 0;
        floats[to + labels[origin + t]!]! -= annotated;
      }
      if (!teaching) continue;
      const { expectations } = teaching;
      for (let i = 0; i < PAIRS; i++) pairGradient[i]! -= taught * expectations.pairs[paragraph * PAIRS + i]!;
      for (let t = 0; t < size; t++) {
        const to = this.dScores / FLOAT + (begin + t) * outputs;
        for (let y = 0; y < LABELS; y++) floats[to + y]! -= taught * expectations.labels[(origin + t) * LABELS + y]!;
      }
    }
    block.gradientsOf(this.pairs).set(pairGradient);
    return loss;
  }

  private backward(ranges: readonly Range[], tokens: number): void {
    const { block: { kernel }, shape, x, dx, products } = this;
    const out = 2 * shape.units * FLOAT;
    this.back(products[2]!, x[2]!, this.dScores, dx[2]!, tokens);
    this.maskRanges(dx[2]!, 2, ranges);
    for (let l = 1; l >= 0; l--) {
      const inputs = shape.inputs[l]! * FLOAT, above = shape.inputs[l + 1]! * FLOAT;
      this.backUnits(l, ranges);
      this.back(products[l]!, x[l]!, this.dGates, dx[l]!, tokens);
      kernel.addRight(dx[l + 1]!, above, out, dx[l]!, inputs, tokens);
      this.maskRanges(dx[l]!, l, ranges);
    }
    const bytes = shape.width * FLOAT;
    kernel.addRows(dx[0]!, bytes, this.rowBias.gradients, tokens);
    if (this.context) this.addProduct(this.context.rows, this.contexts!.width, dx[0]!, shape.width, this.context.weights, tokens);
    const keep = 1 / (1 - this.options.featureDropout);
    kernel.scatter(this.rows.gradients, bytes, this.list, this.listStarts, keep, dx[0]!, tokens);
  }

  /** Mean over paragraphs, cut where it is too long, then Adam. */
  private step(paragraphs: number): void {
    const { block: { kernel }, options, all } = this;
    const mean = 1 / paragraphs;
    let squares = 0;
    for (const { gradients, size } of all) squares += kernel.sumSquares(gradients, size);
    const length = Math.sqrt(squares) * mean;
    const scale = length > MOST_GRADIENT ? (mean * MOST_GRADIENT) / length : mean;
    const share = this.taken / this.steps;
    const rate = options.rate * Math.min(1, (this.taken + 1) / 100) * (share < 0.3 ? 1 : Math.max(0.02, 1 - (share - 0.3) / 0.7));
    this.taken++;
    const [keepMean, keepSquare] = DECAY;
    const toMean = rate / (1 - keepMean ** this.taken), toSquare = 1 / (1 - keepSquare ** this.taken);
    for (const { values, gradients, means, squares: second, size } of all) {
      kernel.adam(values, gradients, means, second, size, scale, keepMean, keepSquare, toMean, toSquare);
    }
  }

  private multiply({ inputs, outputs, weights, bias }: Product, from: number, to: number, tokens: number): void {
    this.block.kernel.multiply(from, inputs * FLOAT, inputs * FLOAT, weights.values, bias.values, to, outputs * FLOAT, tokens);
  }

  /** Gradients of a product: of its weights, and of its inputs. */
  private back({ inputs, outputs, weights, bias }: Product, from: number, dTo: number, dFrom: number, tokens: number): void {
    const { kernel, floats } = this.block;
    this.addProduct(from, inputs, dTo, outputs, weights, tokens);
    kernel.addRows(dTo, outputs * FLOAT, bias.gradients, tokens);
    const values = weights.values / FLOAT, turned = this.turned / FLOAT;
    for (let i = 0; i < inputs; i++) for (let j = 0; j < outputs; j++) floats[turned + j * inputs + i] = floats[values + i * outputs + j]!;
    kernel.multiply(dTo, outputs * FLOAT, outputs * FLOAT, this.turned, this.none, dFrom, inputs * FLOAT, tokens);
  }

  /** Gradients of the weights of a product. */
  private addProduct(from: number, inputs: number, d: number, outputs: number, weights: Parameters, tokens: number): void {
    for (let first = 0; first < tokens; first += NEAR) {
      const row = first * FLOAT;
      this.block.kernel.addProduct(
        from + row * inputs, inputs * FLOAT, d + row * outputs, outputs * FLOAT, weights.gradients, Math.min(NEAR, tokens - first),
      );
    }
  }

  private maskRanges(rows: number, layer: number, ranges: readonly Range[]): void {
    const bytes = this.shape.inputs[layer]! * FLOAT;
    ranges.forEach(({ begin, end }, r) => this.block.kernel.mask(rows + begin * bytes, bytes, this.masks[layer]! + r * bytes, end - begin));
  }

  private runUnits(layer: number, ranges: readonly Range[]): void {
    const { kernel } = this.block;
    for (const { begin, end } of ranges) runBothWays(kernel, this.shape, this.gates[layer]!, this.cells[layer]!, this.out, 2 * this.shape.units, begin, end);
  }

  private backUnits(layer: number, ranges: readonly Range[]): void {
    const { block: { kernel }, shape: { units, gates, inputs } } = this;
    const u = this.gates[layer]!, cells = this.cells[layer]!, d = this.dx[layer + 1]!;
    const stride = inputs[layer + 1]! * FLOAT, bytes = units * FLOAT;
    for (const { begin, end } of ranges) {
      for (const [last, direction, step] of [[end - 1, 0, 1], [begin, 1, -1]] as const) {
        const gate = last * gates * FLOAT + direction * 3 * bytes;
        kernel.runBack(
          u + gate, gates * FLOAT, bytes, cells + (2 * last + direction) * bytes, d + last * stride + direction * bytes, stride,
          this.dGates + gate, this.carried, step, end - begin,
        );
      }
    }
  }
}
