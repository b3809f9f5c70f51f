/**
 * What a passage is, as far as its looks and its neighbours tell: something
 * said, or a title, a name, a term. Which words report is not known here.
 *
 * The thresholds are those that best part the quoted passages lying in
 * attributed content from the others in PolNeAR's training articles (Newell,
 * Margolin and Ruths, LREC 2018).
 */
import { POS, type Document, type QuotationLexicon, type QuotedSpan } from '../types.js';
import { isDigit } from './marks.js';

type Use = QuotedSpan['use'];

/** What stands before a passage. */
type Lead = 'start' | 'comma' | 'colon' | 'inside';

/** The looks of a passage. */
interface Looks {
  /** Words inside, counted up to {@link MANY}. */
  readonly length: number;
  readonly capitalized: boolean;
  /** All longer words begin with a capital. */
  readonly titleCase: boolean;
  /** Last character inside. */
  readonly ending: 'stop' | 'comma' | 'none';
  readonly lead: Lead;
  /** Token before the opening mark, or -1. */
  readonly before: number;
  /** Token after the closing mark, if nothing but a space parts them, or -1. */
  readonly after: number;
}

type Rule = (looks: Looks, document: Document, lexicon: QuotationLexicon) => Use | null;

const MANY = 12;
// Words shorter than this are often lower case in titles.
const SHORT_WORD = 4;
const LONGEST_PREFIX = 8;

/** The first rule with an answer decides. */
const RULES: readonly Rule[] = [isTerm, isNickname, isTitle, isSpeech, isScare];

/** What the passage at `tokens` is. */
export function decideUse(document: Document, span: Omit<QuotedSpan, 'use'>, lexicon: QuotationLexicon): Use {
  if (!span.closed || span.continues >= 0) return 'speech';
  const looks = lookAt(document, span);
  for (const rule of RULES) {
    const use = rule(looks, document, lexicon);
    if (use) return use;
  }
  return 'fragment';
}

/** so-called “ghost workers”, known as “the Pit”, the slogan “Build more”, a plan dubbed “x” */
function isTerm(looks: Looks, document: Document, lexicon: QuotationLexicon): Use | null {
  const { before, length, capitalized, ending, lead } = looks;
  if (before < 0 || lead !== 'inside' || length > 8 || (capitalized && ending === 'stop' && length > 4)) return null;
  const word = wordBefore(document, before);
  const earlier = before > 0 ? document.words[before - 1]!.lower : '';
  if (lexicon.soubriquets.has(word)) return capitalized && lexicon.nicknames.has(word) ? 'nickname' : 'term';
  if (lexicon.namingLinks.has(word) && (lexicon.knowings.has(earlier) || lexicon.namings.has(earlier))) return 'term';
  if (lexicon.termNouns.has(word)) return 'term';
  if (lexicon.namings.has(word)) {
    if (looks.titleCase && lexicon.works.has(earlier)) return 'title';
    // “a plan called”, “was called”, but not “has called” and “what Ms Roe called”.
    const pos = document.pos[before - 1];
    if ((pos === POS.NOUN && (capitalized || !lexicon.callings.has(word))) || (pos === POS.AUX && !lexicon.perfects.has(document.lemmas[before - 1]!))) return looks.titleCase && lexicon.titlings.has(word) ? 'title' : 'term';
  }
  return null;
}

/** The word that ends with a token, hyphens included (“so-called”), which the tokenizer parts. */
function wordBefore({ text, starts, ends, words }: Document, token: number): string {
  const start = starts[token]!;
  if (text.charCodeAt(start - 1) !== 0x2d) return words[token]!.lower;
  let from = start;
  while (from > 0 && start - from < LONGEST_PREFIX && text.charCodeAt(from - 1) > 32) from--;
  return text.slice(from, ends[token]).toLowerCase();
}

/** Joe “Boots” Mazur */
function isNickname({ before, after, length, capitalized, ending, lead }: Looks, document: Document): Use | null {
  if (length > 3 || !capitalized || ending !== 'none' || after < 0) return null;
  const { words, pos } = document;
  if (!words[after]!.capitalized || pos[after] !== POS.PROPN) return null;
  if (lead === 'inside' && before >= 0 && words[before]!.capitalized && pos[before] === POS.PROPN) return 'nickname';
  return null;
}

/** the film “Northern Light”, “Northern Light” star, on Channel 9’s “Morning Call” */
function isTitle(looks: Looks, document: Document, lexicon: QuotationLexicon): Use | null {
  const { before, after, length, capitalized, titleCase, ending, lead } = looks;
  if (!capitalized || length === MANY) return null;
  const { words, pos } = document;
  if (lead !== 'start' && before >= 0) {
    // “her memoir, “Long Roads””: the comma is the token before.
    const near = lead === 'inside' ? before : before - 1;
    for (let token = near; token >= 0 && token > near - 3; token--) {
      if (pos[token] !== POS.ADJ && lexicon.works.has(words[token]!.lower) && (titleCase || token === before)) return 'title';
    }
  }
  if (!titleCase || isHeadline(looks, document)) return null;
  if (after >= 0 && lexicon.workFollowers.has(words[after]!.lower)) return 'title';
  if (lead === 'start') return ending === 'none' && length > 1 && length < 7 && after >= 0 ? 'title' : null;
  if (lead !== 'inside') return null;
  return length > 1 || isPossessive(words[before]?.lower ?? '', lexicon) ? 'title' : null;
}

function isPossessive(word: string, { possessiveEndings }: QuotationLexicon): boolean {
  return possessiveEndings.some((ending) => word.endsWith(ending)) || word === "'" || word === '’';
}

/** The words around it are in title case too, so that its own tell nothing. */
function isHeadline({ before, after }: Looks, { words }: Document): boolean {
  let capitals = 0;
  let seen = 0;
  for (let token = before; token >= 0 && token > before - 4; token--) {
    if (!words[token]!.alphabetic || words[token]!.text.length < SHORT_WORD) continue;
    seen++;
    if (words[token]!.capitalized) capitals++;
  }
  for (let token = after; token >= 0 && token < words.length && token < after + 4; token++) {
    if (!words[token]!.alphabetic) break;
    if (words[token]!.text.length < SHORT_WORD) continue;
    seen++;
    if (words[token]!.capitalized) capitals++;
  }
  return seen > 2 && capitals === seen;
}

/** A passage that could stand by itself as an utterance. */
function isSpeech({ length, capitalized, ending, lead }: Looks): Use | null {
  switch (lead) {
    case 'start':
      if (ending === 'none') return length >= 10 ? 'speech' : null;
      return capitalized || length >= 4 ? 'speech' : null;
    case 'comma':
    case 'colon':
      if (capitalized) return length > 1 || ending !== 'none' ? 'speech' : null;
      return length >= 4 && ending === 'stop' ? 'speech' : null;
    case 'inside':
      if (!capitalized) return null;
      return (length >= 6 && ending !== 'none') || (length >= 3 && ending === 'stop') ? 'speech' : null;
  }
}

/** their “safe” country */
function isScare({ before, after, length, ending, lead }: Looks, { pos }: Document): Use | null {
  if (length > 2 || ending !== 'none' || lead !== 'inside' || before < 0) return null;
  const attributive = after >= 0 && (pos[after] === POS.NOUN || pos[after] === POS.PROPN);
  const left = pos[before];
  const held = left === POS.DET || left === POS.ADJ || left === POS.PRON || left === POS.ADP || left === POS.CCONJ || left === POS.NOUN;
  return length === 1 ? (attributive && held ? 'scare' : null) : attributive && left === POS.DET ? 'scare' : null;
}

function lookAt(document: Document, span: Omit<QuotedSpan, 'use'>): Looks {
  const { text, words, starts, ends, paragraphOf } = document;
  const { first, past } = span.tokens;
  let length = 0;
  let capitalized = false;
  let titleCase = true;
  let last = false;
  for (let token = first; token < past && length < MANY; token++) {
    const word = words[token]!;
    if (starts[token]! < span.innerStart) continue;
    if (!word.alphabetic && !isDigit(word.text.charCodeAt(0))) {
      // A title holds no clause: “Love you, Bob”.
      if ((word.text === ',' && ends[token]! < span.innerEnd) || word.text === '!' || word.text === '?') titleCase = false;
      continue;
    }
    last = word.capitalized || !word.alphabetic;
    if (length === 0) capitalized = word.capitalized;
    else if (word.text.length >= SHORT_WORD && word.alphabetic && !word.capitalized) titleCase = false;
    length++;
  }
  const before = first > 0 && paragraphOf[first - 1] === paragraphOf[first] ? first - 1 : -1;
  const after = past < document.size && paragraphOf[past] === paragraphOf[first] && starts[past]! - span.end <= 1 && starts[past]! > span.end ? past : -1;
  return {
    length,
    capitalized,
    titleCase: capitalized && titleCase && last && length < MANY,
    ending: endingOf(text, span),
    lead: leadOf(document, span, before),
    before: before >= 0 && ends[before]! <= span.start ? before : -1,
    after,
  };
}

function endingOf(text: string, { innerStart, innerEnd }: Pick<QuotedSpan, 'innerStart' | 'innerEnd'>): Looks['ending'] {
  for (let at = innerEnd - 1; at >= innerStart && at > innerEnd - 6; at--) {
    const unit = text[at]!;
    if (unit === '.' || unit === '!' || unit === '?' || unit === '…' || unit === '—' || unit === '–') return 'stop';
    if (unit === ',') return 'comma';
    if (!/[\s"'”’»\])]/.test(unit)) break;
  }
  return 'none';
}

function leadOf({ text, words, sentenceOf }: Document, { start, tokens }: Omit<QuotedSpan, 'use'>, before: number): Lead {
  if (before < 0) return 'start';
  let at = start - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at--;
  switch (text[at]) {
    case ',': return 'comma';
    case ':': return 'colon';
    case '—': case '–': return 'colon';
    case '-': return at < start - 1 || text[at - 1] === '-' ? 'colon' : 'inside';
    case '.': case '!': case '?': case '…':
      return sentenceOf[before] === sentenceOf[tokens.first] && words[before]!.text.length > 1 && words[before]!.alphabetic ? 'inside' : 'start';
    case '”': case '"': case '’': case "'": case '“': case '‘':
      return at < start - 1 || isOpening(text, at) ? 'start' : 'inside';
    default: return 'inside';
  }
}

/** True for the mark of a passage that opens right before an inner one: “‘Go,’ he said”. */
function isOpening(text: string, at: number): boolean {
  return text[at] === '“' || text[at] === '‘' || at === 0 || text.charCodeAt(at - 1) <= 32;
}
