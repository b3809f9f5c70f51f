/**
 * The linker's part of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { FEATURE_VERSION, TABLE_SIZE } from '../../src/attributions/linking/features.js';
import { tableOf } from '../../src/attributions/linking/index.js';
import { LINKING_FORMAT } from '../../src/attributions/linking/weights.js';
import type { SpanProposal } from '../../src/attributions/model/types.js';
import type { LinkingWeights } from '../../src/types.js';
import { goldTable, readCorpus, readGold } from './gold.js';
import { collectOutcomes, fitConfidence, type ConfidenceExample, type Outcomes } from './train-confidence.js';
import { fitLinker, type LinkingExample } from './train-linker.js';

export type { ConfidenceExample as LinkedArticle } from './train-confidence.js';
export type { GoldAttribution } from './train-linker.js';

/** Weights are kept in this many steps to each side of zero. */
const STEPS = 127;
const FOLDS = 5;

/** Puts the annotated attributions of a corpus beside its articles, in the same order, and what is proposed in them. */
export function readLinkedArticles(
  path: string,
  articles: readonly Pick<ConfidenceExample, 'document' | 'quotedSpans'>[],
  proposals: readonly (readonly SpanProposal[])[],
): ConfidenceExample[] {
  return readCorpus(path).map((line, i) => {
    const { document, quotedSpans } = articles[i]!;
    return { document, quotedSpans, gold: readGold(document, line), proposals: proposals[i]! };
  });
}

/** Once with the annotated spans, once with those proposed. */
function toExamples(articles: readonly ConfidenceExample[]): LinkingExample[] {
  return articles.flatMap(({ document, quotedSpans, gold, proposals }) => [
    { document, quotedSpans, gold, table: goldTable(gold) },
    { document, quotedSpans, gold, table: tableOf(proposals, true) },
  ]);
}

/**
 * Trains the linker and the confidence of what it links.
 *
 * @param articles Per article the annotated attributions, and the proposals of a span model that has not seen it. Cut
 *   the folds of that model by date: PolNeAR is split by date, and folds cut at random let a model see other reports of
 *   the same events, so that it grows too sure of itself (expected calibration error on dev .045, by date .028).
 * @param log Takes one line per step.
 */
export function trainLinker(
  articles: readonly ConfidenceExample[], seed: number, log: (line: string) => void,
): LinkingWeights {
  const outcomes: Outcomes = { values: [], right: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const tables = fitLinker(toExamples(articles.filter((_, i) => i % FOLDS !== fold)), seed);
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) collectOutcomes(article, tables, outcomes);
  }
  const right = outcomes.right.reduce((sum, one) => sum + one, 0);
  log(`linker: ${outcomes.right.length} attributions of unseen articles, ${right} with exactly the right content`);
  const { contentToCue, cueToSource } = fitLinker(toExamples(articles), seed);
  let largest = 0;
  for (const table of [contentToCue, cueToSource]) for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / STEPS).toPrecision(6));
  const pack = (table: Float32Array) =>
    Buffer.from(Int8Array.from(table, (weight) => Math.round(weight / scale)).buffer).toString('base64');
  return {
    format: LINKING_FORMAT,
    featureVersion: FEATURE_VERSION,
    scale,
    confidence: fitConfidence(outcomes),
    contentToCue: pack(contentToCue),
    cueToSource: pack(cueToSource),
  };
}

/** Writes the weights, with a head that says where they come from, and their card, `linking.md`, beside them. */
export function writeLinkingWeights(weights: LinkingWeights, path: string, seed: number, articles: number): void {
  const head = {
    corpus: 'PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018), training part',
    licence: 'The corpus states no licence; it is published for research with its paper. The weights hold no text of it.',
    articles,
    seed,
  };
  writeFileSync(path, `${JSON.stringify({ ...head, ...weights }, null, 2)}\n`);
  writeFileSync(path.replace(/\.json$/, '.md'), `# Linking weights for English

Written by \`npm run train\`; do not edit.

- **What it does.** Gives each content its cue and each cue its source, and says how likely an attribution is right.
- **Trained on** ${head.corpus}: ${articles} articles.
- **Licence of the corpus.** ${head.licence}
- **What is in the file.** Weights of ${2 * TABLE_SIZE} hashed features, format ${weights.format}, features version
  ${weights.featureVersion}, seed ${seed}. Names and topics are seen by their part of speech alone; of the words, function
  words, marks and the lemmas of cues count.
- **Method.** Two log-linear choices, then logistic regression on attributions of unseen articles: right is what has
  exactly the content of an annotated attribution, but for white space and a closing comma or full stop.
- **Scores** on the development part: README.md of \`scripts/link\`.
`);
}
