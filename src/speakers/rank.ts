/**
 * The log-linear ranker: a weight per feature, a softmax over candidates.
 *
 * Denis and Baldridge, A Ranking Approach to Pronoun Resolution (IJCAI 2007):
 * candidates compete with one another, and with “nobody in the text”.
 */
import { WhosaidError } from '../errors.js';
import type { SpeakerWeights } from '../types.js';
import { CLASSES, FEATURE_VERSION, WIDTH } from './features.js';

/** What the first so many features of a candidate are worth to a class of mentions. */
export function scoreOf(weights: SpeakerWeights, mentionClass: number, features: Int32Array, count: number): number {
  const base = mentionClass * WIDTH;
  let score = 0;
  for (let i = 0; i < count; i++) score += weights.ranker[base + features[i]!]!;
  return score;
}

/** Turns scores into probabilities, in place. */
export function normalize(scores: number[]): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - top);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
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
