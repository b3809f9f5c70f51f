/**
 * “…,” Jane Roe said. / “…,” said Jane Roe, a lawyer. / “…,” according to a
 * note. / “A,” she said. “B.”
 */
import { POS, type QuotedSpan, type TokenRange } from '../../types.js';
import { readChannel } from '../clauses.js';
import type { Drafts} from '../draft.js';
import { isFinite, type Draft } from '../draft.js';
import { lastCharacter, maySpeak, parentOf, type Reading } from '../reading.js';

// From the closing mark to the verb, the longest apposition included.
const MAX_TAG = 60;
const MAX_CLAUSE = 120;
// Words between a verb and the comma before its passage: whom it tells.
const MAX_HEARER = 4;
const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '...']);

/** Finds the tag behind each passage, and joins the passages that one tag serves. */
export function readQuotationTags(drafts: Drafts): void {
  const { reading } = drafts;
  const { quotedSpans, document } = reading;
  for (let s = 0; s < quotedSpans.length; s++) {
    const span = quotedSpans[s]!;
    if (!maySpeak(span) || span.tokens.first >= span.tokens.past || drafts.holderOf[s]) continue;
    const cue = tagBehind(drafts, s);
    if (cue >= 0) {
      const known = drafts.ofCue[cue];
      if (known) drafts.addPiece(known, span.tokens);
      else {
        const piece = { first: contentStart(drafts, s), past: span.tokens.past };
        const draft = drafts.add(cue, drafts.sourceOf(cue), [], 'quotation-tag');
        // “…,” she said in a statement.
        if (draft.source && draft.source.past <= draft.cuePast) draft.cuePast = readChannel(reading, draft.cuePast, document.size);
        for (const earlier of chainBefore(drafts, s)) drafts.addPiece(draft, quotedSpans[earlier]!.tokens);
        drafts.addPiece(draft, piece);
      }
      continue;
    }
    const before = continued(drafts, s);
    if (before) drafts.addPiece(before, span.tokens);
  }
}

/** The earlier paragraphs of a quote that only its last paragraph tags. */
function chainBefore(drafts: Drafts, span: number): number[] {
  const { quotedSpans } = drafts.reading;
  const chain: number[] = [];
  for (let s = quotedSpans[span]!.continues; s >= 0 && !drafts.holderOf[s]; s = quotedSpans[s]!.continues) chain.unshift(s);
  return chain;
}

/** The cue of the tag that follows a passage at once, or -1. */
function tagBehind(drafts: Drafts, s: number): number {
  const { reading } = drafts;
  const { document, quotedSpans, level, cueAt, cues } = reading;
  const span = quotedSpans[s]!;
  const inside = parentOf(quotedSpans, s);
  let at = span.tokens.past;
  const paragraph = document.paragraphs[document.paragraphOf[span.tokens.first]!]!;
  if (at >= paragraph.past || level[at] !== inside) return -1;
  const { text } = document.words[at]!;
  if (text === ',' || text === '—' || text === '–' || text === '-') at++;
  if (at >= paragraph.past || level[at] !== inside || ENDS_SENTENCE.has(document.words[at]!.text)) return -1;
  const limit = Math.min(paragraph.past, at + MAX_TAG);
  for (let i = at; i < limit; i++) {
    if (level[i] !== inside) {
      if (reading.opensAt[i]! >= 0 && quotedSpans[reading.opensAt[i]!]!.use === 'speech') return -1;
      continue;
    }
    if (ENDS_SENTENCE.has(document.words[i]!.text) && document.sentenceOf[i + 1] !== document.sentenceOf[i]) return -1;
    const c = cueAt[i]!;
    if (c < 0 || cues[c]!.tokens.first !== i) continue;
    const cue = cues[c]!;
    if (!isFinite(cue) || cue.form === 'label' || cue.form === 'colon' || cue.form === 'dash' || cue.form === 'noun') continue;
    if (cue.form === 'passive' && !cue.takes.includes('c')) continue;
    const subject = drafts.subjectOf(c);
    if (!subject || subject.how === 'shared') continue;
    const start = Math.min(subject.clause, cue.tokens.first);
    // “As Roe put it”; an adverb or “then” before the subject.
    if (start === at || (start === at + 1 && document.words[at]!.text !== ',' && level[at] === inside && isOpener(reading, at))) {
      return maySpeakBehind(drafts, span, c, subject.past) ? c : -1;
    }
  }
  return -1;
}

function isOpener({ document, vocabulary }: Reading, token: number): boolean {
  return vocabulary.tagOpeners.has(document.words[token]!.lower);
}

/** A passage that ends as speech before a tag ends, or any verb that is sure to report. */
function maySpeakBehind({ reading }: Drafts, span: QuotedSpan, cue: number, sourceEnd: number): boolean {
  const { document } = reading;
  const last = lastCharacter(reading, span);
  const next = document.words[span.tokens.past]?.text;
  const { weight, takes, form, tokens } = reading.cues[cue]!;
  const parts = document.sentenceOf[span.tokens.past] !== document.sentenceOf[span.tokens.past - 1];
  if (parts && (last === '.' || last === '?' || last === '!' || last === '…')) {
    // “… alone.” They caution that …  — a sentence of its own.
    const source = sourceEnd;
    const behind = document.words[Math.max(tokens.past, source)];
    // “… over.” Roe said, “…”: the tag of what follows it.
    if (behind?.text === ',' && reading.opensAt[Math.max(tokens.past, source) + 1]! >= 0 && (last === '.' || isLed(reading, span))) return false;
    const short = !behind || ENDS_SENTENCE.has(behind.text) || behind.text === ',' || document.paragraphOf[tokens.past] !== document.paragraphOf[tokens.first];
    // “They asked me, “Why?” I said no.”: told already.
    if (last !== '.' && !short && isLed(reading, span)) return false;
    if (last === '.' ? !short : behind !== undefined && reading.vocabulary.complementizers.has(behind.lower)) return false;
  }
  if (last === ',' || last === '?' || last === '!' || last === '—' || last === '–' || last === '…' || last === '-' || next === ',') {
    return form === 'according-to' || takes.includes('q') || takes.includes('c') || weight >= 0.4;
  }
  return weight >= 0.5 && (takes.includes('c') || form === 'according-to');
}

/** True for a passage behind a verb that reports: “Roe asked, “Why?””, “They asked the mayor, “Why?””. */
function isLed({ document: { words, pos }, cueAt, cues }: Reading, { tokens: { first } }: QuotedSpan): boolean {
  const mark = words[first - 1]?.text;
  if (mark !== ',' && mark !== ':') return false;
  for (let i = first - 2; i >= 0 && i >= first - 2 - MAX_HEARER; i--) {
    const cue = cueAt[i]! < 0 ? null : cues[cueAt[i]!]!;
    if (cue) return isFinite(cue) && cue.form === 'verb' && (i === first - 2 || cue.takes.includes('a'));
    const kind = pos[i]!;
    if (kind !== POS.PRON && kind !== POS.DET && kind !== POS.ADJ && kind !== POS.NOUN && kind !== POS.PROPN) return false;
  }
  return false;
}

/**
 * Where the content that ends in a passage begins: the passage itself where it
 * is a sentence, else the clause that it ends (“It was “awful,” he said”).
 */
function contentStart({ reading, holderOf }: Drafts, s: number): number {
  const { document, quotedSpans, level } = reading;
  const { first } = quotedSpans[s]!.tokens;
  const stretch = sentenceAt(reading, s);
  const inside = parentOf(quotedSpans, s);
  const before = first - 1;
  if (before < stretch.first) return first;
  if (level[before] !== inside || (inside >= 0 && before === quotedSpans[inside]!.tokens.first)) return first;
  const { text } = document.words[before]!;
  if (ENDS_SENTENCE.has(text) || text === ':' || text === ')' || text === ']') return first;
  if (text === ',' || text === '—' || text === '–') return first;
  let start = before;
  while (start - 1 >= stretch.first && first - start < MAX_CLAUSE) {
    const i = start - 1;
    if (level[i] !== inside) {
      const opened = reading.opensAt[i]!;
      if (opened >= 0 && holderOf[opened]) break;
    } else {
      const mark = document.words[i]!.text;
      if (mark === ';' || mark === ':') break;
      if (reading.cueAt[i]! >= 0 && isFinite(reading.cues[reading.cueAt[i]!]!)) return first;
    }
    start = i;
  }
  return start;
}

/** The sentence that a passage stands in, behind a dateline; a passage of several sentences begins with its first. */
function sentenceAt({ document, openings, quotedSpans }: Reading, s: number): TokenRange {
  const { first: token } = quotedSpans[s]!.tokens;
  const { first, past } = document.sentences[document.sentenceOf[token]!]!;
  return { first: Math.max(first, Math.min(openings[document.paragraphOf[token]!]!, token)), past };
}

/**
 * The draft that a passage goes on with: the next paragraph of an open quote,
 * or what follows a tag (“A,” she said. “B.” / “A,” she said, “and B.”).
 */
function continued(drafts: Drafts, s: number): Draft | null {
  const { reading, holderOf } = drafts;
  const { document, quotedSpans, level, cueAt } = reading;
  const span = quotedSpans[s]!;
  if (span.continues >= 0) return holderOf[span.continues] ?? null;
  const inside = parentOf(quotedSpans, s);
  const paragraph = document.paragraphs[document.paragraphOf[span.tokens.first]!]!;
  const least = inside < 0 ? paragraph.first : Math.max(paragraph.first, quotedSpans[inside]!.tokens.first);
  // Back over one sentence at most, which must hold the tag.
  let tag = -1;
  let ended = false;
  for (let i = span.tokens.first - 1; i >= least; i--) {
    if (level[i] !== inside) {
      let before = level[i]!;
      while (before >= 0 && parentOf(quotedSpans, before) !== inside) before = parentOf(quotedSpans, before);
      const holder = before >= 0 ? holderOf[before] : undefined;
      if (!holder) return null;
      // Straight on from one passage to the next.
      if (i === span.tokens.first - 1) return holder;
      if (holder.cue >= 0 && (holder.cue === tag || tag === -2)) return holder;
      return null;
    }
    const { text } = document.words[i]!;
    if (ENDS_SENTENCE.has(text) && document.sentenceOf[i] !== document.sentenceOf[i + 1]) {
      if (ended || i !== span.tokens.first - 1) return null;
      ended = true;
    }
    const c = cueAt[i]!;
    if (c >= 0 && drafts.ofCue[c]?.rule === 'quotation-tag') {
      if (tag >= 0 && tag !== c) return null;
      tag = c;
    } else if (c >= 0 && tag < 0 && !ended && isFinite(reading.cues[c]!) && reading.cues[c]!.weight > 0.3) {
      // “A,” he said, and she shouted “B.”
      return null;
    } else if (c >= 0 && tag < 0 && !ended && reading.cues[c]!.weight > 0.3 && reading.cues[c]!.tokens.past >= span.tokens.first - 2) {
      // “A,” he said, adding, “B.”
      return null;
    }
  }
  return null;
}
