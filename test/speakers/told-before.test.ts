import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Names of those who speak the last quotation. */
function speakersOfLast(text: string): (string | null)[] {
  const { quotes, speakers } = extractQuotes(text);
  return quotes.at(-1)!.speakers.map((id) => speakers.find((speaker) => speaker.id === id)!.name);
}

describe('a quotation that stands alone below what was told in other words', () => {
  test.each([
    ['as the next paragraph', 'Ana Teles said that the crews had done well.\n\n“They never stopped for a minute.”'],
    ['behind it', 'Judge Ana Teles told her that she had treated a road as a toy. “You had been up all night at a party.”'],
    ['where somebody else is told of within', 'Ana Teles said that Ben Rowe had told the crews to stop.\n\n“They never stopped for a minute.”'],
  ])('is hers: %s', (_what, text) => expect(speakersOfLast(text)).toEqual(['Ana Teles']));

  test.each([
    ['two paragraphs on', 'Ana Teles said that the crews had done well.\n\nThe harbour was shut.\n\n“They never stopped for a minute.”'],
    ['below a question of the article’s own', 'Ana Teles said that the crews had done well. But had they?\n\n“They never stopped for a minute.”'],
    ['below two who told it together', 'Ana Teles and Ben Rowe said that the crews had done well.\n\n“They never stopped for a minute.”'],
  ])('is nobody’s: %s', (_what, text) => expect(speakersOfLast(text)).toEqual([]));

  test('is less sure than what was told', () => {
    const { quotes } = extractQuotes('Ana Teles said that the crews had done well.\n\n“They never stopped for a minute.”');
    expect(quotes[1]!.confidence.speaker).toBeLessThan(quotes[0]!.confidence.speaker);
  });
});
