/**
 * Who wins where the rules and the trained model speak of the same words.
 *
 * Both say how sure they are: a rule by its precision on the articles of
 * training, the model by its calibrated probability. The surer one keeps its
 * content; the other fills in the source or the cue that it lacks. Nothing is
 * decided by order of code.
 */
import { countBefore } from '../text/search.js';
import type { Attribution, QuotedSpan, RulePrecision, RulePrecisionTable, Span } from '../types.js';
import { Coverage } from './coverage.js';
import type { RuleFinding } from './rules/index.js';

/*
 * What can be tuned, all of it. Sureness is a share from 0 to 1: of a rule its
 * precision for content, of the model its probability. With weights of another
 * model these are to be weighed anew, once `scripts/rules` has written the
 * table of precision; none was worth more than half a point on the development
 * part between half and twice its value.
 */

/** A rule alone, where the model sees nothing; less lets in more that is missed and more that is wrong. */
const LEAST_ALONE = 0.6;
/** The same for tags behind reported speech: a name, a verb, a full stop leave little to doubt. */
const LEAST_ALONE_TAG = 0.35;
/** The same for content that holds marks. */
const LEAST_ALONE_QUOTED = 0.5;
/** The model alone, where no rule sees anything: all but what it hardly believes itself. */
const LEAST_MODEL = 0.05;
/** The same without a source: words that nobody says are seldom a quote. */
const LEAST_SOURCELESS = 0.4;
/** The same behind a colon and without marks: there, lists and explanations look like what somebody says. */
const LEAST_BEHIND_COLON = 0.45;
/**
 * The share of its probability that the model keeps as confidence there: what
 * a rule confirms is counted under the rule, and the rest is worse.
 */
const MODEL_ALONE = 0.9;
/** A rule's source where the model keeps its own content and has no source: more gives fewer, surer speakers. */
const LEAST_SOURCE = 0.75;
/** The model's content that begins with a title or nickname in marks: more loses quotes, less reports titles. */
const LEAST_TITLE = 0.6;

/**
 * The share of its precision that a rule keeps where the model disagrees: more
 * trusts the rule's bounds, less the model's. The ends of reported speech are
 * the model's; marks, tags, labels and lines are the rules'.
 */
const AGAINST_MODEL: Readonly<Record<string, number>> = {
  'lead-infinitive': 0.35,
  'lead-mixed': 0.5,
  'lead-mixed-that': 0.6,
  'lead-object': 0.9,
  'lead-question': 0.6,
  'lead-reported': 0.5,
  'lead-that': 0.6,
};
const AGAINST_MODEL_OTHERWISE = 0.9;

/** The share of its precision that a rule keeps as confidence where the model does not find the same words. Moves no quote. */
const UNCONFIRMED = 0.55;
/** Doubt takes confidence no further down than this: in other kinds of writing the model misses more. */
const LEAST_DOUBTED = 0.3;

/** Quotes of quotes without marks, by the weight of their verb: less finds more of what others “said” inside marks. */
const LEAST_NESTED = 0.6;
/** Quotes of quotes in marks of their own, by the precision of their rule. */
const LEAST_NESTED_QUOTED = 0.4;
/** Verbs that nearly always report weigh this much (“said”); below, an unconfirmed clause is doubted more. */
const SURE_WEIGHT = 0.8;

/**
 * Rules for what the corpus of training hardly has, or marks in another way
 * than this library does; its precision says nothing of them, so they stand.
 */
const STRUCTURAL = new Set([
  'colon', 'dash', 'label-quotation', 'lead-as', 'lead-asked', 'lead-block', 'lead-colon', 'lead-headline', 'lead-noun', 'transcript',
]);
/** Rules that know which pieces are one quote. */
const IN_PIECES = new Set(['lead-quotation', 'quotation-tag', 'reported-tag']);
/** Rules for reported speech that “that” opens. */
const MARKED = new Set(['lead-mixed-that', 'lead-that']);
/** Rules for reported speech that neither marks nor “that” bound. */
const CLAUSES = new Set(['lead-infinitive', 'lead-reported']);

// How far back from a cue a passage around it is sought.
const MAX_BACK = 20;
// From a cue to a passage that goes on behind it, in UTF-16 units.
const MAX_BEHIND = 400;
const OPENING_MARK = /["“„«‘]/;
const CLOSING_MARK = /[,"”“»’'—–-]/;
/** A stop, and marks behind it. */
const SENTENCE_END = /[.!?]["”’']{0,2}\s?$/;
// “they”
const LONGEST_PRONOUN = 4;

/** An attribution of a rule, with how often such ones are right. */
interface RuleAttribution extends Attribution {
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
  text: string,
): Attribution[] {
  const rules = findings.map((finding): RuleAttribution => {
    const precision = precisionOf(finding, table);
    const confidence = STRUCTURAL.has(finding.attribution.rule) ? Math.max(precision.content, UNSEEN.content) : precision.content;
    const { passive, told, ownSource, ends, weight } = finding;
    return claim(finding.attribution, confidence, { precision, passive, told, ownSource, ends, weight });
  });
  // The model's pieces compete one by one: it may join what rules part.
  const units = model.flatMap((attribution, m) => attribution.content.map((piece): Unit => ({ attribution, m, piece })));
  const overlaps = findOverlaps(rules, units.map(({ piece }) => ({ content: [piece] })));
  const ruleCues = new Coverage(rules.flatMap(({ cue }) => cue));
  // Where what is told begins and ends: no source holds it and goes on.
  const told = new Map(rules.map(({ content: [first] }) => [first!.start, first!.end]));
  const reports = rules.filter(({ rule }) => MARKED.has(rule)).map(({ content: [first] }) => first!).sort((a, b) => a.start - b.start);
  const takenBy = new Int32Array(units.length).fill(-1);
  const merged: { attribution: Attribution; rule: number }[] = [];
  const keep = (attribution: Attribution, rule: number) => merged.push({ attribution, rule });
  // Per attribution of the model: the source that a rule sees where the model sees less.
  const sourceOf = new Map<number, readonly Span[]>();
  // The rule, if any, that shares a piece of the model's with the rule before it.
  let shares = -1;
  rules.forEach((rule, r) => {
    const { precision } = rule;
    if (model.length === 0) return void keep(strip(rule), r);
    const rivals = overlaps[r]!.filter((u) => !isNested(rule, units[u]!) && !isWithin(units[u]!, rule));
    if (rivals.length === 0) {
      if (r === shares) return void keep(doubt(rule), r);
      const nested = overlaps[r]!.some((u) => isNested(rule, units[u]!));
      const least = hasMarks(rule, quotedSpans) ? LEAST_ALONE_QUOTED : rule.rule === 'reported-tag' ? LEAST_ALONE_TAG : LEAST_ALONE;
      if (nested ? isQuoteOfQuote(rule, quotedSpans) || overlaps[r]!.some((u) => holdsTag(rule, units[u]!)) : STRUCTURAL.has(rule.rule) || precision.content >= least) keep(doubt(rule, !nested && !hasMarks(rule, quotedSpans)), r);
      return;
    }
    const theirs = rivals.map((u) => units[u]!).sort((a, b) => a.piece.start - b.piece.start);
    const sure = STRUCTURAL.has(rule.rule) ? 1 : precision.content * (AGAINST_MODEL[rule.rule] ?? AGAINST_MODEL_OTHERWISE);
    const best = Math.max(...theirs.map(({ attribution }) => attribution.confidence));
    if (isDivided(rule, theirs, rules[r + 1], quotedSpans)) shares = r + 1;
    else if (sure < best && !(IN_PIECES.has(rule.rule) && tellsWho(rule, theirs)) && !sameContent(rule, theirs) && !goesFurther(rule, theirs, text) && !endsSooner(rule, theirs) && !tellsThought(rule, theirs, overlaps[r]!.map((u) => units[u]!)) && !isSaidItself(rule, theirs) && !breaksOff(theirs, rules[r + 1]) && !holdsTag(rule, theirs[0]!) && !(hasMarks(rule, quotedSpans) && isCutUp(rule, theirs))) {
      // Its words are the model's to tell; who says them the rule may see better.
      for (const { attribution, m } of theirs) if (touches(rule.cue, attribution.cue) && (fillsSource(rule, attribution) || isFurtherOff(attribution, rule, ruleCues, text))) sourceOf.set(m, rule.source);
      return;
    }
    // A passage that the model joins to a tag before it, which a rule knows too.
    if (rule.rule === 'free-standing' && sameContent(rule, theirs) && theirs.every((unit) => unit.attribution.source.length > 0 && isBehindTag(unit, text, ruleCues))) return;
    for (const u of rivals) takenBy[u] = merged.length;
    const filled = fill(rule, theirs, quotedSpans, ruleCues, told, reports, text);
    const other = !theirs.some(({ attribution }) => touches(rule.cue, attribution.cue));
    keep(sameContent(rule, theirs) ? filled : doubt(claim(filled, filled.confidence, rule), other), r);
  });
  // What the model joins to words that a rule has taken stays with them where
  // both mean the same cue; else the model keeps it.
  const left = new Map<number, Span[]>();
  const takersOf = new Map<number, number[]>();
  units.forEach(({ m }, u) => {
    if (takenBy[u]! < 0) return;
    const takers = takersOf.get(m);
    if (takers) takers.push(takenBy[u]!);
    else takersOf.set(m, [takenBy[u]!]);
  });
  const held = new Coverage(merged.flatMap(({ attribution: { content, source, cue } }) => [...content, ...source, ...cue]));
  units.forEach(({ attribution, m, piece }, u) => {
    if (takenBy[u]! >= 0) return;
    const at = takersOf.get(m)?.find((one) => touches(merged[one]!.attribution.cue, attribution.cue));
    if (at === undefined) {
      const pieces = left.get(m);
      if (pieces) pieces.push(piece);
      else left.set(m, [piece]);
      return;
    }
    const taker = merged[at]!;
    if (isBeforeLead(taker.attribution, piece, text) || (beginsWithTitle(piece, quotedSpans) && isElsewhere(piece, taker.attribution.cue[0]!, text))) return;
    if (held.touches(piece) || !(hasMarks({ content: [piece] }, quotedSpans) || isParted(taker.attribution, piece, text))) return;
    taker.attribution = { ...taker.attribution, content: [...taker.attribution.content, piece].sort((x, y) => x.start - y.start) };
  });
  const sources = new Coverage(merged.flatMap(({ attribution: { source } }) => source));
  const blocks = new Coverage(merged.flatMap(({ attribution: { content, rule } }) => (rule === 'transcript' || rule === 'lead-block' ? content : [])));
  const keptCues = new Coverage(merged.flatMap(({ attribution: { cue }, rule }) => (rule >= 0 ? cue : [])));
  for (const [m, content] of left) {
    const attribution = model[m]!;
    // Nobody's words within somebody's turn are the turn's.
    if (attribution.source.length === 0 && content.every((piece) => blocks.holds(piece))) continue;
    // A semicolon parts it from its cue, with which a rule found other words.
    if (attribution.cue.some((span) => keptCues.touches(span)) && content.some((piece) => isBeyondStop(piece, attribution.cue, text))) continue;
    // “a trend he called terrifying”: what a relative clause speaks of is not what the rule heard in it.
    if (attribution.cue.some((span) => keptCues.touches(span)) && content.every((piece) => isHeadOf(piece, attribution, text))) continue;
    // Who speaks by a rule, and is what is said by the model's reading of the same cue.
    if (attribution.cue.some((span) => ruleCues.touches(span)) && content.every((piece) => sources.holds(piece))) continue;
    if (attribution.confidence < LEAST_TITLE && beginsWithTitle(content[0]!, quotedSpans)) continue;
    if (attribution.confidence < (attribution.source.length > 0 ? LEAST_MODEL : LEAST_SOURCELESS)) continue;
    if (attribution.confidence < LEAST_BEHIND_COLON && isColon(attribution.cue, text) && !hasMarks(attribution, quotedSpans)) continue;
    const alone = strip(attribution);
    alone.confidence *= MODEL_ALONE;
    alone.content = content;
    alone.source = sourceOf.get(m) ?? attribution.source;
    keep(alone, -1);
  }
  return inOrder(merged, rules.length, text);
}

/** A piece of the model's content. */
interface Unit {
  readonly attribution: Attribution;
  readonly m: number;
  readonly piece: Span;
}

/** True where the whole of a rule's finding, its cue too, stands within a piece of the model's content. */
function isNested(rule: Attribution, { attribution, piece }: Unit): boolean {
  if (rule.cue.length === 0 || rule.rule === 'transcript') return false;
  // Words that nobody says, or that are hardly said, hold no words of somebody: “It was loud” – witness Ann Roe
  if (attribution.source.length === 0 && (attribution.cue.length === 0 || attribution.confidence < LEAST_SOURCELESS)) return false;
  return [...rule.content, ...rule.cue].every(({ start, end }) => piece.start <= start && end <= piece.end);
}

/**
 * True where the rule's content and the next rule's, its cue and marks, share
 * one piece of the model's between them: “that he had seen clips — a trend he
 * called “terrifying””.
 */
function isDivided(rule: Attribution, [unit, more]: readonly Unit[], next: Attribution | undefined, quotedSpans: readonly QuotedSpan[]): boolean {
  const [content] = rule.content;
  if (!unit || more || !next || !content || rule.content.length > 1 || content.start !== unit.piece.start) return false;
  return isNested(next, unit) && hasMarks(next, quotedSpans) && !hasMarks(rule, quotedSpans) && next.content[0]!.start >= content.end;
}

/** True for a cue that is a colon and no more. */
function isColon(cue: readonly Span[], text: string): boolean {
  return cue.length === 1 && text.slice(cue[0]!.start, cue[0]!.end) === ':';
}

/** True for content with a colon right before it. */
function isBehindColon({ start }: Span, text: string): boolean {
  return text.slice(Math.max(0, start - 2), start).trimEnd().endsWith(':');
}

/** True where a piece of the model's, and its cue, stand within the rule's content. */
function isWithin({ attribution, piece }: Unit, rule: Attribution): boolean {
  if (attribution.cue.length === 0) return false;
  return rule.content.some(({ start, end }) => [piece, ...attribution.cue].every((span) => start <= span.start && span.end <= end));
}

/**
 * True for a part of content that a tag between commas parts from the rest:
 * “The cost, he added, “will rise””. A colon parts nothing: what stands before
 * “In a note to staff, she wrote: “…”” is the narrator's.
 */
function isParted({ rule, cue, content }: Attribution, piece: Span, text: string): boolean {
  if (rule !== 'reported-tag' && rule !== 'lead-quotation') return false;
  const { start, end } = cue[0]!;
  if (isBehindColon(content[0]!, text)) return false;
  const before = piece.end <= start;
  if (before ? content[0]!.start < end : content.at(-1)!.end > start || piece.start < end) return false;
  // “Responding to a query, he said”: what goes on meanwhile.
  if (before && /^\p{L}+ing\b/u.test(text.slice(piece.start, piece.end)) && rule === 'lead-quotation') return false;
  return before ? text[piece.end] === ',' : text.slice(end, piece.start).trimStart().startsWith(',');
}

/** True for a whole sentence before a lead that tells its words behind it: ““They lost.” Roe said that …”. */
function isBeforeLead({ rule, cue: [cue], content: [content] }: Attribution, piece: Span, text: string): boolean {
  if (!rule.startsWith('lead-') || !cue || !content || content.start < cue.end || piece.end > cue.start) return false;
  return SENTENCE_END.test(text.slice(Math.max(piece.start, piece.end - 3), piece.end + 1));
}

/** True for content that opens with marks that speak not: “The Long Road”. */
function beginsWithTitle({ start }: Span, quotedSpans: readonly QuotedSpan[]): boolean {
  const span = quotedSpans[firstFrom(quotedSpans, start)];
  return span?.start === start && (span.use === 'title' || span.use === 'nickname');
}

/** True where content holds a quoted passage. */
function hasMarks({ content }: Pick<Attribution, 'content'>, quotedSpans: readonly QuotedSpan[]): boolean {
  return content.some((piece) => {
    const span = quotedSpans[firstFrom(quotedSpans, piece.start)];
    return span !== undefined && span.end <= piece.end;
  });
}

/** Index of the first quoted span that starts at or after `at`. */
function firstFrom(quotedSpans: readonly QuotedSpan[], at: number): number {
  return countBefore(quotedSpans.length, (i) => quotedSpans[i]!.start < at);
}

/** True for words in marks, reported within other marks: a quote of a quote. */
function isQuoteOfQuote(rule: RuleAttribution, quotedSpans: readonly QuotedSpan[]): boolean {
  const cue = rule.cue[0];
  if (!cue || !(hasMarks(rule, quotedSpans) ? rule.precision.content >= LEAST_NESTED_QUOTED : rule.told && rule.weight >= LEAST_NESTED)) return false;
  // Back from the cue; passages nest a few deep at most.
  const from = firstFrom(quotedSpans, cue.start);
  for (let s = from - 1; s >= 0 && s >= from - MAX_BACK; s--) {
    const span = quotedSpans[s]!;
    if (cue.end < span.end && span.use === 'speech') return true;
  }
  return false;
}

function sameContent(rule: Attribution, rivals: readonly Unit[]): boolean {
  const theirs = rivals.map(({ piece }) => piece);
  return theirs.length === rule.content.length && theirs.every((x, i) => x.start === rule.content[i]!.start && x.end === rule.content[i]!.end);
}

/** True for a passage in the paragraph of its cue, where a rule knows the cue. */
function isBehindTag({ attribution: { cue }, piece }: Unit, text: string, ruleCues: Coverage): boolean {
  return cue.some((span) => {
    const between = piece.start - span.end;
    return between >= 0 && between <= MAX_BEHIND && ruleCues.touches(span) && !text.slice(span.end, piece.start).includes('\n');
  });
}

/** True for a noun right before the clause about it: “a trend | he called …”. */
function isHeadOf(piece: Span, { source: [source], cue: [cue] }: Attribution, text: string): boolean {
  if (!source || !cue || piece.end > source.start || source.end > cue.start) return false;
  return text.slice(piece.end, source.start).trim() === '' && !SENTENCE_END.test(text.slice(Math.max(piece.start, piece.end - 3), piece.end)) && !CLOSING_MARK.test(text.charAt(piece.end - 1));
}

/** True for content on the other side of a semicolon than its cue: “It rained; according to Roe, | it stopped”. */
function isBeyondStop(piece: Span, [cue]: readonly Span[], text: string): boolean {
  return cue !== undefined && piece.end <= cue.start && cue.start - piece.end <= MAX_BEHIND && /^\s*;/.test(text.slice(piece.end, cue.start));
}

/**
 * True for a quote of which the model has a part, and of the rest at most that
 * nobody says it: a paragraph left open, a part before its tag or behind it.
 */
function goesFurther(rule: Attribution, rivals: readonly Unit[], text: string): boolean {
  if (!IN_PIECES.has(rule.rule)) return false;
  const theirs = rivals.filter(({ attribution: { source } }) => source.length > 0);
  const more = rule.content.length - theirs.length;
  if (more <= 0 || theirs.length === 0) return false;
  // A stop at the end makes no difference, and an opening mark reaches further than the first sentence behind it.
  const isPart = ({ start, end }: Span, whole: Span) =>
    start === whole.start && end <= whole.end + 1 && (end >= whole.end - 1 || OPENING_MARK.test(text[start]!));
  const isRun = (from: number) => theirs.every(({ piece }, i) => isPart(piece, rule.content[from + i]!));
  // Behind the tag, where the model leaves the rest to nobody.
  return isRun(more) || isRun(0);
}

/** True for content that the model carries on into the narrator's words: “… | but gave no details”. */
function endsSooner({ ends, cue, content }: RuleAttribution, [unit, more]: readonly Unit[]): boolean {
  if (!ends || !unit || more || content.length > 1 || !touches(cue, unit.attribution.cue)) return false;
  return content[0]!.start === unit.piece.start && content[0]!.end < unit.piece.end;
}

/**
 * True for speech whose latter part the model takes for a thought that the
 * article tells: “says she hopes to win, but she knows that “…””.
 */
function tellsThought({ act, cue, content: [content] }: RuleAttribution, [unit, more]: readonly Unit[], all: readonly Unit[]): boolean {
  if (act !== 'speech' || !content || !unit || more || unit.piece.start !== content.start || !touches(cue, unit.attribution.cue)) return false;
  return all.some(({ attribution: { act: other, source: [who] }, piece }) => (
    other === 'thought' && who !== undefined && who.start > unit.piece.end && who.end - who.start <= LONGEST_PRONOUN && who.end < piece.start && piece.end === content.end
  ));
}

/** An attribution to be filled in. */
type Open = { -readonly [Field in keyof Attribution]: Attribution[Field] };

/** The attribution by itself. Field by field: to spread an object takes ten times as long. */
function strip({ content, cue, source, act, negated, confidence, rule, carries }: Attribution): Open {
  return { content, cue, source, act, negated, confidence, rule, carries };
}

/** What a rule claims, with how sure its like is. */
function claim(
  { content, cue, source, act, negated, rule, carries }: Attribution,
  confidence: number,
  { precision, passive, told, ownSource, ends, weight }: Pick<RuleAttribution, 'precision' | 'passive' | 'told' | 'ownSource' | 'ends' | 'weight'>,
): RuleAttribution {
  return { content, cue, source, act, negated, confidence, rule, carries, precision, passive, told, ownSource, ends, weight };
}

/**
 * A finding that the model does not bear out is right less often than its
 * rule; a clause behind a verb that is not sure to report, of which the model
 * sees nothing, was right once in eight times.
 */
function doubt(rule: RuleAttribution, alone = false): Attribution {
  const { confidence, weight, precision } = rule;
  const doubted = strip(rule);
  if (STRUCTURAL.has(rule.rule)) return doubted;
  doubted.confidence = alone && weight < SURE_WEIGHT && CLAUSES.has(rule.rule)
    ? precision.content * AGAINST_MODEL[rule.rule]!
    : Math.max(Math.min(confidence, LEAST_DOUBTED), confidence * UNCONFIRMED);
  return doubted;
}

/** The rule's content, with the surer source and cue. */
function fill(
  rule: RuleAttribution, rivals: readonly Unit[], quotedSpans: readonly QuotedSpan[], ruleCues: Coverage, told: ReadonlyMap<number, number>, reports: readonly Span[], text: string,
): Attribution {
  const agreed = sameContent(rule, rivals);
  const rival = rivals.map(({ attribution }) => attribution).reduce((a, b) => (b.source.length > a.source.length ? b : a));
  const filled = strip(rule);
  filled.content = agreed ? rule.content : rule.content.map((piece) => widen(piece, rule, rivals, quotedSpans));
  filled.confidence = agreed ? Math.max(rule.confidence, rival.confidence) : rule.confidence;
  if (rule.cue.length === 0 && rule.source.length === 0) {
    // Words that stand alone; the model's cue counts unless it is another's.
    if (rival.cue.length === 0 || ruleCues.touches(rival.cue[0]!) || isElsewhere(filled.content[0]!, rival.cue[0]!, text)) return filled;
    filled.source = rival.source;
    filled.carries = -1;
    // Who thinks something may say the next sentence, but is not thereby reported to: “Roe would like to leave. “I’m tired.””
    if (rival.act === 'thought' && isBehindStop(filled.content[0]!, rival.cue[0]!, text)) return filled;
    // Nor does what they do meanwhile report it: “She drains the pasta. “I’m tired.””
    if (isDoneMeanwhile(filled.content[0]!, rival.cue[0]!, text)) return filled;
    filled.cue = rival.cue;
    filled.act = rival.act;
    filled.negated = rival.negated;
    return filled;
  }
  const sameCue = touches(rule.cue, rival.cue);
  if (STRUCTURAL.has(rule.rule)) {
    filled.content = rule.content;
    return filled;
  }
  // “promised on”: a preposition is not of the cue, unless a rule knows both.
  const longer = sameCue && rival.cue[0]!.start === rule.cue[0]!.start && /^\s\p{Ll}{2}$/u.test(text.slice(rule.cue[0]!.end, rival.cue[0]!.end));
  // “A notice | pinned to the door reads:”: what the rule has for the source's is not of the cue.
  if (sameCue && !longer && !holds(rule.cue, rival.cue) && !touches(rule.source, rival.cue)) filled.cue = rival.cue;
  const saidItself = rival.source.some((who) => filled.content.some((piece) => piece.start < who.end && who.start < piece.end) || (told.get(who.start) ?? Infinity) < who.end);
  if (!rule.passive && !rule.ownSource && sameCue && !saidItself && !isFurtherOff(rival, rule, ruleCues, text) && !beginsWithReport(rival, rule, reports) && rival.source.length > 0 && !holds(rule.source, rival.source)) filled.source = rival.source;
  return filled;
}

/** True where the model's source begins with the report that the speaker is part of: “The court heard | that Mr Vale”. */
function beginsWithReport({ source: [far] }: Attribution, { source: [near] }: Attribution, reports: readonly Span[]): boolean {
  if (!far || !near || near.end > far.end) return false;
  const report = reports[countBefore(reports.length, (i) => reports[i]!.start <= far.start)];
  return report !== undefined && report.start <= near.start && near.end < report.end;
}

/** True where a rule knows who says what the model leaves to nobody. */
function tellsWho({ source }: Attribution, rivals: readonly Unit[]): boolean {
  return source.length > 0 && rivals.every(({ attribution }) => attribution.source.length === 0);
}

/**
 * True where another report or a comma parts the model's source from the
 * subject that a rule sees right before the verb: “Roe said | her boss had told
 * …”, “Asked by this paper, | a spokesman said”.
 */
function isFurtherOff({ source: [far] }: Attribution, { source: [near], cue: [cue] }: Attribution, ruleCues: Coverage, text: string): boolean {
  if (!far || !near || !cue) return false;
  // “Augustine, | she noted, | wrote”
  if (near.end < far.start && far.end < cue.start) return ruleCues.touches({ start: far.end, end: cue.start });
  if (far.end >= near.start || near.end + 1 < cue.start || near.end > cue.start) return false;
  const gap = { start: far.end, end: near.start };
  return ruleCues.touches(gap) || /^[^,]+, ?$/.test(text.slice(gap.start, gap.end));
}

/** True where the one whom a rule has for the speaker is part of what the model has for the words: “…, said | supervisor Ann Roe, on the quay”. */
function isSaidItself({ rule, source, cue }: Attribution, rivals: readonly Unit[]): boolean {
  return rule === 'reported-tag' && source.length > 0 && rivals.some(({ attribution, piece }) => touches(cue, attribution.cue) && holds([piece], source));
}

/** True where the model's words go on through the tag of the quotation that they begin with: ““It’s ours,” the man told police |, according to Roe”. */
function holdsTag({ rule, content, source, cue }: Attribution, { piece }: Unit): boolean {
  if (rule !== 'quotation-tag' || source.length === 0 || content[0]!.start !== piece.start) return false;
  return cue[0]!.start > content[0]!.end && holds([piece], [...source, ...cue]);
}

/** True where the model's words end in the subject of the report within them: “Roe said | her boss, Ann Doe, | had told her …”. */
function breaksOff([unit, more]: readonly Unit[], next: Attribution | undefined): boolean {
  const subject = next?.source[0];
  if (!unit || more || !subject) return false;
  return unit.piece.start <= subject.start && subject.start < unit.piece.end && unit.piece.end <= subject.end;
}

/** True where a rule is sure of a source, and the model sees none. */
function fillsSource({ source, passive, precision }: RuleAttribution, rival: Attribution): boolean {
  return !passive && source.length > 0 && rival.source.length === 0 && precision.source >= LEAST_SOURCE;
}

/** True where the model's content begins within the cue of which it has the first words: “was reported | to have called”. */
function isCutUp({ cue: [cue] }: Attribution, [unit, more]: readonly Unit[]): boolean {
  const theirs = unit?.attribution.cue[0];
  if (!cue || !theirs || more) return false;
  return theirs.start === cue.start && theirs.end <= unit.piece.start && unit.piece.start < cue.end && cue.end < unit.piece.end;
}

/** True for content in a sentence behind that of a cue. */
function isBehindStop({ start }: Span, cue: Span, text: string): boolean {
  return cue.end <= start && SENTENCE_END.test(text.slice(cue.end, start));
}

/** True for a cue in another sentence, which goes on behind it or begins behind the content: no tag. */
function isDoneMeanwhile({ start, end }: Span, cue: Span, text: string): boolean {
  if (cue.end <= start) return SENTENCE_END.test(text.slice(cue.end, start)) && /\p{L}/u.test(text.slice(cue.end, start));
  return end <= cue.start && /\.["”’']?$/.test(text.slice(start, end)) && !text.slice(end, cue.start).startsWith(',');
}

/** True for spans of different paragraphs. */
function isElsewhere(a: Span, b: Span, text: string): boolean {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** True where each of the one's spans lies within the other's: a source with its apposition. */
function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((x) => outer.some((y) => y.start <= x.start && x.end <= y.end));
}

/**
 * Marks that open in mid-sentence (“that it would take “more hours””): the
 * model's words around them, where it sees some, are the content.
 */
function widen(piece: Span, rule: Attribution, rivals: readonly Unit[], quotedSpans: readonly QuotedSpan[]): Span {
  const span = quotedSpans[firstFrom(quotedSpans, piece.start)];
  if (span?.start !== piece.start || span.end !== piece.end || span.use === 'speech') return piece;
  for (const { piece: wider } of rivals) {
    if (wider.start > piece.start || wider.end < piece.end) continue;
    const others = [...rule.cue, ...rule.source, ...rule.content.filter((other) => other !== piece)];
    if (!touches([wider], others)) return wider;
  }
  return piece;
}

function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

type Contents = Pick<Attribution, 'content'>;

/** A piece of content, and which attribution it is of. */
interface Piece extends Span {
  readonly index: number;
  readonly ofRule: boolean;
}

/** Per rule attribution: the model's that share words with its content, by one sweep. */
function findOverlaps(rules: readonly Contents[], model: readonly Contents[]): number[][] {
  const pieces: Piece[] = [];
  const add = (attributions: readonly Contents[], ofRule: boolean) => {
    attributions.forEach(({ content }, index) => {
      for (const { start, end } of content) pieces.push({ start, end, index, ofRule });
    });
  };
  add(rules, true);
  add(model, false);
  pieces.sort((a, b) => a.start - b.start);
  const overlaps = rules.map((): number[] => []);
  const open: Record<'rules' | 'model', Piece[]> = { rules: [], model: [] };
  for (const piece of pieces) {
    const { start, index, ofRule } = piece;
    const others = (ofRule ? open.model : open.rules).filter(({ end }) => end > start);
    for (const other of others) overlaps[ofRule ? index : other.index]!.push(ofRule ? other.index : index);
    if (ofRule) open.model = others;
    else open.rules = others;
    (ofRule ? open.rules : open.model).push(piece);
  }
  return overlaps.map((found) => found.sort((a, b) => a - b).filter((m, i) => m !== found[i - 1]));
}

/** The comma that closes an apposition before its verb belongs to it: “Roe, a lawyer, said”. */
function closeApposition(source: Span, [cue]: readonly Span[], text: string): Span {
  const { start, end } = source;
  if (!cue || cue.start <= end || text[end] !== ',' || !text.slice(start, end).includes(',')) return source;
  return text.slice(end + 1, cue.start).trim() === '' ? { start, end: end + 1 } : source;
}

function inOrder(merged: { attribution: Attribution; rule: number }[], ruleCount: number, text: string): Attribution[] {
  merged.sort(({ attribution: a }, { attribution: b }) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end);
  const at = new Int32Array(ruleCount).fill(-1);
  merged.forEach(({ rule }, i) => {
    if (rule >= 0) at[rule] = i;
  });
  return merged.map(({ attribution, rule }) => {
    const placed = strip(attribution);
    placed.source = attribution.source.map((span) => closeApposition(span, attribution.cue, text));
    placed.carries = rule >= 0 && attribution.carries >= 0 ? at[attribution.carries]! : -1;
    return placed;
  });
}
