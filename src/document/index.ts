/**
 * Text to paragraphs, sentences and tokens with exact offsets. Knows nothing
 * of quotes.
 *
 * wink-nlp finds the tokens; it gives no offsets, so they are rebuilt from
 * each token's value and the white space before it, and checked against the
 * text. Where the two part ways, the token is sought again from the last sure
 * place; nothing ever shifts.
 */
import { POS, type Document, type PosTag, type Span, type TokenRange, type Word } from '../types.js';
import { toLegible } from './legible.js';
import { splitParagraphs } from './paragraphs.js';
import { mendSentences } from './sentences.js';
import { createWink, type RawTokens, type Wink } from './wink.js';

// wink's cost per token grows with the length of what it is given in one piece.
const CHUNK = 8_000;

let reader: { wink: Wink; words: Word[] } | undefined;

/** Reads an article.
 *
 * @example
 * const document = readDocument('“Go,” she said.');
 * document.words[1].text // 'Go'
 * document.starts[1]     // 1
 */
export function readDocument(text: string): Document {
  if (!reader || reader.wink.isFull()) reader = { wink: createWink(), words: [] };
  const legible = toLegible(text);
  const paragraphSpans = splitParagraphs(legible);
  const builder = new Builder(text);
  for (const chunk of chunksOf(legible, paragraphSpans)) {
    builder.add(legible, chunk, reader.wink.read(legible.slice(chunk.start, chunk.end)), reader.words);
  }
  return builder.finish(paragraphSpans);
}

/** Whole paragraphs up to {@link CHUNK} units; a longer one alone, cut at spaces if it must be. */
function* chunksOf(text: string, paragraphs: readonly Span[]): Generator<Span> {
  let start = -1;
  let end = -1;
  for (const paragraph of paragraphs) {
    if (start >= 0 && paragraph.end - start > CHUNK) {
      yield { start, end };
      start = -1;
    }
    if (start < 0) start = paragraph.start;
    end = paragraph.end;
    while (end - start > CHUNK) {
      const space = text.lastIndexOf(' ', start + CHUNK);
      const cut = space > start + CHUNK / 2 ? space + 1 : wholeCharacter(text, start + CHUNK);
      yield { start, end: cut };
      start = cut;
    }
  }
  if (start >= 0 && end > start) yield { start, end };
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

  add(legible: string, chunk: Span, raw: RawTokens, known: Word[]): void {
    const { text, starts, ends } = this;
    const tokenOf = new Int32Array(raw.values.length + 1);
    let at = chunk.start;
    for (let i = 0; i < raw.values.length; i++) {
      tokenOf[i] = starts.length;
      const value = raw.values[i]!;
      let start = at + raw.spaces[i]!.length;
      if (!legible.startsWith(value, start)) {
        start = legible.indexOf(value, at);
        // Not in the text at all: wink made it up, so it is no token of ours.
        if (start < 0 || start + value.length > chunk.end) continue;
      }
      at = start + value.length;
      const code = value.charCodeAt(0);
      if (code <= 32 && value.trim() === '') continue;
      const id = raw.ids[i]!;
      let word = known[id];
      if (!word || word.text !== value) {
        word = describeWord(id, value);
        known[id] = word;
      }
      starts.push(start);
      ends.push(at);
      this.words.push(text.startsWith(value, start) ? word : describeWord(-1, text.slice(start, at)));
      this.lemmas.push(raw.lemmas[i]!);
      this.pos.push(POS[raw.pos[i] as keyof typeof POS] ?? POS.X);
    }
    tokenOf[raw.values.length] = starts.length;
    for (const [first] of raw.sentences) this.opensSentence.add(tokenOf[first]!);
  }

  finish(spans: readonly Span[]): Document {
    const { text, words, lemmas } = this;
    const starts = Int32Array.from(this.starts);
    const ends = Int32Array.from(this.ends);
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
      for (const sentence of mendSentences({ text, words, starts, ends }, raw)) {
        sentenceOf.fill(sentences.length, sentence.first, sentence.past);
        sentences.push(sentence);
      }
      paragraphOf.fill(paragraphs.length, first, token);
      paragraphs.push({ first, past: token });
    }
    return {
      text, size, starts, ends, words, lemmas, sentences, paragraphs, sentenceOf, paragraphOf,
      pos: Uint8Array.from(this.pos as PosTag[]),
    };
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
