/** What a language model makes of each token in its place: input for teachers alone, never for what is published. */
import { openSync, readFileSync, readSync } from 'node:fs';

/** Numbers are kept as 32nds of a standard deviation. */
const STEP = 1 / 32;

/**
 * Rows of signed bytes, one row a token in the order of the corpus, as
 * `teach/contexts.py` writes them; far too many to be held in memory.
 */
export class Contexts {
  readonly width: number;
  private readonly file: number;
  private bytes = new Int8Array(0);

  /** @throws Error when the file holds another number of tokens */
  constructor(folder: string, tokens: number) {
    const about = JSON.parse(readFileSync(`${folder}/contexts.json`, 'utf8')) as { tokens: number; width: number };
    if (about.tokens !== tokens) {
      throw new Error(`${folder}/contexts.json tells of ${about.tokens} tokens, the corpus has ${tokens}: write tokens and contexts anew`);
    }
    this.width = about.width;
    this.file = openSync(`${folder}/contexts.bin`, 'r');
  }

  /** Writes the rows of `tokens` tokens from `first` on into `to` at `offset`. */
  read(first: number, tokens: number, to: Float32Array, offset: number): void {
    const size = tokens * this.width;
    if (this.bytes.length < size) this.bytes = new Int8Array(size);
    readSync(this.file, this.bytes, 0, size, first * this.width);
    for (let i = 0; i < size; i++) to[offset + i] = this.bytes[i]! * STEP;
  }
}
