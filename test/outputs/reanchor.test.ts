/** A selector and an edited text in, the passage out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSelectors, reanchor } from '../../src/outputs/index.js';

const TEXT =
  'The harbour was quiet. “We shall win this race before the tide turns,” said Ada Okoro on Monday. ' +
  'Nobody answered. “No,” said Tom Rill. Later, at the hearing, the clerk asked again. “No,” said Ada Okoro. ' +
  '“The boats were mended twice, the sails were mended three times, and still the committee wanted a report,” she added.';

const selectorOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return createSelectors(TEXT)({ start, end: start + words.length })[0];
};

const RACE = '“We shall win this race before the tide turns,”';
const BOATS = '“The boats were mended twice, the sails were mended three times, and still the committee wanted a report,”';
const SECOND_NO = TEXT.lastIndexOf('“No,”');

describe('found again', () => {
  test.each<[string, string, number, string, string]>([
    ['unchanged', RACE, 0, TEXT, RACE],
    ['moved', RACE, 0, `Updated at noon.\n\n${TEXT}`, RACE],
    ['a word changed', RACE, 0, TEXT.replace('shall win', 'will win'), '“We will win this race before the tide turns,”'],
    ['a word added', RACE, 0, TEXT.replace('this race', 'this long race'), '“We shall win this long race before the tide turns,”'],
    ['words removed', BOATS, 0, TEXT.replace(', the sails were mended three times', ''), '“The boats were mended twice, and still the committee wanted a report,”'],
    ['straight marks', RACE, 0, TEXT.replace(/[“”]/g, '"'), '"We shall win this race before the tide turns,"'],
    ['context changed', RACE, 0, TEXT.replace('The harbour was quiet.', 'It was dawn.').replace('said Ada Okoro on Monday', 'she said'), RACE],
    ['the second of two', '“No,”', SECOND_NO, TEXT, '“No,”'],
    ['the first word replaced', RACE, 0, TEXT.replace('“We shall', '“They shall'), '“They shall win this race before the tide turns,”'],
    ['cut short', RACE, 0, TEXT.replace(' before the tide turns', ''), '“We shall win this race,”'],
  ])('%s', (_name, words, from, edited, found) => {
    const anchor = reanchor(selectorOf(words, from), edited);
    expect(anchor?.text).toBe(found);
    expect(anchor).toMatchObject({ start: expect.any(Number) as number });
    expect(edited.slice(anchor!.start, anchor!.end)).toBe(found);
  });

  test('the second “No” stays the second one', () => {
    const edited = TEXT.replace('Nobody answered.', 'Nobody else answered him at all.');
    expect(reanchor(selectorOf('“No,”', SECOND_NO), edited)?.start).toBe(edited.lastIndexOf('“No,”'));
    expect(reanchor(selectorOf('“No,”'), edited)?.start).toBe(edited.indexOf('“No,”'));
  });

  test('a long passage edited in the middle', () => {
    const long = `“${Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ')}”`;
    const text = `Before it. ${long} After it.`;
    const [selector] = createSelectors(text)({ start: 11, end: 11 + long.length });
    const edited = text.replace('word200 word201', 'another thing');
    expect(reanchor(selector, edited)?.text).toBe(long.replace('word200 word201', 'another thing'));
  });
});

test.each<[string, string, string]>([
  ['another text', RACE, 'The council met on Monday to talk about ducks and nothing else whatever.'],
  ['an empty text', RACE, ''],
  ['the passage cut out', RACE, TEXT.replace(RACE, '')],
  ['nothing to look for', '', TEXT],
])('gone: %s', (_name, words, edited) => {
  const selector = words === '' ? { exact: '' } : selectorOf(words);
  expect(reanchor(selector, edited)).toBeNull();
});

test('small edits anywhere do not lose a passage', () => {
  const selector = selectorOf(BOATS);
  const edit = fc.record({ at: fc.nat(TEXT.length - 1), remove: fc.nat(4), insert: fc.constantFrom('', 'x', ' and', ' — ', '\n') });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      let edited = TEXT;
      for (const { at, remove, insert } of edits) edited = edited.slice(0, at) + insert + edited.slice(at + remove);
      const anchor = reanchor(selector, edited);
      expect(anchor).not.toBeNull();
      expect(anchor!.text).toBe(edited.slice(anchor!.start, anchor!.end));
      expect(anchor!.similarity).toBeGreaterThan(0.8);
    }),
    { numRuns: 300, seed: 20240131 },
  );
});

test('time grows with the text', () => {
  const filler = 'The council met on Monday and said that nothing had been decided yet. ';
  const selector = selectorOf(RACE);
  const time = (copies: number) => {
    const edited = filler.repeat(copies) + TEXT.replace('shall win', 'will win') + filler.repeat(copies);
    const start = performance.now();
    expect(reanchor(selector, edited)?.text).toContain('will win');
    return performance.now() - start;
  };
  time(100);
  const small = time(1_000);
  expect(time(8_000)).toBeLessThan(Math.max(40 * small, 2_000));
});
