/**
 * Weights as they are published: a header that says where they come from, and
 * the numbers packed as text.
 */
import { WhosaidError } from '../../errors.js';
import { LABELS } from '../../scoring/bilou.js';
import { packBytes, packKeys, unpackBytes, unpackKeys } from '../../scoring/pack.js';
import type { PackedTable, SpanWeights } from '../../types.js';
import { FEATURE_VERSION } from './features.js';
import { SCORER_WIDTH, type ModelData } from './model.js';
import { COLUMNS } from './word-table.js';

/** Raised when the layout of the file changes. */
export const FORMAT = 2;

/** Packs a trained model. Keys must ascend. */
export function packWeights(data: ModelData, header: Pick<SpanWeights, 'corpus' | 'licence' | 'seeds' | 'scores'>): SpanWeights {
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    format: FORMAT,
    features: FEATURE_VERSION,
    ...header,
    words: packTable(data.words.keys, joinColumns(data.words.columns), 1),
    chain: packTable(data.chain.keys, bytesOf(data.chain.rows), data.chain.scale),
    pairs: Array.from(data.chain.pairs, round),
    scorers: data.scorers.map((scorer) => ({
      ...packTable(scorer.keys, bytesOf(scorer.rows), scorer.scale),
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
  const words = unpackTable(weights.words, COLUMNS);
  return {
    words: { keys: words.keys, columns: splitColumns(words.rows, words.keys.length) },
    chain: { ...unpackTable(weights.chain, LABELS), pairs: Float64Array.from(weights.pairs) },
    scorers: weights.scorers.map((scorer) => ({
      ...unpackTable(scorer, SCORER_WIDTH),
      bias: Float64Array.from(scorer.bias),
      out: Float64Array.from(scorer.out),
    })),
    calibration: weights.calibration.map((table) => Float64Array.from(table)),
    thresholds: weights.thresholds,
  };
}

function bytesOf(rows: Int8Array): Uint8Array {
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.length);
}

function packTable(keys: Int32Array, rows: Uint8Array, scale: number): PackedTable {
  return { count: keys.length, scale, keys: packBytes(packKeys(keys)), rows: packBytes(rows) };
}

function unpackTable({ count, keys, rows, scale }: PackedTable, width: number): { keys: Int32Array; rows: Int8Array; scale: number } {
  const bytes = unpackBytes(rows);
  if (bytes.length !== count * width) {
    throw new WhosaidError('WEIGHTS_MISMATCH', `The weights are damaged: ${count} rows were announced, ${bytes.length / width} came.`);
  }
  return { keys: unpackKeys(unpackBytes(keys), count), rows: new Int8Array(bytes.buffer, 0, bytes.length), scale };
}

function joinColumns(columns: readonly Uint8Array[]): Uint8Array {
  const size = columns[0]!.length;
  const rows = new Uint8Array(size * COLUMNS);
  columns.forEach((column, c) => rows.set(column, c * size));
  return rows;
}

function splitColumns(rows: Int8Array, size: number): Uint8Array[] {
  return Array.from({ length: COLUMNS }, (_, c) => Uint8Array.from(rows.subarray(c * size, (c + 1) * size), (byte) => byte & 255));
}
