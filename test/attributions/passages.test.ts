import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

test('a passage behind what was told stays with its speaker, also where somebody is quoted in it', () => {
  const { quotes } = extractQuotes('Ana Teles said that the saddle sounded sorry. “He said, ‘It knows.’ And I left.”');
  expect(quotes.map(({ content }) => content.map(({ text }) => text))).toEqual([
    ['that the saddle sounded sorry', '“He said, ‘It knows.’ And I left.”'], ['‘It knows.’'],
  ]);
  expect(quotes[1]!.parent).toBe(quotes[0]!.id);
});

test('a passage in brackets is said', () => {
  const { quotes, speakers } = extractQuotes('It has been called a waste. (“We are burning dinner to make smoke.”) She left.');
  expect(speakers).toEqual([]);
  expect(quotes.at(-1)).toMatchObject({ content: [{ text: '“We are burning dinner to make smoke.”' }], rule: 'free-standing' });
});

test.each([':“has not said', ':“It is late.”', 'Roe left.\n\n:“It is late.”'])('a colon that opens a text or a paragraph has nobody before it: %j', (text) => {
  expect(extractQuotes(text).quotes.every(({ source }) => source.length === 0)).toBe(true);
});

test.each(['says,Photo: ', 'Roe said, late:'])('a colon that ends a text has nothing behind it: %j', (text) => {
  expect(extractQuotes(text, { scope: 'all' }).quotes).toEqual([]);
});
