/**
 * The trained model in memory, and the pass over an article that proposes
 * spans with it.
 */
import { Chain, LABELS } from '../../scoring/bilou.js';
import { mix } from '../../scoring/hash.js';
import { chooseIntervals } from '../../scoring/intervals.js';
import { KeyTable } from '../../scoring/key-table.js';
import type { Document, QuotedSpan } from '../../types.js';
import { Candidates, MAX_SPAN_KEYS } from './candidates.js';
import { FeatureReader, MAX_KEYS, REACH, WINDOW, type WordRecord } from './features.js';
import type { Role, SpanProposal } from './types.js';
import { WordTable } from './word-table.js';

const ROLE_NAMES: readonly Role[] = ['source', 'cue', 'content'];

/** Numbers of a trained model, as training makes them and the weights file keeps them. */
export interface ModelData {
  readonly words: { readonly keys: Int32Array; readonly columns: readonly Uint8Array[] };
  /** Tagger: one row of `LABELS` numbers per key, times `scale`. */
  readonly chain: { readonly keys: Int32Array; readonly rows: Int8Array; readonly scale: number; readonly pairs: Float64Array };
  /** Span scorers, one after the other: the next sees the choice of the one before. */
  readonly scorers: readonly { readonly keys: Int32Array; readonly rows: Int8Array; readonly scale: number }[];
  /** Per role: probabilities at equal steps of the scorer's log-odds from -6 to 6. */
  readonly calibration: readonly Float64Array[];
  /** A span is worth its probability less this. */
  readonly threshold: number;
}

/**
 * Weights are kept as whole numbers whose squares count, sign kept: most
 * weights are small and need the finer steps there.
 */
export function expand(quantised: number): number {
  return quantised < 0 ? -quantised * quantised : quantised * quantised;
}

/** {@link expand} for all bytes; index with the byte's low eight bits. */
const EXPANDED = Float64Array.from({ length: 256 }, (_, byte) => expand((byte << 24) >> 24));

/** Log-odds to calibrated probability, between the steps of `table` in a straight line. */
export function calibrate(table: Float64Array, odds: number): number {
  const place = ((Math.max(-6, Math.min(6, odds)) + 6) / 12) * (table.length - 1);
  const low = Math.floor(place);
  if (low >= table.length - 1) return table[table.length - 1]!;
  return table[low]! + (place - low) * (table[low + 1]! - table[low]!);
}

/** A model ready for use. Holds buffers and a cache of words; answers do not depend on them. */
export class SpanModel {
  readonly reader: FeatureReader;
  private readonly chainKeys: KeyTable;
  private readonly scorerKeys: readonly KeyTable[];
  private readonly chain = new Chain();
  private readonly candidates = new Candidates();
  private readonly keys = new Int32Array(MAX_KEYS);
  private readonly spanKeys = new Int32Array(MAX_SPAN_KEYS);
  private readonly row = new Float64Array(LABELS);
  private odds = new Float64Array(64);
  private weights = new Float64Array(64);

  constructor(private readonly data: ModelData) {
    this.reader = new FeatureReader(new WordTable(data.words.keys, data.words.columns));
    this.chainKeys = new KeyTable(data.chain.keys);
    this.scorerKeys = data.scorers.map((scorer) => new KeyTable(scorer.keys));
    this.chain.setPairs(data.chain.pairs);
  }

  propose(document: Document, quotedSpans: readonly QuotedSpan[]): SpanProposal[] {
    const proposals: SpanProposal[] = [];
    const { reader, chain, candidates, data } = this;
    reader.read(document, quotedSpans);
    for (const { first, past } of document.paragraphs) {
      const size = past - first;
      if (!reader.mayReport(first, past)) continue;
      chain.ensure(size);
      for (let at = first; at < past; at++) this.score(at, first, past, chain.scores, (at - first) * LABELS);
      chain.run(size);
      candidates.find(chain, size);
      if (candidates.count === 0) continue;
      this.rank(first, size);
      for (let i = 0; i < candidates.count; i++) {
        const role = candidates.role[i]!;
        proposals.push({
          role: ROLE_NAMES[role]!,
          first: first + candidates.first[i]!,
          past: first + candidates.past[i]!,
          probability: calibrate(data.calibration[role]!, this.odds[i]!),
          begin: candidates.begin[i]!,
          end: candidates.end[i]!,
          chosen: candidates.chosen.includes(i),
        });
      }
    }
    return proposals;
  }

  /** Tagger scores of one token into `out`. */
  private score(at: number, first: number, past: number, out: Float64Array, place: number): void {
    const { reader, row, keys, chainKeys } = this;
    const { rows, scale } = this.data.chain;
    row.fill(0);
    for (let k = -REACH; k <= REACH; k++) {
      const record = reader.recordAt(at + k, first, past);
      const sums = record.sums ?? this.sum(record);
      const from = (k + REACH) * LABELS;
      for (let y = 0; y < LABELS; y++) row[y]! += sums[from + y]!;
    }
    const count = reader.keysAt(at, first, past, keys);
    for (let i = 0; i < count; i++) {
      const found = chainKeys.find(keys[i]!);
      if (found < 0) continue;
      const from = found * LABELS;
      for (let y = 0; y < LABELS; y++) row[y]! += EXPANDED[rows[from + y]! & 255]!;
    }
    for (let y = 0; y < LABELS; y++) out[place + y] = row[y]! * scale;
  }

  /** Sums the weights of a word by itself, for each place that it can be seen from. */
  private sum(record: WordRecord): Float32Array {
    const sums = new Float32Array(WINDOW * LABELS);
    const { rows } = this.data.chain;
    for (let k = -REACH; k <= REACH; k++) {
      for (const key of record.keys) {
        const found = this.chainKeys.find(mix(key, 100 + k));
        if (found < 0) continue;
        for (let y = 0; y < LABELS; y++) sums[(k + REACH) * LABELS + y]! += EXPANDED[rows[found * LABELS + y]! & 255]!;
      }
    }
    record.sums = sums;
    return sums;
  }

  /** Scores the candidates and chooses among them, once per scorer. */
  private rank(base: number, size: number): void {
    const { candidates, reader, spanKeys, data } = this;
    const { count } = candidates;
    if (this.odds.length < count) {
      this.odds = new Float64Array(count * 2);
      this.weights = new Float64Array(count * 2);
    }
    for (let pass = 0; pass < data.scorers.length; pass++) {
      const { rows, scale } = data.scorers[pass]!;
      const table = this.scorerKeys[pass]!;
      for (let i = 0; i < count; i++) {
        const n = candidates.keysOf(i, reader, base, size, spanKeys);
        let sum = 0;
        for (let k = 0; k < n; k++) {
          const found = table.find(spanKeys[k]!);
          if (found >= 0) sum += EXPANDED[rows[found]! & 255]!;
        }
        this.odds[i] = sum * scale;
      }
      for (let i = 0; i < count; i++) {
        this.weights[i] = calibrate(data.calibration[candidates.role[i]!]!, this.odds[i]!) - data.threshold;
      }
      candidates.chosen = chooseIntervals(candidates.first, candidates.past, this.weights, count);
    }
  }
}
