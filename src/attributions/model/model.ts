/**
 * The trained model in memory, and the pass over an article that proposes
 * spans with it.
 */
import { Chain, LABELS } from '../../scoring/bilou.js';
import { mix } from '../../scoring/hash.js';
import { chooseIntervals } from '../../scoring/intervals.js';
import { RowTable } from '../../scoring/row-table.js';
import type { Document, QuotedSpan, TokenRange } from '../../types.js';
import { Candidates, MAX_SPAN_KEYS } from './candidates.js';
import { FeatureReader, MAX_KEYS, REACH, WINDOW, type WordRecord } from './features.js';
import type { Role, SpanProposal } from './types.js';
import { WordTable } from './word-table.js';

const ROLE_NAMES: readonly Role[] = ['source', 'cue', 'content'];

/**
 * A scorer of whole spans: a straight sum of weights plus a small hidden layer
 * that sees which features come together.
 */
export interface ScorerData {
  readonly keys: Int32Array;
  /** Per key, `SCORER_WIDTH` numbers, times `scale`: the weight, then what it adds to each hidden unit. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** Added to each hidden unit before what is below 0 is cut off. */
  readonly bias: Float64Array;
  /** What each hidden unit adds to the log-odds. */
  readonly out: Float64Array;
}

export const HIDDEN = 12;
export const SCORER_WIDTH = 1 + HIDDEN;

/** Numbers of a trained model, as training makes them and the weights file keeps them. */
export interface ModelData {
  readonly words: { readonly keys: Int32Array; readonly columns: readonly Uint8Array[] };
  /** Tagger: one row of `LABELS` numbers per key, times `scale`. */
  readonly chain: { readonly keys: Int32Array; readonly rows: Int8Array; readonly scale: number; readonly pairs: Float64Array };
  /** Span scorers, one after the other: the next sees the choice of the one before. */
  readonly scorers: readonly ScorerData[];
  /** Per role: probabilities at equal steps of the scorer's log-odds from -6 to 6. */
  readonly calibration: readonly Float64Array[];
  /** Per role: a span is worth its probability less this. */
  readonly thresholds: readonly number[];
}

/**
 * Weights are kept as whole numbers whose squares count, sign kept: most
 * weights are small and need the finer steps there.
 */
export function expand(quantised: number): number {
  return quantised < 0 ? -quantised * quantised : quantised * quantised;
}

/** {@link expand} for all bytes; index with the byte's low eight bits. */
const EXPANDED = Int16Array.from({ length: 256 }, (_, byte) => expand((byte << 24) >> 24));

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
  private readonly chainRows: RowTable;
  private readonly scorerRows: readonly RowTable[];
  private readonly chain = new Chain();
  private readonly candidates = new Candidates();
  private readonly keys = new Int32Array(MAX_KEYS);
  private readonly spanKeys = new Int32Array(MAX_SPAN_KEYS);
  private readonly places = new Int32Array(Math.max(MAX_KEYS, MAX_SPAN_KEYS));
  private readonly hidden = new Int32Array(SCORER_WIDTH);
  /** Per scorer and candidate: sums over the keys that hold whatever is chosen. */
  private standing = new Int32Array(64);
  private odds = new Float64Array(64);
  private weights = new Float64Array(64);

  constructor(private readonly data: ModelData) {
    this.reader = new FeatureReader(new WordTable(data.words.keys, data.words.columns));
    this.chainRows = new RowTable(data.chain.keys, data.chain.rows, LABELS, EXPANDED);
    this.scorerRows = data.scorers.map(({ keys, rows }) => new RowTable(keys, rows, SCORER_WIDTH, EXPANDED));
    this.chain.setPairs(data.chain.pairs);
  }

  propose(document: Document, quotedSpans: readonly QuotedSpan[]): SpanProposal[] {
    const proposals: SpanProposal[] = [];
    const { reader, chain, candidates, data } = this;
    reader.read(document, quotedSpans);
    for (const { first, past } of piecesOf(document)) {
      const size = past - first;
      if (!reader.mayReport(first, past)) continue;
      chain.ensure(size);
      for (let at = first; at < past; at++) this.score(at, first, past, chain.scores, (at - first) * LABELS);
      chain.run(size);
      candidates.find(chain, size);
      if (candidates.count === 0) continue;
      this.rank(first, size);
      const { chosen } = candidates;
      let next = 0;
      for (let i = 0; i < candidates.count; i++) {
        const role = candidates.role[i]!;
        const taken = chosen[next] === i;
        if (taken) next++;
        proposals.push({
          role: ROLE_NAMES[role]!,
          first: first + candidates.first[i]!,
          past: first + candidates.past[i]!,
          probability: calibrate(data.calibration[role]!, this.odds[i]!),
          begin: candidates.begin[i]!,
          end: candidates.end[i]!,
          chosen: taken,
        });
      }
    }
    return proposals;
  }

  /** Tagger scores of one token into `out`. Whole numbers throughout, so that no order of adding matters. */
  private score(at: number, first: number, past: number, out: Float64Array, place: number): void {
    const { reader, keys, places, chainRows } = this;
    const { records, edge } = reader;
    const { scale } = this.data.chain;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0;
    for (let k = 0; k < WINDOW; k++) {
      const token = at + k - REACH;
      const record = token < first || token >= past ? edge : records[token]!;
      const sums = record.sums ?? this.sum(record);
      const from = k * LABELS;
      s0 += sums[from]!; s1 += sums[from + 1]!; s2 += sums[from + 2]!; s3 += sums[from + 3]!;
      s4 += sums[from + 4]!; s5 += sums[from + 5]!; s6 += sums[from + 6]!; s7 += sums[from + 7]!;
      s8 += sums[from + 8]!; s9 += sums[from + 9]!; s10 += sums[from + 10]!; s11 += sums[from + 11]!;
      s12 += sums[from + 12]!;
    }
    const count = chainRows.findAll(keys, reader.keysAt(at, first, past, keys), places);
    const { rows } = chainRows;
    for (let i = 0; i < count; i++) {
      const from = places[i]!;
      s0 += rows[from]!; s1 += rows[from + 1]!; s2 += rows[from + 2]!; s3 += rows[from + 3]!;
      s4 += rows[from + 4]!; s5 += rows[from + 5]!; s6 += rows[from + 6]!; s7 += rows[from + 7]!;
      s8 += rows[from + 8]!; s9 += rows[from + 9]!; s10 += rows[from + 10]!; s11 += rows[from + 11]!;
      s12 += rows[from + 12]!;
    }
    out[place] = s0 * scale; out[place + 1] = s1 * scale; out[place + 2] = s2 * scale; out[place + 3] = s3 * scale;
    out[place + 4] = s4 * scale; out[place + 5] = s5 * scale; out[place + 6] = s6 * scale; out[place + 7] = s7 * scale;
    out[place + 8] = s8 * scale; out[place + 9] = s9 * scale; out[place + 10] = s10 * scale; out[place + 11] = s11 * scale;
    out[place + 12] = s12 * scale;
  }

  /** Sums the weights of a word by itself, for each place that it can be seen from. */
  private sum(record: WordRecord): Int32Array {
    const sums = new Int32Array(WINDOW * LABELS);
    const { chainRows } = this;
    const mixed = new Int32Array(record.keys.length);
    for (let k = 0; k < WINDOW; k++) {
      for (let i = 0; i < mixed.length; i++) mixed[i] = mix(record.keys[i]!, 100 + k - REACH);
      const count = chainRows.findAll(mixed, mixed.length, mixed);
      for (let i = 0; i < count; i++) {
        for (let y = 0; y < LABELS; y++) sums[k * LABELS + y]! += chainRows.rows[mixed[i]! + y]!;
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
    const passes = data.scorers.length;
    if (this.standing.length < count * passes * SCORER_WIDTH) this.standing = new Int32Array(count * passes * SCORER_WIDTH * 2);
    const { standing, hidden, places } = this;
    standing.fill(0, 0, count * passes * SCORER_WIDTH);
    for (let i = 0; i < count; i++) {
      const n = candidates.standingKeysOf(i, reader, base, size, spanKeys);
      for (let pass = 0; pass < passes; pass++) {
        const table = this.scorerRows[pass]!;
        addRows(table.rows, places, table.findAll(spanKeys, n, places), standing, (i * passes + pass) * SCORER_WIDTH);
      }
    }
    for (let pass = 0; pass < passes; pass++) {
      const { scale, bias, out } = data.scorers[pass]!;
      const table = this.scorerRows[pass]!;
      for (let i = 0; i < count; i++) {
        const n = candidates.neighbourKeysOf(i, reader, base, spanKeys, 0);
        const from = (i * passes + pass) * SCORER_WIDTH;
        for (let h = 0; h < SCORER_WIDTH; h++) hidden[h] = standing[from + h]!;
        addRows(table.rows, places, table.findAll(spanKeys, n, places), hidden, 0);
        let odds = hidden[0]! * scale;
        for (let h = 0; h < HIDDEN; h++) {
          const value = hidden[h + 1]! * scale + bias[h]!;
          if (value > 0) odds += value * out[h]!;
        }
        this.odds[i] = odds;
      }
      for (let i = 0; i < count; i++) {
        const role = candidates.role[i]!;
        this.weights[i] = calibrate(data.calibration[role]!, this.odds[i]!) - data.thresholds[role]!;
      }
      candidates.chosen = chooseIntervals(candidates.first, candidates.past, this.weights, count);
    }
  }
}

/** Adds `count` rows of a scorer to the sums at `to`. */
function addRows(rows: Int16Array, places: Int32Array, count: number, sums: Int32Array, to: number): void {
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0;
  for (let i = 0; i < count; i++) {
    const from = places[i]!;
    s0 += rows[from]!; s1 += rows[from + 1]!; s2 += rows[from + 2]!; s3 += rows[from + 3]!;
    s4 += rows[from + 4]!; s5 += rows[from + 5]!; s6 += rows[from + 6]!; s7 += rows[from + 7]!;
    s8 += rows[from + 8]!; s9 += rows[from + 9]!; s10 += rows[from + 10]!; s11 += rows[from + 11]!;
    s12 += rows[from + 12]!;
  }
  sums[to]! += s0; sums[to + 1]! += s1; sums[to + 2]! += s2; sums[to + 3]! += s3;
  sums[to + 4]! += s4; sums[to + 5]! += s5; sums[to + 6]! += s6; sums[to + 7]! += s7;
  sums[to + 8]! += s8; sums[to + 9]! += s9; sums[to + 10]! += s10; sums[to + 11]! += s11;
  sums[to + 12]! += s12;
}

// Longer than any paragraph of the training articles.
const LONGEST_PIECE = 512;

/** Paragraphs; an endless one in pieces, after a sentence where one ends in time, so that its cost stays linear. */
function* piecesOf({ paragraphs, sentences, sentenceOf }: Document): Generator<TokenRange> {
  for (const paragraph of paragraphs) {
    let { first } = paragraph;
    while (paragraph.past - first > LONGEST_PIECE) {
      const limit = first + LONGEST_PIECE;
      const start = sentences[sentenceOf[limit]!]!.first;
      const past = start > first ? start : limit;
      yield { first, past };
      first = past;
    }
    yield { first, past: paragraph.past };
  }
}
