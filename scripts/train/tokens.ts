/** All tokens of the corpus as numbers of features. */
import { KeyTable } from '../../src/scoring/key-table.js';
import { FeatureReader, NETWORK_KEYS, wordKeys } from '../../src/attributions/model/features.js';
import { COMPLEMENTIZERS, type Article } from './corpus.js';
import type { WordCounts } from './words.js';

export interface TokenData {
  /** Keys of words by themselves, then those of places; a feature's number is its rank here. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** Features of token t: `numbers[starts[t]]` to `numbers[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly labels: Uint8Array;
  /** First token of each article in this numbering. */
  readonly articleStarts: Int32Array;
  /** Paragraphs: first token, past the last, article. */
  readonly paragraphs: readonly (readonly [number, number, number])[];
}

/** Paragraphs, by index, outside of a fold of the articles and in it; of all or of those given. */
export function splitParagraphs(
  { paragraphs }: TokenData, foldOf: ArrayLike<number>, fold: number, which: Iterable<number> = paragraphs.keys(),
): { seen: number[]; unseen: number[] } {
  const seen: number[] = [];
  const unseen: number[] = [];
  for (const p of which) (foldOf[paragraphs[p]![2]] === fold ? unseen : seen).push(p);
  return { seen, unseen };
}

/** Keys of tokens, as many as come. */
class KeyList {
  keys = new Int32Array(1 << 20);
  size = 0;
  readonly starts: Int32Array;

  constructor(tokens: number) {
    this.starts = new Int32Array(tokens + 1);
  }

  add(key: number): void {
    if (this.size === this.keys.length) {
      const more = new Int32Array(Math.ceil(this.size * 1.5));
      more.set(this.keys);
      this.keys = more;
    }
    this.keys[this.size++] = key;
  }
}

/** Reads all articles once; keeps the features that occur at least `least` times. */
export function readTokens(articles: readonly Article[], counts: WordCounts, least: number): TokenData {
  const total = articles.reduce((sum, article) => sum + article.document.size, 0);
  const articleStarts = new Int32Array(articles.length + 1);
  const labels = new Uint8Array(total);
  const paragraphs: [number, number, number][] = [];
  const ofWords = new KeyList(total);
  const ofPlaces = new KeyList(total);
  const reader = new FeatureReader(counts.table, COMPLEMENTIZERS);
  const out = new Int32Array(NETWORK_KEYS);
  let token = 0;
  articles.forEach((article, index) => {
    articleStarts[index] = token;
    const { document } = article;
    labels.set(article.labels, token);
    counts.without(article, () => {
      reader.clear();
      reader.read(document, article.quotedSpans);
      for (const { first, past } of document.paragraphs) {
        if (reader.mayReport(first, past)) paragraphs.push([token + first, token + past, index]);
        for (let at = first; at < past; at++) {
          ofWords.starts[token + at] = ofWords.size;
          ofPlaces.starts[token + at] = ofPlaces.size;
          for (const key of wordKeys(reader.records[at]!)) ofWords.add(key);
          reader.keysAt(at, first, past, out);
          for (const key of out) ofPlaces.add(key);
        }
      }
    });
    token += document.size;
  });
  articleStarts[articles.length] = token;
  ofWords.starts[total] = ofWords.size;
  ofPlaces.starts[total] = ofPlaces.size;
  const words = frequentKeys(ofWords.keys, ofWords.size, least);
  const places = frequentKeys(ofPlaces.keys, ofPlaces.size, least);
  const starts = new Int32Array(total + 1);
  const numbers = new Int32Array(ofWords.size + ofPlaces.size);
  const tables: readonly (readonly [KeyList, KeyTable, number])[] =
    [[ofWords, new KeyTable(words), 0], [ofPlaces, new KeyTable(places), words.length]];
  let kept = 0;
  for (let t = 0; t < total; t++) {
    starts[t] = kept;
    for (const [list, table, offset] of tables) {
      for (let i = list.starts[t]!; i < list.starts[t + 1]!; i++) {
        const row = table.find(list.keys[i]!);
        if (row >= 0) numbers[kept++] = row + offset;
      }
    }
  }
  starts[total] = kept;
  return { words, places, starts, numbers: numbers.slice(0, kept), labels, articleStarts, paragraphs };
}

/** The keys among the first `used` that occur at least `least` times, ascending. */
export function frequentKeys(raw: Int32Array, used: number, least: number): Int32Array {
  // Rough counts first, by part of the key, so that rare keys never enter a table.
  const rough = new Uint8Array(1 << 26);
  for (let i = 0; i < used; i++) {
    const slot = raw[i]! >>> 6;
    if (rough[slot]! < 255) rough[slot]!++;
  }
  const seen = new Map<number, number>();
  for (let i = 0; i < used; i++) {
    const key = raw[i]!;
    if (rough[key >>> 6]! >= least) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const keys: number[] = [];
  for (const [key, count] of seen) if (count >= least) keys.push(key);
  return Int32Array.from(keys).sort();
}
