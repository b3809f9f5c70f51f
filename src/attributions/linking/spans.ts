/**
 * The spans to link, in the order of the text, and what of their words the
 * features look at.
 */
import { WordMemo } from '../../text/word-memo.js';
import { POS, type Document } from '../../types.js';

/** A proposed span while it is being linked. */
export interface LinkSpan {
  readonly first: number;
  readonly past: number;
  /** Probability of the proposal, 0 to 1. */
  readonly probability: number;
}

/** Index of the first span that begins at or after a token; spans are sorted by `first`. */
export function firstFrom(spans: readonly LinkSpan[], token: number): number {
  // `countBefore` written out: half a dozen searches for each pair of spans.
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number for a string, the same on every machine (FNV-1a, 32 bits). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const HASHES = new WordMemo(({ lower }) => hashText(lower));
const QUOTE_MARKS = new WordMemo(({ text }) => ['“', '”', '"', "''", '``', '«', '»', '„'].includes(text));

/** True for a token that opens or closes a quotation, whichever it is; false past the ends of the text. */
export function isQuoteMark({ words, size }: Document, token: number): boolean {
  if (token < 0 || token >= size) return false;
  return QUOTE_MARKS.of(words[token]!);
}

/**
 * What a token is to the linker: a function word or mark by itself, any other
 * word by its part of speech alone, so that no weight hangs on a name or topic.
 */
export function tokenKey(document: Document, token: number): number {
  if (token < 0 || token >= document.size) return 1;
  const pos = document.pos[token]!;
  switch (pos) {
    case POS.ADJ: case POS.NOUN: case POS.NUM: case POS.PROPN: case POS.VERB: case POS.SYM:
    case POS.X: case POS.INTJ: case POS.UNKNOWN: case POS.ADV:
      return 100 + pos;
    default:
      return HASHES.of(document.words[token]!);
  }
}

/** The token whose lemma names the reporting: the first verb that is no auxiliary, else the last word. */
export function headOf(document: Document, span: LinkSpan): number {
  const { pos } = document;
  let head = -1;
  for (let token = span.first; token < span.past; token++) {
    if (pos[token] === POS.VERB) return token;
    if (pos[token] !== POS.PUNCT) head = token;
  }
  return head < 0 ? span.first : head;
}
