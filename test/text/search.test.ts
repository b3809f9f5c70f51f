import { expect, test } from 'vitest';
import { countBefore } from '../../src/text/search.js';

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[1, 4, 9], 5, 2],
  [[1, 4, 9], 0, 0],
  [[1, 4, 9], 10, 3],
  [[1, 1, 1, 2], 2, 3],
])('of %j, those below %d: %d', (list, sought, count) => {
  expect(countBefore(list.length, (i) => list[i]! < sought)).toBe(count);
});
