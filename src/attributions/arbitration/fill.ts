/** A rule's attribution filled in from the model's, and the other way round. */
import { countBefore } from '../../text/search.js';
import { spansOf } from '../../text/span-lists.js';
import type { Attribution, QuotedSpan, Span } from '../../types.js';
import type { Coverage } from '../coverage.js';
import { strip, type Open, type RuleAttribution } from './claims.js';
import type { Ground } from './ground.js';
import { firstFrom } from './marks.js';
import { holds, isBehindStop, isElsewhere, sameContent, SENTENCE_END, touches, type Unit } from './pieces.js';
import { LEAST_SOURCE, STRUCTURAL } from './sureness.js';

/** The rule's content, with the surer source and cue. */
export function fill(rule: RuleAttribution, rivals: readonly Unit[], ground: Ground): Attribution {
  const { quotedSpans, ruleCues, told, reports, text } = ground;
  const agreed = sameContent(rule, rivals);
  const rival = rivals.map(({ attribution }) => attribution).reduce((a, b) => (b.source.length > a.source.length ? b : a));
  const filled = strip(rule);
  filled.content = agreed ? rule.content : spansOf(rule.content, (piece) => widen(piece, rule, rivals, quotedSpans));
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
    return reportAs(filled, rival);
  }
  const sameCue = touches(rule.cue, rival.cue);
  if (STRUCTURAL.has(rule.rule)) {
    filled.content = rule.content;
    return filled;
  }
  // The same words, of which another verb reports; but what “the teller told police, according to a note” the teller said.
  if (agreed && !sameCue && !rule.ownSource && rule.rule !== 'quotation-tag' && rival.cue.length > 0 && rival.source.length > 0) {
    filled.source = rival.source;
    return reportAs(filled, rival);
  }
  // “promised on”: a preposition is not of the cue, unless a rule knows both.
  const longer = sameCue && rival.cue[0]!.start === rule.cue[0]!.start && /^\s\p{Ll}{2}$/u.test(text.slice(rule.cue[0]!.end, rival.cue[0]!.end));
  // “A notice | pinned to the door reads:”: what the rule has for the source's is not of the cue.
  const tellsMore = sameCue && holds(rule.cue, rival.cue) && (rule.ownSource || !addsLittle(rule.cue[0]!, rival.cue[0]!, ground));
  if (sameCue && !longer && !tellsMore && !touches(rule.source, rival.cue)) filled.cue = rival.cue;
  const saidItself = rival.source.some((who) => filled.content.some((piece) => piece.start < who.end && who.start < piece.end) || (told.get(who.start) ?? Infinity) < who.end);
  const knowsBetter = rule.passive || rule.ownSource || isFurtherOff(rival, rule, ruleCues, text) || beginsWithReport(rival, rule, reports);
  const namesMore = rival.source.length === 0 || (holds(rule.source, rival.source) && !reachesTooFar(rule.source[0]!, rival.source[0]!, ground));
  if (sameCue && !saidItself && !knowsBetter && !namesMore) filled.source = rival.source;
  return filled;
}

/** Has the model's cue report the words, and all that depends on the cue. */
function reportAs(filled: Open, { cue, act, negated }: Attribution): Attribution {
  filled.cue = cue;
  filled.act = act;
  filled.negated = negated;
  return filled;
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

/** True for a cue in another sentence, which goes on behind it or begins behind the content: no tag. */
function isDoneMeanwhile({ start, end }: Span, cue: Span, text: string): boolean {
  if (cue.end <= start) return SENTENCE_END.test(text.slice(cue.end, start)) && /\p{L}/u.test(text.slice(cue.end, start));
  return end <= cue.start && /\.["”’']?$/.test(text.slice(start, end)) && !text.slice(end, cue.start).startsWith(',');
}

/**
 * True where the rule's source holds more than who speaks: another clause
 * before them, or a relative clause behind: “when | Roe”, “Roe, | who was there,”.
 */
function reachesTooFar(far: Span, near: Span, { text, vocabulary: { opensWithRelative, endsBeforeClause } }: Ground): boolean {
  if (far.start === near.start) return opensWithRelative.test(text.slice(near.end, far.end));
  return far.end === near.end && endsBeforeClause.test(text.slice(far.start, near.start));
}

/** True where the rule's cue holds more than the verb of the report: “said | in an interview”, “then | said”. */
function addsLittle(long: Span, short: Span, { text, vocabulary: { opensWithChannel } }: Ground): boolean {
  return long.end === short.end || opensWithChannel.test(text.slice(short.end, long.end));
}

/** True where the model's source begins with the report that the speaker is part of: “The court heard | that Mr Vale”. */
function beginsWithReport({ source: [far] }: Attribution, { source: [near] }: Attribution, reports: readonly Span[]): boolean {
  if (!far || !near || near.end > far.end) return false;
  const report = reports[countBefore(reports.length, (i) => reports[i]!.start <= far.start)];
  return report !== undefined && report.start <= near.start && near.end < report.end;
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

/** True where the rule sees better than the model who says the words that the model keeps. */
export function knowsSource(rule: RuleAttribution, { attribution }: Unit, { ruleCues, text }: Ground): boolean {
  return touches(rule.cue, attribution.cue) && (fillsSource(rule, attribution) || isFurtherOff(attribution, rule, ruleCues, text));
}

/** True where a rule is sure of a source, and the model sees none. */
function fillsSource({ source, passive, precision }: RuleAttribution, rival: Attribution): boolean {
  return !passive && source.length > 0 && rival.source.length === 0 && precision.source >= LEAST_SOURCE;
}

/** The comma that closes an apposition before its verb belongs to it: “Roe, a lawyer, said”. */
export function closeApposition(source: Span, [cue]: readonly Span[], text: string): Span {
  const { start, end } = source;
  if (!cue || cue.start <= end || text[end] !== ',' || !text.slice(start, end).includes(',')) return source;
  return text.slice(end + 1, cue.start).trim() === '' ? { start, end: end + 1 } : source;
}
