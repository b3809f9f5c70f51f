/**
 * An article as speaker resolution reads it: which mentions are sources,
 * what stands inside which attribution, what part each mention plays in its
 * sentence.
 */
import { POS, type Attribution, type Document, type Mention, type QuotedSpan } from '../types.js';

/** The part a mention plays, as far as its neighbours tell. */
export const ROLE = { SUBJECT: 0, OBJECT: 1, POSSESSIVE: 2, APPOSITION: 3 } as const;

/** A source, read: who is named in it, side by side. */
export interface Source {
  /** Mentions that stand side by side (“A and B”), or the only one; empty when none was found. */
  readonly items: readonly number[];
  /** Name in apposition to a description (“the judge, Ana Teles”), or -1. */
  readonly apposed: number;
}

export interface Article {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** First token of each mention, for search. */
  readonly sources: readonly Source[];
  /** Attribution whose source a mention is (or is part of), or -1. */
  readonly sourceOf: Int32Array;
  /** Innermost attribution whose content a token stands in, or -1. */
  readonly insideOf: Int32Array;
  /** 1 where a token stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** {@link ROLE} of each mention. */
  readonly roles: Uint8Array;
  /** Index of the mention that a mention stands inside of, or -1. */
  readonly holders: Int32Array;
}

export function readArticle(
  document: Document, quotedSpans: readonly QuotedSpan[], mentions: readonly Mention[], attributions: readonly Attribution[],
): Article {
  const holders = findHolders(mentions);
  const sources = attributions.map((attribution) => readSource(document, mentions, attribution));
  const sourceOf = new Int32Array(mentions.length).fill(-1);
  sources.forEach(({ items }, a) => {
    for (const item of items) sourceOf[item] = a;
  });
  const quoted = new Uint8Array(document.size);
  for (const span of quotedSpans) {
    if (span.use === 'speech' || span.use === 'fragment') quoted.fill(1, span.tokens.first, span.tokens.past);
  }
  return {
    document, mentions, attributions, sources, sourceOf, holders, quoted,
    insideOf: findInsides(document, attributions),
    roles: Uint8Array.from(mentions, (mention, m) => partOf(document, mentions, mention, m)),
  };
}

function findHolders(mentions: readonly Mention[]): Int32Array {
  const holders = new Int32Array(mentions.length).fill(-1);
  const open: number[] = [];
  mentions.forEach((mention, m) => {
    while (open.length > 0 && mentions[open.at(-1)!]!.end < mention.end) open.pop();
    while (open.length > 0 && mentions[open.at(-1)!]!.end <= mention.start) open.pop();
    if (open.length > 0) holders[m] = open.at(-1)!;
    open.push(m);
  });
  return holders;
}

/** First token that ends after an offset. */
export function tokenAt({ ends, size }: Document, offset: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First mention that starts at or after an offset. */
function mentionAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findInsides(document: Document, attributions: readonly Attribution[]): Int32Array {
  const insides = new Int32Array(document.size).fill(-1);
  const pieces: { first: number; past: number; a: number }[] = [];
  attributions.forEach(({ content }, a) => {
    for (const { start, end } of content) {
      const first = tokenAt(document, start);
      let past = first;
      while (past < document.size && document.starts[past]! < end) past++;
      pieces.push({ first, past, a });
    }
  });
  // Longer first, so that the inner one has the last word.
  pieces.sort((x, y) => y.past - y.first - (x.past - x.first));
  for (const { first, past, a } of pieces) insides.fill(a, first, past);
  return insides;
}

const JOINS = new Set(['and', '&', ',']);

function readSource(document: Document, mentions: readonly Mention[], { source }: Attribution): Source {
  const span = source[0];
  if (!span) return { items: [], apposed: -1 };
  const { start } = span;
  const end = source.at(-1)!.end;
  let m = mentionAt(mentions, start);
  // A source cut short of its mention's title (“Doe” of “Mr. Doe”).
  while (m > 0 && mentions[m - 1]!.end > start && mentions[m - 1]!.end <= end && m - 1 >= 0 && mentions[m - 1]!.type === 'name') m--;
  const first = firstItem(mentions, m, end);
  if (first < 0) return { items: [], apposed: -1 };
  const items = [first];
  let apposed = -1;
  let joined = false;
  let last = mentions[first]!;
  for (let next = first + 1; next < mentions.length && mentions[next]!.start < end; next++) {
    const mention = mentions[next]!;
    if (mention.start < last.end) continue;
    const gap = gapOf(document, last.tokens.past, mention.tokens.first);
    if (gap === null) break;
    if (gap === ',' && last.type === 'nominal' && mention.type === 'name' && items.length === 1) {
      apposed = next;
      last = mention;
      continue;
    }
    if (gap !== ',' ) joined = true;
    if (gap === ',' && last.type === 'name' && mention.type === 'nominal') {
      // “Ana Teles, a judge, and Ben Rowe”: an apposition within the list.
      last = mention;
      continue;
    }
    items.push(next);
    last = mention;
  }
  return { items: joined ? items : items.slice(0, 1), apposed };
}

/** The mention that heads a source: the first that is no possessor of what follows. */
function firstItem(mentions: readonly Mention[], from: number, end: number): number {
  for (let m = from; m < mentions.length && mentions[m]!.start < end; m++) return m;
  return -1;
}

/** “and”, “,” or null: what stands between two mentions of one list. */
function gapOf({ words }: Document, from: number, to: number): string | null {
  let gap = '';
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (JOINS.has(lower)) gap = gap === 'and' || lower === 'and' || lower === '&' ? 'and' : ',';
    else if (lower !== 'the' && lower !== 'both' && !/^\d{2}$/.test(lower)) return null;
  }
  return gap === '' ? null : gap;
}

const SUBJECT_BEFORE = new Set<number>([POS.ADP, POS.VERB]);

function partOf(document: Document, mentions: readonly Mention[], mention: Mention, m: number): number {
  const { pos, words, size } = document;
  const { first, past } = mention.tokens;
  if (mention.type === 'pronoun') {
    const { head } = mention;
    if (head === 'his' || head === 'its' || head === 'their' || head === 'my' || head === 'our' || head === 'whose') return ROLE.POSSESSIVE;
    if (head === 'him' || head === 'them' || head === 'me' || head === 'us' || head.endsWith('self')) return ROLE.OBJECT;
    if (head === 'her') return past < size && (pos[past] === POS.NOUN || pos[past] === POS.ADJ || pos[past] === POS.PROPN) ? ROLE.POSSESSIVE : ROLE.OBJECT;
    if (head === 'he' || head === 'she' || head === 'they' || head === 'i' || head === 'we') return ROLE.SUBJECT;
  }
  const next = past < size ? words[past]!.lower : '';
  if (next === "'s" || next === '’s' || next === '’' || next === "'") return ROLE.POSSESSIVE;
  let before = first - 1;
  while (before >= 0 && (pos[before] === POS.DET || pos[before] === POS.ADJ)) before--;
  if (before >= 0 && document.sentenceOf[before] === document.sentenceOf[first]) {
    if (SUBJECT_BEFORE.has(pos[before]!)) {
      // “said Ana Teles” is a subject after its verb: nothing else follows.
      const after = past < size ? pos[past]! : POS.PUNCT;
      return after === POS.VERB || after === POS.AUX ? ROLE.SUBJECT : ROLE.OBJECT;
    }
    if (words[before]!.text === ',' && m > 0 && mentions[m - 1]!.tokens.past === before && mention.type === 'nominal') return ROLE.APPOSITION;
  }
  return ROLE.SUBJECT;
}
