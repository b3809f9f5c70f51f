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
// A narrower one is known by lines that break only where the next word has no room.
const NARROW_MIN = 20;

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
      lines.push({ start: line.start, end: line.end, indent: line.start - start });
      blankBefore.push(blank);
      blank = false;
    } else {
      blank = true;
    }
    start = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  const blocks: { readonly first: number; readonly past: number; readonly wrapped: boolean }[] = [];
  for (let first = 0; first < lines.length; ) {
    let past = first + 1;
    // Typed text may indent a paragraph's first line instead of leaving one blank.
    while (past < lines.length && !blankBefore[past] && !(lines[past]!.indent > lines[past - 1]!.indent)) past++;
    blocks.push({ first, past, wrapped: isWrapped(text, lines, first, past) });
    first = past;
  }
  // Two lines tell too little by themselves.
  const byHand = blocks.some(({ wrapped }) => wrapped);
  const paragraphs: Span[] = [];
  for (const { first, past, wrapped } of blocks) {
    if (wrapped || (byHand && past - first === 2 && isBroken(text, lines, first))) {
      paragraphs.push({ start: lines[first]!.start, end: lines[past - 1]!.end });
    } else {
      for (let k = first; k < past; k++) paragraphs.push({ start: lines[k]!.start, end: lines[k]!.end });
    }
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
  let narrow = false;
  for (let i = first; i < past - 1; i++) {
    const length = lines[i]!.end - lines[i]!.start;
    if (length > WRAP_MAX) return false;
    if (length < WRAP_MIN) narrow = true;
    if (isBroken(text, lines, i)) broken++;
  }
  if (narrow && !isFilled(text, lines, first, past)) return false;
  return lines[past - 1]!.end - lines[past - 1]!.start <= WRAP_MAX && broken >= (past - first - 1) / 3;
}

/** True for narrow lines none of which had room for the word that begins the next. */
function isFilled(text: string, lines: readonly Line[], first: number, past: number): boolean {
  let width = 0;
  for (let i = first; i < past; i++) width = Math.max(width, lines[i]!.end - lines[i]!.start);
  if (width < NARROW_MIN) return false;
  for (let i = first; i < past - 1; i++) {
    const { start } = lines[i + 1]!;
    const space = text.slice(start, lines[i + 1]!.end).search(/\s/);
    const word = space < 0 ? lines[i + 1]!.end - start : space;
    if (lines[i]!.end - lines[i]!.start + 1 + word <= width) return false;
  }
  return true;
}

/** True for a line that breaks in mid-sentence. */
function isBroken(text: string, lines: readonly Line[], line: number): boolean {
  return !endsSentence(text, lines[line]!.end) && isLower(text, lines[line + 1]!.start);
}

function endsSentence(text: string, end: number): boolean {
  return '.!?…:”"’\''.includes(text.charAt(end - 1));
}

function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
