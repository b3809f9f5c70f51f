import { expect, test } from 'vitest';
import { NO_MENTIONS, addBCubed, bCubedRates, measureBCubed } from '../../../scripts/eval/b-cubed.js';

const clusters = (...groups: string[]) =>
  groups.map((letters) => ({
    mentions: [...letters].map((letter) => ({ start: letter.charCodeAt(0), end: letter.charCodeAt(0) + 1 })),
  }));

test.each([
  // expected, found, precision, recall
  [['abc', 'de'], ['abc', 'de'], 100, 100],
  // Bagga and Baldwin's second example: two of three chains merged.
  [['abcde', 'fg', 'hijkl'], ['abcde', 'fghijkl'], 76.19, 100],
  [['abcde', 'fg', 'hijkl'], ['abcdehijkl', 'fg'], 58.33, 100],
  // Split apart: every mention alone.
  [['abc'], ['a', 'b', 'c'], 100, 33.33],
  // Half of them unseen.
  [['abcd'], ['ab'], 100, 25],
  // As many again that nobody asked for.
  [['ab'], ['abxy'], 25, 100],
  [['ab'], [], 0, 0],
])('B³ of %j found as %j', (expected, found, precision, recall) => {
  const rates = bCubedRates(measureBCubed(clusters(...expected), clusters(...found)));
  expect(rates.precision).toBeCloseTo(precision, 1);
  expect(rates.recall).toBeCloseTo(recall, 1);
});

test('articles add up by mentions', () => {
  const whole = measureBCubed(clusters('ab'), clusters('ab'));
  const nothing = measureBCubed(clusters('abcdef'), []);
  expect(bCubedRates([whole, nothing].reduce(addBCubed, NO_MENTIONS))).toEqual({ precision: 100, recall: 25, f1: 40 });
});
