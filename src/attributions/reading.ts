/**
 * What the rules share: the article's tokens, with what quoted passage and
 * what cue each belongs to.
 */
import { POS, type Cue, type Document, type Language, type Mention, type QuotedSpan, type TokenRange } from '../types.js';
import { readVocabulary, type AttributionVocabulary } from './vocabulary.js';

// A clause that reaches further is no clause; keeps odd texts linear.
const MAX_REACH = 200;
// From the end of a passage back to the opening of those that end with it, in tokens.
const MAX_CLOSING = 60;
const BULLET = /^[-*•·▪‣]$/;
// Tokens of a dateline.
const MAX_DATELINE = 18;

export interface Reading {
  /** The article; its parts of speech are mended where a name was found. */
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly language: Language;
  readonly vocabulary: AttributionVocabulary;
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
  /** Where the words of each paragraph begin, behind its dateline. */
  readonly openings: Int32Array;
}

/** Quoted spans that speak, or may: not titles, nicknames, terms. */
export function maySpeak(span: QuotedSpan): boolean {
  return span.use !== 'title' && span.use !== 'nickname' && span.use !== 'term';
}

export function readArticle(
  article: Document,
  quotedSpans: readonly QuotedSpan[],
  allCues: readonly Cue[],
  mentions: readonly Mention[],
  language: Language,
): Reading {
  const named = new Uint8Array(article.size);
  const vocabulary = readVocabulary(language);
  const document = withTags(article, mendTags(article, mentions, named, vocabulary.appositiveRelatives));
  // “Judge Roe”, “Marvel Studios”: a word of a name reports nothing. The last
  // word of a headline's name may be its verb (“Roe Warns”).
  const cues = allCues.filter((cue) => cue.form !== 'verb' || named[cue.head] === 0);
  named.fill(0);
  const level = new Int32Array(document.size).fill(-1);
  const opensAt = new Int32Array(document.size).fill(-1);
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
  const openings = new Int32Array(document.paragraphs.length);
  for (let paragraph = 0; paragraph < openings.length; paragraph++) openings[paragraph] = pastDateline(document, paragraph);
  return { document, quotedSpans, cues, mentions, language, vocabulary, level, named, cueAt, opensAt, openings };
}

/** Spelled out in the order in which documents are made, so that to engines it is an object of the same kind. */
function withTags({ text, size, starts, ends, words, lemmas, sentences, paragraphs, sentenceOf, paragraphOf }: Document, pos: Uint8Array): Document {
  return { text, size, starts, ends, words, lemmas, pos, sentences, paragraphs, sentenceOf, paragraphOf };
}

/** The tags with every word of a name a proper noun; marks those words. */
function mendTags(article: Document, mentions: readonly Mention[], named: Uint8Array, appositive: ReadonlySet<string>): Uint8Array {
  const { words, starts, ends } = article;
  const pos = article.pos.slice();
  for (const { name, tokens } of mentions) {
    if (!name) continue;
    for (let i = tokens.first; i < tokens.past; i++) {
      const inName = starts[i]! >= name.start && ends[i]! <= name.end;
      const kind = pos[i]!;
      if (kind !== POS.VERB && kind !== POS.ADV && kind !== POS.AUX && !(inName && (kind === POS.ADP || kind === POS.SCONJ || kind === POS.INTJ || kind === POS.PRON) && words[i]!.capitalized)) {
        if ((inName || i + 1 < tokens.past) && words[i]!.capitalized) named[i] = 1;
        continue;
      }
      if (inName && words[i]!.capitalized) {
        pos[i] = POS.PROPN;
        named[i] = 1;
      } else if (!inName && kind !== POS.AUX && i + 1 < tokens.past) pos[i] = POS.NOUN;
      if (!inName && words[i]!.capitalized) named[i] = 1;
    }
  }
  // “Unite, which stands for the workers, said”
  for (const { first, past } of article.sentences) {
    if (pos[first] === POS.VERB && first + 2 < past && words[first + 1]!.text === ',' && appositive.has(words[first + 2]!.lower)) pos[first] = POS.PROPN;
  }
  return pos;
}

/**
 * Past the bullet or the dateline that opens a paragraph (“PORT SABEL, March 4
 * (CW) — ”), or the paragraph's first token.
 */
export function pastDateline({ words, pos, starts, ends, paragraphs }: Document, paragraph: number): number {
  const { first, past } = paragraphs[paragraph]!;
  if (BULLET.test(words[first]!.text) && first + 1 < past && starts[first + 1]! > ends[first]!) return first + 1;
  if (!words[first]!.capitalized) return first;
  let depth = 0;
  let sure = words[first]!.allCaps;
  for (let i = first; i < past - 1 && i < first + MAX_DATELINE; i++) {
    const { text, capitalized, alphabetic } = words[i]!;
    if (text === '(' || text === '/') sure = true;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (isSpacedDash(text) && i > first && starts[i + 1]! > ends[i]! && starts[i]! > ends[i - 1]!) return sure ? i + 1 : first;
    else if (depth === 0 && alphabetic && !capitalized && pos[i] !== POS.ADP) return first;
    else if (!alphabetic && pos[i] !== POS.NUM && text !== ',' && text !== '.' && text !== '/' && text !== '-') return first;
  }
  return first;
}

function isSpacedDash(text: string): boolean {
  return text === '—' || text === '–' || text === '--' || text === '-';
}

/** The stretch of tokens in which a token's clause can lie: its sentence, within its quoted span. */
export function stretchOf(reading: Reading, token: number): TokenRange {
  const { document, quotedSpans, level } = reading;
  const whole = document.sentences[document.sentenceOf[token]!]!;
  const opening = reading.openings[document.paragraphOf[token]!]!;
  const from = opening <= token ? Math.max(whole.first, opening) : whole.first;
  const sentence = { first: Math.max(from, token - MAX_REACH), past: Math.min(whole.past, token + MAX_REACH) };
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

/** What a passage ends in, before its closing mark and those of passages that end with it. */
export function lastCharacter({ document, quotedSpans, opensAt }: Reading, span: QuotedSpan): string | undefined {
  let end = span.innerEnd;
  for (let i = span.tokens.past - 1; i > span.tokens.first && i > span.tokens.past - MAX_CLOSING; i--) {
    if (opensAt[i]! < 0) continue;
    const inner = quotedSpans[opensAt[i]!]!;
    if (inner.closed && inner.end === end) end = inner.innerEnd;
  }
  return document.text[end - 1];
}
