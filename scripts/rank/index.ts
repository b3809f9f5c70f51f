/**
 * Trains speaker resolution: `npm run train:speakers`, and the speakers' part
 * of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/languages/en/index.js';
import { CLASSES, FEATURE_VERSION, WIDTH } from '../../src/speakers/features.js';
import type { Language, SpeakerWeights } from '../../src/types.js';
import { collectChoices } from './choices.js';
import { readGold, type GoldArticle } from './corpus.js';
import { fitRanker, type Example } from './fit.js';
import { measure, report } from './measure.js';

const SETTINGS = { size: CLASSES * WIDTH, rounds: 300, rate: 0.1, decay: 1 };
const WEIGHTS = fileURLToPath(new URL('../../src/languages/en/weights/speakers.json', import.meta.url));

/** English with other weights. */
export function withWeights(weights: SpeakerWeights): Language {
  return { ...english, speakers: { ...english.speakers, weights } };
}

/** Weights from articles: first along the right answers, then along its own. */
export function fitSpeakers(articles: readonly GoldArticle[]): SpeakerWeights {
  let weights: SpeakerWeights = { featureVersion: FEATURE_VERSION, ranker: new Array<number>(SETTINGS.size).fill(0) };
  let examples: Example[] = [];
  for (const forced of [true, false, false]) {
    const language = withWeights(weights);
    const fresh = articles.flatMap((article) => collectChoices(article, language, forced));
    examples = forced ? fresh : [...examples.slice(0, 0), ...fresh];
    weights = { ...weights, ranker: Array.from(fitRanker(examples, SETTINGS), (weight) => Math.round(weight * 1000) / 1000) };
  }
  return weights;
}

/** Trains on a corpus folder and writes the weights. */
export function trainSpeakers(corpora: string): void {
  const articles = readGold(corpora, 'train');
  const weights = fitSpeakers(articles);
  writeFileSync(WEIGHTS, `${JSON.stringify({
    format: 1, ...weights,
  }, null, 1).replace(/\n {2}(-?[\d.]+,?)/g, ' $1')}\n`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const corpora = process.argv[2] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  trainSpeakers(corpora);
  report(measure(readGold(corpora, 'dev'), english), console.log);
}
