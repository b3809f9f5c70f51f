/** Whole pages in the styles of real news sites: what is read, and the exact source of every quote. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFromHtml, locateInHtml } from '../../src/html/index.js';
import { ExtractionSchema, extractQuotes } from '../../src/index.js';
import { expectMapped, spansOf } from './mapping.js';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);

interface Expected {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly origin: string;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly quotes: readonly (readonly { readonly text: string; readonly html: readonly string[] }[])[];
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).sort();

test('there are at least ten pages', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

describe.each(names)('%s', (name) => {
  const html = readFileSync(new URL(name, FOLDER), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), FOLDER), 'utf8')) as Expected;
  const page = extractFromHtml(html, { scope: 'all' });

  test('is read as expected', () => {
    const { title, authors, url, origin } = page;
    expect({ title, authors, url, origin }).toEqual({
      title: expected.title, authors: expected.authors, url: expected.url, origin: expected.origin,
    });
    expect(page.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(expected.blocks);
  });

  // What is a quote is tested with plain text; here it is where the words stand.
  test('has the direct quotes, each piece at its place in the source', () => {
    for (const { text, html: slices } of expected.quotes.flat()) {
      const start = page.text.indexOf(text);
      const pieces = locateInHtml(page, { start, end: start + text.length });
      expect(pieces.map((piece) => html.slice(piece.start, piece.end))).toEqual(slices);
    }
    expect(page.extraction.quotes.length).toBeGreaterThan(0);
  });

  test('maps every span back to the source', () => {
    expectMapped(html, page);
    expect(spansOf(page).length).toBeGreaterThan(0);
  });

  test('has the extraction of its text', () => {
    const [author] = page.authors;
    const plain = extractQuotes(page.text, { scope: 'all', ...(author !== undefined && { author }) });
    expect(ExtractionSchema.parse(page.extraction)).toEqual(plain);
  });
});
