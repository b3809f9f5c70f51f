/** What `whosaid/exports` exports, and that offsets count as other standards count. */
import { expect, test } from 'vitest';
import * as exported from '../../src/outputs/index.js';
import { createCodePointCounter } from '../../src/outputs/code-points.js';

test('the exports', () => {
  expect(Object.keys(exported).sort()).toEqual([
    'createSelectors', 'csvHeader', 'reanchor', 'renderCsv', 'renderHtmlReport', 'toBrat', 'toClaimReviews', 'toJsonLdScript', 'toQuotations', 'toTei',
    'toTextFragments', 'toWebAnnotations',
  ]);
});

test.each([
  ['abc', 2, 2], ['😀b', 0, 0], ['😀b', 2, 1], ['😀b', 3, 2], ['a😀b', 2, 2], ['😀😀', 4, 2], ['\ud800x', 1, 1], ['', 0, 0],
])('code points of %j before %i', (text, offset, expected) => {
  expect(createCodePointCounter(text)(offset)).toBe(expected);
});
