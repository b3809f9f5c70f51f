/**
 * Trains speaker resolution: `npm run train:speakers`, and the speakers' part
 * of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/languages/en/index.js';
import { CONFIDENCE_WIDTH, confidenceFeatures } from '../../src/speakers/confidence.js';
import { CLASSES, FEATURE_VERSION, WIDTH } from '../../src/speakers/features.js';
import type { Language, SpeakerWeights } from '../../src/types.js';
import { collectChoices } from './choices.js';
import { readGold, type GoldArticle } from './corpus.js';
import { fitLogistic, fitRanker } from './fit.js';
import { calibrationError, collectTrials, measure, report, type Judged } from './measure.js';

const RANKER = { size: CLASSES * WIDTH, rounds: 500, rate: 0.5, decay: 1 };
const CONFIDENCE = { size: CONFIDENCE_WIDTH, rounds: 400, rate: 0.5, decay: 1 };
const FOLDS = 5;
const WEIGHTS = fileURLToPath(new URL('../../src/languages/en/weights/speakers.json', import.meta.url));

const NO_WEIGHTS: SpeakerWeights = {
  featureVersion: FEATURE_VERSION,
  ranker: new Array<number>(RANKER.size).fill(0),
  confidence: new Array<number>(CONFIDENCE.size).fill(0),
};

/** English with other weights. */
export function withWeights(weights: SpeakerWeights): Language {
  return { ...english, speakers: { ...english.speakers, weights } };
}

/** The ranker from articles: first along the right answers, then twice along its own. */
export function fitSpeakers(articles: readonly GoldArticle[]): SpeakerWeights {
  let weights = NO_WEIGHTS;
  for (const forced of [true, false, false]) {
    const language = withWeights(weights);
    const examples = articles.flatMap((article) => collectChoices(article, language, forced));
    weights = { ...weights, ranker: rounded(fitRanker(examples, RANKER)) };
  }
  return weights;
}

/** Confidence from articles that the ranker did not see: every fifth at a time. */
function fitConfidence(articles: readonly GoldArticle[]): readonly number[] {
  const trials = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitSpeakers(articles.filter((_article, a) => a % FOLDS !== fold));
    return collectTrials(articles.filter((_article, a) => a % FOLDS === fold), withWeights(weights));
  }).flat();
  return rounded(fitLogistic(trials.map(({ evidence, right }) => ({ features: confidenceFeatures(evidence), right })), CONFIDENCE));
}

const rounded = (weights: Float64Array) => Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);

/**
 * Trains on `polnear-train.jsonl` and its speakers and writes the weights.
 *
 * @param corpora Folder of the corpora.
 */
export function trainSpeakers(corpora: string): void {
  const articles = readGold(corpora, 'train');
  const weights = { ...fitSpeakers(articles), confidence: fitConfidence(articles) };
  const header = {
    format: 1,
    corpus: 'PolNeAR 1.0.0, 240 train articles (states no licence; published for research; no text of it is held here)',
    licence: 'MIT',
    articles: articles.length,
  };
  const text = JSON.stringify({ ...header, ...weights }, null, 1);
  writeFileSync(WEIGHTS, `${text.replace(/,\n {2}(?=-?\d)/g, ', ').replace(/\[\n {2}/g, '[').replace(/\n \]/g, ']')}\n`);
}

/** How well the ranker does on each publisher when trained on the others. */
export function leaveOnePublisherOut(corpora: string, print: (line: string) => void): void {
  const articles = readGold(corpora, 'train');
  const all: Judged[] = [];
  for (const publisher of [...new Set(articles.map((article) => article.publisher))].sort()) {
    const weights = fitSpeakers(articles.filter((article) => article.publisher !== publisher));
    const judged = measure(articles.filter((article) => article.publisher === publisher), withWeights({ ...weights, confidence: english.speakers.weights.confidence }));
    const named = judged.filter((entry) => entry.named);
    const share = (list: readonly Judged[]) => `${((100 * list.filter(({ right }) => right).length) / list.length).toFixed(1)} of ${list.length}`;
    print(`${publisher.padEnd(14)} named right ${share(named)}, he and she ${share(named.filter(({ source }) => /^(?:he|she)$/i.test(source)))}`);
    all.push(...judged);
  }
  print(`calibration error ${calibrationError(all).toFixed(1)}`);
  report(all, print);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const [task, folder] = process.argv.slice(2);
  const corpora = folder ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  if (task === 'publishers') leaveOnePublisherOut(corpora, console.log);
  else if (task === 'measure') report(measure(readGold(corpora, 'dev'), english), console.log);
  else if (task === 'train') trainSpeakers(corpora);
  else console.error('usage: npm run train:speakers -- train|measure|publishers [corpora folder]');
}
