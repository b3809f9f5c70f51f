/**
 * Passages without a closing mark end where their tag begins: what follows it
 * is the article's own again.
 */
import { POS, type Cue, type Document, type QuotedSpan, type TokenRange } from '../types.js';

// How surely a verb must report to end a passage.
const LEAST_WEIGHT = 0.4;
// Tokens of a passage in which its tag is sought, and of the tag beside its verb.
const MAX_REACH = 200;
const MAX_SPEAKER = 10;

/**
 * The spans with those left open cut before the comma of their tag; inner ones
 * behind the cut stand by themselves. A passage that a later paragraph goes on
 * with stays whole.
 *
 * ```text
 * > | "We won't go, said Jane Roe. She left.
 *     ^^^^^^^^^^^^
 * ```
 */
export function endAtTags(document: Document, quotedSpans: readonly QuotedSpan[], cues: readonly Cue[]): QuotedSpan[] {
  const spans = [...quotedSpans];
  const continued = new Set(quotedSpans.map(({ continues }) => continues));
  let cue = 0;
  for (let s = 0; s < spans.length; s++) {
    const span = spans[s]!;
    while (cue < cues.length && cues[cue]!.tokens.first <= span.tokens.first) cue++;
    if (span.closed || continued.has(s) || span.continues >= 0) continue;
    const comma = commaOfTag(document, span, cues, cue);
    if (comma < 0) continue;
    const end = document.ends[comma - 1]!;
    let inner = s + 1;
    while (inner < spans.length && spans[inner]!.start < span.end) inner++;
    const cutsAnother = spans.slice(s + 1, inner).some((other) => other.start < end && other.end > end);
    if (cutsAnother) continue;
    spans[s] = copy(span, end, end, { first: span.tokens.first, past: comma }, span.parent);
    for (let i = s + 1; i < inner; i++) {
      const { end: itsEnd, innerEnd, tokens, parent } = spans[i]!;
      if (parent === s && spans[i]!.start >= end) spans[i] = copy(spans[i]!, itsEnd, innerEnd, tokens, span.parent);
    }
  }
  return spans;
}

/**
 * Spelled out in the order in which quoted spans are made: to engines, what is
 * spread is an object of another kind, for which all that reads quoted spans
 * would be compiled again.
 */
function copy({ start, innerStart, marks, closed, continues, use }: QuotedSpan, end: number, innerEnd: number, tokens: TokenRange, parent: number): QuotedSpan {
  return { start, end, innerStart, innerEnd, tokens, marks, parent, closed, continues, use };
}

/** Token of the comma before the first tag in a passage, or -1; `from` is the first cue behind its mark. */
function commaOfTag(document: Document, { tokens }: QuotedSpan, cues: readonly Cue[], from: number): number {
  const limit = Math.min(tokens.past, tokens.first + MAX_REACH);
  const least = tokens.first + 1;
  for (let c = from; c < cues.length && cues[c]!.tokens.past <= limit; c++) {
    const { form, rule, weight, takes, tokens: { first, past } } = cues[c]!;
    if (form !== 'verb' || rule !== 'cue/verb' || weight < LEAST_WEIGHT) continue;
    const { words } = document;
    // “…, said Jane Roe.” / “…, said Jane Roe, a farmer.”
    if (words[first - 1]!.text === ',' && first - 1 > least && namesOnly(document, past, endOfName(document, past, limit))) return first - 1;
    // “…, the mayor said.” / “…, the mayor told reporters on Friday.” / “…, Roe, the mayor, said.”
    if (!endsTag(document, past, endOfTag(document, past, limit), takes.includes('a'))) continue;
    const comma = commaBefore(document, first, least);
    if (comma > 0) return comma;
    const apposition = words[first - 1]!.text === ',' ? commaBefore(document, first - 1, least) : -1;
    const before = apposition > 0 ? commaBefore(document, apposition, least) : -1;
    if (before > 0) return before;
  }
  return -1;
}

/** The comma before the noun phrase that ends before `past`, or -1. */
function commaBefore(document: Document, past: number, least: number): number {
  let comma = past - 1;
  while (comma > least && past - comma <= MAX_SPEAKER && document.words[comma]!.text !== ',') comma--;
  return document.words[comma]!.text === ',' && comma > least && namesOnly(document, comma + 1, past) ? comma : -1;
}

/** The comma or the full stop behind a name, or -1. */
function endOfName(document: Document, at: number, limit: number): number {
  for (let i = at; i < limit && i <= at + MAX_SPEAKER; i++) if (document.words[i]!.text === ',') return i;
  return endOfTag(document, at, limit);
}

/** True where between a verb and the end of its tag stands nothing but who was told, when and where. */
function endsTag(document: Document, past: number, end: number, addresses: boolean): boolean {
  if (end < 0) return false;
  if (end === past) return true;
  const { pos, words } = document;
  if (pos[past] !== POS.ADP && pos[past] !== POS.PROPN && !addresses) return false;
  for (let i = past; i < end; i++) {
    const kind = pos[i]!;
    if (kind !== POS.NOUN && kind !== POS.PROPN && kind !== POS.DET && kind !== POS.ADP && kind !== POS.ADJ && kind !== POS.NUM) return false;
  }
  return words[end - 1]!.alphabetic;
}

/** The full stop or the end of the paragraph behind `at`, or -1 where neither is near. */
function endOfTag({ words, sentenceOf }: Document, at: number, limit: number): number {
  for (let i = at; i < limit && i <= at + MAX_SPEAKER; i++) {
    if (words[i]!.text === '.' && (i + 1 >= limit || sentenceOf[i + 1] !== sentenceOf[i])) return i;
  }
  return limit <= at + MAX_SPEAKER ? limit : -1;
}

/** True for a noun phrase, by its tags: a pronoun, a name, “the mayor of Hull”. */
function namesOnly({ pos, words }: Document, first: number, past: number): boolean {
  if (past <= first) return false;
  if (pos[first] === POS.PRON) return past === first + 1;
  if (pos[first] !== POS.PROPN && pos[first] !== POS.DET && !words[first]!.capitalized) return false;
  for (let i = first; i < past; i++) {
    const kind = pos[i]!;
    if (kind === POS.VERB || kind === POS.AUX || kind === POS.SCONJ || kind === POS.CCONJ || kind === POS.PRON) return false;
  }
  return true;
}
