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

/** What a rule found where the model sees nothing must be at least this sure. */
const LEAST_ALONE = 0.6;
const LEAST_ALONE_QUOTED = 0.5;
/** What the model found where no rule sees anything must be at least this sure. */
const LEAST_MODEL = 0.05;

/**
 * The share of its precision that a rule keeps where the model disagrees, on
 * articles that neither was fitted to. Reported speech is the model's; marks,
 * tags, labels and lines are the rules'.
 */
const AGAINST_MODEL: Readonly<Record<string, number>> = {
  'according-to': 0.75,
  colon: 1.2,
  dash: 1,
  'free-standing': 1.2,
  'label-quotation': 1,
  'lead-mixed': 0.5,
  'lead-quotation': 0.9,
  'lead-reported': 0.35,
  'quotation-tag': 1,
  'reported-tag': 0.8,
  transcript: 2,
};
const LEAST_NESTED = 0.6;
// How often the model's cue and source are right where it and a rule share the cue.
const CUE_OF_MODEL = 0.78;
const SOURCE_OF_MODEL = 0.84;
// Rules that find what the model was never shown, at whatever precision its corpus gives them.
const STRUCTURAL = new Set(['colon', 'dash', 'label-quotation', 'transcript']);

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
  const takers = new Array<number | undefined>(model.length).fill(undefined);
  const merged: { attribution: Attribution; rule: number }[] = [];
  const keep = (attribution: Attribution, rule: number) => merged.push({ attribution, rule });
  rules.forEach((rule, r) => {
    const { precision } = rule;
    if (model.length === 0) return void keep(strip(rule), r);
    const rivals = overlaps[r]!.filter((m) => !isNested(rule, model[m]!) && !isNested(model[m]!, rule));
    if (rivals.length === 0) {
      const nested = overlaps[r]!.some((m) => isNested(rule, model[m]!));
      const least = hasMarks(rule, quotedSpans) ? LEAST_ALONE_QUOTED : LEAST_ALONE;
      if (nested ? isQuoteOfQuote(rule, quotedSpans) : STRUCTURAL.has(rule.rule) || precision.content >= least) keep(strip(rule), r);
      return;
    }
    const sure = precision.content * (AGAINST_MODEL[rule.rule] ?? 1);
    const best = Math.max(...rivals.map((m) => model[m]!.confidence));
    if (sure < best && !sameContent(rule, rivals.map((m) => model[m]!))) return;
    for (const m of rivals) taken[m] = 1;
    const at = merged.length;
    keep(fill(rule, rivals.map((m) => model[m]!), quotedSpans), r);
    for (const m of rivals) takers[m] ??= at;
  });
  // What the model holds together with words that a rule has taken stays with them.
  const covered = new Coverage(merged.map(({ attribution }) => attribution));
  model.forEach((attribution, m) => {
    if (!taken[m]) {
      if (attribution.confidence >= LEAST_MODEL) keep(attribution, -1);
      return;
    }
    const left = attribution.content.filter((piece) => !covered.touches(piece));
    const taker = takers[m]!;
    if (left.length > 0 && left.length < attribution.content.length) {
      const { attribution: first } = merged[taker]!;
      merged[taker]!.attribution = { ...first, content: [...first.content, ...left].sort((a, b) => a.start - b.start) };
    }
  });
  return inOrder(merged, rules.length);
}

/** True where the whole of a rule's finding, its cue too, stands within a piece of the model's content. */
function isNested(rule: Attribution, { content }: Attribution): boolean {
  const parts = [...rule.content, ...rule.cue];
  if (rule.cue.length === 0) return false;
  return content.some((piece) => parts.every(({ start, end }) => piece.start <= start && end <= piece.end));
}

/** Spans of content, merged and sorted, to ask what is held already. */
class Coverage {
  private readonly spans: Span[] = [];

  constructor(attributions: readonly Attribution[]) {
    const all = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    for (const { start, end } of all) {
      const last = this.spans.at(-1);
      if (last && start <= last.end) this.spans[this.spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else this.spans.push({ start, end });
    }
  }

  touches({ start, end }: Span): boolean {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < this.spans.length && this.spans[low]!.start < end;
  }
}

/** True where content holds a quoted passage. */
function hasMarks({ content }: Attribution, quotedSpans: readonly QuotedSpan[]): boolean {
  return content.some((piece) => {
    let low = 0;
    let high = quotedSpans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotedSpans[middle]!.start < piece.start) low = middle + 1;
      else high = middle;
    }
    return low < quotedSpans.length && quotedSpans[low]!.end <= piece.end;
  });
}

/** True for words in marks, reported within other marks: a quote of a quote. */
function isQuoteOfQuote(rule: RuleAttribution, quotedSpans: readonly QuotedSpan[]): boolean {
  const cue = rule.cue[0];
  if (!cue || rule.precision.content < LEAST_NESTED) return false;
  return quotedSpans.some((span) => span.start < cue.start && cue.end < span.end && span.use === 'speech');
}

function sameContent(rule: Attribution, rivals: readonly Attribution[]): boolean {
  const theirs = rivals.flatMap(({ content }) => content);
  return theirs.length === rule.content.length && theirs.every((x, i) => x.start === rule.content[i]!.start && x.end === rule.content[i]!.end);
}

function strip({ precision: _precision, ...attribution }: RuleAttribution): Attribution {
  return attribution;
}

/** The rule's content, with the surer source and cue. */
function fill(rule: RuleAttribution, rivals: readonly Attribution[], quotedSpans: readonly QuotedSpan[]): Attribution {
  const rival = rivals.find(({ cue, source }) => cue.length > 0 && source.length > 0) ?? rivals[0]!;
  const sameCue = touches(rule.cue, rival.cue) || rule.cue.length === 0;
  const agreed = sameContent(rule, rivals);
  return {
    ...strip(rule),
    confidence: agreed ? Math.max(rule.confidence, rival.confidence) : rule.confidence,
    content: agreed ? rule.content : rule.content.map((piece) => widen(piece, rule, rivals, quotedSpans)),
    cue: rule.cue.length === 0 || (sameCue && rival.cue.length > 0 && rule.precision.cue < CUE_OF_MODEL) ? rival.cue : rule.cue,
    source: rule.source.length === 0 || (sameCue && rival.source.length > 0 && rule.precision.source < SOURCE_OF_MODEL) ? rival.source : rule.source,
    carries: rule.source.length === 0 && rival.source.length > 0 ? -1 : rule.carries,
  };
}

/**
 * Marks that open in mid-sentence (“that it would take “more hours””): the
 * model's words around them, where it sees some, are the content.
 */
function widen(piece: Span, rule: Attribution, rivals: readonly Attribution[], quotedSpans: readonly QuotedSpan[]): Span {
  const span = quotedSpans.find(({ start, end }) => start === piece.start && end === piece.end);
  if (!span || span.use === 'speech') return piece;
  for (const { content } of rivals) {
    for (const wider of content) {
      if (wider.start > piece.start || wider.end < piece.end) continue;
      const others = [...rule.cue, ...rule.source, ...rule.content.filter((other) => other !== piece)];
      if (!touches([wider], others)) return wider;
    }
  }
  return piece;
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
