/** Who keeps the words that a rule and the model both have. */
import type { Attribution, QuotedSpan, Span } from '../../types.js';
import type { Coverage } from '../coverage.js';
import type { RuleAttribution } from './claims.js';
import type { Ground } from './ground.js';
import { firstFrom, hasMarks } from './marks.js';
import { holds, sameContent, touches, type Unit } from './pieces.js';
import {
  AGAINST_MODEL, AGAINST_MODEL_OTHERWISE, IN_PIECES, LEAST_ALONE, LEAST_ALONE_QUOTED, LEAST_ALONE_TAG, LEAST_MARKED_REPORT, LEAST_NESTED, LEAST_NESTED_QUOTED,
  LEAST_SOURCELESS, STRUCTURAL, TAGS,
} from './sureness.js';

// How far back from a cue a passage around it is sought.
const MAX_BACK = 20;
// From a cue to a passage that goes on behind it, in UTF-16 units.
const MAX_BEHIND = 400;
const OPENING_MARK = /["“„«‘]/;
// “they”
const LONGEST_PRONOUN = 4;

/**
 * True where the rule's words stand although the model has others there.
 *
 * @param theirs the model's pieces that compete, in order
 * @param met all that share words with the rule's
 * @param next the rule's finding behind this one
 */
export function stands(rule: RuleAttribution, theirs: readonly Unit[], met: readonly Unit[], next: Attribution | undefined, { quotedSpans, text }: Ground): boolean {
  if (beginsInCue(rule, theirs, text)) return false;
  const sure = STRUCTURAL.has(rule.rule) ? 1 : rule.precision.content * (AGAINST_MODEL[rule.rule] ?? AGAINST_MODEL_OTHERWISE);
  if (sure >= Math.max(...theirs.map(({ attribution }) => attribution.confidence))) return true;
  // The surer one is not always the one that sees more.
  return (IN_PIECES.has(rule.rule) && tellsWho(rule, theirs))
    || sameContent(rule, theirs)
    || goesFurther(rule, theirs, text)
    || endsSooner(rule, theirs)
    || tellsThought(rule, theirs, met)
    || isSaidItself(rule, theirs)
    || breaksOff(theirs, next)
    || skipsReport(rule, theirs, next)
    || holdsTag(rule, theirs[0]!)
    || (hasMarks(rule, quotedSpans) && isCutUp(rule, theirs));
}

/**
 * True for a rule's words that stand although nothing of the model's competes.
 *
 * @param met the model's pieces that share words with the rule's
 */
export function standsAlone(rule: RuleAttribution, met: readonly Unit[], quotedSpans: readonly QuotedSpan[]): boolean {
  if (isInside(rule, met)) return isQuoteOfQuote(rule, quotedSpans) || isMarkedReport(rule, quotedSpans) || met.some((unit) => holdsTag(rule, unit));
  const marked = hasMarks(rule, quotedSpans);
  const least = marked ? LEAST_ALONE_QUOTED : TAGS.has(rule.rule) ? LEAST_ALONE_TAG : LEAST_ALONE;
  return STRUCTURAL.has(rule.rule) || rule.precision.content >= least || (marked && isQuoteOfQuote(rule, quotedSpans));
}

/** “Roe said Rowe had told her that it was “a start””: marks in what is reported within a report are somebody's. */
function isMarkedReport(rule: RuleAttribution, quotedSpans: readonly QuotedSpan[]): boolean {
  return hasMarks(rule, quotedSpans) && rule.precision.content >= LEAST_MARKED_REPORT;
}

/** True for a finding within words of the model's. */
export function isInside(rule: Attribution, met: readonly Unit[]): boolean {
  return met.some((unit) => isNested(rule, unit));
}

/** True where the whole of a rule's finding, its cue too, stands within a piece of the model's content. */
export function isNested(rule: Attribution, { attribution, piece }: Unit): boolean {
  // A label opens its paragraph: nothing is around it.
  if (rule.cue.length === 0 || rule.rule === 'transcript' || rule.rule === 'label-quotation') return false;
  // Words that nobody says, or that are hardly said, hold no words of somebody: “It was loud” – witness Ann Roe
  if (attribution.source.length === 0 && (attribution.cue.length === 0 || attribution.confidence < LEAST_SOURCELESS)) return false;
  return [...rule.content, ...rule.cue].every(({ start, end }) => piece.start <= start && end <= piece.end);
}

/** True where a piece of the model's, and its cue, stand within the rule's content. */
export function isWithin({ attribution, piece }: Unit, rule: Attribution): boolean {
  if (attribution.cue.length === 0) return false;
  return rule.content.some(({ start, end }) => [piece, ...attribution.cue].every((span) => start <= span.start && span.end <= end));
}

/**
 * True where the rule's content and the next rule's, its cue and marks, share
 * one piece of the model's between them: “that he had seen clips — a trend he
 * called “terrifying””.
 */
export function isDivided(rule: Attribution, [unit, more]: readonly Unit[], next: Attribution | undefined, quotedSpans: readonly QuotedSpan[]): boolean {
  const [content] = rule.content;
  if (!unit || more || !next || !content || rule.content.length > 1 || content.start !== unit.piece.start) return false;
  return isNested(next, unit) && hasMarks(next, quotedSpans) && !hasMarks(rule, quotedSpans) && next.content[0]!.start >= content.end;
}

/**
 * True for what a speaker tells in marks of another's words: “Roe told me,
 * ‘Go’”, but not “they should have said ‘no’” or “I always say ‘no’”.
 */
function isQuoteOfQuote(rule: RuleAttribution, quotedSpans: readonly QuotedSpan[]): boolean {
  const cue = rule.cue[0];
  if (!cue || !rule.told) return false;
  if (hasMarks(rule, quotedSpans) ? rule.precision.content < LEAST_NESTED_QUOTED : rule.weight < LEAST_NESTED) return false;
  // Back from the cue; passages nest a few deep at most.
  const from = firstFrom(quotedSpans, cue.start);
  for (let s = from - 1; s >= 0 && s >= from - MAX_BACK; s--) {
    const span = quotedSpans[s]!;
    if (cue.end < span.end && span.use === 'speech') return true;
  }
  return false;
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
function tellsThought(rule: RuleAttribution, theirs: readonly Unit[], all: readonly Unit[]): boolean {
  const { act, cue, content: [content] } = rule;
  const [unit, more] = theirs.filter((one) => !isWithin(one, rule));
  if (act !== 'speech' || !content || !unit || more || unit.piece.start !== content.start || !touches(cue, unit.attribution.cue)) return false;
  return all.some(({ attribution: { act: other, source: [who] }, piece }) => (
    other === 'thought' && who !== undefined && who.start > unit.piece.end && who.end - who.start <= LONGEST_PRONOUN && who.end < piece.start && piece.end === content.end
  ));
}

/** True where a rule knows who says what the model leaves to nobody. */
function tellsWho({ source }: Attribution, rivals: readonly Unit[]): boolean {
  return source.length > 0 && rivals.every(({ attribution }) => attribution.source.length === 0);
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

/** True where the model leaves out who reports its words within the report: “Roe said | her boss had told her | that …”. */
function skipsReport({ cue, content: [content] }: Attribution, [unit, more]: readonly Unit[], next: Attribution | undefined): boolean {
  const within = next?.cue[0];
  if (!content || !unit || more || !within || !touches(cue, unit.attribution.cue)) return false;
  return content.start <= within.start && within.end <= unit.piece.start && unit.piece.start === next.content[0]!.start && unit.piece.end <= content.end;
}

/**
 * True where the rule takes for content what the model takes for the rest of
 * the cue: “responded | by saying | it was over”; a preposition alone may be
 * of either.
 */
function beginsInCue({ rule, cue, content: [content] }: RuleAttribution, theirs: readonly Unit[], text: string): boolean {
  if (STRUCTURAL.has(rule)) return false;
  return theirs.some(({ attribution, piece }) => {
    const theirCue = attribution.cue[0];
    if (!theirCue || theirCue.start > content!.start || piece.start < theirCue.end || !touches(cue, [theirCue])) return false;
    return text.slice(content!.start, theirCue.end).trim().includes(' ');
  });
}

/** True where the model's content begins within the cue of which it has the first words: “was reported | to have called”. */
function isCutUp({ cue: [cue] }: Attribution, [unit, more]: readonly Unit[]): boolean {
  const theirs = unit?.attribution.cue[0];
  if (!cue || !theirs || more) return false;
  return theirs.start === cue.start && theirs.end <= unit.piece.start && unit.piece.start < cue.end && cue.end < unit.piece.end;
}

/** True for a passage in the paragraph of its cue, where a rule knows the cue. */
export function isBehindTag({ attribution: { cue }, piece }: Unit, text: string, ruleCues: Coverage): boolean {
  return cue.some((span) => {
    const between = piece.start - span.end;
    return between >= 0 && between <= MAX_BEHIND && ruleCues.touches(span) && !text.slice(span.end, piece.start).includes('\n');
  });
}
