/**
 * Trains speaker resolution: `npm run train:speakers`, and the speakers' part
 * of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/languages/en/index.js';
import { CONFIDENCE_WIDTH, eachFeature } from '../../src/speakers/confidence.js';
import { CLASSES, FEATURE_VERSION, WIDTH } from '../../src/speakers/features.js';
import type { Language, SpeakerWeights } from '../../src/types.js';
import { collectChoices } from './choices.js';
import { readGold, type GoldArticle } from './corpus.js';
import { fitLogistic, fitRanker } from './fit.js';
import { collectTrials, measure, report, type Judged } from './measure.js';

const RANKER = { size: CLASSES * WIDTH, rounds: 300, rate: 0.5, decay: 12 };
const CONFIDENCE = { size: CONFIDENCE_WIDTH, rounds: 400, rate: 0.5, decay: 1 };
const FOLDS = 5;
const CARD = fileURLToPath(new URL('../../src/languages/en/weights/speakers.md', import.meta.url));
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
  return rounded(fitLogistic(trials.map(({ evidence, setting, right }) => {
    const features: [index: number, value: number][] = [];
    eachFeature(evidence, setting, (index, value) => features.push([index, value]));
    return { features, right };
  }), CONFIDENCE));
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
  writeCard(articles.length, publisherLines(articles));
  writeFileSync(WEIGHTS, `${text.replace(/,\n {2}(?=-?\d)/g, ', ').replace(/\[\n {2}/g, '[').replace(/\n \]/g, ']')}\n`);
}

/** How well speakers are resolved on each publisher by weights trained on the others. */
export function leaveOnePublisherOut(articles: readonly GoldArticle[]): { publisher: string; judged: Judged[] }[] {
  return [...new Set(articles.map((article) => article.publisher))].sort().map((publisher) => {
    const weights = fitSpeakers(articles.filter((article) => article.publisher !== publisher));
    const language = withWeights({ ...weights, confidence: english.speakers.weights.confidence });
    return { publisher, judged: measure(articles.filter((article) => article.publisher === publisher), language) };
  });
}

const share = (list: readonly Judged[]) => `${((100 * list.filter(({ right }) => right).length) / list.length).toFixed(1)} % of ${list.length}`;

/** The table of {@link leaveOnePublisherOut}, one line a publisher. */
function publisherLines(articles: readonly GoldArticle[]): string[] {
  return leaveOnePublisherOut(articles).map(({ publisher, judged }) => {
    const named = judged.filter((entry) => entry.named);
    return `${publisher}: ${share(named)} named speakers right, ${share(named.filter(({ source }) => /^(?:he|she)$/i.test(source)))} of “he” and “she”`;
  });
}

function writeCard(articles: number, publishers: readonly string[]): void {
  writeFileSync(CARD, `# Speaker weights for English

Written by \`npm run train:speakers -- train\`; do not edit.

- **What it does.** Gives pronouns, descriptions and shared surnames their antecedent, or nobody, and says how likely
  the speakers of an attribution are right.
- **Trained on** PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018), ${articles} articles of the training part, with the
  speaker of each attribution annotated for this project by one annotator an article.
- **Licence of the corpus.** The corpus states no licence; it is published for research with its paper. The weights hold no text of it.
- **What is in the file.** ${CLASSES} × ${WIDTH} weights of a log-linear ranker over candidates and ${CONFIDENCE_WIDTH} of a logistic model
  of confidence, features version ${FEATURE_VERSION}. No feature is a word: names and topics cannot be got out of it.
- **Method.** Softmax over candidates and “nobody” (Denis and Baldridge, IJCAI 2007), L2, first along the annotated
  antecedents, then along its own choices; confidence on the attributions that the library finds in every fifth of the
  articles, with a ranker trained on the rest (the span model has seen them all).
- **Scores** on each publisher with a ranker trained on the other six, attributions given:
${publishers.map((line) => `  - ${line}`).join('\n')}
- **Limits.** American political news. Descriptions (“the nominee”) are found for a third to a half; “they” for two
  people hardly ever.
`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const [task, folder] = process.argv.slice(2);
  const corpora = folder ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  if (task === 'publishers') publisherLines(readGold(corpora, 'train')).forEach((line) => console.log(line));
  else if (task === 'measure') report(measure(readGold(corpora, 'dev'), english), console.log);
  else if (task === 'train') trainSpeakers(corpora);
  else console.error('usage: npm run train:speakers -- train|measure|publishers [corpora folder]');
}
