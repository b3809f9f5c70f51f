/**
 * Turns an alignment into the list of differences that a reader can check,
 * and tells what journalism allows from what it does not.
 */
import type { TextSpan } from '../schemas.js';
import type { ComparableWord } from '../text/words.js';
import type { Span } from '../types.js';
import type { Alignment } from './align.js';
import type { ClaimSegment, ClaimToken } from './claim.js';
import type { Passage } from './passages.js';
import type { Edit } from './types.js';
import type { Vocabulary } from './vocabulary.js';

interface Sides {
  readonly claimText: string;
  readonly articleText: string;
  readonly segment: ClaimSegment;
  readonly passage: Passage;
}

/** Lists the differences between a segment and the passage words it was aligned with. */
export function listEdits(sides: Sides, alignment: Alignment, vocabulary: Vocabulary): Edit[] {
  const edits: Edit[] = [];
  const { pairs } = alignment;
  const { tokens } = sides.segment;
  const { words } = sides.passage;
  const headline = isHeadline(words.slice(alignment.first, alignment.past));
  let beforeClaim = -1;
  let beforeArticle = -1;
  for (let k = 0; k < pairs.length; ) {
    const { claim, article } = pairs[k]!;
    if (claim >= 0 && article >= 0 && tokens[claim]!.key === words[article]!.key) {
      if (beforeClaim >= 0) edits.push(...betweenWords(sides, beforeClaim, claim, beforeArticle, article));
      edits.push(...caseEdits(sides, claim, article, beforeClaim < 0 && k === 0, headline));
      [beforeClaim, beforeArticle] = [claim, article];
      k++;
      continue;
    }
    let past = k;
    while (past < pairs.length && !isSame(pairs[past]!, tokens, words)) past++;
    edits.push(wordEdit(sides, pairs.slice(k, past), vocabulary));
    // What stands between changed words is part of the change.
    beforeClaim = -1;
    k = past;
  }
  edits.push(...finalEdits(sides, alignment));
  return edits;
}

function isSame(
  pair: Alignment['pairs'][number],
  tokens: readonly ClaimToken[],
  words: readonly ComparableWord[],
): boolean {
  return pair.claim >= 0 && pair.article >= 0 && tokens[pair.claim]!.key === words[pair.article]!.key;
}

function wordEdit(sides: Sides, pairs: Alignment['pairs'], vocabulary: Vocabulary): Edit {
  const claimed = pairs.filter((pair) => pair.claim >= 0).map((pair) => sides.segment.tokens[pair.claim]!);
  const written = pairs.filter((pair) => pair.article >= 0).map((pair) => sides.passage.words[pair.article]!);
  const change = written.length === 0 ? 'added' : claimed.length === 0 ? 'removed' : 'replaced';
  const claim = cover(sides.claimText, claimed);
  const article = cover(sides.articleText, written);
  if (claimed.length > 0 && claimed.every((token) => token.role !== 'word')) {
    return { change, kind: 'brackets', claim, article, allowed: true, meaning: false };
  }
  const joined = (words: readonly ComparableWord[]) => words.map((word) => word.key).join('');
  if (claimed.length > 0 && joined(claimed) === joined(written)) {
    return { change, kind: 'hyphenation', claim, article, allowed: true, meaning: false };
  }
  return {
    change, kind: 'words', claim, article, allowed: false,
    meaning: vocabulary.changesMeaning(claimed.map((word) => word.key), written.map((word) => word.key)),
  };
}

/** A capital is free where a sentence starts or a heading has them all; elsewhere it can be another word (US, us). */
function caseEdits(sides: Sides, claim: number, article: number, atStart: boolean, headline: boolean): Edit[] {
  const token = sides.segment.tokens[claim]!;
  const word = sides.passage.words[article]!;
  if (token.form === word.form) return [];
  const opensSentence =
    atStart ||
    claim === 0 ||
    /[.?!:]/.test(sides.claimText.slice(sides.segment.tokens[claim - 1]!.end, token.start)) ||
    sides.passage.opens.has(article);
  const onlyFirstLetter = token.form.slice(1) === word.form.slice(1);
  return [
    {
      change: 'replaced',
      kind: token.role === 'touched' ? 'brackets' : 'case',
      claim: textSpan(sides.claimText, token),
      article: textSpan(sides.articleText, word),
      allowed: token.role === 'touched' || headline || (opensSentence && onlyFirstLetter),
      meaning: false,
    },
  ];
}

const QUOTE_MARKS = /["“”„«»‘’'`]/g;
const DASHES = /-{2,}|[–—―]|(?<=\s)[-\u2010\u2011](?=\s)/g;

/** Punctuation between two words that both texts have side by side. */
function betweenWords(sides: Sides, c0: number, c1: number, a0: number, a1: number): Edit[] {
  if (c1 !== c0 + 1 || a1 !== a0 + 1 || sides.passage.opens.has(a1)) return [];
  const { tokens } = sides.segment;
  const { words } = sides.passage;
  const claim = { start: tokens[c0]!.end, end: tokens[c1]!.start };
  const article = { start: words[a0]!.end, end: words[a1]!.start };
  const claimed = sides.claimText.slice(claim.start, claim.end);
  const written = sides.articleText.slice(article.start, article.end);
  if (claimed === written) return [];
  const plain = (text: string) => text.replace(QUOTE_MARKS, '').replace(DASHES, '—').replace(/\s+/g, '');
  const marks = (text: string) => text.match(QUOTE_MARKS)?.join('') ?? '';
  const edit = (kind: Edit['kind'], allowed: boolean): Edit => ({
    change: 'replaced', kind, allowed, meaning: false,
    claim: textSpan(sides.claimText, claim),
    article: textSpan(sides.articleText, article),
  });
  if (plain(claimed) !== plain(written)) {
    // A question made of a statement is more than punctuation.
    return [edit('punctuation', claimed.includes('?') === written.includes('?'))];
  }
  return marks(claimed) === marks(written) ? [] : [edit('mark-style', true)];
}

/** Punctuation at the claim's end that the article does not have there. */
function finalEdits(sides: Sides, alignment: Alignment): Edit[] {
  const last = sides.segment.tokens.at(-1)!;
  const word = sides.passage.words[alignment.past - 1];
  if (!word || last.role !== 'word' || last.key !== word.key) return [];
  const tail = /^[.,;:?!]+/;
  const claimed = tail.exec(sides.claimText.slice(last.end, sides.segment.end).replace(QUOTE_MARKS, ''))?.[0] ?? '';
  const written = tail.exec(sides.articleText.slice(word.end, word.end + 8).replace(QUOTE_MARKS, ''))?.[0] ?? '';
  // A comma there belongs to the tag that followed, not to the words.
  if (claimed === '' || claimed === ',' || claimed === written) return [];
  return [
    {
      change: written === '' ? 'added' : 'replaced',
      kind: 'final-punctuation',
      claim: textSpan(sides.claimText, { start: last.end, end: last.end + claimed.length }),
      article: written === '' ? null : textSpan(sides.articleText, { start: word.end, end: word.end + written.length }),
      allowed: true,
      meaning: false,
    },
  ];
}

/** True for “AI Is Destroying Pure Cinema from Within” and for ALL CAPITALS. */
function isHeadline(words: readonly ComparableWord[]): boolean {
  const long = words.filter((word) => word.key.length > 4);
  return long.length > 1 && long.every((word) => word.form.charAt(0) !== word.key.charAt(0));
}

function cover(text: string, words: readonly Span[]): TextSpan | null {
  return words.length === 0 ? null : textSpan(text, { start: words[0]!.start, end: words.at(-1)!.end });
}

export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
