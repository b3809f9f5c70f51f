/**
 * Teachers: a tagger for each fold of the annotated articles, trained without it, that says what it expects there. Of
 * articles that nobody has annotated all say what they expect, and their mean counts.
 */
import { LABELS, PAIRS } from '../../src/scoring/bilou.js';
import type { Contexts } from './contexts.js';
import { TeacherScores, type Scores } from './expectations.js';
import { trainNetwork, type NetworkOptions } from './network.js';
import { openTagger } from './tagger.js';
import { splitParagraphs, type TokenData } from './tokens.js';

/** Trains a teacher for each fold of the articles, by `foldOf`; articles of fold `folds` are not annotated. */
export function trainTeachers(
  data: TokenData, folds: number, foldOf: ArrayLike<number>, options: NetworkOptions, seed: number,
  log: (line: string) => void, contexts?: Contexts,
): TeacherScores {
  const teachers = TeacherScores.of(data);
  const { seen: annotated, unseen: further } = splitParagraphs(data, foldOf, folds);
  const mean = new Mean(data, further);
  for (let fold = 0; fold < folds; fold++) {
    const { seen, unseen } = splitParagraphs(data, foldOf, fold, annotated);
    const weights = trainNetwork(
      data, [seen], options, seed, (line) => log(`teacher of fold ${fold + 1}: ${line}`), { contexts },
    );
    const score = openTagger(data, weights, contexts);
    teachers.add(data, weights.pairs, score, unseen);
    mean.add(weights.pairs, score, 1 / folds);
  }
  if (further.length > 0) teachers.add(data, mean.pairs, mean.score, further);
  return teachers;
}

/** The mean of what several teachers make of the same paragraphs. */
class Mean {
  readonly pairs = new Float64Array(PAIRS);
  private readonly scores: Float32Array;
  private readonly first: number;

  constructor(private readonly data: TokenData, private readonly which: readonly number[]) {
    const [begin, end] = [which[0], which.at(-1)].map((p) => data.paragraphs[p ?? -1]);
    this.first = begin?.[0] ?? 0;
    this.scores = new Float32Array(((end?.[1] ?? 0) - this.first) * LABELS);
  }

  add(pairs: ArrayLike<number>, score: Scores, share: number): void {
    this.pairs.forEach((_, i) => (this.pairs[i]! += share * pairs[i]!));
    for (const p of this.which) {
      const [first, past] = this.data.paragraphs[p]!;
      const own = new Float64Array((past - first) * LABELS);
      score(first, past, own);
      const from = (first - this.first) * LABELS;
      own.forEach((value, i) => (this.scores[from + i]! += share * value));
    }
  }

  readonly score: Scores = (first, past, out) => {
    out.set(this.scores.subarray((first - this.first) * LABELS, (past - this.first) * LABELS));
  };
}
