/**
 * Weights as they are published: a header that says where they come from, and
 * the numbers packed as text.
 */
import { WhosaidError } from '../../errors.js';
import {
  packBytes, packKeys, packLevels, packShorts, unpackBytes, unpackKeys, unpackLevels, unpackShorts,
} from '../../scoring/pack.js';
import type { PackedTable, SpanWeights } from '../../types.js';
import { FEATURE_VERSION } from './features.js';
import type { ModelData } from './model.js';
import { NetworkShape, type Rows } from './network.js';
import { SCORER_WIDTH } from './span-scorer.js';

/** Raised when the layout of the file changes. */
export const FORMAT = 4;

/** Packs a trained model. Keys must ascend. */
export function packWeights(data: ModelData, header: Pick<SpanWeights, 'corpus' | 'licence' | 'seeds' | 'scores'>): SpanWeights {
  const { tagger } = data;
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    format: FORMAT,
    features: FEATURE_VERSION,
    ...header,
    words: { count: data.words.keys.length, keys: packKeys(data.words.keys), columns: data.words.columns.map(packBytes) },
    tagger: {
      width: tagger.shape.width,
      units: tagger.shape.units,
      words: packTable(tagger.words, tagger.scale),
      places: packTable(tagger.places, tagger.scale),
      rowBias: Array.from(tagger.rowBias, round),
      layers: tagger.layers.map(({ weights, scale, bias }) => ({ scale, weights: packShorts(weights), bias: Array.from(bias, round) })),
      pairs: Array.from(tagger.pairs, round),
    },
    scorers: data.scorers.map((scorer) => ({
      ...packTable(scorer, scorer.scale),
      bias: Array.from(scorer.bias, round),
      out: Array.from(scorer.out, round),
    })),
    calibration: data.calibration.map((table) => Array.from(table, round)),
    thresholds: data.thresholds,
  };
}

/** Unpacks weights.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` where they were made for another version of the code.
 */
export function unpackWeights(weights: SpanWeights): ModelData {
  if (weights.format !== FORMAT || weights.features !== FEATURE_VERSION) {
    throw new WhosaidError(
      'WEIGHTS_MISMATCH',
      `These weights have format ${weights.format} and features ${weights.features}, this version of whosaid reads ` +
        `format ${FORMAT} and features ${FEATURE_VERSION}. Use the weights that came with it, or train anew with npm run train.`,
    );
  }
  const { words, tagger } = weights;
  const shape = new NetworkShape(tagger.width, tagger.units);
  return {
    words: {
      keys: unpackKeys(words.keys, words.count),
      columns: words.columns.map((column) => checkSize(unpackBytes(column), words.count)),
    },
    tagger: {
      shape,
      words: unpackTable(tagger.words, shape.width),
      places: unpackTable(tagger.places, shape.width),
      scale: tagger.words.scale,
      rowBias: checkSize(Float32Array.from(tagger.rowBias), shape.width),
      layers: tagger.layers.map(({ scale, weights: packed, bias }, l) => {
        const outputs = l < 2 ? shape.gates : shape.outputs;
        return {
          weights: checkSize(unpackShorts(packed), shape.inputs[l]! * outputs),
          scale,
          bias: checkSize(Float32Array.from(bias), outputs),
        };
      }),
      pairs: Float64Array.from(tagger.pairs),
    },
    scorers: weights.scorers.map((scorer) => ({
      ...unpackTable(scorer, SCORER_WIDTH),
      bias: Float64Array.from(scorer.bias),
      out: Float64Array.from(scorer.out),
    })),
    calibration: weights.calibration.map((table) => Float64Array.from(table)),
    thresholds: weights.thresholds,
  };
}

function packTable({ keys, rows }: Rows, scale: number): PackedTable {
  return { count: keys.length, scale, keys: packKeys(keys), rows: packLevels(rows) };
}

function unpackTable({ count, keys, rows, scale }: PackedTable, width: number): Rows & { scale: number } {
  return { keys: unpackKeys(keys, count), rows: checkSize(unpackLevels(rows), count * width), scale };
}

function checkSize<T extends Int8Array | Int16Array | Uint8Array | Float32Array>(numbers: T, size: number): T {
  if (numbers.length === size) return numbers;
  throw new WhosaidError('WEIGHTS_MISMATCH', `The weights are damaged: ${size} numbers were announced, ${numbers.length} came.`);
}
