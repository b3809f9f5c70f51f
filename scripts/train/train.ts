/**
 * The whole training. Teachers on folds say what they expect of articles that
 * they have not seen; from that and from the annotation learn the taggers that
 * count, one of everything and one without each fold; span scorers learn from
 * what the latter propose in articles that they have not seen.
 */
import { calibrate, quantise, type ModelData } from '../../src/attributions/model/model.js';
import type { SpanProposal } from '../../src/attributions/model/types.js';
import { MOST_WEIGHT, type NetworkWeights, type TaggerData } from '../../src/attributions/model/network.js';
import { ROLE_NAMES, type Article } from './corpus.js';
import { TeacherScores } from './expectations.js';
import { cutFolds } from './folds.js';
import { trainNetwork, type NetworkOptions } from './network.js';
import {
  choose, collectCandidates, fitCalibration, readSpanData, scoreSpans, trainScorer, type ParagraphCandidates,
  type ScorerOptions,
} from './spans.js';
import { trainTeachers } from './teachers.js';
import { readTokens, splitParagraphs, type TokenData } from './tokens.js';
import { WordCounts } from './words.js';

export interface Settings {
  readonly folds: number;
  readonly leastWord: number;
  readonly leastFeature: number;
  readonly leastSpanFeature: number;
  readonly teacher: NetworkOptions;
  readonly network: NetworkOptions;
  /** Epochs of the taggers that leave a fold out, which nobody gets to read. */
  readonly foldEpochs: number;
  /** Of the further articles, taggers go through one of so many parts in each round; scorers of spans learn from one of so many. */
  readonly furtherParts: { readonly tagger: number; readonly scorer: number };
  /** How much what teachers expect counts beside the annotation, for taggers and for scorers of spans. */
  readonly taught: { readonly tagger: number; readonly scorer: number };
  readonly scorer: Omit<ScorerOptions, 'seed'>;
  /** By role: a span is worth its probability less this. The linker learns from a freer choice than is published. */
  readonly thresholds: { readonly learning: readonly number[]; /** Weighed with the whole library. */ readonly published: readonly number[] };
  readonly seed: number;
  /** Of the tagger that is published: of 1, 2 and 3 the one that did best with the whole library. */
  readonly taggerSeed: number;
}

export const SETTINGS: Settings = {
  folds: 5,
  leastWord: 5,
  leastFeature: 30,
  leastSpanFeature: 30,
  teacher: { width: 32, units: 48, epochs: 9, rate: 0.003, featureDropout: 0.5, layerDropout: 0.2, batch: 3000 },
  network: { width: 32, units: 32, epochs: 25, rate: 0.003, featureDropout: 0.4, layerDropout: 0.1, batch: 1500 },
  foldEpochs: 16,
  furtherParts: { tagger: 16, scorer: 4 },
  taught: { tagger: 0.5, scorer: 0.5 },
  scorer: { epochs: 10, rate: 0.02, dropout: 0.5, decay: 0.3 },
  thresholds: { learning: [0.37, 0.37, 0.32], published: [0.36, 0.36, 0.35] },
  seed: 1,
  taggerSeed: 1,
};

/** Exact F1 per role. */
export interface Scores { readonly source: number; readonly cue: number; readonly content: number }

export type Log = (line: string) => void;

/** What there is to learn from beside the annotated articles. */
export interface Lessons {
  /** Articles that nobody has annotated; taggers learn from what teachers expect of them. */
  readonly further: readonly Article[];
  /** What teachers expect, packed; without it teachers are trained first. */
  readonly expectations?: Uint8Array;
}

/** Trains on all articles given. */
export function trainModel(
  articles: readonly Article[], settings: Settings, log: Log, { further, expectations }: Lessons,
): { data: ModelData; scores: Scores; unseen: SpanProposal[][] } {
  const counts = new WordCounts(articles, settings.leastWord);
  log(`${articles.length} articles and ${further.length} further ones, ${counts.words.length} words`);
  const all = [...articles, ...further];
  const data = readTokens(all, counts, settings.leastFeature);
  log(`${data.labels.length} tokens in ${data.paragraphs.length} paragraphs, ${data.words.length} features of words, ${data.places.length} of places`);

  const folds = cutAllFolds(articles, further, settings.folds);
  const teachers = expectations
    ? TeacherScores.unpack(expectations, data)
    : trainTeachers(data, settings.folds, folds.ofTeachers, settings.teacher, settings.seed, log);
  const teaching = {
    expectations: teachers.expect(data, folds.ofTeachers),
    shares: data.paragraphs.map(([, , article]) => (article < articles.length ? settings.taught.tagger : 1)),
  };
  const train = (which: readonly number[], name: string, options: NetworkOptions, seed: number) =>
    trainNetwork(data, cutRounds(data, which, articles.length, settings.furtherParts.tagger), options, seed, (line) => log(`${name}: ${line}`), { teaching });
  const full = train([...data.paragraphs.keys()], 'tagger', settings.network, settings.taggerSeed);
  const ofFolds = { ...settings.network, epochs: settings.foldEpochs };
  const paragraphs: ParagraphCandidates[] = [];
  const teachesScorer = (article: number) => article < articles.length || (article - articles.length) % settings.furtherParts.scorer === 0;
  for (let fold = 0; fold < settings.folds; fold++) {
    const weights = train(splitParagraphs(data, folds.ofTaggers, fold).seen, `tagger without fold ${fold + 1}`, ofFolds, settings.seed);
    const held = new Set([...all.keys()].filter((article) => folds.ofTaggers[article] === fold && teachesScorer(article)));
    paragraphs.push(...collectCandidates(all, data, weights, held));
  }
  log(`${paragraphs.reduce((sum, paragraph) => sum + paragraph.role.length, 0)} candidates`);
  const expected = teachers.expectSpans(data, paragraphs, folds.ofTeachers);
  const { scorers, calibration, scores, odds } = trainScorers(all, articles.length, counts, paragraphs, expected, folds.ofTaggers, settings, log);
  const unseen = proposeUnseen(articles.length, paragraphs, odds, calibration);
  const trained = {
    words: { keys: counts.table.keys, columns: counts.table.columns },
    tagger: packTagger(data, full),
    scorers, calibration, thresholds: settings.thresholds.published,
  };
  return { data: trained, scores, unseen };
}

/**
 * The annotated paragraphs and, from round to round, another part of the others: what nobody has annotated is written in
 * another way, and with all of it in each round there is too little left of the corpus.
 */
function cutRounds({ paragraphs }: TokenData, which: readonly number[], annotated: number, parts: number): number[][] {
  const partOf = (p: number) => paragraphs[p]![2] - annotated;
  if (which.every((p) => partOf(p) < 0)) return [[...which]];
  return Array.from({ length: parts }, (_, part) => which.filter((p) => partOf(p) < 0 || partOf(p) % parts === part));
}

/** Fold of each article: the one that a tagger is trained without, and the teacher that had not seen it (`folds` for all of them). */
export function cutAllFolds(articles: readonly Article[], further: readonly Article[], folds: number): { ofTaggers: Uint8Array; ofTeachers: Uint8Array } {
  const annotated = cutFolds(articles, folds);
  return {
    ofTaggers: Uint8Array.from([...annotated, ...cutFolds(further, folds)]),
    ofTeachers: Uint8Array.from([...annotated, ...further.map(() => folds)]),
  };
}

/** Per article, what the parts that had not seen it propose: what the linker is trained on. */
function proposeUnseen(
  articles: number, paragraphs: readonly ParagraphCandidates[], odds: Float64Array, calibration: readonly Float64Array[],
): SpanProposal[][] {
  const unseen: SpanProposal[][] = Array.from({ length: articles }, () => []);
  let offset = 0;
  for (const { article, base, role, first, past, chosen } of paragraphs) {
    const best = new Set(chosen);
    role.forEach((r, i) => {
      unseen[article]?.push({
        role: ROLE_NAMES[r]!, first: base + first[i]!, past: base + past[i]!,
        probability: calibrate(calibration[r]!, odds[offset + i]!), chosen: best.has(i),
      });
    });
    offset += role.length;
  }
  return unseen;
}

/** Trains the scorer on candidates of all articles; the first `annotated` of these tell how right it is. */
function trainScorers(
  articles: readonly Article[], annotated: number, counts: WordCounts, paragraphs: ParagraphCandidates[], expected: Float64Array,
  foldOfArticle: ArrayLike<number>, settings: Settings, log: Log,
): Pick<ModelData, 'scorers' | 'calibration'> & { scores: Scores; odds: Float64Array } {
  const right = Uint8Array.from(paragraphs.flatMap((paragraph) => [...paragraph.right]));
  const roles = Uint8Array.from(paragraphs.flatMap((paragraph) => [...paragraph.role]));
  const articleOf = Int32Array.from(paragraphs.flatMap(({ article, role }) => Array.from(role, () => article)));
  const everything = Array.from(right, (_, i) => i);
  const judged = everything.filter((i) => articleOf[i]! < annotated);
  const target = Float64Array.from(right, (is, i) => {
    const taught = articleOf[i]! < annotated ? settings.taught.scorer : 1;
    return (1 - taught) * is + taught * expected[i]!;
  });
  const data = readSpanData(articles, counts, paragraphs, settings.leastSpanFeature);
  log(`scorer: ${data.keys.length} features`);
  const options = { ...settings.scorer, seed: settings.seed };
  const full = trainScorer(data, target, everything, options);
  const scorers = [{ keys: data.keys, ...quantise(full.rows), bias: full.bias, out: full.out }];
  const odds = new Float64Array(right.length);
  const isIn = (i: number, fold: number) => foldOfArticle[articleOf[i]!] === fold;
  for (let fold = 0; fold < settings.folds; fold++) {
    const weights = trainScorer(data, target, everything.filter((i) => !isIn(i, fold)), options);
    scoreSpans(data, weights, judged.filter((i) => isIn(i, fold)), odds);
  }
  const calibration = fitCalibration(odds, right, roles, judged);
  choose(paragraphs, odds, calibration, settings.thresholds.learning);
  const scores = scoreChoice(articles, paragraphs.filter(({ article }) => article < annotated));
  log(`unseen articles of train, exact F1: source ${scores.source}, cue ${scores.cue}, content ${scores.content}`);
  return { scorers, calibration, scores, odds };
}

/** How well the choice does on the articles that no part had seen. */
function scoreChoice(articles: readonly Article[], paragraphs: readonly ParagraphCandidates[]): Scores {
  const hit = [0, 0, 0], made = [0, 0, 0], gold = [0, 0, 0];
  for (const article of articles) article.gold.forEach((set, role) => (gold[role]! += set.size));
  for (const { chosen, role, right } of paragraphs) {
    for (const i of chosen) {
      made[role[i]!]!++;
      hit[role[i]!]! += right[i]!;
    }
  }
  const f1 = (role: number) => Math.round((2000 * hit[role]!) / Math.max(1, made[role]! + gold[role]!)) / 10;
  return { source: f1(0), cue: f1(1), content: f1(2) };
}

function packTagger({ words, places }: TokenData, { shape, rows, rowBias, layers, pairs }: NetworkWeights): TaggerData {
  const quantised = quantise(rows);
  const cut = words.length * shape.width;
  return {
    shape, scale: quantised.scale, rowBias, pairs,
    layers: layers.map(({ weights, bias }) => ({ ...quantiseEvenly(weights), bias })),
    words: { keys: words, rows: quantised.rows.subarray(0, cut) },
    places: { keys: places, rows: quantised.rows.subarray(cut) },
  };
}

/** Whole numbers that, times the scale, come near the weights of a product. */
function quantiseEvenly(values: Float32Array): { weights: Int16Array; scale: number } {
  let most = 1e-9;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = Number((most / MOST_WEIGHT).toPrecision(8));
  return { scale, weights: Int16Array.from(values, (value) => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(value / scale)))) };
}
