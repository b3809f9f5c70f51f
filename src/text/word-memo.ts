import type { Word } from '../types.js';

/** What is worked out of a word's letters, once for each word: a look-up by its number instead of by its text. */
export class WordMemo<T> {
  private readonly words: Word[] = [];
  private readonly values: T[] = [];

  /** @param make - Must depend on the word alone. */
  constructor(private readonly make: (word: Word) => T) {}

  of(word: Word): T {
    const { id } = word;
    // A later reader of texts gives the numbers out anew.
    if (id >= 0 && this.words[id] === word) return this.values[id]!;
    const value = this.make(word);
    if (id >= 0) {
      this.words[id] = word;
      this.values[id] = value;
    }
    return value;
  }
}
