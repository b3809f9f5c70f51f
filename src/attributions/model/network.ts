/**
 * The tagger: per token the rows of its features are summed, two layers of
 * simple recurrent units (Lei et al. 2018) read the sums in both directions,
 * each layer seeing all that is below it, and a last product gives a score per
 * label, on which the chain decides.
 */
import { LABELS } from '../../scoring/bilou.js';
import { createKernel, pairUp, type Kernel, type Memory } from '../../scoring/kernel/index.js';
import { Layout } from '../../scoring/kernel/layout.js';
import { findKey } from '../../scoring/key-table.js';
import { NETWORK_KEYS, wordKeys, type FeatureReader, type WordRecord } from './features.js';
import { PlaceRows } from './place-rows.js';

/** Numbers of a network by its width (of a row of a feature) and its units (a direction, a layer). */
export class NetworkShape {
  /** Gates of one layer: forget, value, output, in two directions. */
  readonly gates: number;
  /** Inputs of the first layer, the second and the last product. */
  readonly inputs: readonly [number, number, number];
  /** Labels, rounded up as the products want it. */
  readonly outputs = Math.ceil(LABELS / 8) * 8;

  constructor(readonly width: number, readonly units: number) {
    this.gates = 6 * units;
    this.inputs = [width, 2 * units + width, 4 * units + width];
  }
}

/** A trained network in full precision. Rows of words come first, then those of places. */
export interface NetworkWeights {
  readonly shape: NetworkShape;
  readonly rows: Float32Array;
  readonly rowBias: Float32Array;
  /** Per product its weights, input by input, and its bias. */
  readonly layers: readonly { readonly weights: Float32Array; readonly bias: Float32Array }[];
  readonly pairs: Float64Array;
}

/** Rows of whole numbers by feature key; see `expand` for what they stand for. */
export interface Rows {
  readonly keys: Int32Array;
  readonly rows: Int8Array;
}

/** The tagger as the weights file keeps it, in whole numbers. */
export interface TaggerData {
  readonly shape: NetworkShape;
  /** Of words by themselves, summed once a word; keys ascend. */
  readonly words: Rows;
  /** Of places, looked up at each token. */
  readonly places: Rows;
  /** What one step of a row is worth. */
  readonly scale: number;
  readonly rowBias: Float32Array;
  readonly layers: readonly DenseLayer[];
  readonly pairs: Float64Array;
}

/** Weights in equal steps of `scale`, none beyond {@link MOST_WEIGHT}. */
export interface DenseLayer {
  readonly weights: Int16Array;
  readonly scale: number;
  readonly bias: Float32Array;
}

/** Steps in which the network reckons: a sum of 224 products of the largest numbers stays within 32 bits. */
const UNIT = 1024;
const MOST = 8191;
export const MOST_WEIGHT = 1023;

/** Most tokens that are read at a time. */
export const LONGEST_PIECE = 512;
/** Words whose sums are kept at a time. */
export const WORD_SLOTS = 16_384;

/** A tagger ready for use. Keeps the sums of words that it has met; answers do not depend on them. */
export class NetworkTagger {
  private readonly memory: Memory;
  private readonly kernel: Kernel;
  private readonly placeRows: PlaceRows;
  // Places in the memory. Row 0 holds nothing; rows of places follow, then those of words.
  private readonly rows: number;
  private readonly firstSlot: number;
  private readonly weights: readonly number[];
  private readonly biases: readonly number[];
  private readonly list: number;
  private readonly read: number;
  private readonly gates: number;
  private readonly scores: number;
  private readonly state: number;
  private readonly spare: number;
  /** Of the word that is being summed. */
  private readonly sums: Int32Array;
  private slots = 0;
  private generation = 1;

  constructor(private readonly data: TaggerData, private readonly expanded: Int16Array, compiled = true) {
    const { shape, places, layers, scale } = data;
    const { width } = shape;
    this.sums = new Int32Array(width);
    this.firstSlot = FIRST_PLACE + places.keys.length;
    const layout = new Layout();
    const tokens = LONGEST_PIECE + 4;
    this.rows = layout.place((this.firstSlot + WORD_SLOTS) * width, 2);
    this.weights = layers.map((layer) => layout.place(layer.weights.length, 2));
    this.biases = layers.map((layer) => layout.place(layer.bias.length, 4));
    this.list = layout.place(tokens * KEYS_OF_TOKEN, 4);
    this.read = layout.place(tokens * shape.inputs[2], 2);
    this.gates = layout.place(tokens * shape.gates, 4);
    this.scores = layout.place(tokens * shape.outputs, 4);
    this.state = layout.place(2 * shape.units, 4);
    this.spare = layout.place(4 * shape.inputs[2], 2);
    ({ memory: this.memory, kernel: this.kernel } = createKernel(layout.bytes, compiled));
    const { shorts, floats } = this.memory;
    const worth = expanded.map((value) => Math.round(value * scale * UNIT));
    const firstPlace = this.rows + FIRST_PLACE * width;
    this.placeRows = new PlaceRows(places.keys, (row) => {
      for (let i = row * width; i < (row + 1) * width; i++) shorts[firstPlace + i] = worth[places.rows[i]! & 255]!;
    });
    layers.forEach((layer, l) => {
      shorts.set(pairUp(layer.weights, shape.inputs[l]!, layer.bias.length), this.weights[l]!);
      floats.set(layer.bias, this.biases[l]!);
    });
  }

  /** Scores of the labels of the tokens `first`–`past`, at most {@link LONGEST_PIECE}, into `out`. */
  score(reader: FeatureReader, first: number, past: number, out: Float64Array): void {
    const { kernel, rows, read, state } = this;
    const { floats } = this.memory;
    const { width, units, inputs, outputs } = this.data.shape;
    const tokens = past - first;
    this.listRows(reader, first, past);
    // Each row of `read` holds the second layer's units, the first's, and the sums that both rest on.
    const sums = read + 4 * units;
    kernel.sumRows(rows, width, this.list, KEYS_OF_TOKEN, tokens, sums, inputs[2], MOST);
    for (let l = 0; l < 2; l++) {
      this.multiply(l, sums - 2 * units * l, this.gates, tokens);
      floats.fill(0, state, state + 2 * units);
      kernel.recur(this.gates, units, tokens, sums - 2 * units * (l + 1), inputs[2], state, UNIT, MOST);
    }
    this.multiply(2, read, this.scores, tokens);
    for (let t = 0, from = this.scores, to = 0; t < tokens; t++, from += outputs, to += LABELS) {
      for (let y = 0; y < LABELS; y++) out[to + y] = floats[from + y]!;
    }
  }

  /** Lists, per token, the row of its word and those of its place. */
  private listRows(reader: FeatureReader, first: number, past: number): void {
    // Room for all of them, so that none is given up while the list still names it.
    if (this.slots + past - first > WORD_SLOTS) {
      this.slots = 0;
      this.generation++;
    }
    const { wholes } = this.memory;
    for (let token = first, at = this.list; token < past; token++, at += KEYS_OF_TOKEN) {
      const record = reader.records[token]!;
      this.keep(record);
      wholes[at] = this.firstSlot + record.slot;
    }
    this.placeRows.write(reader, first, past, wholes, this.list + 1, KEYS_OF_TOKEN);
  }

  private multiply(layer: number, from: number, to: number, tokens: number): void {
    const { shape: { inputs }, layers } = this.data;
    const { scale, bias } = layers[layer]!;
    this.kernel.multiplyShorts(
      from, inputs[2], inputs[layer]!, this.weights[layer]!, scale / UNIT, this.biases[layer]!, to, bias.length, tokens,
      this.spare,
    );
  }

  /** Gives a word a slot, unless it has one. */
  private keep(record: WordRecord): void {
    if (record.generation === this.generation) return;
    record.generation = this.generation;
    record.slot = this.slots++;
    this.sumWord(record);
  }

  /** Sums the rows of a word by itself, and what is added to every token. */
  private sumWord(record: WordRecord): void {
    const { memory: { shorts }, data: { shape: { width }, words, scale, rowBias }, expanded } = this;
    const { sums } = this;
    sums.fill(0);
    for (const key of wordKeys(record)) {
      const row = findKey(words.keys, key);
      if (row < 0) continue;
      for (let j = 0; j < width; j++) sums[j]! += expanded[words.rows[row * width + j]! & 255]!;
    }
    const to = this.rows + (this.firstSlot + record.slot) * width;
    for (let j = 0; j < width; j++) shorts[to + j] = Math.max(-MOST, Math.min(MOST, Math.round((sums[j]! * scale + rowBias[j]!) * UNIT)));
  }
}

/** Row 0 is of what is not in the table. */
const FIRST_PLACE = 1;
/** Rows a token: the word's, and those of places. */
const KEYS_OF_TOKEN = 1 + NETWORK_KEYS;
