/** What the benchmark reads: a corpus where there is one, the fixture articles otherwise. */
import { existsSync } from 'node:fs';
import { readLines, type GoldArticle } from '../eval/corpus.js';
import { readFixtures } from '../fixtures/fixture.js';

export interface Texts {
  readonly origin: string;
  readonly articles: readonly string[];
}

/** Reads the articles of a PolNeAR-format corpus, or the fixtures where there is no such file. */
export function readTexts(path: string): Texts {
  return existsSync(path)
    ? { origin: path, articles: readLines<GoldArticle>(path, 'corpus').map(({ text }) => text) }
    : { origin: 'fixtures/articles', articles: readFixtures().map(({ text }) => text) };
}

/** Cuts the articles, joined and repeated, into pieces of about one size, `total` units in all. */
export function cutPieces(articles: readonly string[], size: number, total: number): string[] {
  const joined = [...articles, ''].join('\n\n');
  const text = joined.repeat(Math.ceil((total + size) / joined.length));
  const pieces: string[] = [];
  for (let start = 0; start < total; ) {
    const space = text.indexOf(' ', start + size);
    const end = space < 0 ? text.length : space;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
