/**
 * Trains the span model and the linker, and writes their weights and card.
 *
 *   npm run train -- [--corpora ../shared/corpora] [--out src/languages/en/weights] [--leave-out publisher]
 *
 * Deterministic: the same corpus, code and seeds give the same bytes. Reads
 * the training part of the corpus alone, the invented articles beside this
 * file, and what teachers expect of both (`expectations.bin`, see `npm run
 * teach`). A publisher is left out with teachers of its own, since those of
 * the file have seen it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SpanModel } from '../../src/attributions/model/model.js';
import { startLog } from '../progress.js';
import { readLinkedArticles, trainLinker, writeLinkingWeights } from '../link/index.js';
import { COMPLEMENTIZERS, readCorpus, readInvented, type Article } from './corpus.js';
import { printTallies, scoreModel } from './score.js';
import { writeFiles } from './files.js';
import { SETTINGS, trainModel, type Log, type Settings } from './train.js';

/** Trains without each publisher in turn and scores on it; with two folds and the corpus alone, since it trains seven times. */
function leaveOut(articles: readonly Article[], settings: Settings, log: Log): void {
  const lines: string[] = [];
  for (const publisher of [...new Set(articles.map((article) => article.publisher))].sort()) {
    const { data } = trainModel(articles.filter((article) => article.publisher !== publisher), { ...settings, folds: 2 }, (line) => log(`${publisher}: ${line}`), { further: [] });
    lines.push(`${publisher}: ${printTallies(scoreModel(new SpanModel(data, COMPLEMENTIZERS), articles.filter((article) => article.publisher === publisher)))}`);
    console.log(lines.at(-1));
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      out: { type: 'string', default: 'src/languages/en/weights' },
      'leave-out': { type: 'string' },
    },
  });
  const log = startLog();
  const corpus = join(values.corpora, 'polnear-train.jsonl');
  const articles = readCorpus(corpus);
  if (values['leave-out'] === 'publisher') return leaveOut(articles, SETTINGS, log);
  const further = readInvented();
  const expectations = readFileSync(new URL('expectations.bin', import.meta.url));
  const { weights, card, unseen } = writeFiles(articles, SETTINGS, log, { further, expectations });
  const linking = trainLinker(readLinkedArticles(corpus, articles, unseen), 1, log);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'spans.json'), weights);
  writeFileSync(join(values.out, 'README.md'), card);
  writeLinkingWeights(linking, join(values.out, 'linking.json'), 1, articles.length);
  log(`wrote ${join(values.out, 'spans.json')}, ${(weights.length / 1e6).toFixed(1)} MB`);
}

main();
