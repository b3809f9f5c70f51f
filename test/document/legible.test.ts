import { expect, test } from 'vitest';
import { toLegible } from '../../src/document/legible.js';

test('hands a text that wink reads as it stands through', () => {
  const text = '“We’re done,” said Ana Teles.\n\nShe left.';
  expect(toLegible(text)).toEqual({ legible: text, altered: false });
});

test.each([
  ['white space that wink drops', 'Ana\u00a0Teles\u3000left.\u2028Then\u200b', 'Ana Teles left.\nThen '],
  ['foreign letters', 'Mr Horvatić', 'Mr Horvatic'],
  ['runs of spaces that wink cannot count', `a${' '.repeat(60_000)}b`, `a${'\n'.repeat(60_000)}b`],
])('replaces %s unit for unit', (_what, text, legible) => {
  expect(toLegible(text)).toEqual({ legible, altered: true });
  expect(legible).toHaveLength(text.length);
});

test('leaves a shorter run of spaces', () => {
  const text = `a${' '.repeat(59_999)}b`;
  expect(toLegible(text)).toEqual({ legible: text, altered: false });
});
