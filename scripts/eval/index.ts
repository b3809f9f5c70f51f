/** `npm run eval`: how well the library finds who said what, in figures and in errors to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { extractQuotes } from '../../src/index.js';
import { startProgress } from '../progress.js';
import {
  MissingFileError, articleId, readLines, type GoldArticle, type GoldSpeakerArticle, type Prediction,
} from './corpus.js';
import { formatScores, score } from './score.js';

interface EvalOptions {
  readonly gold: string;
  readonly speakers: string;
  readonly out: string;
  readonly scope: 'speech' | 'all';
}

const program = new Command('eval')
  .description('Runs the library over a PolNeAR-format corpus and prints its scores.')
  .option('--gold <path>', 'articles with their annotation, JSON Lines', '../shared/corpora/polnear-dev.jsonl')
  .option('--speakers <path>', 'who each source stands for, JSON Lines', '../shared/corpora/polnear-dev-speakers.jsonl')
  .option('--out <folder>', 'where predictions and errors are written', 'out/eval')
  .addOption(new Option('--scope <scope>', 'what to extract').choices(['speech', 'all']).default('all'));

function main(options: EvalOptions): void {
  const articles = readLines<GoldArticle>(options.gold, 'corpus');
  const speakerGold = readLines<GoldSpeakerArticle>(options.speakers, 'speaker annotation');
  mkdirSync(options.out, { recursive: true });
  const predictions = predict(articles, options.scope);
  writeFileSync(
    join(options.out, 'predictions.jsonl'),
    predictions.map((prediction) => JSON.stringify(prediction) + '\n').join(''),
  );
  process.stdout.write(formatScores(score(articles, predictions, speakerGold)));
}

function predict(articles: readonly GoldArticle[], scope: EvalOptions['scope']): Prediction[] {
  const progress = startProgress('whosaid', articles.length, 'articles');
  const predictions = articles.map((article) => {
    const prediction = { id: articleId(article), ...extractQuotes(article.text, { scope }) };
    progress.step();
    return prediction;
  });
  progress.stop();
  return predictions;
}

try {
  main(program.parse().opts());
} catch (error) {
  if (!(error instanceof MissingFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
