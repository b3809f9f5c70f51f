/** Names that a description leads to, somewhere in its source: “a lawyer for the paper, Ana Teles,”. Each finder gives -1 for none. */
import { POS, type Mention } from '../../types.js';
import type { SourceText } from './source-text.js';

/** Tokens before a name in which “and” joins it to what stands before. */
const WORDS_FROM_AND = 3;

/** “one of them, Ana Teles,”: the name set off at the end of a source without another head. */
export function setOffName(text: SourceText, from: number): number {
  const { document: { words, starts }, start } = text;
  for (const [m, mention] of text.from(from)) {
    const { type, tokens: { first, past }, start: at } = mention;
    if (type !== 'name' || at <= start) continue;
    const before = text.isDefinite(first - 1) ? first - 2 : first - 1;
    if (!text.isCommaOrDash(before) || starts[before]! < start) continue;
    const isLast = past >= words.length || starts[past]! >= text.end - 1;
    if (isLast || text.isCommaOrDash(past) || words[past]!.text === '(') return m;
  }
  return -1;
}

/** “Ana Teles, who chairs the trust, and Sir Ben Rowe”: the name after the last “, and”. */
export function laterPartner(text: SourceText, first: number): number {
  const { document: { words }, mentions, grammar } = text;
  if (text.behind(mentions[first]!) !== ',') return -1;
  for (const [m, { type, kind, tokens }] of text.from(first + 1)) {
    if (type !== 'name' || kind !== 'person') continue;
    for (let at = tokens.first - 1; at >= Math.max(1, tokens.first - WORDS_FROM_AND); at--) {
      const { lower, capitalized, alphabetic } = words[at]!;
      if (grammar.and.has(lower) && words[at - 1]!.text === ',') return m;
      if (capitalized || !alphabetic) break;
    }
  }
  return -1;
}

/** “the news site Northgate Today”, “a group called Clear Rivers”, “Roe campaign chairman Ben Rowe”: the name right behind. */
export function nameBehind(text: SourceText, first: number): number {
  const head = text.mentions[first]!;
  const { past } = head.tokens;
  const from = head.type === 'name' ? pastNouns(text, past) : pastNaming(text, past);
  if (from === past && (head.type === 'name' || head.plural || head.kind === 'document')) return -1;
  for (const [m, mention] of text.from(first + 1)) {
    const { type, tokens, kind } = mention;
    if (tokens.first < past || type === 'pronoun') continue;
    // “Roe campaign [chairman Ben Rowe]”
    if (tokens.first > from) return -1;
    // “her Labour shadow”
    if (head.type === 'pronoun' && isModifier(text, mention)) return -1;
    if (type === 'name' && tokens.past > from && (head.type !== 'name' || kind === 'person' || from > past)) return m;
  }
  return -1;
}

/** Token behind the nouns that follow a name: “Roe [campaign chairman] …”. */
function pastNouns(text: SourceText, from: number): number {
  const { words, pos } = text.document;
  let past = from;
  for (; text.holds(past) && !words[past]!.capitalized; past++) {
    const tag = pos[past];
    if (tag !== POS.NOUN && tag !== POS.ADJ && tag !== POS.PROPN && tag !== POS.VERB) break;
  }
  return past;
}

/** Token behind what introduces a name: “a group [called] …”. */
function pastNaming({ document: { words, starts, ends, text }, end, lexicon }: SourceText, from: number): number {
  const at = starts[from] ?? text.length;
  let past = from;
  for (const naming of lexicon.namings) {
    if (!text.startsWith(naming, at) || at + naming.length >= end) continue;
    while (past < words.length && ends[past]! <= at + naming.length) past++;
  }
  return past;
}

/** “Labour” of “Labour shadow”: a body's name before a noun. */
function isModifier({ document: { words, pos } }: SourceText, { type, kind, tokens: { past } }: Mention): boolean {
  return type === 'name' && kind === 'organization' && pos[past] === POS.NOUN && !words[past]!.capitalized;
}

/** “a lawyer for the paper, Ana Teles,”: the name that closes a description. */
export function closingName(text: SourceText, first: number): number {
  const { document: { words, pos }, mentions } = text;
  const head = mentions[first]!;
  if (!canLead(text, head)) return -1;
  for (const [m, mention] of text.from(first + 1)) {
    if (mention.type !== 'name' || mention.start < head.end || mention.kind === 'organization') continue;
    // “a supervisor in Hull, Vt.,”
    if (words[mention.tokens.first - 1]!.text !== ',' || text.isTown(mention)) continue;
    if (!isClosed(text, mention)) continue;
    for (let i = head.tokens.past; i < mention.tokens.first - 1; i++) {
      if (pos[i] === POS.VERB || pos[i] === POS.AUX || pos[i] === POS.CCONJ) return -1;
    }
    return m;
  }
  return -1;
}

/** True for descriptions and for whoever has something: “Roe’s lawyer, …”, “the bill’s sponsor, …”, “her Labour shadow, …”. */
function canLead(text: SourceText, head: Mention): boolean {
  if (head.type === 'pronoun' || text.isPossessor(head) || isModifier(text, head)) return true;
  return head.type === 'nominal' && head.kind === 'unnamed';
}

function isClosed(text: SourceText, mention: Mention): boolean {
  const behind = text.behind(mention);
  if (behind === ',' || behind === '(' || text.endsWith(mention)) return true;
  // “the House leader, Rep. Ana Teles of Hull,”
  return text.grammar.of.has(behind) && mention.kind === 'person' && mention.roles.length > 0;
}

/** “the Gazette’s star columnist Ben Rowe”: the name that ends what another possesses. */
export function endingName(text: SourceText, first: number): number {
  const head = text.mentions[first]!;
  if (head.type !== 'name' || !text.isPossessor(head)) return -1;
  for (const [m, mention] of text.from(first + 1)) {
    const { type, kind, tokens } = mention;
    if (type === 'name' && kind !== 'organization' && text.endsWith(mention) && tokens.first > head.tokens.past + 1) return m;
  }
  return -1;
}
