/** Links that scroll to a quote: URL text fragments (`#:~:text=`). */
import type { Extraction, TextSpan } from '../schemas.js';

/** A link to one quote. */
export interface TextFragment {
  /** Id of the quote. */
  readonly quote: string;
  /** One `text=…` for each piece of content that has words. */
  readonly directives: readonly string[];
  /** What to put behind `#` of an address that has no fragment. */
  readonly fragment: string;
  /** The whole link, where an address was given. */
  readonly url: string | null;
  /** True where each directive fits only one place of the page. */
  readonly unique: boolean;
}

/** Where the link leads. */
export interface TextFragmentOptions {
  /** Address of the page; a fragment that it has is kept. */
  readonly url?: string;
  /**
   * All visible text of the page, menus and teasers included, where the
   * quotes must be told apart (`pageText` of `whosaid/html`). By default the
   * text itself.
   */
  readonly pageText?: string;
}

/** Longer quotes are named by their first and last words. */
const LONGEST_EXACT = 200;
const WORDS_AT_ENDS = 4;
/** Words of context on either side that are tried, one more at a time. */
const MOST_CONTEXT = 12;
/** Places of the same words that are looked at. */
const MOST_PLACES = 1_000;

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * A text fragment link for every quote. Browsers look for the words without
 * regard to case and accents, in one block each, from word to word; so outer
 * marks are left out, words before and after are added until a directive fits
 * one place only, and long quotes, and those with a line end, are given by
 * their first and last words. Quotes without any word are passed over.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example
 * toTextFragments('“We won,” said Ada.', extraction, { url: 'https://example.org/a' })[0].url;
 * // 'https://example.org/a#:~:text=We%20won'
 */
export function toTextFragments(
  text: string,
  extraction: Extraction,
  { url, pageText = text }: TextFragmentOptions = {},
): TextFragment[] {
  const page = fold(pageText);
  return extraction.quotes.flatMap((quote) => {
    const found = quote.content.flatMap((span) => findDirective(text, span, page) ?? []);
    if (found.length === 0) return [];
    const directives = found.map(({ directive }) => directive);
    const fragment = `:~:${directives.join('&')}`;
    return [{
      quote: quote.id,
      directives,
      fragment,
      url: url === undefined ? null : `${url}${url.includes('#') ? '' : '#'}${fragment}`,
      unique: found.every(({ unique }) => unique),
    }];
  });
}

/** The parts of a text directive, not yet encoded. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

function findDirective(text: string, span: TextSpan, page: string): { directive: string; unique: boolean } | null {
  const start = firstWord(text, span.start, span.end);
  const end = lastWord(text, start, span.end);
  if (start >= end || /\p{Cs}/u.test(text.slice(start, end))) return null;
  const [first, last] = termsOf(text, start, end);

  const lineStart = start === 0 ? 0 : Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = end + /^[^\n\r]*/.exec(text.slice(end, end + 1000))![0].length;
  const before = wordStartsBefore(text, lineStart, start);
  const after = wordEndsAfter(text, end, lineEnd);
  const build = (words: number, wordsAfter: number): Directive => ({
    prefix: words === 0 || before.length === 0 ? '' : text.slice(before[Math.min(words, before.length) - 1], start).trim(),
    start: first,
    end: last,
    suffix: wordsAfter === 0 || after.length === 0 ? '' : text.slice(end, after[Math.min(wordsAfter, after.length) - 1]).trim(),
  });
  let best = build(0, 0);
  for (let words = 0; words <= MOST_CONTEXT; words++) {
    // One side at a time: what stands before first, then what stands after.
    for (const candidate of [build(Math.min(words, before.length), Math.max(0, words - 1)), build(words, words)]) {
      if (isUnique(candidate, page)) return { directive: encode(candidate), unique: true };
      best = candidate;
    }
    if (words >= before.length && words >= after.length) break;
  }
  return { directive: encode(best), unique: false };
}

/** The words in full, or their beginning and end. */
function termsOf(text: string, start: number, end: number): [string, string] {
  const exact = text.slice(start, end);
  if (exact.length <= LONGEST_EXACT && !/[\n\r]/.test(exact)) return [exact, ''];
  const firstLineEnd = /[\n\r]/.exec(exact)?.index ?? exact.length;
  const lastLineStart = Math.max(exact.lastIndexOf('\n'), exact.lastIndexOf('\r')) + 1;
  const ends = wordEndsAfter(exact, 0, firstLineEnd);
  const starts = wordStartsBefore(exact, lastLineStart, exact.length);
  const folded = fold(exact);
  for (let words = WORDS_AT_ENDS; ; words++) {
    const first = exact.slice(0, ends[Math.min(words, ends.length) - 1]);
    const last = exact.slice(starts[Math.min(words, starts.length) - 1]);
    const foldedLast = fold(last);
    // The browser takes the first place after the beginning where the last words stand.
    const found = folded.indexOf(foldedLast, fold(first).length);
    if (found === folded.length - foldedLast.length) return [first, last];
    if (words >= ends.length && words >= starts.length) {
      // The ends meet or repeat: the words in full are the only way left.
      return /[\n\r]/.test(exact) ? [first, ''] : [exact, ''];
    }
  }
}

/**
 * Counts places by folded words alone, so it never takes two places for one.
 * Words that stand in very many places (“said said said …”) are not looked up
 * in all of them, and count as not unique.
 */
function isUnique({ prefix, start, end, suffix }: Directive, page: string): boolean {
  const [foldedPrefix, foldedStart, foldedEnd, foldedSuffix] = [prefix, start, end, suffix].map(fold) as [
    string, string, string, string,
  ];
  let places = 0;
  let looked = 0;
  for (let at = page.indexOf(foldedStart); at !== -1; at = page.indexOf(foldedStart, at + 1)) {
    if (++looked > MOST_PLACES) return false;
    // One space may stand between a term and its context; the page is folded, so never more.
    if (foldedPrefix !== '' && !page.slice(Math.max(0, at - foldedPrefix.length - 1), at).trimEnd().endsWith(foldedPrefix)) continue;
    let past = at + foldedStart.length;
    if (foldedEnd !== '') {
      const found = page.indexOf(foldedEnd, past);
      // Nor will it be behind a later place.
      if (found === -1) break;
      past = found + foldedEnd.length;
    }
    if (foldedSuffix !== '' && !page.slice(past, past + foldedSuffix.length + 1).trimStart().startsWith(foldedSuffix)) continue;
    places += 1;
    if (places > 1) return false;
  }
  return places === 1;
}

/** As browsers compare: without case and accents, white space as one space. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

function encode({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === '' ? [] : [`${escapeTerm(prefix)}-`]),
    escapeTerm(start),
    ...(end === '' ? [] : [escapeTerm(end)]),
    ...(suffix === '' ? [] : [`-${escapeTerm(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** Percent-encodes a term; `-` too, which would part it from its neighbours (`,` and `&` always are). */
function escapeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}

function firstWord(text: string, start: number, end: number): number {
  while (start < end && !WORD.test(characterAt(text, start))) start += characterAt(text, start).length;
  return start;
}

function lastWord(text: string, start: number, end: number): number {
  while (end > start && !WORD.test(characterBefore(text, end))) end -= characterBefore(text, end).length;
  return end;
}

const characterAt = (text: string, offset: number): string => String.fromCodePoint(text.codePointAt(offset)!);

function characterBefore(text: string, offset: number): string {
  const isPair = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 2), offset));
  return text.slice(isPair ? offset - 2 : offset - 1, offset);
}

/** Starts of the words before `to`, nearest first. */
function wordStartsBefore(text: string, from: number, to: number): number[] {
  const begin = Math.max(from, to - 1000);
  return [...text.slice(begin, to).matchAll(/[\p{L}\p{N}\p{M}_]\S*/gu)].map(({ index }) => begin + index).reverse();
}

/** Ends of the words after `from`, nearest first; punctuation behind a word stays out. */
function wordEndsAfter(text: string, from: number, to: number): number[] {
  const stretch = text.slice(from, Math.min(to, from + 1000));
  const ends: number[] = [];
  for (const { 0: word, index } of stretch.matchAll(/\S+/g)) {
    const end = lastWord(word, 0, word.length);
    if (end > 0) ends.push(from + index + end);
  }
  return ends;
}
