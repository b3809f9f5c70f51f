/**
 * Trains the scorers of whole spans on what taggers made of articles that
 * they had not seen, and calibrates them the same way.
 */
import { Candidates } from '../../src/attributions/model/candidates.js';
import { FeatureReader } from '../../src/attributions/model/features.js';
import { calibrate } from '../../src/attributions/model/model.js';
import { MAX_SPAN_KEYS, SpanFeatures } from '../../src/attributions/model/span-features.js';
import { HIDDEN, SCORER_WIDTH } from '../../src/attributions/model/span-scorer.js';
import { Chain, ROLES } from '../../src/scoring/bilou.js';
import { chooseIntervals } from '../../src/scoring/intervals.js';
import { KeyTable } from '../../src/scoring/key-table.js';
import { openTagger } from './tagger.js';
import type { NetworkWeights } from '../../src/attributions/model/network.js';
import { frequentKeys, type TokenData } from './tokens.js';
import { COMPLEMENTIZERS, trimSpan, type Article } from './corpus.js';
import { Random } from './random.js';
import type { WordCounts } from './words.js';

/** Below what is scored at use, so that the scorer has more wrong ones to learn from. */
const LEAST_EDGE = 0.03;
const LEAST_SPAN = 0.004;

/** Candidates of one paragraph. */
export interface ParagraphCandidates {
  readonly article: number;
  readonly base: number;
  readonly size: number;
  readonly role: Uint8Array;
  readonly first: Int32Array;
  readonly past: Int32Array;
  readonly probability: Float64Array;
  readonly begin: Float64Array;
  readonly end: Float64Array;
  readonly right: Uint8Array;
  chosen: number[];
}

/** Candidates of the articles given by index, found with a tagger that has not seen them. */
export function collectCandidates(
  articles: readonly Article[], data: TokenData, weights: NetworkWeights, which: ReadonlySet<number>,
): ParagraphCandidates[] {
  const chain = new Chain();
  chain.setPairs(weights.pairs);
  const score = openTagger(data, weights);
  const candidates = new Candidates();
  const all: ParagraphCandidates[] = [];
  for (const [first, past, index] of data.paragraphs) {
    if (!which.has(index)) continue;
    chain.ensure(past - first);
    score(first, past, chain.scores);
    chain.run(past - first);
    candidates.find(chain, past - first, LEAST_EDGE, LEAST_SPAN);
    const { count } = candidates;
    if (count === 0) continue;
    const article = articles[index]!;
    const base = first - data.articleStarts[index]!;
    const right = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const key = spanKey(article, base + candidates.first[i]!, base + candidates.past[i]!);
      right[i] = article.gold[candidates.role[i]!]!.has(key) ? 1 : 0;
    }
    all.push({
      article: index, base, size: past - first,
      role: candidates.role.slice(0, count), first: candidates.first.slice(0, count), past: candidates.past.slice(0, count),
      probability: candidates.probability.slice(0, count), begin: candidates.begin.slice(0, count),
      end: candidates.end.slice(0, count), right, chosen: candidates.chosen,
    });
  }
  return all;
}

export function spanKey({ document }: Article, first: number, past: number): string {
  const [start, end] = trimSpan(document.text, document.starts[first]!, document.ends[past - 1]!);
  return `${start}:${end}`;
}

export interface SpanData {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** Feature numbers of all candidates, in order. */
export function readSpanData(
  articles: readonly Article[], counts: WordCounts, paragraphs: readonly ParagraphCandidates[], least: number,
): SpanData {
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.role.length, 0);
  const starts = new Int32Array(total + 1);
  const raw = new Int32Array(total * MAX_SPAN_KEYS);
  let used = 0;
  let index = 0;
  const reader = new FeatureReader(counts.table, COMPLEMENTIZERS);
  const candidates = new Candidates();
  const look = new SpanFeatures(candidates, reader);
  const out = new Int32Array(MAX_SPAN_KEYS);
  for (let p = 0; p < paragraphs.length; ) {
    const article = articles[paragraphs[p]!.article]!;
    let next = p;
    while (next < paragraphs.length && articles[paragraphs[next]!.article] === article) next++;
    counts.without(article, () => {
      reader.clear();
      reader.read(article.document, article.quotedSpans);
      for (; p < next; p++) {
        const paragraph = paragraphs[p]!;
        candidates.load(paragraph);
        look.open(paragraph.base, paragraph.size);
        for (let i = 0; i < paragraph.role.length; i++) {
          starts[index++] = used;
          const n = look.keysOf(i, out);
          for (let k = 0; k < n; k++) raw[used++] = out[k]!;
        }
      }
    });
  }
  starts[total] = used;
  const keys = frequentKeys(raw, used, least);
  const table = new KeyTable(keys);
  let kept = 0;
  for (let c = 0; c < total; c++) {
    const from = starts[c]!;
    const to = starts[c + 1]!;
    starts[c] = kept;
    for (let i = from; i < to; i++) {
      const row = table.find(raw[i]!);
      if (row >= 0) raw[kept++] = row;
    }
  }
  starts[total] = kept;
  return { keys, starts, features: raw.slice(0, kept) };
}

export interface ScorerOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

/** A scorer in full precision; see ScorerData. */
export interface ScorerWeights {
  readonly rows: Float32Array;
  readonly bias: Float64Array;
  readonly out: Float64Array;
}

/** Logistic regression with a small hidden layer, on the candidates given by index; `right` says how right each is, 0 to 1. */
export function trainScorer(data: SpanData, right: Float64Array, which: readonly number[], options: ScorerOptions): ScorerWeights {
  const { starts, features } = data;
  const rows = new Float32Array(data.keys.length * SCORER_WIDTH);
  const bias = new Float64Array(HIDDEN);
  const random = new Random(options.seed);
  // Hidden units start with small differences, and half of them against the other half.
  for (let i = 0; i < rows.length; i++) rows[i] = i % SCORER_WIDTH === 0 ? 0 : ((random.bits() >>> 8) / (1 << 24) - 0.5) * 0.1;
  const out = Float64Array.from(bias, (_, h) => (h & 1 ? 0.3 : -0.3));
  const order = Int32Array.from(which);
  const keepScale = 1 / (1 - options.dropout);
  const limit = Math.round(options.dropout * 256);
  const kept = new Int32Array(MAX_SPAN_KEYS);
  const hidden = new Float64Array(SCORER_WIDTH);
  const step = new Float64Array(SCORER_WIDTH);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    const rate = options.rate / (1 + options.decay * epoch);
    for (let o = 0; o < order.length; o++) {
      const c = order[o]!;
      let used = 0;
      hidden.fill(0);
      for (let i = starts[c]!; i < starts[c + 1]!; i++) {
        if ((random.bits() & 255) < limit) continue;
        const from = features[i]! * SCORER_WIDTH;
        kept[used++] = from;
        for (let h = 0; h < SCORER_WIDTH; h++) hidden[h]! += rows[from + h]!;
      }
      let odds = hidden[0]! * keepScale;
      for (let h = 0; h < HIDDEN; h++) {
        const value = hidden[h + 1]! * keepScale + bias[h]!;
        hidden[h + 1] = value > 0 ? value : 0;
        odds += hidden[h + 1]! * out[h]!;
      }
      const gradient = rate * (right[c]! - 1 / (1 + Math.exp(-odds)));
      step[0] = gradient;
      for (let h = 0; h < HIDDEN; h++) {
        const value = hidden[h + 1]!;
        step[h + 1] = value > 0 ? gradient * out[h]! : 0;
        // The few outer weights see every candidate and need smaller steps.
        out[h]! += 0.1 * gradient * value;
        bias[h]! += step[h + 1]!;
      }
      for (let i = 0; i < used; i++) {
        const from = kept[i]!;
        for (let h = 0; h < SCORER_WIDTH; h++) rows[from + h]! += step[h]!;
      }
    }
  }
  return { rows, bias, out };
}

/** Log-odds of the candidates given by index into `odds`. */
export function scoreSpans(
  data: SpanData, { rows, bias, out }: ScorerWeights, which: readonly number[], odds: Float64Array,
): void {
  const hidden = new Float64Array(SCORER_WIDTH);
  for (const c of which) {
    hidden.fill(0);
    for (let i = data.starts[c]!; i < data.starts[c + 1]!; i++) {
      const from = data.features[i]! * SCORER_WIDTH;
      for (let h = 0; h < SCORER_WIDTH; h++) hidden[h]! += rows[from + h]!;
    }
    odds[c] = hidden[0]!;
    for (let h = 0; h < HIDDEN; h++) odds[c]! += Math.max(0, hidden[h + 1]! + bias[h]!) * out[h]!;
  }
}

const STEPS = 25;

/** Observed share of right spans, of the candidates given by index, as a function of the log-odds, rising, per role. */
export function fitCalibration(odds: Float64Array, right: Uint8Array, roles: Uint8Array, which: readonly number[]): Float64Array[] {
  return Array.from({ length: ROLES }, (_, role) => {
    const order = which.filter((i) => roles[i] === role).sort((a, b) => odds[a]! - odds[b]! || a - b);
    // Read off at equal steps, each the mean of its neighbourhood, kept rising and off 0 and 1.
    const table = new Float64Array(STEPS);
    for (let s = 0; s < STEPS; s++) {
      const centre = -6 + (12 * s) / (STEPS - 1);
      let sum = 2 / (1 + Math.exp(-centre));
      let count = 2;
      for (const i of order) {
        const gap = Math.abs(odds[i]! - centre);
        const edge = s === 0 ? odds[i]! < centre : s === STEPS - 1 ? odds[i]! > centre : false;
        if (gap < 0.25 || edge) {
          sum += right[i]!;
          count++;
        }
      }
      table[s] = sum / count;
      if (s > 0 && table[s]! < table[s - 1]!) table[s] = table[s - 1]!;
    }
    return table;
  });
}

/** Chooses in every paragraph by calibrated probability less the role's threshold. */
export function choose(
  paragraphs: readonly ParagraphCandidates[], odds: Float64Array, calibration: readonly Float64Array[], thresholds: readonly number[],
): void {
  let offset = 0;
  for (const paragraph of paragraphs) {
    const { role, first, past } = paragraph;
    const weights = Float64Array.from(role, (r, i) => calibrate(calibration[r]!, odds[offset + i]!) - thresholds[r]!);
    paragraph.chosen = chooseIntervals(first, past, weights);
    offset += role.length;
  }
}
