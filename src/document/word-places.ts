/**
 * Where words stand in a list that is in alphabetical order but for case.
 */
import { countBefore } from '../text/search.js';

/** Searches (a microsecond or two each) after which a table is made: it takes as long as 20,000. An article needs 400. */
const MOST_SEARCHES = 4_000;

export class WordPlaces {
  private searches = 0;
  private table: Map<string, number> | undefined;

  /** @param words - In the order of their lower-case forms, whose likes stand together. */
  constructor(private readonly words: readonly string[]) {}

  /** The place of a word, or -1. */
  find(word: string): number {
    if (this.searches === MOST_SEARCHES) return (this.table ??= tabulate(this.words)).get(word) ?? -1;
    this.searches++;
    return this.search(word);
  }

  private search(word: string): number {
    const { words } = this;
    const lower = word.toLowerCase();
    let place = countBefore(words.length, (i) => words[i]!.toLowerCase() < lower);
    while (place < words.length && words[place] !== word) {
      if (words[place]!.toLowerCase() !== lower) return -1;
      place++;
    }
    return place < words.length ? place : -1;
  }
}

function tabulate(words: readonly string[]): Map<string, number> {
  const table = new Map<string, number>();
  words.forEach((word, place) => table.set(word, place));
  return table;
}
