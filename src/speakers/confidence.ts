/** How likely the speakers of an attribution are right. */
import type { SpeakerWeights } from '../types.js';

/** What the probability is worked out from. */
export interface Evidence {
  readonly source: 'name' | 'nominal' | 'he-she' | 'they' | 'first-person' | 'relative' | 'joint' | 'carried' | 'unread' | 'none';
  /** The ranker's probability, 1 for names. */
  readonly sure: number;
  /** Times the speaker is mentioned by name. */
  readonly count: number;
  /** Words of its fullest name. */
  readonly words: number;
  readonly named: boolean;
  /** A surname that several bear. */
  readonly shared: boolean;
}

export function confidenceOf(evidence: Evidence, _weights: SpeakerWeights): number {
  if (evidence.source === 'none') return 0;
  return Math.max(0, Math.min(1, evidence.sure * (evidence.words === 1 ? 0.9 : 0.97)));
}
