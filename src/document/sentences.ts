/**
 * Mends wink's sentence boundaries where news text misleads it.
 */
import { POS, type Document, type TokenRange } from '../types.js';

type Tokens = Pick<Document, 'words' | 'text' | 'starts' | 'ends' | 'pos'>;

const CLOSING = new Set(['”', '’', '"', "'", '»', ')', ']', "''"]);
const FINAL = new Set(['.', '!', '?', '…', '...']);

/**
 * Joins and shifts the boundaries of one paragraph's sentences, in one pass:
 *
 * - “Why?” he asked.  — no break after a closing mark before a lower-case word
 * - “Why?” Roe asked. — nor before a short tag
 * - Gov. Smith        — no break after a title's full stop
 * - … ended. ” Then   — a closing mark belongs to the sentence that it ends
 * - sent at 6.14am       — a full stop close between figures ends nothing
 * - It cost £2m. It … — a break after a unit's full stop before a word that opens a clause
 */
export function mendSentences(
  tokens: Tokens,
  sentences: readonly TokenRange[],
  beforeNames: ReadonlySet<string>,
): TokenRange[] {
  const mended: TokenRange[] = [];
  for (const sentence of sentences) {
    let { first } = sentence;
    const before = mended.at(-1);
    if (before) {
      while (first < sentence.past && isClosing(tokens, first)) first++;
      if (first > sentence.first) mended[mended.length - 1] = { first: before.first, past: first };
      if (first === sentence.past) continue;
      const range = { first, past: sentence.past };
      if (belongsTogether(tokens, mended.at(-1)!, first, beforeNames) || isTag(tokens, mended.at(-1)!, range)) {
        mended[mended.length - 1] = { first: before.first, past: sentence.past };
        continue;
      }
    }
    for (let at = first + 2; at < sentence.past; at++) {
      if (!endsWithUnit(tokens, at - 1) || !opensClause(tokens, at)) continue;
      mended.push({ first, past: at });
      first = at;
    }
    mended.push({ first, past: sentence.past });
  }
  return mended;
}

/** “£2m.”, “20km.”: the full stop with its unit, close behind the number. */
function endsWithUnit({ words, starts, ends, pos }: Tokens, token: number): boolean {
  const { text } = words[token]!;
  if (text.length < 2 || text.length > 4 || !text.endsWith('.')) return false;
  return pos[token - 1] === POS.NUM && ends[token - 1] === starts[token] && text === text.toLowerCase() && text.indexOf('.') === text.length - 1;
}

function opensClause({ words, pos }: Tokens, token: number): boolean {
  const kind = pos[token]!;
  return words[token]!.capitalized && (kind === POS.PRON || kind === POS.DET || kind === POS.SCONJ || kind === POS.CCONJ || kind === POS.ADV);
}

/** A mark that closes: by its shape, or, if straight, by standing close to what it follows. */
function isClosing({ words, starts, ends }: Tokens, token: number): boolean {
  const { text } = words[token]!;
  if (!CLOSING.has(text)) return false;
  return starts[token] === ends[token - 1] && starts[token + 1] !== ends[token];
}

const DIGIT_ENDS = /\d$/;
const DIGIT_OPENS = /^\d/;

// “Ann Marie Roe asked him.” and no longer.
const LONGEST_TAG = 6;

/** A name and a verb after a question or a shout: “Why?” Roe asked. */
function isTag({ words, pos }: Tokens, before: TokenRange, { first, past }: TokenRange): boolean {
  if (past - first > LONGEST_TAG || pos[first] !== POS.PROPN || before.past - 2 < before.first) return false;
  const mark = words[before.past - 1]!.text;
  const stop = words[before.past - 2]!.text;
  if (!CLOSING.has(mark) || (stop !== '?' && stop !== '!')) return false;
  let verb = first + 1;
  while (verb < past && pos[verb] === POS.PROPN) verb++;
  return verb < past && pos[verb] === POS.VERB;
}

/** “6.14am”, which is three tokens to wink: a full stop close between figures. */
function isWithinFigures({ words, starts, ends }: Tokens, next: number): boolean {
  if (next < 2 || words[next - 1]!.text !== '.' || ends[next - 1] !== starts[next] || ends[next - 2] !== starts[next - 1]) return false;
  return DIGIT_ENDS.test(words[next - 2]!.text) && DIGIT_OPENS.test(words[next]!.text);
}

function belongsTogether(tokens: Tokens, before: TokenRange, next: number, beforeNames: ReadonlySet<string>): boolean {
  if (isWithinFigures(tokens, next)) return true;
  const { words } = tokens;
  const opening = words[next]!;
  const firstLetter = opening.text.charAt(0);
  const lower = opening.alphabetic && firstLetter === firstLetter.toLowerCase() && firstLetter !== firstLetter.toUpperCase();
  const last = words[before.past - 1]!;
  if (lower) return CLOSING.has(last.text) || FINAL.has(last.text);
  if (last.text === '.' && before.past - 2 >= before.first) {
    return beforeNames.has(words[before.past - 2]!.lower) && opening.capitalized;
  }
  return last.text.endsWith('.') && beforeNames.has(last.lower.slice(0, -1)) && opening.capitalized;
}
