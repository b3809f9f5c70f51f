/** A source as its readers see it: its bounds, the mentions of the article, and the words between them. */
import { grammarWords, type GrammarWords } from '../../text/grammar.js';
import type { Document, Language, Mention, SpeakerLexicon } from '../../types.js';
import { isPossessiveEnding } from '../mentions.js';

const COMMA_OR_DASH: ReadonlySet<string> = new Set([',', '—', '–', '--']);

export class SourceText {
  readonly grammar: GrammarWords;
  readonly lexicon: SpeakerLexicon;
  private readonly places: readonly string[];

  /** @param start, end - UTF-16 offsets of the source */
  constructor(
    readonly document: Document, readonly mentions: readonly Mention[], readonly start: number, readonly end: number, language: Language,
  ) {
    this.grammar = grammarWords(language.grammar);
    this.lexicon = language.speakers;
    this.places = language.mentions.places;
  }

  /** Mentions from index `from` on that begin in the source, with their indices. */
  *from(from: number): Generator<readonly [m: number, mention: Mention]> {
    for (let m = from; m < this.mentions.length && this.mentions[m]!.start < this.end; m++) yield [m, this.mentions[m]!];
  }

  /** True where a token begins in the source. */
  holds(token: number): boolean {
    return token < this.document.size && this.document.starts[token]! < this.end;
  }

  /** The word right behind a mention, lower case; '' at the end of the text. */
  behind({ tokens: { past } }: Mention): string {
    return this.document.words[past]?.lower ?? '';
  }

  isPossessor({ tokens: { past } }: Mention): boolean {
    return isPossessiveEnding(this.document.words[past], this.grammar);
  }

  /** True where one word stands between two mentions. */
  areOneApart(one: Mention, other: Mention): boolean {
    return other.tokens.first === one.tokens.past + 1;
  }

  isCommaOrDash(token: number): boolean {
    return COMMA_OR_DASH.has(this.document.words[token]?.text ?? '');
  }

  isDefinite(token: number): boolean {
    return this.grammar.definite.has(this.document.words[token]?.lower ?? '');
  }

  /** A place by its name alone. */
  isTown({ type, kind, name }: Mention): boolean {
    return type === 'name' && kind !== 'person' && this.places.includes(this.document.text.slice(name!.start, name!.end).toLowerCase());
  }

  /** True where the source ends with a mention, but for a last mark. */
  endsWith({ end }: Mention): boolean {
    return end >= this.end - 1;
  }
}
