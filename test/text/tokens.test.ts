import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { tokenAt, tokensOf } from '../../src/text/tokens.js';

const document = readDocument('Ana Roe said so.', english);

test.each([
  [0, 0], [2, 0], [3, 1], [4, 1], [12, 3], [16, 5],
])('the first token that ends after %d is %d', (offset, token) => {
  expect(tokenAt(document, offset)).toBe(token);
});

test.each([
  [0, 12, 0, 3],
  [5, 9, 1, 3],
  [7, 8, 2, 2],
  [16, 16, 5, 5],
])('a span from %d to %d holds the tokens %d to %d', (start, end, first, past) => {
  expect(tokensOf(document, { start, end })).toEqual({ first, past });
});
