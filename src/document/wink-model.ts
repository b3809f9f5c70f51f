/**
 * wink's model as a reader of its own works with it: what wink's `core()` and
 * its cache do, but for two things that make up half of its start. The model's
 * file is not copied by way of text; and its 90,000 words are found in the
 * list when they are asked for, in place of an object that has them all.
 */
import { unpackBytes } from '../scoring/pack.js';
import parts, { type Cache, type CoreModel, type Features, type Table } from './wink-parts.cjs';
import { WordPlaces } from './word-places.js';

const LETTER = /\p{L}/u;
// wink's category numbers for a word and for what it cannot name.
const CATEGORY_WORD = 1;
const CATEGORY_UNKNOWN = 0;

/** What readers share. */
interface Shared extends Pick<CoreModel, 'packing' | 'lexicon' | 'xpansions'> {
  /** Of the model's words in its list behind the first, which stands for unknown words and is out of order. */
  readonly places: WordPlaces;
  /** The model's words that were asked for, by name. */
  readonly words: Record<string, number>;
  /** Lists of other features that take new values. */
  readonly growing: Readonly<Record<string, NumberedList>>;
  readonly clusters: readonly ReadonlySet<number>[];
}

/** A list, with the numbers of its values. */
interface NumberedList {
  readonly list: readonly string[];
  readonly hash: Readonly<Record<string, number>>;
}

let shared: Shared | undefined;

function unpack(): Shared {
  const { coreModel } = parts;
  const { packing, features, pos } = coreModel;
  const layout = Object.entries(packing.layout);
  const growing: Record<string, NumberedList> = {};
  for (const [name, [, , , isNumber]] of layout) {
    if (isNumber === 0) growing[name] = { list: features[name]!.list, hash: numberValues(features[name]!.list) };
  }
  const { list } = features['lexeme']!;
  return {
    packing: { ...packing, efList: layout.filter(([, [, , , , isExtracted]]) => isExtracted === 1).map(([name]) => name) },
    lexicon: unpackNumbers(coreModel.lexicon),
    xpansions: unpackNumbers(coreModel.xpansions),
    places: new WordPlaces(list.slice(1)),
    words: numberValues(list.slice(0, 1)),
    growing,
    clusters: features['posClusters']!.list.map((names) => new Set(names.split('_').map((name) => pos.hash[name] ?? 0))),
  };
}

function unpackNumbers(text: string): Uint32Array {
  const bytes = unpackBytes(text);
  return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}

function numberValues(list: readonly string[]): Record<string, number> {
  const numbers = Object.create(null) as Record<string, number>;
  list.forEach((value, number) => (numbers[value] = number));
  return numbers;
}

/** A list and its numbers, to grow by itself. */
function branch({ list, hash }: NumberedList): Table {
  return { list: [...list], hash: Object.create(hash) as Record<string, number>, index: list.length, intrinsicSize: list.length };
}

export interface Lexicon {
  readonly cache: Cache;
  /** wink's four numbers for each token. */
  tokenize(text: string): readonly number[];
  /** How many new words were taken in. */
  additions(): number;
}

/** A lexicon of the model's words, whose tokenizer sees no others. */
export function createLexicon(): Lexicon {
  shared ??= unpack();
  const { places, words, growing, clusters, ...numbers } = shared;
  const { coreModel } = parts;
  const { list } = coreModel.features['lexeme']!;
  const lexemes: Table = { list: [...list], hash: words, index: list.length, intrinsicSize: list.length };
  const model: CoreModel = {
    ...coreModel,
    ...numbers,
    features: {
      ...coreModel.features,
      ...Object.fromEntries(Object.entries(growing).map(([name, table]) => [name, branch(table)])),
      lexeme: lexemes,
      posClusters: { list: clusters },
    },
  };
  const cache = parts.createCache(model, createFeatures);
  // The cache's look-ups hold on to `words`; additions go through `features`.
  const additions: Table = { ...lexemes, hash: Object.create(words) as Record<string, number> };
  model.features = { ...model.features, lexeme: additions };
  const know = (text: string) => {
    if (words[text] !== undefined) return;
    const place = places.find(text);
    if (place >= 0) words[text] = 1 + place;
  };
  const { lookup, add, hasSamePOS } = cache;
  Object.assign(cache, {
    lookup(text: string) {
      know(text);
      return lookup(text);
    },
    add(text: string, category: number) {
      know(text);
      know(text.toLowerCase());
      return add(text, category);
    },
    hasSamePOS(text: string, pos: string) {
      know(text);
      return hasSamePOS(text, pos);
    },
  } satisfies Pick<Cache, 'lookup' | 'add' | 'hasSamePOS'>);
  const tokenizeInto = parts.createTokenizer(parts.compileExpressions(model.trex), model.tcat.hash, model.preserve);
  return {
    cache,
    tokenize(text) {
      const tokens: number[] = [];
      tokenizeInto(parts.wrapDocument({ cache, tokens, nonBreakingSpaces: {} }), text);
      return tokens;
    },
    additions: () => additions.index - additions.intrinsicSize,
  };
}

/** wink's features, but the part of speech guessed for an unknown word depends on nothing but the word. */
function createFeatures(config: unknown): Features {
  const features = parts.createFeatures(config);
  const guessPos = features['pos']!;
  let strict: Cache | undefined;
  features['pos'] = (word, category, cache) => {
    // A new word is not among the model's; say so the way wink expects.
    strict ??= { ...cache, lookup: (text) => cache.lookup(text) ?? [cache.intrinsicSize()] };
    const letters = LETTER.test(word);
    const own =
      letters && category === CATEGORY_UNKNOWN
        ? CATEGORY_WORD
        : !letters && category === CATEGORY_WORD
          ? CATEGORY_UNKNOWN
          : category;
    return guessPos(word, own, strict);
  };
  return features;
}
