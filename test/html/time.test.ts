/** The time that a page takes grows with its length, however it is made. */
import { expect, test } from 'vitest';
import { cutBlocks } from '../../src/html/blocks.js';
import { chooseArticle } from '../../src/html/choose-article.js';
import { readMetadata } from '../../src/html/metadata.js';
import { extractFromHtml } from '../../src/html/index.js';
import { parsePage } from '../../src/html/parse-page.js';
import { expectMapped } from './mapping.js';

/** Processor time, which other programs disturb less than the clock; best of three, without the extraction, which has its own test. */
function time(html: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    const root = parsePage(html);
    chooseArticle(root, cutBlocks(root, html, { lineFeedsBreak: false, isLeftOut: () => false }));
    readMetadata(root, html);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each<[string, (size: number) => string]>([
  ['paragraphs', (size) => '<p>She said <b>no</b> &amp; left.</p>'.repeat(size)],
  ['line breaks', (size) => 'one<br>'.repeat(size)],
  ['quotations', (size) => '<q>a'.repeat(Math.min(size, 400)) + '</q> <q>b</q>'.repeat(size)],
  ['references', (size) => `<p>${'&amp;&#8220;&bogus '.repeat(size)}</p>`],
  ['white space', (size) => `<p>a${' \n'.repeat(10 * size)}b</p>`],
  ['stray end tags', (size) => `<p>${'a</x>'.repeat(size)}</p>`],
  ['ampersands', (size) => `<p>${'&'.repeat(10 * size)}</p>`],
  ['an unfinished tag', (size) => `<p ${'a '.repeat(10 * size)}`],
  ['nesting', (size) => `${'<div>one'.repeat(size)}`],
  ['formatting that is never closed', (size) => Array.from({ length: size }, (_, index) => `<font size=${index}><p>one`).join('')],
  ['metadata', (size) => `<script type="application/ld+json">${'['.repeat(size)}"${'\\"'.repeat(size)}</script>`],
])('%s', (_name, make) => {
  time(make(500));
  const small = time(make(2_000));
  const large = time(make(16_000));
  // Eight times the length; quadratic time would be sixty-four times as long.
  expect(large).toBeLessThan(Math.max(40 * small, 1500));
});

test('what is read as flat keeps its words and its places', () => {
  const html = `${'<div>'.repeat(3_000)}<p>&ldquo;We <b>w</b>on,&rdquo; said <i>Ada Okoro</i>.<section>It rained.</section>`;
  const page = extractFromHtml(html);
  expect(page.text).toBe('“We won,” said Ada Okoro.\n\nIt rained.');
  expectMapped(html, page);
});

test('nesting deeper than the stack does not throw', () => {
  const root = parsePage(`${'<div>'.repeat(5_000)}deep${'<b>'.repeat(5_000)}deeper`);
  expect(cutBlocks(root, 'x', { lineFeedsBreak: false, isLeftOut: () => false }).length).toBeGreaterThan(0);
});
