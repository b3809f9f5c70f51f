/**
 * wink-nlp as a pure function: the same text gives the same tokens, whatever
 * was read before.
 *
 * Out of the box it is not one. wink keeps every unknown word in a cache that
 * its tokenizer then consults, so that “Clinton’s” is two tokens in one
 * article and one token in a later one (205 of 840 news articles read twice
 * came out differently), and that cache never shrinks. Three measures:
 *
 * 1. The tokenizer's look-ups see the model's own words only: the table that
 *    takes new words is put beside theirs, not into it.
 * 2. The part of speech guessed for an unknown word depends on the word alone,
 *    not on the route by which the tokenizer first met it.
 * 3. After {@link RENEW_AFTER} new words the reader is built anew, so that
 *    memory stays bounded over millions of articles.
 */
import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** New words (about 100 bytes each) after which the reader is built anew (50–100 ms). */
export const RENEW_AFTER = 25_000;

interface Table {
  hash: Record<string, number>;
  list: string[];
  index: number;
  intrinsicSize: number;
}
interface CoreModel {
  features: Record<string, Table>;
}
interface Cache {
  lookup(text: string): number[] | null;
  intrinsicSize(): number;
  posOf(index: number): number;
}
type Features = Record<string, (word: string, category: number, cache: Cache) => number>;
interface Model {
  core(): CoreModel;
  featureFn(...config: unknown[]): Features;
  metaCER(): { machines: string; transformers: unknown };
}

/** What the reader gets of a text: parallel arrays, one entry a token. */
export interface RawTokens {
  readonly ids: readonly number[];
  readonly pos: readonly string[];
  readonly lemmas: readonly (string | undefined)[];
  /** First and last token of each sentence, both in. */
  readonly sentences: readonly (readonly [number, number])[];
  /** A token as written; dear, so for words not met before. */
  valueAt(token: number): string;
}

export interface Wink {
  read(text: string): RawTokens;
  /** True when enough new words have come in that a new reader should take over. */
  isFull(): boolean;
}

const LETTER = /\p{L}/u;
// wink's category numbers for a word and for what it cannot name.
const CATEGORY_WORD = 1;
const CATEGORY_UNKNOWN = 0;

/** Builds a reader; takes 50–100 ms, of which most is wink's own start. */
export function createWink(): Wink {
  const original = model as unknown as Model;
  let core: CoreModel | undefined;
  const stateless: Model = {
    ...original,
    core() {
      core = original.core();
      return core;
    },
    featureFn(...config) {
      const features = original.featureFn(...config);
      const guessPos = features.pos!;
      features.pos = (word, category, cache) => {
        const letters = LETTER.test(word);
        const own =
          letters && category === CATEGORY_UNKNOWN
            ? CATEGORY_WORD
            : !letters && category === CATEGORY_WORD
              ? CATEGORY_UNKNOWN
              : category;
        return guessPos(word, own, {
          // A new word is not among the model's; say so the way wink expects.
          lookup: (text) => cache.lookup(text) ?? [cache.intrinsicSize()],
          intrinsicSize: () => cache.intrinsicSize(),
          posOf: (index) => cache.posOf(index),
        });
      };
      return features;
    },
    // For custom entities, which nothing here learns. The model's own function
    // escapes its text anew at each call, so that a few dozen readers later it
    // is too long for a string.
    metaCER: () => ({ machines: '', transformers: [] }),
  };
  const nlp = winkNLP(stateless as unknown as Parameters<typeof winkNLP>[0], ['sbd', 'pos']);
  const { its, as } = nlp;
  // wink's look-ups hold on to `known.hash`; additions go through `features`.
  const known = core!.features.lexeme!;
  const size = known.list.length;
  core!.features = {
    ...core!.features,
    lexeme: { ...known, hash: Object.create(known.hash) as Record<string, number> },
  };

  return {
    read(text) {
      const doc = nlp.readDoc(text);
      const tokens = doc.tokens();
      const array = as.array as never;
      const out = <T>(what: ItsFunction<T>): T[] => tokens.out(what as never, array) as unknown as T[];
      return {
        ids: out(its.uniqueId as unknown as ItsFunction<number>),
        pos: out(its.pos as unknown as ItsFunction<string>),
        lemmas: out(its.lemma as unknown as ItsFunction<string>),
        sentences: doc.sentences().out(its.span as never, array) as unknown as [number, number][],
        valueAt: (token) => tokens.itemAt(token).out(),
      };
    },
    isFull: () => known.list.length - size > RENEW_AFTER,
  };
}
