/** What wink knows of words, by number. */
export interface Cache {
  /** Numbers of a word, four a part where it is a contraction; null for what is not known. */
  lookup(text: string): number[] | null;
  /** Takes a token that is not known. */
  add(text: string, category: number): number;
  /** How many words are the model's own. */
  intrinsicSize(): number;
  posOf(index: number): number;
  value(index: number): string;
  /** By name of a list and number in it. */
  valueOf(list: string, index: number): string;
  normal(index: number): number;
  mappedSpelling(index: number): number;
  /** The number of the expansion that a contracted token stands for. */
  nox(packed: number): number;
  property(index: number, name: string): number;
  isMemberPOS(index: number, pos: number): boolean;
  hasSamePOS(text: string, pos: string): boolean;
}

/** Values of a feature that takes new ones, and the numbers of all. */
export interface Table {
  readonly list: string[];
  readonly hash: Record<string, number>;
  /** The next number. */
  readonly index: number;
  /** How many are the model's own. */
  readonly intrinsicSize: number;
}

type Layout = readonly [offset: number, mask: number, shift: number, isNumber: number, isExtracted: number, isListed: number];

interface Packing {
  readonly layout: Readonly<Record<string, Layout>>;
}

interface Expressions {
  readonly trex: unknown;
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  readonly preserve: unknown;
}

/** The core model as its file has it. */
export interface PackedModel extends Expressions {
  readonly packing: Packing;
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  /** Base64 of 32-bit numbers. */
  readonly lexicon: string;
  readonly xpansions: string;
}

/** The core model as wink works with it. */
export interface CoreModel extends Expressions {
  readonly packing: Packing & { readonly efList: readonly string[] };
  features: Readonly<Record<string, Table | { readonly list: readonly unknown[] }>>;
  readonly pos: PackedModel['pos'];
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
}

/** A text as wink holds it: four numbers a token. */
interface RawDocument {
  readonly tokens: number[];
  readonly cache: Cache;
  readonly nonBreakingSpaces: object;
}

/** Works out a feature of a new word. */
export type Features = Record<string, (word: string, category: number, cache: Cache) => number>;

declare const parts: {
  createCache(model: CoreModel, createFeatures: (config: unknown) => Features): Cache;
  compileExpressions(trex: unknown): object;
  createTokenizer(trex: object, categories: Readonly<Record<string, number>>, preserve: unknown): (document: object, text: string) => void;
  wrapDocument(document: RawDocument): object;
  createFeatures(config: unknown): Features;
  lemmatize(word: string, pos: string, cache: Cache): string;
  readonly coreModel: PackedModel;
  readonly sentenceMachines: readonly string[];
  readonly posMachines: readonly string[];
};
export default parts;
