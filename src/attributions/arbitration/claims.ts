/** What rules claim, and how sure they are of it. */
import type { Attribution, RulePrecision, RulePrecisionTable } from '../../types.js';
import type { RuleFinding } from '../rules/index.js';
import { AGAINST_MODEL, CLAUSES, LEAST_DOUBTED, STRUCTURAL, SURE_WEIGHT, UNCONFIRMED } from './sureness.js';

/** An attribution of a rule, with how often such ones are right. */
export interface RuleAttribution extends Attribution {
  readonly precision: RulePrecision;
  readonly passive: boolean;
  readonly told: boolean;
  readonly ownSource: boolean;
  readonly ends: boolean;
  readonly weight: number;
}

// A rule that was never seen on the articles of training.
const UNSEEN: RulePrecision = { content: 0.6, cue: 0.8, source: 0.8 };

/** How often findings like this one were right. */
function precisionOf({ attribution, weight }: RuleFinding, table: RulePrecisionTable): RulePrecision {
  const bins = table.rules[attribution.rule];
  if (!bins) return UNSEEN;
  return bins[Math.min(bins.length - 1, Math.floor(weight * bins.length))]!;
}

/** What a rule found, with how sure its like is. */
export function claimOf(finding: RuleFinding, table: RulePrecisionTable): RuleAttribution {
  const { attribution, passive, told, ownSource, ends, weight } = finding;
  const precision = precisionOf(finding, table);
  const confidence = STRUCTURAL.has(attribution.rule) ? Math.max(precision.content, UNSEEN.content) : precision.content;
  const { content, cue, source, act, negated, rule, carries } = attribution;
  return { content, cue, source, act, negated, confidence, rule, carries, precision, passive, told, ownSource, ends, weight };
}

/** An attribution to be filled in. */
export type Open = { -readonly [Field in keyof Attribution]: Attribution[Field] };

/** The attribution by itself. Field by field: to spread an object takes ten times as long. */
export function strip({ content, cue, source, act, negated, confidence, rule, carries }: Attribution): Open {
  return { content, cue, source, act, negated, confidence, rule, carries };
}

/**
 * A finding that the model does not bear out is right less often than its
 * rule; a clause behind a verb that is not sure to report, of which the model
 * sees nothing, was right once in eight times.
 */
export function doubt(finding: Attribution, { weight, precision }: RuleAttribution, alone = false): Attribution {
  const { confidence, rule } = finding;
  const doubted = strip(finding);
  if (STRUCTURAL.has(rule)) return doubted;
  doubted.confidence = alone && weight < SURE_WEIGHT && CLAUSES.has(rule)
    ? precision.content * AGAINST_MODEL[rule]!
    : Math.max(Math.min(confidence, LEAST_DOUBTED), confidence * UNCONFIRMED);
  return doubted;
}
