/**
 * Speech or thought: what a cue reports.
 */
import { endsInOneOf } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import { POS, type Act, type ActLexicon, type Document, type TokenRange } from '../types.js';

/** How the content looks, for cues that leave the act open. */
export interface ContentForm {
  /** How much of it stands in quotation marks. */
  readonly quoted: 'all' | 'part' | 'none';
  /** It begins with “that”. */
  readonly that: boolean;
  /** It is a clause, with “that” or without; see {@link isClause}. */
  readonly clause: boolean;
}

/** The word of a cue that carries its meaning. */
export interface CueMeaning {
  /** Its token index; -1 for a cue of marks alone or without a known word. */
  readonly token: number;
  /** `clause`: speech if a clause or quoted words follow; `open`: the words alone do not tell. */
  readonly meaning: 'speech' | 'thought' | 'clause' | 'open';
}

/** The lexicon's lists as sets and maps. */
export interface ActWords {
  readonly verbs: ReadonlyMap<string, Known>;
  readonly nouns: ReadonlyMap<string, Known>;
  readonly deferringVerbs: ReadonlySet<string>;
  readonly speechWords: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly silentVerbs: ReadonlySet<string>;
  readonly withholdingVerbs: ReadonlySet<string>;
  readonly limiters: ReadonlySet<string>;
  readonly emptyObjects: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly inflections: ActLexicon['inflections'];
  /** What matches inflected words, and participles. */
  readonly inflected: RegExp;
  readonly participle: RegExp;
}

/** What the lexicon may know of a word. */
type Known = Exclude<CueMeaning['meaning'], 'open'>;

/** The lexicon's lists as sets and maps, made once. */
export const actWords = oncePer((lexicon: ActLexicon): ActWords => ({
  // Of a word in several lists the last one counts.
  verbs: meanings([[lexicon.thoughtVerbs, 'thought'], [lexicon.clauseVerbs, 'clause'], [lexicon.speechVerbs, 'speech']]),
  nouns: meanings([[lexicon.speechNouns, 'speech'], [lexicon.thoughtNouns, 'thought']]),
  deferringVerbs: new Set(lexicon.deferringVerbs),
  speechWords: new Set(lexicon.speechWords),
  negators: new Set(lexicon.negators),
  silentVerbs: new Set(lexicon.silentVerbs),
  withholdingVerbs: new Set(lexicon.withholdingVerbs),
  limiters: new Set(lexicon.limiters),
  emptyObjects: new Set(lexicon.emptyObjects),
  complementizers: new Set(lexicon.complementizers),
  subordinators: new Set(lexicon.subordinators),
  inflections: lexicon.inflections,
  inflected: endsInOneOf(lexicon.inflections.map(({ ending }) => ending)),
  participle: endsInOneOf(lexicon.participleEndings),
}));

function meanings(lists: readonly (readonly [words: readonly string[], meaning: Known])[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [words, meaning] of lists) for (const word of words) known.set(word, meaning);
  return known;
}

/**
 * Whether a cue reports speech (said, wrote, asked, denied, called it, a
 * report shows) or thought (belief, intention, desire, perception, support).
 *
 * The first word of the cue that is in the lexicon decides; a verb that only
 * leads to another (“went on to say”, “made the claim”) leaves it to that one.
 * A cue of marks alone is speech. Where no word decides, quoted words are
 * speech and all else is thought, since unlisted ways to report (“leaned
 * towards …”) mostly are.
 *
 * @param cues Token ranges of the cue, in order; may be empty.
 * @example
 * decideAct(document, [{ first: 1, past: 2 }], { quoted: 'none', that: true }, lexicon)
 * // 'speech' for “She said that …”, 'thought' for “She hoped that …”
 */
export function decideAct(
  document: Document, cues: readonly TokenRange[], content: ContentForm, lexicon: ActLexicon,
): Act {
  if (cues.every((cue) => isMarks(document, cue))) return 'speech';
  const { meaning } = readCue(document, cues, lexicon);
  if (meaning === 'speech' || meaning === 'thought') return meaning;
  if (content.quoted !== 'none') return 'speech';
  return meaning === 'clause' && content.clause ? 'speech' : 'thought';
}

/**
 * True where the words are a clause of their own: “that” opens them, or a
 * subject and its verb do. Not “a link between the two”, “no emotion as she left”.
 */
export function isClause({ pos, words }: Document, { first, past }: TokenRange, lexicon: ActLexicon): boolean {
  const { complementizers, participle, subordinators } = actWords(lexicon);
  if (complementizers.has(words[first]!.lower)) return true;
  for (let i = first; i < past; i++) {
    const kind = pos[i]!;
    const { lower } = words[i]!;
    // “wrote: if it rains, it pours”
    if (i === first && kind === POS.SCONJ) continue;
    if (kind === POS.AUX || (kind === POS.VERB && !participle.test(lower))) return i > first;
    if (kind === POS.PUNCT || kind === POS.SCONJ || subordinators.has(lower)) return false;
  }
  return false;
}

/** Finds the word that carries a cue's meaning. */
export function readCue(document: Document, cues: readonly TokenRange[], lexicon: ActLexicon): CueMeaning {
  const words = actWords(lexicon);
  let deferred: CueMeaning | undefined;
  for (const { first, past } of cues) {
    for (let token = first; token < past; token++) {
      const pos = document.pos[token]!;
      if (pos === POS.PUNCT || pos === POS.DET || pos === POS.PRON || pos === POS.AUX || pos === POS.NUM) continue;
      const isVerb = pos === POS.VERB;
      const meaning = meaningOf(document, token, isVerb, words);
      if (isVerb && words.deferringVerbs.has(document.lemmas[token]!)) deferred ??= { token, meaning };
      else if (meaning !== 'open') return { token, meaning };
    }
  }
  return deferred ?? { token: -1, meaning: 'open' };
}

function meaningOf(document: Document, token: number, isVerb: boolean, words: ActWords): CueMeaning['meaning'] {
  const { lower } = document.words[token]!;
  if (words.speechWords.has(lower)) return 'speech';
  // “shot back”, “like”: particles that look like verbs of the lexicon.
  if (!isVerb && !isOpenClass(document.pos[token]!)) return 'open';
  // “have long accused”: without an ending, an adjective is no verb.
  if (document.pos[token] === POS.ADJ && !words.inflected.test(lower)) return words.nouns.get(lower) ?? 'open';
  const first = isVerb ? words.verbs : words.nouns;
  const second = isVerb ? words.nouns : words.verbs;
  const look = (form: string) => first.get(form) ?? second.get(form);
  const lemma = document.lemmas[token]!;
  return look(lemma) ?? (lower === lemma ? undefined : look(lower)) ?? bare(lower, words, look) ?? 'open';
}

/** Tags under which the tagger may have put a verb or a noun. */
function isOpenClass(pos: number): boolean {
  return pos === POS.NOUN || pos === POS.ADJ || pos === POS.PROPN || pos === POS.X || pos === POS.UNKNOWN;
}

/**
 * What a word means without its ending: the tagger takes some verbs for nouns,
 * names or adjectives (“SLAMS”, “promising”), and then leaves their endings on.
 */
function bare(lower: string, { inflections }: ActWords, look: (form: string) => Known | undefined): Known | undefined {
  const inflection = inflections.find(({ ending, shortest }) => lower.length >= shortest && lower.endsWith(ending));
  if (!inflection) return undefined;
  for (const [ending, base] of inflection.bases) {
    const found = lower.endsWith(ending) ? look(lower.slice(0, -ending.length) + base) : undefined;
    if (found) return found;
  }
  const stem = lower.slice(0, -inflection.ending.length);
  return inflection.doubles && stem.at(-1) === stem.at(-2) ? look(stem.slice(0, -1)) : undefined;
}

/** Nothing but marks: the colon of “Smith: …”. */
function isMarks(document: Document, { first, past }: TokenRange): boolean {
  for (let token = first; token < past; token++) {
    if (document.words[token]!.alphabetic) return false;
  }
  return true;
}
