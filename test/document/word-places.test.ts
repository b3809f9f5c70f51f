import { describe, expect, test } from 'vitest';
import parts from '../../src/document/wink-parts.cjs';
import { WordPlaces } from '../../src/document/word-places.js';

const [, ...words] = parts.coreModel.features['lexeme']!.list;
const STRANGERS = ['', 'zzzz', '\uffff', 'tHE', 'mayorr', 'mayo r', '__proto__', 'constructor', '😀😀', '“'];

const searched = (word: string) => new WordPlaces(words).find(word);
const table = new WordPlaces(words);
for (const word of words) table.find(word);

describe.each([
  ['searched', searched],
  ['from the table that takes over', (word: string) => table.find(word)],
])('places, %s', (_, find) => {
  test('are found for each of the model’s words', () => {
    expect(words.filter((word, place) => find(word) !== place)).toEqual([]);
  });

  test('are -1 for other words', () => {
    const known = new Set(words);
    expect(STRANGERS.filter((word) => !known.has(word) && find(word) !== -1)).toEqual([]);
  });
});
