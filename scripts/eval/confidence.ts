/** Do the stated probabilities hold, and what does trusting only the higher ones buy? */
import {
  articleId,
  type GoldArticle,
  type GoldSpeakerArticle,
  type PredictedQuote,
  type Prediction,
} from './corpus.js';
import { coverOf, jaccard, score, toPair, trimPair, type Match } from './score.js';

/** A stated probability and whether the event came true. */
export interface Outcome {
  readonly expected: number;
  readonly happened: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly expected: number;
  readonly observed: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Expected calibration error: |expected − observed| over the bins, weighted by size. */
  readonly ece: number;
  readonly size: number;
}

const BINS = 10;

/**
 * What `confidence.quote` claims:
 *
 * - `exact`: a gold attribution has exactly this content, after trimming
 *   white space and a final comma or full stop. What the docs promise: “a
 *   reported quote with these bounds”.
 * - `found`: a gold attribution overlaps it with Jaccard ≥ 0.5.
 */
export type QuoteEvent = 'exact' | 'found';

/** The event that the library's confidence is calibrated on; the other one is printed beside it. */
export const QUOTE_EVENT: QuoteEvent = 'exact';

/** Bins outcomes by the probability that was stated. */
export function measureReliability(outcomes: readonly Outcome[]): Reliability {
  const sums = Array.from({ length: BINS }, () => ({ size: 0, expected: 0, observed: 0 }));
  for (const { expected, happened } of outcomes) {
    const bin = sums[Math.min(BINS - 1, Math.floor(expected * BINS))]!;
    bin.size++;
    bin.expected += expected;
    bin.observed += Number(happened);
  }
  let gap = 0;
  const bins = sums.map(({ size, expected, observed }, index) => {
    gap += Math.abs(expected - observed);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      size,
      expected: size === 0 ? 0 : expected / size,
      observed: size === 0 ? 0 : observed / size,
    };
  });
  return { bins, ece: outcomes.length === 0 ? 0 : gap / outcomes.length, size: outcomes.length };
}

/** Per predicted quote: its confidence, and whether the event came true. */
export function quoteOutcomes(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  event: QuoteEvent,
): Outcome[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return articles.flatMap((article) => {
    const { text } = article;
    const gold = article.attributions.map(({ content }) => content);
    const keys = new Set(gold.map((content) => contentKey(text, content)));
    const covers = gold.map(coverOf);
    return (byId.get(articleId(article))?.quotes ?? []).flatMap(({ content, confidence }) => {
      if (!confidence) return [];
      const cover = coverOf(content);
      const happened =
        event === 'exact'
          ? keys.has(contentKey(text, content))
          : covers.some((other) => jaccard(cover, other) >= 0.5);
      return { expected: confidence.quote, happened };
    });
  });
}

function contentKey(text: string, content: PredictedQuote['content']): string {
  return content
    .map((span) => trimPair(text, toPair(span)))
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0])
    .join(' ');
}

/**
 * Per attribution found in the articles with speaker gold: the confidence in
 * its speakers, and whether they are right. Where the gold names nobody, right
 * is to name nobody.
 */
export function speakerOutcomes(matches: readonly Match[], which: 'named' | 'all'): Outcome[] {
  return matches.flatMap(({ found, quote, speakers, names, right }) => {
    if (!found || !speakers || !quote?.confidence) return [];
    const named = speakers.speakers.length > 0;
    if (which === 'named' && !named) return [];
    return { expected: quote.confidence.speaker, happened: named ? right : names.length === 0 };
  });
}

/** How often the event came true among the most trusted outcomes that make up a share of all. */
export function precisionAtCoverage(
  outcomes: readonly Outcome[],
  coverage: number,
): { readonly threshold: number; readonly kept: number; readonly precision: number } {
  const sorted = [...outcomes].sort((a, b) => b.expected - a.expected);
  const threshold = sorted[Math.ceil(coverage * sorted.length) - 1]?.expected ?? 0;
  const kept = sorted.filter(({ expected }) => expected >= threshold);
  const right = kept.filter(({ happened }) => happened).length;
  return { threshold, kept: kept.length, precision: kept.length === 0 ? 0 : right / kept.length };
}

export interface CurvePoint {
  readonly minConfidence: number;
  readonly quotes: number;
  /** Exact content fragments, in per cent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly quotedFound: number;
}

const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** What `minConfidence` trades. */
export function traceCurve(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  speakerGold: readonly GoldSpeakerArticle[],
): CurvePoint[] {
  return THRESHOLDS.map((minConfidence) => {
    const kept = predictions.map((prediction) => ({
      ...prediction,
      quotes: prediction.quotes.filter(({ confidence }) => (confidence?.quote ?? 1) >= minConfidence),
    }));
    const { spans, figures } = score(articles, kept, speakerGold);
    const content = spans.find(({ role, match }) => role === 'content' && match === 'exact');
    return {
      minConfidence,
      quotes: kept.reduce((sum, { quotes }) => sum + quotes.length, 0),
      precision: (100 * (content?.truePositives ?? 0)) / Math.max(1, content?.predicted ?? 0),
      recall: (100 * (content?.truePositives ?? 0)) / Math.max(1, content?.gold ?? 0),
      f1: figures['content/exact'] ?? 0,
      found: figures['attrib/found']!,
      quotedFound: figures['attrib/q_found']!,
    };
  });
}

/** A reliability table for people. */
export function formatReliability(title: string, { bins, ece, size }: Reliability): string {
  const rows = bins
    .filter((bin) => bin.size > 0)
    .map(
      (bin) =>
        `  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}${String(bin.size).padStart(7)}` +
        `${bin.expected.toFixed(3).padStart(10)}${bin.observed.toFixed(3).padStart(10)}`,
    );
  return [`${title}: ECE ${ece.toFixed(3)} (${size})`, '  bin         n  expected  observed', ...rows].join('\n') + '\n';
}

/** The curve for people. */
export function formatCurve(points: readonly CurvePoint[]): string {
  const rows = points.map(
    (point) =>
      `  ${point.minConfidence.toFixed(2)}${String(point.quotes).padStart(9)}` +
      [point.precision, point.recall, point.f1, point.found, point.quotedFound]
        .map((value) => value.toFixed(1).padStart(8))
        .join(''),
  );
  return ['minConfidence  quotes: content P, R, F1; attrib/found, q_found', ...rows].join('\n') + '\n';
}
