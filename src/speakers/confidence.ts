/** How likely the speakers of an attribution are right: a logistic model, fitted on articles held out from the ranker's training. */
import type { SpeakerKind, SpeakerWeights } from '../types.js';

/** The ways to a speaker. */
export const ROUTES = ['name', 'nominal', 'he-she', 'they', 'first-person', 'relative', 'joint', 'carried', 'unread', 'none'] as const;

/** What the probability is worked out from. */
export interface Evidence {
  readonly source: (typeof ROUTES)[number];
  /** The ranker's probability, 1 for names. */
  readonly sure: number;
  /** Times the speaker is mentioned by name. */
  readonly count: number;
  /** Words of its fullest name; 0 without one. */
  readonly words: number;
  readonly kind: SpeakerKind | null;
  /** A name that several bear. */
  readonly shared: boolean;
}

/** What is known of the attribution itself. */
export interface Setting {
  /** How sure the attribution is, which its source is part of. */
  readonly attribution: number;
  /** Content in quotation marks. */
  readonly quoted: boolean;
}

const BARE = ROUTES.length * 2;
const OF_ATTRIBUTION = BARE + 12;
/** Number of weights. */
export const CONFIDENCE_WIDTH = OF_ATTRIBUTION + 5;

/** Goes through the features by index, with their values. */
export function eachFeature(evidence: Evidence, setting: Setting, visit: (index: number, value: number) => void): void {
  const route = ROUTES.indexOf(evidence.source);
  visit(route, 1);
  visit(ROUTES.length + route, logitOf(evidence.sure));
  const flag = (index: number, on: boolean) => {
    if (on) visit(BARE + index, 1);
  };
  flag(0, evidence.words === 0);
  flag(1, evidence.words === 1);
  flag(2, evidence.words > 3);
  flag(3, evidence.count === 1);
  flag(4, evidence.count > 4);
  flag(5, evidence.shared);
  flag(6, evidence.kind === null);
  flag(7, evidence.kind === 'organization');
  flag(8, evidence.kind === 'document');
  flag(9, evidence.kind === 'group');
  flag(10, evidence.kind === 'unnamed');
  flag(11, evidence.words === 1 && evidence.kind === 'person');
  const logit = logitOf(setting.attribution);
  const named = evidence.source === 'name' || evidence.source === 'joint';
  visit(OF_ATTRIBUTION + (named ? 0 : 1), logit);
  visit(OF_ATTRIBUTION + (setting.quoted ? 2 : 3), 1);
  if (named && evidence.words > 1) visit(OF_ATTRIBUTION + 4, logit);
}

function logitOf(probability: number): number {
  const inside = Math.min(0.98, Math.max(0.02, probability));
  return Math.log(inside / (1 - inside));
}

/** Probability between 0 and 1; 0 where nobody was found. */
export function confidenceOf(evidence: Evidence, setting: Setting, weights: SpeakerWeights): number {
  if (evidence.source === 'none') return 0;
  // What is carried on is as sure as what it carries on, less the step.
  let score = 0;
  eachFeature(evidence, setting, (index, value) => {
    score += weights.confidence[index]! * value;
  });
  const probability = 1 / (1 + Math.exp(-score));
  return evidence.source === 'carried' ? probability * CARRIED : probability;
}

// The annotated articles have no attribution without a source, so this step is set by hand.
const CARRIED = 0.9;
