/**
 * Who wins where the rules and the trained model speak of the same words.
 *
 * Both say how sure they are: a rule by its precision on the articles of
 * training, the model by its calibrated probability. The surer one keeps its
 * content; the other fills in the source or the cue that it lacks. Nothing is
 * decided by order of code.
 */
import type { Attribution, QuotedSpan, RulePrecision, RulePrecisionTable, Span } from '../types.js';
import type { RuleFinding } from './rules/index.js';

/** A rule's content that the model does not see must be at least this sure. */
const LEAST_ALONE = 0.45;

/** An attribution of a rule, with how often such ones are right. */
interface RuleAttribution extends Attribution {
  readonly precision: RulePrecision;
}

// A rule that was never seen on the articles of training.
const UNSEEN: RulePrecision = { content: 0.6, cue: 0.8, source: 0.8 };

/** How often findings like this one were right. */
export function precisionOf({ attribution, weight }: RuleFinding, table: RulePrecisionTable): RulePrecision {
  const bins = table.rules[attribution.rule];
  if (!bins) return UNSEEN;
  return bins[Math.min(bins.length - 1, Math.floor(weight * bins.length))]!;
}

/**
 * Merges what the rules and the model found, in order of the first content.
 * `carries` of the rules' attributions is kept up.
 *
 * @example
 * // rules: “A,” she said. “B.”   content of two pieces, .88 sure
 * // model: “A,” she said          content of one piece, .81 sure, source “she”
 * // → content of two pieces, source “she”, confidence .88
 */
export function arbitrate(
  findings: readonly RuleFinding[],
  model: readonly Attribution[],
  quotedSpans: readonly QuotedSpan[],
  table: RulePrecisionTable,
): Attribution[] {
  const rules = findings.map((finding): RuleAttribution => {
    const precision = precisionOf(finding, table);
    return { ...finding.attribution, confidence: precision.content, precision };
  });
  const overlaps = findOverlaps(rules, model);
  const taken = new Uint8Array(model.length);
  const merged: { attribution: Attribution; rule: number }[] = [];
  rules.forEach((rule, r) => {
    const rivals = overlaps[r]!;
    if (rivals.length === 0) {
      if (model.length === 0 || rule.precision.content >= LEAST_ALONE) merged.push({ attribution: strip(rule, rule.confidence), rule: r });
      return;
    }
    const best = rivals.reduce((a, b) => (model[b]!.confidence > model[a]!.confidence ? b : a));
    if (rule.precision.content >= model[best]!.confidence || rivals.some((m) => taken[m])) {
      if (rivals.every((m) => taken[m] === 1)) return;
      for (const m of rivals) taken[m] = 1;
      merged.push({ attribution: fill(rule, rivals.map((m) => model[m]!)), rule: r });
    }
  });
  model.forEach((attribution, m) => {
    if (taken[m]) return;
    merged.push({ attribution, rule: -1 });
  });
  void quotedSpans;
  return inOrder(merged, rules.length);
}

function strip({ precision: _precision, ...attribution }: RuleAttribution, confidence: number): Attribution {
  return { ...attribution, confidence };
}

/** The rule's content, with the surer source and cue. */
function fill(rule: RuleAttribution, rivals: readonly Attribution[]): Attribution {
  const rival = rivals.find(({ cue, source }) => cue.length > 0 && source.length > 0) ?? rivals[0]!;
  const sameCue = touches(rule.cue, rival.cue) || rule.cue.length === 0;
  return {
    ...strip(rule, rule.confidence),
    cue: rule.cue.length === 0 || (sameCue && rival.cue.length > 0 && rule.precision.cue < rival.confidence) ? rival.cue : rule.cue,
    source: rule.source.length === 0 || (sameCue && rival.source.length > 0 && rule.precision.source < rival.confidence) ? rival.source : rule.source,
    carries: rule.source.length === 0 && rival.source.length > 0 ? -1 : rule.carries,
  };
}

function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** Per rule attribution: the model's that share words with its content, by one sweep. */
function findOverlaps(rules: readonly Attribution[], model: readonly Attribution[]): number[][] {
  const overlaps = rules.map(() => new Set<number>());
  const edges: { at: number; index: number; ofRule: boolean; opens: boolean }[] = [];
  const add = (attributions: readonly Attribution[], ofRule: boolean) => {
    attributions.forEach(({ content }, index) => {
      for (const { start, end } of content) {
        edges.push({ at: start, index, ofRule, opens: true }, { at: end, index, ofRule, opens: false });
      }
    });
  };
  add(rules, true);
  add(model, false);
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const openRules = new Set<number>();
  const openModel = new Set<number>();
  for (const { index, ofRule, opens } of edges) {
    const own = ofRule ? openRules : openModel;
    if (!opens) {
      own.delete(index);
      continue;
    }
    own.add(index);
    if (ofRule) for (const m of openModel) overlaps[index]!.add(m);
    else for (const r of openRules) overlaps[r]!.add(index);
  }
  return overlaps.map((set) => [...set].sort((a, b) => a - b));
}

function inOrder(merged: { attribution: Attribution; rule: number }[], ruleCount: number): Attribution[] {
  merged.sort(({ attribution: a }, { attribution: b }) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end);
  const at = new Int32Array(ruleCount).fill(-1);
  merged.forEach(({ rule }, i) => {
    if (rule >= 0) at[rule] = i;
  });
  return merged.map(({ attribution, rule }) => ({
    ...attribution,
    carries: rule >= 0 && attribution.carries >= 0 ? at[attribution.carries]! : -1,
  }));
}
