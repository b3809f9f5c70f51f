/**
 * Text to paragraphs, sentences and tokens with exact offsets. Knows nothing
 * of quotes.
 *
 * wink-nlp finds the tokens; it gives no offsets, so they are rebuilt by
 * walking the text token by token, and checked against it. Where the two part
 * ways, the token is sought again from the last sure place; nothing ever
 * shifts.
 */
import { oncePer } from '../text/once-per.js';
import { POS, type Document, type DocumentLexicon, type Language, type Span, type TokenRange, type Word } from '../types.js';
import { toLegible } from './legible.js';
import { splitParagraphs } from './paragraphs.js';
import { mendSentences } from './sentences.js';
import { Reader } from './reader.js';
import { describeWord } from './word.js';

// wink's cost per token grows with the length of what it is given in one piece,
const CHUNK = 8_000;
// and with the square of the length of what no white space parts (8,000 units
// of “http://http://…” take minutes). Web addresses can be this long.
const LONGEST_RUN = 160;

const LETTER = /[\p{L}\p{M}]/u;
// Soft hyphen, joiners, zero-width no-break space.
const UNSEEN = /[\xad\u2060\ufeff\u200c\u200d]/;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'g');

let reader: Reader | undefined;
let room: Room | undefined;

// Tokens.
const LEAST_ROOM = 4_096;
const MOST_ROOM = 1 << 17;

/** Reads an article.
 *
 * @example
 * const document = readDocument('“Go,” she said.', english);
 * document.words[1].text // 'Go'
 * document.starts[1]     // 1
 */
export function readDocument(text: string, { document: lexicon }: Pick<Language, 'document'>): Document {
  if (!reader || reader.isFull()) reader = new Reader(reader);
  const { legible, altered } = toLegible(text);
  const paragraphSpans = splitParagraphs(legible);
  const builder = new Builder(text, altered, (room ??= new Room(LEAST_ROOM)));
  for (const chunk of chunksOf(legible, paragraphSpans)) {
    builder.add(legible, chunk, reader);
  }
  const document = builder.finish(paragraphSpans, namesFollow(lexicon));
  // A giant's room is not kept.
  if (builder.room.capacity <= MOST_ROOM) room = builder.room;
  return document;
}

/** Abbreviations that a name follows; wink ends a sentence after them. */
const namesFollow = oncePer((lexicon: DocumentLexicon): ReadonlySet<string> => new Set(lexicon.beforeNames));

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
  // From a stretch's far end back to the last white space in it: most letters are never looked at.
  for (let start = 0; start + LONGEST_RUN < text.length; ) {
    let at = start + LONGEST_RUN;
    while (at >= start && text.charCodeAt(at) > 32) at--;
    if (at >= start) {
      start = at + 1;
    } else {
      start += LONGEST_RUN;
      cuts.push(wholeCharacter(text, start));
    }
  }
  return cuts;
}

/** Never cuts a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** Room for the tokens of one document, used again for the next. */
class Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly pos: Uint8Array;
  /** 1 for tokens at which wink opens a sentence. */
  readonly opensSentence: Uint8Array;
  readonly words: Word[] = [];
  readonly lemmas: string[] = [];

  constructor(readonly capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.pos = new Uint8Array(capacity);
    this.opensSentence = new Uint8Array(capacity + 1);
  }

  enlarge(least: number): Room {
    const larger = new Room(Math.max(least, 2 * this.capacity));
    larger.starts.set(this.starts);
    larger.ends.set(this.ends);
    larger.pos.set(this.pos);
    larger.opensSentence.set(this.opensSentence);
    for (let token = 0; token < this.words.length; token++) {
      larger.words[token] = this.words[token]!;
      larger.lemmas[token] = this.lemmas[token]!;
    }
    return larger;
  }
}

class Builder {
  private size = 0;

  constructor(private readonly text: string, private readonly altered: boolean, public room: Room) {
    room.opensSentence.fill(0);
  }

  add(legible: string, chunk: Chunk, reader: Reader): void {
    const count = reader.read(legible, chunk.start, chunk.end);
    if (this.size + count > this.room.capacity) this.room = this.room.enlarge(this.size + count);
    const { text, altered } = this;
    const { starts, ends, pos, opensSentence, words, lemmas } = this.room;
    const { forms, places, tags, opens } = reader;
    const before = this.size;
    let nextOpen = 0;
    for (let i = 0; i < count; i++) {
      if (opens[nextOpen] === i) {
        nextOpen++;
        if (i > 0 || chunk.opensParagraph || this.endedSentence(before)) opensSentence[this.size] = 1;
      }
      const start = places[i]!;
      if (start < 0) continue;
      const form = forms[i]!;
      let { word } = form;
      const end = start + word.text.length;
      if (altered) {
        if (this.joins(start)) {
          this.join(end);
          continue;
        }
        if (!text.startsWith(word.text, start)) word = describeWord(-1, text.slice(start, end));
      }
      const tag = tags[i]!;
      starts[this.size] = start;
      ends[this.size] = end;
      pos[this.size] = tag === POS.UNKNOWN ? POS.X : tag;
      words[this.size] = word;
      // wink gives none for an emoji.
      lemmas[this.size] = reader.lemmaOf(form, tag) ?? word.lower;
      this.size++;
    }
  }

  /** True where nothing but marks that no reader sees part a token from the word before it. */
  private joins(start: number): boolean {
    const last = this.size - 1;
    if (last < 0) return false;
    let at = this.room.ends[last]!;
    if (at >= start || start - this.room.starts[last]! > LONGEST_RUN || !this.room.words[last]!.alphabetic || !LETTER.test(this.text.charAt(start))) return false;
    while (at < start && UNSEEN.test(this.text.charAt(at))) at++;
    return at === start;
  }

  /** Lengthens the last token: news\u00adpaper is one word. */
  private join(end: number): void {
    const last = this.size - 1;
    this.room.ends[last] = end;
    const { id, text, lower, capitalized, allCaps, alphabetic } = describeWord(-1, this.text.slice(this.room.starts[last], end));
    const seen = lower.replace(ALL_UNSEEN, '');
    // Spelled out: to engines, what is spread is an object of another kind than all other words.
    this.room.words[last] = { id, text, lower: seen, capitalized, allCaps, alphabetic };
    this.room.lemmas[last] = seen;
  }

  private endedSentence(token: number): boolean {
    const last = this.room.words[token - 1];
    return last === undefined || /[.!?…”"’']$/.test(last.text);
  }

  finish(spans: readonly Span[], beforeNames: ReadonlySet<string>): Document {
    const { text, size, room } = this;
    const { opensSentence } = room;
    const words = room.words.slice(0, size);
    const lemmas = room.lemmas.slice(0, size);
    // One buffer for all: each has a price of its own.
    const buffer = new ArrayBuffer(17 * size);
    const column = (index: number) => new Int32Array(buffer, 4 * index * size, size);
    const starts = column(0);
    const ends = column(1);
    const sentenceOf = column(2);
    const paragraphOf = column(3);
    const pos = new Uint8Array(buffer, 16 * size, size);
    starts.set(room.starts.subarray(0, size));
    ends.set(room.ends.subarray(0, size));
    pos.set(room.pos.subarray(0, size));
    const paragraphs: TokenRange[] = [];
    const sentences: TokenRange[] = [];
    let token = 0;
    for (const span of spans) {
      const first = token;
      const raw: TokenRange[] = [];
      let open = first;
      for (; token < size && starts[token]! < span.end; token++) {
        if (token > open && opensSentence[token] === 1) {
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
