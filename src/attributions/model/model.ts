/**
 * The trained model in memory, and the pass over an article that proposes
 * spans with it.
 */
import { Chain } from '../../scoring/bilou.js';
import { chooseIntervals } from '../../scoring/intervals.js';
import { MOST_LEVEL } from '../../scoring/pack.js';
import type { Document, QuotedSpan, TokenRange } from '../../types.js';
import { Candidates } from './candidates.js';
import { FeatureReader } from './features.js';
import { LONGEST_PIECE, NetworkTagger, type TaggerData } from './network.js';
import { SpanFeatures } from './span-features.js';
import { SpanScorer, type ScorerData } from './span-scorer.js';
import type { Role, SpanProposal } from './types.js';
import { WordTable } from './word-table.js';

const ROLE_NAMES: readonly Role[] = ['source', 'cue', 'content'];
const CONTENT = 2;
/** What is less likely is not worth a look. */
const LEAST = 0.05;
const STOPS = new Set(['.', '!', '?']);
/** What closes a passage, by what opens it. */
const CLOSING = new Map([['"', '"'], ['“', '”'], ['«', '»'], ['„', '“'], ["''", "''"], ['``', "''"]]);

/** Numbers of a trained model, as training makes them and the weights file keeps them. */
export interface ModelData {
  readonly words: { readonly keys: Int32Array; readonly columns: readonly Uint8Array[] };
  readonly tagger: TaggerData;
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

/** Whole numbers whose signed squares, times the scale, come near the values. */
export function quantise(values: ArrayLike<number>): { rows: Int8Array; scale: number } {
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]!));
  const scale = most / (MOST_LEVEL * MOST_LEVEL);
  return { rows: Int8Array.from(values, (value) => Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / scale))), scale };
}

/** {@link expand} for all bytes; index with the byte's low eight bits. */
export const EXPANDED = Int16Array.from({ length: 256 }, (_, byte) => expand((byte << 24) >> 24));

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
  private readonly tagger: NetworkTagger;
  private readonly scorers: readonly SpanScorer[];
  private readonly features: SpanFeatures;
  private readonly chain = new Chain();
  private readonly candidates = new Candidates();
  private odds = new Float64Array(64);
  private weights = new Float64Array(64);
  /** By candidate: 1 for those that cannot stand. */
  private torn = new Uint8Array(64);

  /** @param complementizers What opens a reported clause. */
  constructor(private readonly data: ModelData, complementizers: ReadonlySet<string>) {
    this.reader = new FeatureReader(new WordTable(data.words.keys, data.words.columns), complementizers);
    const { tagger } = data;
    this.tagger = new NetworkTagger(tagger, EXPANDED);
    this.scorers = data.scorers.map((scorer) => new SpanScorer(scorer));
    this.features = new SpanFeatures(this.candidates, this.reader);
    this.chain.setPairs(tagger.pairs);
  }

  propose(document: Document, quotedSpans: readonly QuotedSpan[]): SpanProposal[] {
    const proposals: SpanProposal[] = [];
    const { reader, chain, candidates, data } = this;
    reader.read(document, quotedSpans);
    for (const { first, past } of piecesOf(document)) {
      const size = past - first;
      if (!reader.mayReport(first, past)) continue;
      chain.ensure(size);
      this.tagger.score(reader, first, past, chain.scores);
      chain.run(size);
      candidates.find(chain, size);
      if (candidates.count === 0) continue;
      this.rank(document, first, size);
      const { chosen } = candidates;
      let next = 0;
      for (let i = 0; i < candidates.count; i++) {
        const role = candidates.role[i]!;
        const taken = chosen[next] === i;
        if (taken) next++;
        const probability = calibrate(data.calibration[role]!, this.odds[i]!);
        if (this.torn[i] === 1 || probability < LEAST) continue;
        proposals.push({ role: ROLE_NAMES[role]!, first: first + candidates.first[i]!, past: first + candidates.past[i]!, probability, chosen: taken });
      }
    }
    return proposals;
  }

  /** Scores the candidates and chooses among them, once per scorer. */
  private rank(document: Document, base: number, size: number): void {
    const { candidates, features, data } = this;
    const { count } = candidates;
    if (this.odds.length < count) {
      this.odds = new Float64Array(count * 2);
      this.weights = new Float64Array(count * 2);
      this.torn = new Uint8Array(count * 2);
    }
    for (let i = 0; i < count; i++) this.torn[i] = this.isTorn(document, base, i) ? 1 : 0;
    features.open(base, size);
    for (const scorer of this.scorers) {
      scorer.score(candidates, features, size, this.odds);
      for (let i = 0; i < count; i++) {
        const role = candidates.role[i]!;
        this.weights[i] = this.torn[i] === 1 ? -1 : calibrate(data.calibration[role]!, this.odds[i]!) - data.thresholds[role]!;
      }
      candidates.chosen = chooseIntervals(candidates.first, candidates.past, this.weights, count);
    }
  }

  /**
   * True for a source or a cue of more than one sentence, unless an
   * abbreviation was taken for an end, and for content that goes on behind a
   * quoted sentence with the narrator's: ““I quit.” Workers were told so”.
   */
  private isTorn({ sentenceOf, words }: Document, base: number, i: number): boolean {
    const { role, first, past } = this.candidates;
    const content = role[i] === CONTENT;
    const opening = words[base + first[i]!]!.text;
    const closing = CLOSING.get(opening);
    if ((content && closing === undefined) || sentenceOf[base + first[i]!] === sentenceOf[base + past[i]! - 1]) return false;
    for (let t = base + first[i]! + 1; t < base + past[i]! - 1; t++) {
      if (sentenceOf[t] === sentenceOf[t + 1]) continue;
      const { text } = words[t]!;
      if (content ? text === closing && STOPS.has(words[t - 1]!.text) && words[t + 1]!.text !== opening : text === '.' && !words[t - 1]!.capitalized) return true;
    }
    return false;
  }
}

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
