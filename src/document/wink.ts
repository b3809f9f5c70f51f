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
 *
 * Read so, the tokens between two white spaces depend on nothing else. So
 * wink is given each such run once; what it makes of it is kept (see
 * `reader.ts`), and its machines for sentences and parts of speech are run
 * over what is kept (see `machine.ts`).
 */
import { POS, type Word } from '../types.js';
import { PASSED_OVER, readMachines, type Machine } from './machine.js';
import { createLexicon } from './wink-model.js';
import parts from './wink-parts.cjs';
import { describeWord, intern } from './word.js';

/** New words (some 800 bytes each, with what is worked out for them) after which the reader is built anew, which takes 20 ms. */
export const RENEW_AFTER = 4_000;

/** All about a token that its neighbours do not decide. */
export interface Form {
  readonly word: Word;
  /** wink's number of it as written. */
  readonly lexeme: number;
  /** True for white space, which wink counts as tokens. */
  readonly blank: boolean;
  /** Number of its normal form. */
  readonly normal: number;
  /** Column in the machine for sentences, right behind another token. */
  readonly boundary: number;
  /** The same behind a space. */
  readonly boundarySpaced: number;
  /** Column in the machines for parts of speech, whatever the part of speech; or 0. */
  readonly hint: number;
  /** The likeliest part of speech. */
  readonly pos: number;
  /** True where nothing changes it: contractions. */
  readonly fixed: boolean;
  /** The lemma in the likeliest part of speech, once it was asked for; null where wink has none. */
  lemma: string | null | undefined;
  /** The lemmas in others, by part of speech, as far as they were asked for: most tokens keep theirs. */
  lemmas: (string | null | undefined)[] | undefined;
}

export interface Wink {
  /** The tokens of each run of characters, none of which holds white space or is mixed with it. */
  tokenize(runs: readonly string[]): Form[][];
  /** True for what is a word of the model's own, whatever it holds. */
  knows(run: string): boolean;
  /** True for a form of one of the model's words by itself, which is the same to every reader. */
  isOwn(form: Form): boolean;
  /** Lower-case lemma; undefined where wink has none. */
  lemmaOf(form: Form, pos: number): string | undefined;
  /** Finds where sentences end, from columns. */
  readonly sentenceMachine: Machine;
  /** Correct parts of speech, in this order, from columns. */
  readonly posMachines: readonly Machine[];
  /** Column of each part of speech; an unknown one is passed over. */
  readonly posColumns: Uint8Array;
  /** True where a form can be this part of speech. */
  canBe(form: Form, pos: number): boolean;
  /** True when enough new words have come in that a new reader should take over. */
  isFull(): boolean;
}

// How wink packs a token's four numbers.
const TOKEN_SIZE = 4;
const SPACES_MASK = 0xffff;
const EXPANSION_SHIFT = 16;
const POS_SHIFT = 20;
const POS_MASK = 0x3f00000;
const LEMMA_MASK = 0xfffff;
// Events that stand for a property of words rather than for one word.
const HINT = 1_080_000;
// Properties by which a token may end a sentence.
const AMBIGUOUS_MARK = 4;
const SPACED_MARK = 6;
const LIKELY_END = 7;
const NO_END = 8;

/** One word may be a token by itself and part of a contraction. */
const keyOf = (lexeme: number, expansion: number): number => lexeme * 2 ** EXPANSION_SHIFT + expansion;

/** Numbers that forgotten words had, to be given out again: lists by number are to have no gaps. */
function gapsIn(words: ReadonlyMap<number, Word>): number[] {
  const taken: boolean[] = [];
  for (const { id } of words.values()) {
    while (taken.length <= id) taken.push(false);
    taken[id] = true;
  }
  const gaps: number[] = [];
  for (let id = 0; id < taken.length; id++) if (!taken[id]) gaps.push(id);
  return gaps;
}

/**
 * Builds a reader; the first one unpacks wink's model.
 *
 * @param kept forms of the model's own words that an earlier reader has worked out
 */
export function createWink(kept: readonly Form[] = []): Wink {
  const { cache, tokenize: listTokens, additions } = createLexicon();
  const { machines, columns } = readMachines([...parts.sentenceMachines, ...parts.posMachines]);
  const column = (event: number) => columns.get(event) ?? 0;
  const hintColumn = (hint: number) => (hint ? column(HINT + hint) : 0);
  const posColumns = new Uint8Array(1 + Math.max(...Object.values(POS)));
  for (let pos = 0; pos < posColumns.length; pos++) posColumns[pos] = pos === POS.UNKNOWN ? PASSED_OVER : column(pos);
  const lineFeed = cache.lookup('\n')![0];

  const words = new Map<number, Word>();
  const forms = new Map<number, Form>();
  for (const form of kept) {
    words.set(form.lexeme, form.word);
    forms.set(keyOf(form.lexeme, 0), form);
  }
  /** Numbers of the lemmas of contracted forms. */
  const contracted = new Map<Form, number>();
  const freed = gapsIn(words);

  function formOf(tokens: readonly number[], at: number): Form {
    const id = tokens[at]!;
    const expansion = tokens[at + 1]! >>> EXPANSION_SHIFT;
    const key = keyOf(id, expansion);
    let form = forms.get(key);
    if (!form) {
      form = describe(tokens, at);
      forms.set(key, form);
      if (expansion > 0) contracted.set(form, tokens[at + 2]! & LEMMA_MASK);
    }
    return form;
  }

  function describe(tokens: readonly number[], at: number): Form {
    const lexeme = tokens[at]!;
    const contracted = tokens[at + 1]! > SPACES_MASK;
    const normal = contracted ? cache.nox(tokens[at + 1]!) : cache.normal(lexeme);
    let word = words.get(lexeme);
    if (!word) {
      word = describeWord(freed.pop() ?? words.size, cache.value(lexeme));
      words.set(lexeme, word);
    }
    const ending = cache.property(normal, 'sbdHint') || cache.property(lexeme, 'sbdHint');
    const mark = (hint: number) =>
      normal === lineFeed ? PASSED_OVER
      : hint ? hintColumn(hint)
      : cache.property(normal, 'isAbbrev') ? hintColumn(cache.value(normal).length === 2 ? NO_END : LIKELY_END)
      : column(normal);
    return {
      word,
      lexeme,
      blank: word.text.trim() === '',
      normal,
      boundary: mark(ending),
      boundarySpaced: mark(ending === AMBIGUOUS_MARK ? SPACED_MARK : ending),
      hint: hintColumn(cache.property(lexeme, 'posHint')),
      pos:
        tokens[at + 2] === 0
          ? cache.posOf(cache.mappedSpelling(lexeme)) || POS.NOUN
          : (tokens[at + 2]! & POS_MASK) >>> POS_SHIFT,
      fixed: tokens[at + 2] !== 0,
      lemma: undefined,
      lemmas: undefined,
    };
  }

  /** As wink finds it; undefined where it has none. */
  function findLemma(form: Form, pos: number): string | undefined {
    if (contracted.has(form)) return cache.value(contracted.get(form)!);
    const spelling = cache.mappedSpelling(form.lexeme);
    if (cache.property(spelling, 'isSLemma') === 1) return cache.value(cache.property(spelling, 'lemma'));
    return parts.lemmatize(cache.value(form.normal), cache.valueOf('pos', pos), cache);
  }

  function tokenize(runs: readonly string[]): Form[][] {
    const tokens = listTokens(runs.join(' '));
    const found: Form[][] = [];
    for (let at = 0; at < tokens.length; at += TOKEN_SIZE) {
      if (at === 0 || (tokens[at + 1]! & SPACES_MASK) > 0) found.push([]);
      found.at(-1)!.push(formOf(tokens, at));
    }
    if (found.length === runs.length) return found;
    // A run of which wink makes nothing.
    return runs.length === 1 ? [found.flat()] : runs.map((run) => tokenize([run])[0]!);
  }

  return {
    isOwn: (form) => form.lexeme < cache.intrinsicSize() && !contracted.has(form),
    tokenize,
    knows: (run) => cache.lookup(run) !== null,
    lemmaOf(form, pos) {
      let lemma = pos === form.pos ? form.lemma : form.lemmas?.[pos];
      if (lemma === undefined) {
        const found = findLemma(form, pos);
        lemma = found === undefined ? null : intern(found);
        if (pos === form.pos) form.lemma = lemma;
        else (form.lemmas ??= [])[pos] = lemma;
      }
      return lemma ?? undefined;
    },
    sentenceMachine: machines[0]!,
    posMachines: machines.slice(1),
    posColumns,
    canBe: (form, pos) => cache.isMemberPOS(form.normal, pos),
    isFull: () => additions() > RENEW_AFTER,
  };
}
