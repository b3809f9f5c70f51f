/** Sources that name several, side by side: “Ana Teles, a judge, and Ben Rowe”. */
import { POS, type Mention } from '../../types.js';
import { compoundOf } from './compounds.js';
import { nameBehind } from './names.js';
import type { SourceText } from './source-text.js';

/** What stands between two mentions of a source: a comma, “and”, or other words (null). */
type Gap = ',' | 'and' | null;

/**
 * What a mention is to those before it: one more of them; a part or an
 * apposition of the last one; the name of the first; the one who speaks in
 * place of the first; outside of the list.
 */
type Part = 'item' | 'part' | 'apposed' | 'instead' | 'apposed, last' | 'outside';

interface List {
  readonly head: Mention;
  readonly items: number[];
  /** The mention that the next one stands beside. */
  last: Mention;
  apposed: number;
  /** True where they speak together, not one in apposition to another. */
  joined: boolean;
}

/** Reads a source from its head on. */
export function readList(text: SourceText, first: number): Pick<List, 'items' | 'apposed' | 'joined'> {
  const head = text.mentions[first]!;
  const apposed = nameBehind(text, first);
  const list: List = { head, items: [first], last: text.mentions[apposed < 0 ? first : apposed]!, apposed, joined: false };
  for (const [m, mention] of text.from(first + 1)) {
    // “(Vt.)” and the like
    if (mention.start < list.last.end || isBracketed(text, list.last.tokens.past, mention.tokens.first)) continue;
    const gap = gapBetween(text, list.last, mention);
    const part = gap === null ? partBehindWords(text, list, mention) : partBeside(text, list, mention, gap);
    if (part === 'outside') break;
    if (part === 'apposed' || part === 'apposed, last') list.apposed = m;
    if (part === 'apposed, last') break;
    if (part === 'instead') list.items[0] = m;
    if (part === 'item') {
      list.joined ||= gap === 'and' || areTwoPeople(text, list.last, mention);
      list.items.push(m);
    }
    list.last = mention;
  }
  return list;
}

/** What a mention is that other words part from the last one. */
function partBehindWords(text: SourceText, { last, items }: List, mention: Mention): Part {
  if (mention.type !== 'name' || !text.areOneApart(last, mention)) return 'outside';
  // “Senators Ana Teles of Hull and Ben Rowe”
  if (last.type === 'name') return mention.kind !== 'person' && text.grammar.of.has(text.behind(last)) ? 'part' : 'outside';
  if (last.type !== 'nominal') return 'outside';
  // “her running mate — Ben Rowe —”
  if (!last.plural && items.length === 1 && text.isCommaOrDash(last.tokens.past)) return 'apposed';
  // “Vatican spokesman the Rev. Ben Rowe”
  return text.isDefinite(last.tokens.past) ? 'apposed, last' : 'outside';
}

/** What a mention is that stands beside the last one. */
function partBeside(text: SourceText, list: List, mention: Mention, gap: ',' | 'and'): Part {
  const { head, last, items } = list;
  const isName = mention.type === 'name';
  const isFirst = items.length === 1;
  if (gap === ',' && isFirst && isName) {
    // “In Hull, Vt., the Rev. Ana Teles”: a source that begins with where it was.
    if (last === head && mention.kind === 'person' && text.isTown(last)) return 'instead';
    // “Ana Teles, whose group, Northgate,”: the group's name, not hers.
    if (last !== head && head.kind === 'person' && last.kind === 'organization' && mention.kind !== 'person' && isWhose(text, last)) return 'part';
    if (last.type === 'nominal') {
      // “two rivals, Ana Teles and Ben Rowe,”; “the judge, Ana Teles,”
      return last.plural && text.mentions[items[0]!] === head ? 'instead' : 'apposed';
    }
  }
  // “Ana Teles, the Roe and Doe Professor”
  if (gap === ',' && isName && mention.determiner === 'definite' && mention.kind !== 'organization') return 'outside';
  // “the former mayor and U.S. senator” is one person.
  if (isName && compoundOf(text, mention)) return 'outside';
  if (gap === 'and' && isFirst) {
    if (isRoleOfSame(last) && isName && isNamedWithRole(text, mention)) return 'apposed';
    // “Ana Teles, a roofer and the scientist’s sister,”
    if (last.type === 'nominal' && head.type === 'name' && last !== head && mention.type === 'nominal') return 'part';
  }
  // “Ana Teles, a judge, and Ben Rowe”: an apposition within the list.
  return gap === ',' && last.type === 'name' && mention.type === 'nominal' ? 'part' : 'item';
}

function isWhose({ document: { words }, grammar }: SourceText, { tokens: { first } }: Mention): boolean {
  return grammar.relativePossessives.has(words[first]!.lower);
}

/** “Filmmaker” of “Filmmaker and author Ana Teles”, who is one. */
function isRoleOfSame({ type, kind, plural, determiner }: Mention): boolean {
  return type === 'nominal' && kind === 'unnamed' && !plural && determiner !== 'indefinite';
}

function isNamedWithRole({ document: { words } }: SourceText, { roles, determiner, tokens: { first } }: Mention): boolean {
  return roles.length > 0 && determiner === 'none' && !words[first]!.capitalized;
}

/** “Teles, Rowe”, all there is. */
function areTwoPeople(text: SourceText, last: Mention, mention: Mention): boolean {
  const isPerson = ({ type, kind }: Mention) => type === 'name' && kind !== 'organization';
  return isPerson(last) && isPerson(mention) && last.end + 4 > mention.start && text.endsWith(mention);
}

/** True where a bracket opens between two tokens and does not close. */
function isBracketed({ document: { words } }: SourceText, from: number, to: number): boolean {
  let open = false;
  for (let i = from; i < to; i++) {
    const { text } = words[i]!;
    if (text === '(') open = true;
    else if (text === ')') open = false;
  }
  return open;
}

function gapBetween({ document: { words, pos }, grammar }: SourceText, last: Mention, mention: Mention): Gap {
  const titled = mention.type === 'name' && mention.kind === 'person' && mention.roles.length > 0;
  const from = last.tokens.past;
  const to = mention.tokens.first;
  let gap: Gap = null;
  for (let i = from; i < to; i++) {
    const { lower, text, alphabetic, capitalized } = words[i]!;
    if (text === '(') {
      while (i < to && words[i]!.text !== ')') i++;
      continue;
    }
    if (lower === ',') gap ??= ',';
    else if (grammar.conjunctions.has(lower)) gap = 'and';
    // “and forward Ben Rowe”, “, state Sen. Ben Rowe”
    else if ((gap === 'and' || (gap === ',' && titled)) && i > from && to - i <= 2 && alphabetic && !capitalized && (pos[i] === POS.NOUN || pos[i] === POS.ADJ || pos[i] === POS.ADV)) continue;
    // “R-Tenn.,” and ages
    else if (gap === ',' && (text === '-' || text === '.' || (pos[i] === POS.PROPN && text.length <= 5))) continue;
    else if (!grammar.both.has(lower) && !grammar.definite.has(lower) && !/^\d{2}$/.test(lower)) return null;
  }
  return gap;
}

/** “groups including the Roe Trust and Ben Rowe”: the names given for the group. */
export function listedNames(text: SourceText, first: number): number[] {
  const head = text.mentions[first]!;
  const isSeveral = head.plural || (head.type === 'name' && head.kind === null && head.head.endsWith(text.grammar.plurals.ending));
  if (!isSeveral) return [];
  let past = pastExemplifier(text, head);
  if (past < 0) return [];
  const { words } = text.document;
  const names: number[] = [];
  for (const [m, mention] of text.from(first + 1)) {
    const { type, tokens } = mention;
    if (type !== 'name' || tokens.first < past) continue;
    past = tokens.past;
    if (!text.isPossessor(mention) && !text.grammar.belongings.has(words[tokens.first - 1]!.lower)) names.push(m);
  }
  return names;
}

/** Token behind the “including” that follows a group, or -1. */
function pastExemplifier(text: SourceText, { type, tokens: { past } }: Mention): number {
  const { document: { words }, grammar: { similar }, lexicon: { exemplifiers } } = text;
  for (let i = past; text.holds(i); i++) {
    // Farther on, “like” is much else, and behind a name so is all.
    const isNear = i <= past + 1;
    if (type === 'name' && !isNear) return -1;
    const { lower } = words[i]!;
    if (i + 1 < words.length && exemplifiers.includes(`${lower} ${words[i + 1]!.lower}`)) return i + 2;
    if (exemplifiers.includes(lower) && (isNear || !similar.has(lower))) return i + 1;
  }
  return -1;
}
