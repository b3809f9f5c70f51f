import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

test('a passage behind what was told stays with its speaker, also where somebody is quoted in it', () => {
  const { quotes } = extractQuotes('Ana Teles said that the saddle sounded sorry. “He said, ‘It knows.’ And I left.”');
  expect(quotes.map(({ content }) => content.map(({ text }) => text))).toEqual([
    ['that the saddle sounded sorry', '“He said, ‘It knows.’ And I left.”'], ['‘It knows.’'],
  ]);
  expect(quotes[1]!.parent).toBe(quotes[0]!.id);
});

test('a passage in brackets stands alone', () => {
  const { quotes, speakers } = extractQuotes('Ana Teles said in an essay that no farm needs it. (“We are burning dinner to make smoke.”) She left.');
  expect(quotes[1]).toMatchObject({ content: [{ text: '“We are burning dinner to make smoke.”' }], rule: 'free-standing', speakers: [speakers[0]!.id] });
});

test.each([':“has not said', ':“It is late.”', 'Roe left.\n\n:“It is late.”'])('a colon that opens a text or a paragraph has nobody before it: %j', (text) => {
  expect(extractQuotes(text).quotes.every(({ source }) => source.length === 0)).toBe(true);
});
