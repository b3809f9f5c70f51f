/**
 * Who wins where the rules and the trained model speak of the same words.
 *
 * Both say how sure they are: a rule by its precision on the articles of
 * training, the model by its calibrated probability. The surer one keeps its
 * content; the other fills in the source or the cue that it lacks. Nothing is
 * decided by order of code.
 */
import { spansOf } from '../../text/span-lists.js';
import type { Attribution, Language, QuotedSpan, Span } from '../../types.js';
import type { RuleFinding } from '../rules/index.js';
import { readVocabulary } from '../vocabulary.js';
import { claimOf, doubt, strip, type RuleAttribution } from './claims.js';
import { isBehindTag, isDivided, isInside, isNested, isWithin, stands, standsAlone } from './contest.js';
import { closeApposition, fill, knowsSource } from './fill.js';
import { survey, type Ground } from './ground.js';
import { hasMarks } from './marks.js';
import { findOverlaps, sameContent, touches, type Unit } from './pieces.js';
import { joinPieces, judgeRest, type Kept } from './rest.js';
import { AROUND_REPORTS, MODEL_ALONE } from './sureness.js';

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
  language: Language,
  text: string,
): Attribution[] {
  const rules = findings.map((finding) => claimOf(finding, language.rulePrecision));
  if (model.length === 0) return inOrder(rules.map((attribution, rule) => ({ attribution, rule })), text);
  const ground = survey(rules, quotedSpans, text, readVocabulary(language));
  // The model's pieces compete one by one: it may join what rules part.
  const units: Unit[] = [];
  model.forEach((attribution, m) => {
    for (const piece of attribution.content) units.push({ attribution, m, piece, at: units.length });
  });
  const { kept, takenBy, sourceOf } = letCompete(rules, units, ground);
  const left = joinPieces(kept, units, takenBy, ground);
  const standsBeside = judgeRest(kept, ground);
  for (const [m, content] of left) {
    const attribution = model[m]!;
    if (!standsBeside(attribution, content)) continue;
    const alone = strip(attribution);
    alone.confidence *= MODEL_ALONE;
    alone.content = content;
    alone.source = sourceOf.get(m) ?? attribution.source;
    kept.push({ attribution: alone, rule: -1 });
  }
  return inOrder(kept, text);
}

interface Outcome {
  /** What is kept of the rules' findings, filled in from the model's. */
  readonly kept: Kept[];
  /** For each piece of the model's the place in `kept` of what took its words, or -1. */
  readonly takenBy: Int32Array;
  /** By attribution of the model's: the source that a rule sees where the model sees less. */
  readonly sourceOf: ReadonlyMap<number, readonly Span[]>;
}

/** Each rule's finding against the pieces of the model's that share words with it. */
function letCompete(rules: readonly RuleAttribution[], units: readonly Unit[], ground: Ground): Outcome {
  const { quotedSpans, text, ruleCues } = ground;
  const overlaps = findOverlaps(rules, units);
  const kept: Kept[] = [];
  const takenBy = new Int32Array(units.length).fill(-1);
  const sourceOf = new Map<number, readonly Span[]>();
  // The rule, if any, that shares a piece of the model's with the rule before it.
  let shares = -1;
  rules.forEach((rule, r) => {
    const met = overlaps[r]!.map((u) => units[u]!);
    const theirs = met.filter((unit) => !isNested(rule, unit) && !(AROUND_REPORTS.has(rule.rule) && isWithin(unit, rule))).sort((a, b) => a.piece.start - b.piece.start);
    if (theirs.length === 0) {
      if (r === shares) kept.push({ attribution: doubt(rule, rule), rule: r });
      else if (standsAlone(rule, met, quotedSpans)) {
        kept.push({ attribution: doubt(rule, rule, !isInside(rule, met) && !hasMarks(rule, quotedSpans)), rule: r });
      }
      return;
    }
    if (isDivided(rule, theirs, rules[r + 1], quotedSpans)) shares = r + 1;
    else if (!stands(rule, theirs, met, rules[r + 1], ground)) {
      // Its words are the model's to tell; who says them the rule may see better.
      for (const unit of theirs) if (knowsSource(rule, unit, ground)) sourceOf.set(unit.m, rule.source);
      return;
    }
    const agreed = sameContent(rule, theirs);
    // A passage that the model joins to a tag before it, which a rule knows too.
    if (rule.rule === 'free-standing' && agreed && theirs.every((unit) => unit.attribution.source.length > 0 && isBehindTag(unit, text, ruleCues))) return;
    for (const { at } of theirs) takenBy[at] = kept.length;
    const filled = fill(rule, theirs, ground);
    const other = !theirs.some(({ attribution }) => touches(rule.cue, attribution.cue));
    kept.push({ attribution: agreed ? filled : doubt(filled, rule, other), rule: r });
  });
  return { kept, takenBy, sourceOf };
}

/** By the first content, `carries` pointing to where it has come to. */
function inOrder(kept: readonly Kept[], text: string): Attribution[] {
  const ordered = [...kept].sort(({ attribution: a }, { attribution: b }) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end);
  const at = new Map(ordered.map(({ rule }, i) => [rule, i]));
  return ordered.map(({ attribution, rule }) => {
    const placed = strip(attribution);
    placed.source = spansOf(attribution.source, (span) => closeApposition(span, attribution.cue, text));
    placed.carries = rule >= 0 && attribution.carries >= 0 ? (at.get(attribution.carries) ?? -1) : -1;
    return placed;
  });
}
