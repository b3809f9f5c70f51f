/**
 * Paragraphs, as spans of the article.
 *
 * A blank line always parts two paragraphs. A single line feed does too, as
 * most news text has it, unless the lines look wrapped by hand: then only
 * blank lines count.
 */
import type { Span } from '../types.js';

// A hand-wrapped text has blocks of several lines of nearly one length.
const WRAP_MIN = 45;
const WRAP_MAX = 100;

interface Line extends Span {
  /** Spaces before it. */
  readonly indent: number;
}

/**
 * Splits legible text at its line feeds.
 *
 * @example
 * splitParagraphs('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Line[] = [];
  const blankBefore: boolean[] = [];
  let blank = true;
  const returns = text.includes('\r');
  for (let start = 0; start <= text.length; ) {
    const end = returns ? nextBreak(text, start) : nextLineFeed(text, start);
    const line = trimSpan(text, start, end);
    if (line.end > line.start) {
      lines.push({ ...line, indent: line.start - start });
      blankBefore.push(blank);
      blank = false;
    } else {
      blank = true;
    }
    start = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    let past = i + 1;
    // Typed text may indent a paragraph's first line instead of leaving one blank.
    while (past < lines.length && !blankBefore[past] && !(lines[past]!.indent > lines[past - 1]!.indent)) past++;
    if (isWrapped(text, lines, i, past)) {
      paragraphs.push({ start: lines[i]!.start, end: lines[past - 1]!.end });
    } else {
      for (let k = i; k < past; k++) paragraphs.push({ start: lines[k]!.start, end: lines[k]!.end });
    }
    i = past;
  }
  return paragraphs;
}

const LF = 10;
const CR = 13;

function nextLineFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || unit === CR) return i;
  }
  return text.length;
}

function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** True where every line but the last has the length of a typed line, and many break in mid-sentence. */
function isWrapped(text: string, lines: readonly Line[], first: number, past: number): boolean {
  if (past - first < 3) return false;
  let broken = 0;
  for (let i = first; i < past - 1; i++) {
    const length = lines[i]!.end - lines[i]!.start;
    if (length < WRAP_MIN || length > WRAP_MAX) return false;
    if (!endsSentence(text, lines[i]!.end) && isLower(text, lines[i + 1]!.start)) broken++;
  }
  return lines[past - 1]!.end - lines[past - 1]!.start <= WRAP_MAX && broken >= (past - first - 1) / 3;
}

function endsSentence(text: string, end: number): boolean {
  return '.!?…:”"’\''.includes(text.charAt(end - 1));
}

function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
