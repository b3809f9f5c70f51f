/**
 * A text as words for comparison: each folded to one spelling of what print
 * varies (case, apostrophes, ligatures, hyphenation), each with its place in
 * the text as given.
 */
import type { Span } from '../types.js';

export interface ComparableWord extends Span {
  /** As written, but with one apostrophe, no ligatures and no hyphens: “It’s” → “It's”. */
  readonly form: string;
  /** `form` in lower case. */
  readonly key: string;
}

// Letters with full stops (U.S.), amounts (£1,200.50, 20%), words with inner
// apostrophes and hyphens. A hyphen may be followed by the line break that it
// was made for.
const WORD =
  /(?:\p{L}\.){2,}|[$£€¥]?\p{Nd}+(?:[.,:]\p{Nd}+)*%?|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\u00ad\u200b-\u200d]|[-\u2010\u2011](?:[ \t]*\r?\n[ \t]*)?)[\p{L}\p{M}\p{N}]+)*/gu;
const NOT_SPELLING = /[.\-\u2010\u2011\u00ad\u200b-\u200d\s]/g;

/**
 * Reads the words of `text` between two offsets.
 *
 * @example
 * readWords('It’s long-term').map((word) => word.key) // ["it's", 'longterm']
 */
export function readWords(text: string, start = 0, end = text.length): ComparableWord[] {
  const words: ComparableWord[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const stop = Math.min(end, match.index + match[0].length);
    const written = text.slice(match.index, stop);
    const form = foldSpelling(written);
    words.push({ start: match.index, end: stop, form, key: form.toLowerCase() });
  }
  return words;
}

function foldSpelling(written: string): string {
  const isNumber = /\p{Nd}/u.test(written.charAt(written.length > 1 && /[$£€¥]/.test(written[0]!) ? 1 : 0));
  const folded = written.normalize('NFKC').replace(/[’ʼ]/g, "'");
  return isNumber ? folded : folded.replace(NOT_SPELLING, '');
}
