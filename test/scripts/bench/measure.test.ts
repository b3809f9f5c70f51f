import { expect, test } from 'vitest';
import { measureSystems, median } from '../../../scripts/bench/measure.js';
import { cutPieces, readTexts } from '../../../scripts/bench/texts.js';

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('every system reads every text once a round, those that warm up too', () => {
  const read: string[] = [];
  const system = (name: string) => ({ name, run: (text: string) => read.push(name + text) });
  let steps = 0;
  const timings = measureSystems([system('a'), system('b')], ['1', '2'], 1, 2, () => steps++);
  expect(read.join(' ')).toBe('a1 b1 a2 b2 a1 b1 a2 b2 a1 b1 a2 b2');
  expect(steps).toBe(3);
  expect(timings.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(timings[0]!.ratio).toBe(1);
});

test('pieces are of about one size, break at spaces and hold the whole text', () => {
  const pieces = cutPieces(['one two three', 'four'], 5, 40);
  expect(pieces.length).toBeGreaterThanOrEqual(2);
  for (const piece of pieces.slice(1)) expect(piece).toMatch(/^ .{4}/s);
  const joined = pieces.join('');
  expect(joined.length).toBeGreaterThanOrEqual(40);
  expect('one two three\n\nfour\n\n'.repeat(4).startsWith(joined)).toBe(true);
});

test('without a corpus the fixtures are read', () => {
  const { origin, articles } = readTexts('no-such-corpus.jsonl');
  expect(origin).toBe('fixtures/articles');
  expect(articles.length).toBeGreaterThanOrEqual(15);
});
