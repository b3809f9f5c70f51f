import { expect, it } from 'vitest';
import { chooseIntervals } from '../../src/scoring/intervals.js';

it.each([
  ['nothing', [], [], [], []],
  ['the heavier of two that overlap', [0, 1], [2, 3], [0.5, 0.8], [1]],
  ['two lighter ones over one', [0, 0, 2], [2, 4, 4], [0.5, 0.8, 0.4], [0, 2]],
  ['neighbours that touch', [0, 2], [2, 3], [0.1, 0.1], [0, 1]],
  ['none of weight 0 or less', [0, 2], [2, 3], [0, -1], []],
  ['the inner ones of a long one', [0, 3, 0], [2, 5, 6], [0.4, 0.4, 0.7], [0, 1]],
])('takes %s', (_, firsts, pasts, weights, expected) => {
  expect(chooseIntervals(firsts, pasts, weights)).toEqual(expected);
});
