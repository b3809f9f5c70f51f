/**
 * An article as speaker resolution reads it: which mentions are sources,
 * what stands inside which attribution, what part each mention plays in its
 * sentence.
 */
import { countBefore } from '../text/search.js';
import { tokenAt } from '../text/tokens.js';
import { POS, type Attribution, type Document, type Language, type Mention, type QuotedSpan, type TokenRange } from '../types.js';
import { headlineEnd } from './headline.js';

/** The part a mention plays, as far as its neighbours tell. */
export const ROLE = { SUBJECT: 0, OBJECT: 1, POSSESSIVE: 2, APPOSITION: 3 } as const;

/** Names that stand before a common noun, possessor or not. */
export const POSSESSIVE_ENDING = /^['’]s?$/;

/** A source, read: who is named in it, side by side. */
export interface Source {
  /** Mentions that stand side by side (“A and B”), or the only one; empty when none was found. */
  readonly items: readonly number[];
  /** Name in apposition to a description (“the judge, Ana Teles”), or -1. */
  readonly apposed: number;
  /** “FEC records”: the name is only part of what speaks; tokens of the whole, or null. */
  readonly compound: TokenRange | null;
}

export interface Article {
  readonly document: Document;
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
  return {
    document, mentions, attributions, sources, sourceOf, holders, quoted,
    headline: headlineEnd(document),
    insideOf: findInsides(document, attributions),
    roles: Uint8Array.from(mentions, (mention, m) => (isModifying(mentions, holders, m) ? ROLE.POSSESSIVE : partOf(document, mentions, mention, m))),
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

/** First mention that starts at or after an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): number {
  return countBefore(mentions.length, (i) => mentions[i]!.start < offset);
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

const JOINS = new Set(['and', '&', 'or', ',']);

function readSource(document: Document, mentions: readonly Mention[], { source }: Attribution, language: Language): Source {
  const span = source[0];
  if (!span) return { items: [], apposed: -1, compound: null };
  const { start } = span;
  const end = source.at(-1)!.end;
  let m = mentionAt(mentions, start);
  // A source cut short of its mention's title (“Doe” of “Mr. Doe”).
  while (m > 0 && mentions[m - 1]!.end > start && mentions[m - 1]!.end <= end && m - 1 >= 0 && mentions[m - 1]!.type === 'name') m--;
  const first = firstItem(document, mentions, m, start, end);
  if (first < 0) {
    const named = setOff(document, mentions, m, start, end);
    return { items: named < 0 ? [] : [named], apposed: -1, compound: null };
  }
  const listed = listedNames(document, mentions, first, end, language);
  // “Several groups, including the Roe Trust”: the groups, and the trust.
  if (listed.length > 0) return { items: mentions[first]!.type === 'nominal' || mentions[first]!.kind === 'group' ? [first, ...listed] : listed, apposed: -1, compound: null };
  const items = [first];
  let apposed = nameBehind(document, mentions, first, end, language);
  let joined = false;
  let last = mentions[apposed < 0 ? first : apposed]!;
  for (let next = first + 1; next < mentions.length && mentions[next]!.start < end; next++) {
    const mention = mentions[next]!;
    // “(Vt.)” and the like
    if (mention.start < last.end || isBracketed(document, last.tokens.past, mention.tokens.first)) continue;
    const titled = mention.type === 'name' && mention.kind === 'person' && mention.roles.length > 0;
    const gap = gapOf(document, last.tokens.past, mention.tokens.first, titled);
    if (gap === null) {
      // “Senators Ana Teles of Hull and Ben Rowe”
      if (last.type === 'name' && mention.type === 'name' && mention.kind !== 'person' && mention.tokens.first === last.tokens.past + 1 && document.words[last.tokens.past]!.lower === 'of') {
        last = mention;
        continue;
      }
      // “her running mate — Ben Rowe —”
      if (last.type === 'nominal' && !last.plural && mention.type === 'name' && items.length === 1 && mention.tokens.first === last.tokens.past + 1 && DASHES.has(document.words[last.tokens.past]!.text)) {
        apposed = next;
        last = mention;
        continue;
      }
      // “Vatican spokesman the Rev. Ben Rowe”
      if (last.type === 'nominal' && mention.type === 'name' && mention.tokens.first === last.tokens.past + 1 && document.words[last.tokens.past]!.lower === 'the') apposed = next;
      break;
    }
    // “In Hull, Vt., the Rev. Ana Teles”: a source that begins with where it was.
    if (gap === ',' && items.length === 1 && last === mentions[first] && mention.type === 'name' && mention.kind === 'person' && isTown(document, last, language)) {
      items[0] = next;
      last = mention;
      continue;
    }
    // “Ana Teles, whose group, Northgate,”: the group's name, not hers.
    if (gap === ',' && items.length === 1 && last !== mentions[first] && mentions[first]!.kind === 'person' && last.kind === 'organization' && mention.type === 'name' && mention.kind !== 'person' && document.words[last.tokens.first]!.lower === 'whose') {
      last = mention;
      continue;
    }
    // “two rivals, Ana Teles and Ben Rowe,”
    if (gap === ',' && last.plural && last.type === 'nominal' && mention.type === 'name' && items.length === 1 && items[0] === first) {
      items[0] = next;
      last = mention;
      continue;
    }
    if (gap === ',' && last.type === 'nominal' && mention.type === 'name' && items.length === 1) {
      apposed = next;
      last = mention;
      continue;
    }
    // “Ana Teles, the Roe and Doe Professor”
    if (gap === ',' && mention.determiner === 'definite' && mention.type === 'name' && mention.kind !== 'organization') break;
    // “the former mayor and U.S. senator” is one person.
    if (mention.type === 'name' && compoundOf(document, mention, end)) break;
    // “Teles, Rowe”, all there is
    // “Filmmaker and author Ana Teles” is one.
    if (gap === 'and' && last.type === 'nominal' && last.kind === 'unnamed' && !last.plural && items.length === 1 && last.determiner !== 'indefinite'
      && mention.type === 'name' && mention.roles.length > 0 && mention.determiner === 'none' && !document.words[mention.tokens.first]!.capitalized) {
      apposed = next;
      last = mention;
      continue;
    }
    // “Ana Teles, a roofer and the scientist’s sister,”
    if (gap === 'and' && last.type === 'nominal' && mentions[first]!.type === 'name' && items.length === 1 && last !== mentions[first] && mention.type === 'nominal') {
      last = mention;
      continue;
    }
    if (gap !== ',' || (last.type === 'name' && mention.type === 'name' && last.end + 4 > mention.start && mention.kind !== 'organization' && last.kind !== 'organization' && mention.end >= end - 1)) joined = true;
    if (gap === ',' && last.type === 'name' && mention.type === 'nominal') {
      // “Ana Teles, a judge, and Ben Rowe”: an apposition within the list.
      last = mention;
      continue;
    }
    items.push(next);
    last = mention;
  }
  if (!joined && mentions[first]!.type === 'name') {
    const partner = laterPartner(document, mentions, first, end);
    if (partner >= 0) return { items: [first, partner], apposed, compound: null };
  }
  if (!joined && apposed < 0) apposed = closingName(document, mentions, first, end, language);
  if (!joined && apposed < 0) apposed = endingName(document, mentions, first, end);
  const compound = joined || apposed >= 0 ? null : possessedBy(document, mentions[first]!, end) ?? compoundOf(document, mentions[first]!, end);
  return { items: joined ? items : items.slice(0, 1), apposed, compound };
}

/** The mention that heads a source: the first, or what it possesses (“the Gazette’s Ana Teles”); -1 where none does. */
function firstItem({ words, pos, starts }: Document, mentions: readonly Mention[], from: number, start: number, end: number): number {
  let passed = -1;
  for (let m = from; m < mentions.length && mentions[m]!.start < end; m++) {
    const mention = mentions[m]!;
    const { first, past } = mention.tokens;
    if (mention.end <= passed) continue;
    const next = mentions[m + 1];
    // “Roe” alone, though “Roe’s lawyer” is a mention too.
    if (mention.end > end + 2 && next && next.start < end && next.end <= end + 2) continue;
    if (next?.type === 'name' && next.start < end) {
      if (mention.type === 'name' && next.tokens.first === past + 1 && /^['’]s?$/.test(words[past]!.text)) continue;
      // “candidates Ana Teles and Ben Rowe”
      if (mention.type === 'nominal' && mention.plural && next.tokens.first === past) continue;
    }
    if (mention.type === 'nominal' && mention.plural && outsideOf(mentions, m)?.type === 'name' && outsideOf(mentions, m)!.tokens.first === past && outsideOf(mentions, m)!.start < end) {
      passed = mention.end;
      continue;
    }
    // What stands before may be modifiers, no other head (“everyone I met”).
    for (let i = first - 1; i >= 0 && starts[i]! >= start && words[i]!.alphabetic; i--) {
      if (mention.type === 'pronoun' && mention.head !== 'who') return -1;
      // “somebody in the party”, “one of the officials”
      if (pos[i] === POS.ADP && i > 0 && starts[i - 1]! >= start && words[i - 1]!.alphabetic && words[i + 1]!.text !== '-') return -1;
      // “lead author Dr. Ana Teles”: what opens a source is no verb.
      if ((pos[i] === POS.VERB && starts[i]! > start && words[i - 1]?.text !== '-' && words[i + 1]?.text !== '-') || pos[i] === POS.SCONJ) return -1;
      if (first - i > 3) break;
    }
    return m;
  }
  return -1;
}

/** “Ana Teles, who chairs the trust, and Sir Ben Rowe”: the name after the last “, and”, or -1. */
function laterPartner({ words }: Document, mentions: readonly Mention[], first: number, end: number): number {
  if (words[mentions[first]!.tokens.past]?.text !== ',') return -1;
  for (let m = first + 1; m < mentions.length && mentions[m]!.start < end; m++) {
    const mention = mentions[m]!;
    const at = mention.tokens.first;
    if (mention.type !== 'name' || mention.kind !== 'person') continue;
    for (let and = at - 1; and > at - 4; and--) {
      if (words[and]!.lower === 'and' && words[and - 1]!.text === ',') return m;
      if (words[and]!.capitalized || !words[and]!.alphabetic) break;
    }
  }
  return -1;
}

/** A place by its name alone. */
function isTown({ text }: Document, { type, kind, name }: Mention, { mentions: { places } }: Language): boolean {
  return type === 'name' && kind !== 'person' && places.includes(text.slice(name!.start, name!.end).toLowerCase());
}

const DASHES = new Set([',', '—', '–', '--']);

/** “one of them, Ana Teles,”: the name set off at the end of a source without another head, or -1. */
function setOff({ words, starts }: Document, mentions: readonly Mention[], from: number, start: number, end: number): number {
  for (let m = from; m < mentions.length && mentions[m]!.start < end; m++) {
    const { type, tokens, start: at } = mentions[m]!;
    if (type !== 'name' || at <= start) continue;
    const before = words[tokens.first - 1]!.lower === 'the' ? tokens.first - 2 : tokens.first - 1;
    if (!DASHES.has(words[before]?.text ?? '') || starts[before]! < start) continue;
    const after = words[tokens.past];
    if (!after || starts[tokens.past]! >= end - 1 || DASHES.has(after.text) || after.text === '(') return m;
  }
  return -1;
}

/** The first mention after one that is not part of it. */
function outsideOf(mentions: readonly Mention[], m: number): Mention | null {
  for (let next = m + 1; next < mentions.length; next++) if (mentions[next]!.start >= mentions[m]!.end) return mentions[next]!;
  return null;
}

/** “groups including the Roe Trust and Ben Rowe”: the names given for the group. */
function listedNames({ words, starts }: Document, mentions: readonly Mention[], first: number, end: number, language: Language): number[] {
  const head = mentions[first]!;
  if (!head.plural && !(head.type === 'name' && head.kind === null && head.head.endsWith('s'))) return [];
  const { exemplifiers } = language.speakers;
  let from = -1;
  for (let i = head.tokens.past; i < words.length && starts[i]! < end; i++) {
    const { lower } = words[i]!;
    const two = i + 1 < words.length ? `${lower} ${words[i + 1]!.lower}` : lower;
    // “like” is much else farther on.
    if (head.type === 'name' && i > head.tokens.past + 1) break;
    if (exemplifiers.includes(two)) from = i + 2;
    else if (exemplifiers.includes(lower) && (lower !== 'like' || i <= head.tokens.past + 1)) from = i + 1;
    if (from >= 0) break;
  }
  if (from < 0) return [];
  const names: number[] = [];
  let past = from;
  for (let m = first + 1; m < mentions.length && mentions[m]!.start < end; m++) {
    const { type, tokens } = mentions[m]!;
    if (type !== 'name' || tokens.first < past) continue;
    past = tokens.past;
    const before = words[tokens.first - 1]!.lower;
    if (!POSSESSIVE_ENDING.test(words[tokens.past]?.text ?? '') && before !== 'of' && before !== 'in') names.push(m);
  }
  return names;
}

/** “the news site Northgate Today”, “a group called Clear Rivers”, “Roe campaign chairman Ben Rowe”: the name that a description leads to, or -1. */
function nameBehind({ words, pos, starts, ends, text }: Document, mentions: readonly Mention[], first: number, end: number, language: Language): number {
  const head = mentions[first]!;
  const { past } = head.tokens;
  let from = past;
  if (head.type === 'name') {
    while (from < words.length && starts[from]! < end && (pos[from] === POS.NOUN || pos[from] === POS.ADJ || pos[from] === POS.PROPN || pos[from] === POS.VERB) && !words[from]!.capitalized) from++;
    if (from === past) return -1;
  } else {
    for (const naming of language.speakers.namings) {
      const at = starts[past] ?? text.length;
      if (text.startsWith(naming, at) && at + naming.length < end) {
        while (from < words.length && ends[from]! <= at + naming.length) from++;
      }
    }
    if (from === past && (head.plural || head.kind === 'document')) return -1;
  }
  for (let m = first + 1; m < mentions.length && mentions[m]!.start < end; m++) {
    const { type, tokens, kind } = mentions[m]!;
    if (tokens.first < past || type === 'pronoun') continue;
    // “Roe campaign [chairman Ben Rowe]”
    if (tokens.first > from) return -1;
    // “her Labour shadow”
    if (head.type === 'pronoun' && isModifier({ words, pos }, mentions[m]!)) return -1;
    if (type === 'name' && tokens.past > from && (head.type !== 'name' || kind === 'person' || from > past)) return m;
  }
  return -1;
}

/** “Roe’s inner circle”: what another possesses, where no mention was made of it. */
function possessedBy({ words, pos, starts }: Document, head: Mention, end: number): TokenRange | null {
  if (head.type !== 'name' || !POSSESSIVE_ENDING.test(words[head.tokens.past]?.text ?? '')) return null;
  let past = head.tokens.past + 1;
  while (past < words.length && starts[past]! < end && words[past]!.alphabetic && pos[past] !== POS.ADP && pos[past] !== POS.SCONJ && pos[past] !== POS.PRON) past++;
  return past > head.tokens.past + 1 ? { first: head.tokens.first, past } : null;
}

/** “Labour” of “Labour shadow”: a body's name before a noun. */
function isModifier({ words, pos }: Pick<Document, 'words' | 'pos'>, { type, kind, tokens: { past } }: Mention): boolean {
  return type === 'name' && kind === 'organization' && pos[past] === POS.NOUN && !words[past]!.capitalized;
}

/** “a lawyer for the paper, Ana Teles,”: the name that closes a description, or -1. */
function closingName(document: Document, mentions: readonly Mention[], first: number, end: number, language: Language): number {
  const { words, pos } = document;
  const head = mentions[first]!;
  const next = words[head.tokens.past];
  // “Roe’s lawyer, Ana Teles,”, “the bill’s sponsor, Ana Teles,”, “her Labour shadow, Ana Teles,”
  const possessor = (head.type !== 'pronoun' && POSSESSIVE_ENDING.test(next?.text ?? '')) || head.type === 'pronoun' || isModifier({ words, pos }, head);
  if (!possessor && (head.type !== 'nominal' || head.kind !== 'unnamed')) return -1;
  for (let m = first + 1; m < mentions.length && mentions[m]!.start < end; m++) {
    const mention = mentions[m]!;
    if (mention.type !== 'name' || mention.start < head.end || mention.kind === 'organization') continue;
    // “a supervisor in Hull, Vt.,”
    if (words[mention.tokens.first - 1]!.text !== ',' || isTown(document, mention, language)) continue;
    const after = mention.tokens.past < words.length ? words[mention.tokens.past]!.text : '.';
    // “the House leader, Rep. Ana Teles of Hull,”
    const titled = after === 'of' && mention.kind === 'person' && mention.roles.length > 0;
    if (after !== ',' && after !== '(' && !titled && mention.end < end - 1) continue;
    for (let i = head.tokens.past; i < mention.tokens.first - 1; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX || pos[i] === POS.CCONJ) return -1;
    return m;
  }
  return -1;
}

/** True where a bracket opens between two tokens and does not close. */
function isBracketed({ words }: Document, from: number, to: number): boolean {
  let open = false;
  for (let i = from; i < to; i++) {
    const { text } = words[i]!;
    if (text === '(') open = true;
    else if (text === ')') open = false;
  }
  return open;
}

/** “the Gazette’s star columnist Ben Rowe”: the name that ends what another possesses, or -1. */
function endingName({ words }: Document, mentions: readonly Mention[], first: number, end: number): number {
  const head = mentions[first]!;
  if (head.type !== 'name' || !POSSESSIVE_ENDING.test(words[head.tokens.past]?.text ?? '')) return -1;
  for (let m = first + 1; m < mentions.length && mentions[m]!.start < end; m++) {
    if (mentions[m]!.type === 'name' && mentions[m]!.kind !== 'organization' && mentions[m]!.end >= end - 1 && mentions[m]!.tokens.first > head.tokens.past + 1) return m;
  }
  return -1;
}

/** “FEC records”, “the Real Clear Politics polling average”: a name, then lower-case nouns. */
function compoundOf({ words, pos, starts }: Document, head: Mention, end: number): TokenRange | null {
  if (head.type !== 'name') return null;
  let past = head.tokens.past;
  while (past < words.length && starts[past]! < end && words[past]!.alphabetic && !words[past]!.capitalized
    && (pos[past] === POS.NOUN || pos[past] === POS.ADJ || (pos[past] === POS.VERB && words[past]!.lower.endsWith('s')) || words[past]!.lower === 'polling')) past++;
  return past > head.tokens.past && words[past - 1]!.lower !== 'itself' ? { first: head.tokens.first, past } : null;
}

/** “and”, “,” or null: what stands between two mentions of one list. */
function gapOf({ words, pos }: Document, from: number, to: number, titled: boolean): string | null {
  let gap = '';
  for (let i = from; i < to; i++) {
    const { lower, text } = words[i]!;
    if (text === '(') {
      while (i < to && words[i]!.text !== ')') i++;
      continue;
    }
    if (JOINS.has(lower)) gap = gap === 'and' || lower !== ',' ? 'and' : ',';
    // “and forward Ben Rowe”, “, state Sen. Ben Rowe”
    else if ((gap === 'and' || (gap === ',' && titled)) && i > from && to - i <= 2 && words[i]!.alphabetic && !words[i]!.capitalized && (pos[i] === POS.NOUN || pos[i] === POS.ADJ || pos[i] === POS.ADV)) continue;
    // “R-Tenn.,” and ages
    else if (gap === ',' && (text === '-' || text === '.' || (pos[i] === POS.PROPN && text.length <= 5))) continue;
    else if (lower !== 'the' && lower !== 'both' && !/^\d{2}$/.test(lower)) return null;
  }
  return gap === '' ? null : gap;
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
