/**
 * An article as speaker resolution reads it: which mentions are sources,
 * what stands inside which attribution, what part each mention plays in its
 * sentence.
 */
import { grammarWords, type GrammarWords } from '../text/grammar.js';
import { tokenAt } from '../text/tokens.js';
import { POS, type Attribution, type Document, type Language, type Mention, type QuotedSpan } from '../types.js';
import { headlineEnd } from './headline.js';
import { isPossessiveEnding } from './mentions.js';
import { readSource, type Source } from './sources/index.js';

/** The part a mention plays, as far as its neighbours tell. */
export const ROLE = { SUBJECT: 0, OBJECT: 1, POSSESSIVE: 2, APPOSITION: 3 } as const;

export interface Article {
  readonly document: Document;
  readonly grammar: GrammarWords;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** Offset behind the headline, or 0. */
  readonly headline: number;
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
  language: Language,
): Article {
  const grammar = grammarWords(language.grammar);
  const holders = findHolders(mentions);
  const sources = attributions.map((attribution) => readSource(document, mentions, attribution, language));
  const sourceOf = new Int32Array(mentions.length).fill(-1);
  sources.forEach(({ items }, a) => {
    for (const item of items) sourceOf[item] = a;
  });
  const quoted = new Uint8Array(document.size);
  for (const span of quotedSpans) {
    if (span.use === 'speech' || span.use === 'fragment') quoted.fill(1, span.tokens.first, span.tokens.past);
  }
  const roles = new Uint8Array(mentions.length);
  mentions.forEach((mention, m) => {
    roles[m] = isModifying(mentions, holders, m) ? ROLE.POSSESSIVE : partOf(document, mentions, mention, m, grammar);
  });
  return {
    document, grammar, mentions, attributions, sources, sourceOf, holders, quoted, roles,
    headline: headlineEnd(document),
    insideOf: findInsides(document, attributions),
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

/** “Roe” of “a Roe supporter” and “Roe spokesman Ben Rowe”: only part of what plays a part. */
function isModifying(mentions: readonly Mention[], holders: Int32Array, m: number): boolean {
  const { type, tokens } = mentions[m]!;
  if (type !== 'name') return false;
  const holder = holders[m]! < 0 ? null : mentions[holders[m]!]!;
  const next = mentions[m + 1];
  return (holder?.type === 'nominal' && holder.tokens.past > tokens.past) || (next?.type === 'name' && next.tokens.first === tokens.past && next.roles.length > 0);
}

const SUBJECT_BEFORE = new Set<number>([POS.ADP, POS.VERB]);

function partOf(document: Document, mentions: readonly Mention[], mention: Mention, m: number, grammar: GrammarWords): number {
  const { pos, words, size } = document;
  const { first, past } = mention.tokens;
  if (mention.type === 'pronoun') {
    const { head } = mention;
    const { pronouns } = grammar;
    if (pronouns.possessive.has(head)) return ROLE.POSSESSIVE;
    if (pronouns.object.has(head) || head.endsWith(pronouns.reflexiveEnding)) return ROLE.OBJECT;
    if (pronouns.either.has(head)) return past < size && (pos[past] === POS.NOUN || pos[past] === POS.ADJ || pos[past] === POS.PROPN) ? ROLE.POSSESSIVE : ROLE.OBJECT;
    if (pronouns.subject.has(head)) return ROLE.SUBJECT;
  }
  if (isPossessiveEnding(words[past], grammar)) return ROLE.POSSESSIVE;
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
