/**
 * Trains the tagger: stochastic gradient ascent on the conditional
 * log-likelihood, with feature dropout, averaged over the later epochs.
 */
import { Chain, LABELS, PAIRS, pairIndex } from '../../src/scoring/bilou.js';
import { mix } from '../../src/scoring/hash.js';
import { KeyTable } from '../../src/scoring/key-table.js';
import { FeatureReader, MAX_KEYS, REACH } from '../../src/attributions/model/features.js';
import type { Article } from './corpus.js';
import { Random } from './random.js';
import type { WordCounts } from './words.js';

/** All tokens of the corpus as feature numbers. */
export interface ChainData {
  readonly keys: Int32Array;
  /** Features of token t: `features[starts[t]]` to `features[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** First token of each article in this numbering. */
  readonly articleStarts: Int32Array;
  /** Paragraphs: first token, past the last, article. */
  readonly paragraphs: readonly (readonly [number, number, number])[];
}

/** Reads all articles once; keeps the features that occur at least `least` times. */
export function readChainData(articles: readonly Article[], counts: WordCounts, least: number): ChainData {
  const total = articles.reduce((sum, article) => sum + article.document.size, 0);
  const articleStarts = new Int32Array(articles.length + 1);
  const starts = new Int32Array(total + 1);
  const labels = new Uint8Array(total);
  const paragraphs: [number, number, number][] = [];
  let raw = new Int32Array(total * 120);
  let used = 0;
  let token = 0;
  const reader = new FeatureReader(counts.table);
  const out = new Int32Array(MAX_KEYS);
  articles.forEach((article, index) => {
    articleStarts[index] = token;
    const { document } = article;
    labels.set(article.labels, token);
    counts.without(article, () => {
      reader.clear();
      reader.read(document, article.quotedSpans);
      for (const { first, past } of document.paragraphs) {
        if (reader.mayReport(first, past)) paragraphs.push([token + first, token + past, index]);
        for (let at = first; at < past; at++) {
          starts[token + at] = used;
          if (used + 400 > raw.length) {
            const more = new Int32Array(Math.ceil(raw.length * 1.3));
            more.set(raw);
            raw = more;
          }
          for (let k = -REACH; k <= REACH; k++) {
            for (const key of reader.recordAt(at + k, first, past).keys) raw[used++] = mix(key, 100 + k);
          }
          const n = reader.keysAt(at, first, past, out);
          for (let i = 0; i < n; i++) raw[used++] = out[i]!;
        }
      }
    });
    token += document.size;
  });
  articleStarts[articles.length] = token;
  starts[total] = used;

  const keys = frequentKeys(raw, used, least);
  const table = new KeyTable(keys);
  let kept = 0;
  for (let t = 0; t < total; t++) {
    const from = starts[t]!;
    const to = starts[t + 1]!;
    starts[t] = kept;
    for (let i = from; i < to; i++) {
      const row = table.find(raw[i]!);
      if (row >= 0) raw[kept++] = row;
    }
  }
  starts[total] = kept;
  return { keys, starts, features: raw.subarray(0, kept), labels, articleStarts, paragraphs };
}

/** The keys among the first `used` that occur at least `least` times, ascending. */
export function frequentKeys(raw: Int32Array, used: number, least: number): Int32Array {
  // Rough counts first, by part of the key, so that rare keys never enter a table.
  const rough = new Uint8Array(1 << 26);
  for (let i = 0; i < used; i++) {
    const slot = raw[i]! >>> 6;
    if (rough[slot]! < 255) rough[slot]!++;
  }
  const seen = new Map<number, number>();
  for (let i = 0; i < used; i++) {
    const key = raw[i]!;
    if (rough[key >>> 6]! >= least) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const keys: number[] = [];
  for (const [key, count] of seen) if (count >= least) keys.push(key);
  return Int32Array.from(keys).sort();
}

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
export function scoreTokens(data: ChainData, rows: Float32Array, first: number, past: number, chain: Chain): void {
  const { starts, features } = data;
  chain.ensure(past - first);
  const { scores } = chain;
  for (let t = first; t < past; t++) {
    const place = (t - first) * LABELS;
    scores.fill(0, place, place + LABELS);
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      const from = features[i]! * LABELS;
      for (let y = 0; y < LABELS; y++) scores[place + y]! += rows[from + y]!;
    }
  }
}

/** Trains on the paragraphs given by index. */
export function trainChain(data: ChainData, which: readonly number[], options: ChainOptions): ChainWeights {
  const { starts, features, labels, paragraphs } = data;
  const rows = new Float32Array(data.keys.length * LABELS);
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
    let likelihood = 0;
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
          const from = features[i]! * LABELS;
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
      likelihood -= chain.run(size);
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
    void likelihood;
    options.progress?.(`epoch ${epoch + 1}/${options.epochs}`);
  }
  return { rows: Float32Array.from(sumRows, (sum) => sum / sums), pairs: sumPairs.map((sum) => sum / sums) };
}
