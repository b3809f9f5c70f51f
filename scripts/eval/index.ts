/** `npm run eval`: how well the library finds who said what, in figures and in errors to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { extractQuotes } from '../../src/index.js';
import { startProgress } from '../progress.js';
import {
  QUOTE_EVENT, formatCurve, formatReliability, measureReliability, precisionAtCoverage, quoteOutcomes,
  speakerOutcomes, traceCurve, type QuoteEvent,
} from './confidence.js';
import {
  MissingFileError, articleId, readLines, type GoldArticle, type GoldSpeakerArticle, type Prediction,
} from './corpus.js';
import { collectErrors, sourceType, writeErrors } from './errors.js';
import { formatFixtureScores, readFixtureCorpus } from './fixtures.js';
import { countKinds, formatKinds } from './kinds.js';
import { PEERS, predictWith } from './peers.js';
import { formatScores, matchAttributions, score, type Match, type Scores } from './score.js';

interface EvalOptions {
  readonly gold: string;
  readonly speakers: string;
  readonly out: string;
  readonly scope?: 'speech' | 'all';
  readonly fixtures?: boolean;
  readonly event: QuoteEvent;
  readonly brief?: boolean;
}

const program = new Command('eval')
  .description('Runs the library over a PolNeAR-format corpus and prints its scores, peers beside it.')
  .option('--gold <path>', 'articles with their annotation, JSON Lines', '../shared/corpora/polnear-dev.jsonl')
  .option('--speakers <path>', 'who each source stands for, JSON Lines', '../shared/corpora/polnear-dev-speakers.jsonl')
  .option('--out <folder>', 'where predictions and errors are written', 'out/eval')
  .addOption(
    new Option('--scope <scope>', 'what to extract (default: all, for fixtures: speech)').choices(['speech', 'all']),
  )
  .option('--fixtures', 'the fixture articles in place of a corpus')
  .addOption(
    new Option('--event <event>', 'what confidence.quote is held against').choices(['exact', 'found']).default(QUOTE_EVENT),
  )
  .option('--brief', 'the scores alone');

function main(options: EvalOptions): void {
  if (options.fixtures) {
    const corpus = readFixtureCorpus(options.scope ?? 'speech');
    writeResults(options.out, corpus.articles, corpus.predictions, corpus.speakers);
    print(formatFixtureScores(corpus));
    return;
  }
  const articles = readLines<GoldArticle>(options.gold, 'corpus');
  const speakerGold = readLines<GoldSpeakerArticle>(options.speakers, 'speaker annotation');
  const predictions = predict(articles, options.scope ?? 'all');
  const scores = score(articles, predictions, speakerGold);
  const { matches, errors } = writeResults(options.out, articles, predictions, speakerGold);
  print(formatScores(scores));
  if (options.brief) return;

  print('\n' + formatSources(matches));
  print('\n' + formatKinds(countKinds(matches)));
  const other: QuoteEvent = options.event === 'exact' ? 'found' : 'exact';
  for (const event of [options.event, other]) {
    const reliability = measureReliability(quoteOutcomes(articles, predictions, event));
    print('\n' + formatReliability(`confidence.quote, event “${event}”`, reliability));
  }
  const named = speakerOutcomes(matches, 'named');
  print('\n' + formatReliability('confidence.speaker, all found', measureReliability(speakerOutcomes(matches, 'all'))));
  print('\n' + formatReliability('confidence.speaker, named only', measureReliability(named)));
  const { threshold, kept, precision } = precisionAtCoverage(named, 0.8);
  print(
    `named attributions at 80 % coverage: ${(100 * precision).toFixed(1)} right ` +
      `(${kept} of ${named.length} with confidence.speaker ≥ ${threshold.toFixed(3)})\n`,
  );
  print('\n' + formatCurve(traceCurve(articles, predictions, speakerGold)));
  print('\n' + formatPublishers(articles, predictions, speakerGold));
  print('\n' + formatPeers(articles, speakerGold, scores));
  print(`\nerrors by class (${join(options.out, 'errors')}):\n${errors}`);
}

/** Writes predictions and errors for reading. */
function writeResults(
  out: string,
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  speakerGold: readonly GoldSpeakerArticle[],
): { readonly matches: readonly Match[]; readonly errors: string } {
  mkdirSync(out, { recursive: true });
  const lines = predictions.map((prediction) => JSON.stringify(prediction) + '\n');
  writeFileSync(join(out, 'predictions.jsonl'), lines.join(''));
  const matches = matchAttributions(articles, predictions, speakerGold);
  return { matches, errors: writeErrors(out, collectErrors(articles, predictions, matches)) };
}

function print(text: string): void {
  process.stdout.write(text);
}

function predict(articles: readonly GoldArticle[], scope: 'speech' | 'all'): Prediction[] {
  const progress = startProgress('whosaid', articles.length, 'articles');
  const predictions = articles.map((article) => {
    const prediction = { id: articleId(article), ...extractQuotes(article.text, { scope }) };
    progress.step();
    return prediction;
  });
  progress.stop();
  return predictions;
}

/** Speakers right by how the source is written. */
function formatSources(matches: readonly Match[]): string {
  const rows = (['name', 'pronoun', 'description', 'none'] as const).map((type) => {
    const named = matches.filter((match) => match.speakers?.speakers.length && sourceType(match) === type);
    const found = named.filter((match) => match.found);
    const right = found.filter((match) => match.right);
    const unknown = found.filter((match) => match.names.length === 0);
    const share = ((100 * right.length) / Math.max(1, found.length)).toFixed(1);
    return `  ${type.padEnd(12)}${share.padStart(6)}  (${right.length} right, ${unknown.length} unknown, ` +
      `${found.length} found, ${named.length} named)\n`;
  });
  return `speakers right of found, by source\n${rows.join('')}`;
}

function formatPublishers(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  speakerGold: readonly GoldSpeakerArticle[],
): string {
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].sort();
  return formatTable(
    'publisher',
    publishers.map((publisher) => {
      const own = articles.filter((article) => article.publisher === publisher);
      return [publisher, score(own, predictions, speakerGold)];
    }),
  );
}

function formatPeers(
  articles: readonly GoldArticle[],
  speakerGold: readonly GoldSpeakerArticle[],
  ours: Scores,
): string {
  const progress = startProgress('peers', PEERS.length * articles.length, 'articles');
  const rows = PEERS.map((peer): [string, Scores] => {
    const found = predictWith(peer, articles, () => progress.step());
    return [peer.name, score(articles, found, speakerGold)];
  });
  progress.stop();
  return formatTable('system', [['whosaid', ours], ...rows]);
}

const COLUMNS = [
  'source/exact', 'cue/exact', 'content/exact', 'quoted/exact', 'indirect/exact', 'attrib/found', 'attrib/q_found',
  'attrib/q_src', 'speaker/right', 'speaker/q_end',
];

function formatTable(title: string, rows: readonly (readonly [string, Scores])[]): string {
  const lines = rows.map(
    ([name, { figures }]) =>
      `  ${name.padEnd(14)}${COLUMNS.map((key) => (figures[key] ?? 0).toFixed(1).padStart(9)).join('')}\n`,
  );
  const head = COLUMNS.map((key) => key.replace('/exact', '').replace(/^.*\//, '').padStart(9)).join('');
  return `  ${title.padEnd(14)}${head}\n${lines.join('')}`;
}

try {
  main(program.parse().opts());
} catch (error) {
  if (!(error instanceof MissingFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
