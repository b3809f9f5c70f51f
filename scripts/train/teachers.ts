/** Teachers: a tagger for each fold of the articles, trained without it, that says what it expects there. */
import type { Contexts } from './contexts.js';
import { TeacherScores } from './expectations.js';
import { trainNetwork, type NetworkOptions } from './network.js';
import { openTagger } from './tagger.js';
import type { TokenData } from './tokens.js';

/** Trains a teacher for each fold; `isIn` tells of a fold which paragraphs, by index, are in it. */
export function trainTeachers(
  data: TokenData, folds: number, isIn: (fold: number) => (paragraph: number) => boolean, options: NetworkOptions, seed: number,
  log: (line: string) => void, contexts?: Contexts,
): TeacherScores {
  const teachers = TeacherScores.of(data);
  const all = [...data.paragraphs.keys()];
  for (let fold = 0; fold < folds; fold++) {
    const unseen = isIn(fold);
    const weights = trainNetwork(
      data, all.filter((i) => !unseen(i)), options, seed, (line) => log(`teacher of fold ${fold + 1}: ${line}`), { contexts },
    );
    teachers.add(data, weights.pairs, openTagger(data, weights, contexts), all.filter(unseen));
  }
  return teachers;
}
