/**
 * What the rules share: the article's tokens, with what quoted passage and
 * what cue each belongs to.
 */
import type { Cue, Document, Language, Mention, QuotedSpan, TokenRange } from '../types.js';

export interface Reading {
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly language: Language;
  /**
   * Index of the innermost quoted span that each token stands in, or -1.
   * Titles, nicknames and terms are no passages of their own here.
   */
  readonly level: Int32Array;
  /** 1 for tokens of a title, nickname or term, marks included. */
  readonly named: Uint8Array;
  /** Index of the cue that each token belongs to, or -1. */
  readonly cueAt: Int32Array;
  /** Index of the quoted span that opens at each token, or -1; the outermost where several do. */
  readonly opensAt: Int32Array;
}

/** Quoted spans that speak, or may: not titles, nicknames, terms. */
export function maySpeak(span: QuotedSpan): boolean {
  return span.use !== 'title' && span.use !== 'nickname' && span.use !== 'term';
}

export function readArticle(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  language: Language,
): Reading {
  const level = new Int32Array(document.size).fill(-1);
  const opensAt = new Int32Array(document.size).fill(-1);
  const named = new Uint8Array(document.size);
  const cueAt = new Int32Array(document.size).fill(-1);
  quotedSpans.forEach((span, s) => {
    const { first, past } = span.tokens;
    if (first >= past) return;
    if (!maySpeak(span)) {
      named.fill(1, first, past);
      return;
    }
    level.fill(s, first, past);
    if (opensAt[first] === -1) opensAt[first] = s;
  });
  cues.forEach((cue, c) => cueAt.fill(c, cue.tokens.first, cue.tokens.past));
  return { document, quotedSpans, cues, mentions, language, level, named, cueAt, opensAt };
}

/** The stretch of tokens in which a token's clause can lie: its sentence, within its quoted span. */
export function stretchOf(reading: Reading, token: number): TokenRange {
  const { document, quotedSpans, level } = reading;
  const sentence = document.sentences[document.sentenceOf[token]!]!;
  const inside = level[token]!;
  if (inside < 0) return sentence;
  const { tokens } = quotedSpans[inside]!;
  return { first: Math.max(sentence.first, tokens.first), past: Math.min(sentence.past, tokens.past) };
}

/** The quoted span one level below `level` that a token of a deeper level stands in. */
export function childAt(reading: Reading, token: number, level: number): number {
  const { quotedSpans } = reading;
  let span = reading.level[token]!;
  while (span >= 0 && parentOf(quotedSpans, span) !== level) span = parentOf(quotedSpans, span);
  return span;
}

/** The nearest quoted span around this one that may speak, or -1. */
export function parentOf(quotedSpans: readonly QuotedSpan[], span: number): number {
  let parent = quotedSpans[span]!.parent;
  while (parent >= 0 && !maySpeak(quotedSpans[parent]!)) parent = quotedSpans[parent]!.parent;
  return parent;
}
