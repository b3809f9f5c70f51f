/** Teachers: a tagger for each fold of the articles, trained without it, that says what it expects there. */
import type { Contexts } from './contexts.js';
import { TeacherScores } from './expectations.js';
import { trainNetwork, type NetworkOptions } from './network.js';
import { openTagger } from './tagger.js';
import { splitParagraphs, type TokenData } from './tokens.js';

/** Trains a teacher for each fold of the articles, by `foldOf`. */
export function trainTeachers(
  data: TokenData, folds: number, foldOf: ArrayLike<number>, options: NetworkOptions, seed: number,
  log: (line: string) => void, contexts?: Contexts,
): TeacherScores {
  const teachers = TeacherScores.of(data);
  for (let fold = 0; fold < folds; fold++) {
    const { seen, unseen } = splitParagraphs(data, foldOf, fold);
    const weights = trainNetwork(
      data, seen, options, seed, (line) => log(`teacher of fold ${fold + 1}: ${line}`), { contexts },
    );
    teachers.add(data, weights.pairs, openTagger(data, weights, contexts), unseen);
  }
  return teachers;
}
