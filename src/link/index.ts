/**
 * The same quote across articles: who ran it first, who at most length, and
 * who credits somebody else.
 *
 * Quotes are compared by word shingles (Broder, “On the resemblance and
 * containment of documents”, SEQUENCES 1997): an inverted index from shingles
 * to groups gives the few candidates, and containment of the shorter quote in
 * the longer one decides, so that a trimmed quote still meets its whole.
 * Shingles that half the press uses are passed over, which keeps the cost
 * near-linear in the number of quotes.
 *
 * @packageDocumentation
 */
import { english } from '../languages/en/index.js';
import type { Extraction, Quote } from '../schemas.js';
import { isSameName } from '../text/names.js';
import { readWords } from '../text/words.js';

/** One article's extraction, with what is needed to say where and when it ran. */
export interface LinkableArticle {
  readonly id: string;
  readonly extraction: Extraction;
  /** When it was published; anything `Date.parse` reads. Without it, the order of the list decides. */
  readonly published?: string;
}

/** A quote as one article has it. */
export interface QuoteAppearance {
  readonly article: string;
  readonly quote: Quote;
  /** Names (or labels) of those credited; empty when the article names nobody. */
  readonly credited: readonly string[];
  /** How its words differ from the group's longest form. */
  readonly form: 'same' | 'trimmed' | 'altered';
}

/** One utterance and all its appearances. */
export interface LinkedQuote {
  readonly appearances: readonly QuoteAppearance[];
  readonly earliest: QuoteAppearance;
  readonly longest: QuoteAppearance;
  /** Everybody credited, one name each; more than one where articles disagree. */
  readonly credited: readonly string[];
  /** True where two articles credit different people. */
  readonly conflict: boolean;
}

/** Settings of {@link linkQuotes}. */
export interface LinkOptions {
  /** Share of the shorter quote's shingles that must stand in the longer one; 0 to 1, by default 0.5. */
  readonly containment?: number;
  /** Groups with fewer appearances are left out; by default 2. */
  readonly minAppearances?: number;
}

const SHINGLE = 3;
/** Below this, a phrase is too common to be recognised by. */
const FEWEST_WORDS = 4;
/** A shingle found in more groups than this tells nothing. */
const COMMON_SHINGLE = 48;

interface Item {
  readonly article: LinkableArticle;
  readonly quote: Quote;
  readonly keys: readonly string[];
  readonly shingles: readonly string[];
  readonly time: number;
}

/**
 * Groups the direct and mixed quotes of many articles.
 *
 * @returns Groups of two and more appearances, in order of their earliest one.
 * @example
 * const linked = linkQuotes([
 *   { id: 'a', extraction: extractQuotes('“We will not sell the ferry,” said Ada Okoro.') },
 *   { id: 'b', extraction: extractQuotes('"We will not sell the ferry," said Ben Roe.') },
 * ]);
 * linked[0].conflict; // true
 */
export function linkQuotes(articles: readonly LinkableArticle[], options: LinkOptions = {}): LinkedQuote[] {
  const { containment = 0.5, minAppearances = 2 } = options;
  const items = articles.flatMap(readItems);
  // Longest first: a group is known by its fullest form.
  const order = items.map((_, k) => k).sort((a, b) => items[b]!.keys.length - items[a]!.keys.length || a - b);
  const groups: Item[][] = [];
  const index = new Map<string, number[]>();
  const exact = new Map<string, number>();
  for (const k of order) {
    const item = items[k]!;
    const words = item.keys.join(' ');
    const group = exact.get(words) ?? bestGroup(item, index, containment);
    exact.set(words, group >= 0 ? group : groups.length);
    if (group >= 0) {
      groups[group]!.push(item);
    } else {
      groups.push([item]);
      for (const shingle of item.shingles) {
        const holders = index.get(shingle);
        if (!holders) index.set(shingle, [groups.length - 1]);
        else if (holders.length < COMMON_SHINGLE) holders.push(groups.length - 1);
      }
    }
  }
  const position = new Map(items.map((item, k) => [item, k]));
  const before = (a: Item, b: Item) => a.time - b.time || position.get(a)! - position.get(b)!;
  return groups
    .filter((group) => group.length >= minAppearances)
    .map((group) => ({ group, first: group.reduce((kept, item) => (before(item, kept) < 0 ? item : kept)) }))
    .sort((a, b) => before(a.first, b.first))
    .map(({ group, first }) => describeGroup([...group].sort(before), first, group[0]!));
}

function readItems(article: LinkableArticle): Item[] {
  const parsed = article.published === undefined ? Number.NaN : Date.parse(article.published);
  const time = Number.isNaN(parsed) ? Infinity : parsed;
  return article.extraction.quotes.flatMap((quote) => {
    if (quote.type === 'indirect') return [];
    const keys = readWords(quote.text).map((word) => word.key);
    return keys.length < FEWEST_WORDS ? [] : [{ article, quote, keys, shingles: shinglesOf(keys), time }];
  });
}

function shinglesOf(keys: readonly string[]): string[] {
  const shingles = new Set<string>();
  for (let k = 0; k + SHINGLE <= keys.length; k++) shingles.add(keys.slice(k, k + SHINGLE).join(' '));
  return [...shingles];
}

/** The group that holds the largest share of the item's shingles; -1 where none holds enough. */
function bestGroup(item: Item, index: ReadonlyMap<string, readonly number[]>, containment: number): number {
  const shared = new Map<number, number>();
  for (const shingle of item.shingles) {
    const holders = index.get(shingle);
    if (!holders || holders.length >= COMMON_SHINGLE) continue;
    for (const group of holders) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  let best = -1;
  // Two shingles in a row are four words.
  let most = Math.max(Math.min(2, item.shingles.length), containment * item.shingles.length) - 1e-9;
  for (const [group, count] of shared) {
    if (count > most) [best, most] = [group, count];
  }
  return best;
}

const titles: ReadonlySet<string> = new Set(english.verification.nameTitles);

function describeGroup(group: readonly Item[], first: Item, fullest: Item): LinkedQuote {
  const full = ` ${fullest.keys.join(' ')} `;
  const appearances = group.map((item): QuoteAppearance => {
    const words = item.keys.join(' ');
    const form = ` ${words} ` === full ? 'same' : full.includes(` ${words} `) ? 'trimmed' : 'altered';
    return { article: item.article.id, quote: item.quote, credited: creditedIn(item), form };
  });
  const credited: string[] = [];
  for (const name of appearances.flatMap((appearance) => appearance.credited)) {
    const known = credited.findIndex((other) => isSameName(other, name, titles));
    if (known < 0) credited.push(name);
    else if (name.length > credited[known]!.length) credited[known] = name;
  }
  const sets = appearances.map((appearance) => appearance.credited).filter((names) => names.length > 0);
  const disagree = sets.some((names) =>
    sets.some((others) => !names.some((name) => others.some((other) => isSameName(name, other, titles)))),
  );
  return {
    appearances,
    earliest: appearances[group.indexOf(first)]!,
    longest: appearances[group.indexOf(fullest)]!,
    credited,
    conflict: disagree,
  };
}

function creditedIn({ article, quote }: Item): string[] {
  return article.extraction.speakers
    .filter((speaker) => quote.speakers.includes(speaker.id))
    .map((speaker) => speaker.name ?? speaker.label);
}
