/** From articles to the text of the files that training writes. */
import type { SpanProposal } from '../../src/attributions/model/types.js';
import { packWeights } from '../../src/attributions/model/weights.js';
import { writeCard } from './card.js';
import type { Article } from './corpus.js';
import { trainModel, type Lessons, type Log, type Settings } from './train.js';

/** Trains; the same articles, settings and lessons give the same text. */
export function writeFiles(articles: readonly Article[], settings: Settings, log: Log, lessons: Lessons): {
  weights: string; card: string; unseen: SpanProposal[][];
} {
  const { data, scores, unseen } = trainModel(articles, settings, log, lessons);
  const weights = packWeights(data, {
    corpus: 'PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018), training part',
    licence: 'The corpus states no licence; it is published for research with its paper. The weights hold no text of it.',
    seeds: [settings.seed, settings.taggerSeed],
    scores,
  });
  return { weights: `${JSON.stringify(weights, null, 1)}\n`, card: writeCard(weights, settings, articles.length, lessons), unseen };
}
