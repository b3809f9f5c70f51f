/**
 * The log-linear ranker: a weight per feature, a softmax over candidates.
 *
 * Denis and Baldridge, A Ranking Approach to Pronoun Resolution (IJCAI 2007):
 * candidates compete with one another, and with “nobody in the text”.
 */
import { WhosaidError } from '../errors.js';
import type { SpeakerWeights } from '../types.js';
import { CLASSES, FEATURE_VERSION, WIDTH } from './features.js';

/** Probabilities of the candidates, the last being “nobody”. */
export function rank(weights: SpeakerWeights, mentionClass: number, candidates: readonly (readonly number[])[]): number[] {
  const base = mentionClass * WIDTH;
  const scores = candidates.map((features) => {
    let score = 0;
    for (const feature of features) score += weights.ranker[base + feature]!;
    return score;
  });
  const top = Math.max(...scores);
  let sum = 0;
  const odds = scores.map((score) => {
    const value = Math.exp(score - top);
    sum += value;
    return value;
  });
  return odds.map((value) => value / sum);
}

/**
 * @throws {WhosaidError} `WEIGHTS_MISMATCH` when the weights were trained on other features.
 */
export function checkWeights({ featureVersion, ranker }: SpeakerWeights): void {
  if (featureVersion === FEATURE_VERSION && ranker.length === CLASSES * WIDTH) return;
  throw new WhosaidError(
    'WEIGHTS_MISMATCH',
    `The speaker weights are of features ${featureVersion} (${ranker.length} weights), but this version reads features ` +
      `${FEATURE_VERSION} (${CLASSES * WIDTH} weights). Run npm run train:speakers -- train.`,
  );
}
