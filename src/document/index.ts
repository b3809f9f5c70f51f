/**
 * Text to paragraphs, sentences and tokens with exact offsets. Knows nothing
 * of quotes.
 *
 * wink-nlp finds the tokens; it gives no offsets, so they are rebuilt by
 * walking the text token by token, and checked against it. Where the two part
 * ways, the token is sought again from the last sure place; nothing ever
 * shifts.
 */
import { POS, type Document, type DocumentLexicon, type Language, type PosTag, type Span, type TokenRange, type Word } from '../types.js';
import { toLegible } from './legible.js';
import { splitParagraphs } from './paragraphs.js';
import { mendSentences } from './sentences.js';
import { createWink, type RawTokens, type Wink } from './wink.js';

// wink's cost per token grows with the length of what it is given in one piece,
const CHUNK = 8_000;
// and with the square of the length of what no white space parts (8,000 units
// of “http://http://…” take minutes). Web addresses can be this long.
const LONGEST_RUN = 160;

const LETTER = /[\p{L}\p{M}]/u;
// Soft hyphen, joiners, zero-width no-break space.
const UNSEEN = /[\xad\u2060\ufeff\u200c\u200d]/;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'g');

let reader: { wink: Wink; words: Word[] } | undefined;

/** Reads an article.
 *
 * @example
 * const document = readDocument('“Go,” she said.', english);
 * document.words[1].text // 'Go'
 * document.starts[1]     // 1
 */
export function readDocument(text: string, { document: lexicon }: Pick<Language, 'document'>): Document {
  if (!reader || reader.wink.isFull()) reader = { wink: createWink(), words: [] };
  const legible = toLegible(text);
  const paragraphSpans = splitParagraphs(legible);
  const builder = new Builder(text);
  for (const chunk of chunksOf(legible, paragraphSpans)) {
    builder.add(legible, chunk, reader.wink.read(legible.slice(chunk.start, chunk.end)), reader.words);
  }
  return builder.finish(paragraphSpans, namesFollow(lexicon));
}

const built = new WeakMap<DocumentLexicon, ReadonlySet<string>>();

/** Abbreviations that a name follows; wink ends a sentence after them. */
function namesFollow(lexicon: DocumentLexicon): ReadonlySet<string> {
  let abbreviations = built.get(lexicon);
  if (!abbreviations) {
    abbreviations = new Set(lexicon.beforeNames);
    built.set(lexicon, abbreviations);
  }
  return abbreviations;
}

/** What wink is given in one piece. */
interface Chunk extends Span {
  /** False where it begins in the middle of a paragraph. */
  readonly opensParagraph: boolean;
}

/**
 * Whole paragraphs up to {@link CHUNK} units. A longer one is cut, after a
 * sentence if one ends in time, else at a space; a run without white space
 * wherever it must be.
 */
function* chunksOf(text: string, paragraphs: readonly Span[]): Generator<Chunk> {
  const cuts = cutLongRuns(text);
  let nextCut = 0;
  let start = -1;
  let end = -1;
  let opensParagraph = true;
  for (const paragraph of paragraphs) {
    if (start >= 0 && paragraph.end - start > CHUNK) {
      yield { start, end, opensParagraph };
      start = -1;
    }
    if (start < 0) {
      start = paragraph.start;
      opensParagraph = true;
    }
    end = paragraph.end;
    while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
    while (end - start > CHUNK || (nextCut < cuts.length && cuts[nextCut]! < end)) {
      const due = nextCut < cuts.length ? cuts[nextCut]! : end;
      const cut = due - start <= CHUNK ? due : cutBefore(text, start, start + CHUNK);
      yield { start, end: cut, opensParagraph };
      start = cut;
      opensParagraph = false;
      while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
    }
  }
  if (start >= 0 && end > start) yield { start, end, opensParagraph };
}

function cutBefore(text: string, start: number, limit: number): number {
  const earliest = start + CHUNK / 2;
  const stop = text.lastIndexOf('. ', limit - 2);
  if (stop > earliest) return stop + 2;
  const space = text.lastIndexOf(' ', limit - 1);
  return space > earliest ? space + 1 : wholeCharacter(text, limit);
}

/** Places to cut in what no white space parts. */
function cutLongRuns(text: string): number[] {
  const cuts: number[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= 32) {
      run = 0;
    } else if (++run > LONGEST_RUN) {
      cuts.push(wholeCharacter(text, at));
      run = 1;
    }
  }
  return cuts;
}

/** Never cuts a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

class Builder {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly words: Word[] = [];
  private readonly lemmas: string[] = [];
  private readonly pos: number[] = [];
  /** Tokens at which wink opens a sentence. */
  private readonly opensSentence = new Set<number>();

  constructor(private readonly text: string) {}

  add(legible: string, chunk: Chunk, raw: RawTokens, known: Word[]): void {
    const { text, starts, ends } = this;
    const altered = legible !== text;
    const count = raw.ids.length;
    const tokenOf = new Int32Array(count + 1);
    let at = chunk.start;
    for (let i = 0; i < count; i++) {
      tokenOf[i] = starts.length;
      const id = raw.ids[i]!;
      let start = at;
      while (start < chunk.end && legible.charCodeAt(start) <= 32) start++;
      let word = known[id];
      if (!word || !legible.startsWith(word.text, start)) {
        const value = raw.valueAt(i);
        // White space at the chunk's edge comes as a token.
        if (value.trim() === '') continue;
        if (!legible.startsWith(value, start)) {
          start = legible.indexOf(value, at);
          // Not in the text at all: wink made it up, so it is no token of ours.
          if (start < 0 || start + value.length > chunk.end) continue;
        }
        if (!word || word.text !== value) {
          word = describeWord(id, value);
          known[id] = word;
        }
      }
      at = start + word.text.length;
      if (altered && this.joins(start)) {
        this.join(at);
        continue;
      }
      starts.push(start);
      ends.push(at);
      this.words.push(!altered || text.startsWith(word.text, start) ? word : describeWord(-1, text.slice(start, at)));
      // wink gives none for an emoji.
      this.lemmas.push(raw.lemmas[i] ?? word.lower);
      this.pos.push(POS[raw.pos[i] as keyof typeof POS] ?? POS.X);
    }
    tokenOf[count] = starts.length;
    for (const [first] of raw.sentences) {
      if (first > 0 || chunk.opensParagraph || this.endedSentence(tokenOf[0]!)) this.opensSentence.add(tokenOf[first]!);
    }
  }

  /** True where nothing but marks that no reader sees part a token from the word before it. */
  private joins(start: number): boolean {
    let at = this.ends.at(-1) ?? start;
    if (at >= start || start - this.starts.at(-1)! > LONGEST_RUN || !this.words.at(-1)!.alphabetic || !LETTER.test(this.text.charAt(start))) return false;
    while (at < start && UNSEEN.test(this.text.charAt(at))) at++;
    return at === start;
  }

  /** Lengthens the last token: news\u00adpaper is one word. */
  private join(end: number): void {
    const last = this.words.length - 1;
    this.ends[last] = end;
    const word = describeWord(-1, this.text.slice(this.starts[last], end));
    const lower = word.lower.replace(ALL_UNSEEN, '');
    this.words[last] = { ...word, lower };
    this.lemmas[last] = lower;
  }

  private endedSentence(token: number): boolean {
    const last = this.words[token - 1];
    return last === undefined || /[.!?…”"’']$/.test(last.text);
  }

  finish(spans: readonly Span[], beforeNames: ReadonlySet<string>): Document {
    const { text, words, lemmas } = this;
    const starts = Int32Array.from(this.starts);
    const ends = Int32Array.from(this.ends);
    const pos = Uint8Array.from(this.pos as PosTag[]);
    const size = starts.length;
    const paragraphs: TokenRange[] = [];
    const sentences: TokenRange[] = [];
    const sentenceOf = new Int32Array(size);
    const paragraphOf = new Int32Array(size);
    let token = 0;
    for (const span of spans) {
      const first = token;
      const raw: TokenRange[] = [];
      let open = first;
      for (; token < size && starts[token]! < span.end; token++) {
        if (token > open && this.opensSentence.has(token)) {
          raw.push({ first: open, past: token });
          open = token;
        }
      }
      if (token === first) continue;
      raw.push({ first: open, past: token });
      for (const sentence of mendSentences({ text, words, starts, ends, pos }, raw, beforeNames)) {
        sentenceOf.fill(sentences.length, sentence.first, sentence.past);
        sentences.push(sentence);
      }
      paragraphOf.fill(paragraphs.length, first, token);
      paragraphs.push({ first, past: token });
    }
    return { text, size, starts, ends, words, lemmas, pos, sentences, paragraphs, sentenceOf, paragraphOf };
  }
}

function describeWord(id: number, text: string): Word {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  const first = text.charAt(0);
  const alphabetic = lower !== upper;
  return {
    id,
    text,
    lower,
    capitalized: first !== first.toLowerCase(),
    allCaps: alphabetic && text.length > 1 && text === upper,
    alphabetic,
  };
}
