/**
 * Makes `scripts/train/expectations.bin`: what teachers that read a language
 * model's contexts expect of the training articles. Done once; training reads
 * the file.
 *
 *   npm run teach -- tokens --folder DIR      writes DIR/tokens.jsonl
 *   python scripts/teach/contexts.py DIR MODEL
 *   npm run teach -- expect --folder DIR      about an hour
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLog } from '../progress.js';
import { Contexts } from '../train/contexts.js';
import { readCorpus, readInvented } from '../train/corpus.js';
import { trainTeachers } from '../train/teachers.js';
import { readTokens } from '../train/tokens.js';
import { cutAllFolds, SETTINGS } from '../train/train.js';
import { WordCounts } from '../train/words.js';

const TEACHER = {
  width: 48, units: 64, epochs: 8, rate: 0.003, featureDropout: 0.5, layerDropout: 0.25, contextDropout: 0.3, batch: 3000,
} as const;

const { values, positionals: [step] } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'scripts/train/expectations.bin' },
  },
});
if (!values.folder || (step !== 'tokens' && step !== 'expect')) {
  console.error('npm run teach -- tokens|expect --folder DIR');
  process.exit(2);
}
const log = startLog();
const annotated = readCorpus(join(values.corpora, 'polnear-train.jsonl'));
const further = readInvented();
const articles = [...annotated, ...further];

if (step === 'tokens') {
  mkdirSync(values.folder, { recursive: true });
  writeFileSync(join(values.folder, 'tokens.jsonl'), articles.map(({ document: { text, starts, ends, paragraphs } }) => {
    const read = paragraphs.map(({ first, past }) => Array.from({ length: past - first }, (_, i) => text.slice(starts[first + i]!, ends[first + i]!)));
    return `${JSON.stringify({ paragraphs: read })}\n`;
  }).join(''));
} else {
  const data = readTokens(articles, new WordCounts(annotated, SETTINGS.leastWord), SETTINGS.leastFeature);
  const foldOfArticle = cutAllFolds(annotated, further, SETTINGS.folds).ofTeachers;
  const contexts = new Contexts(values.folder, data.labels.length);
  writeFileSync(values.out, trainTeachers(data, SETTINGS.folds, foldOfArticle, TEACHER, SETTINGS.seed, log, contexts).pack());
}
