import { describe, expect, it } from 'vitest';
import { isSameName } from '../../src/text/names.js';

const titles = new Set(['mr', 'dr', 'the', 'jr']);

describe('isSameName', () => {
  const cases: readonly [string, string, boolean][] = [
    ['Tom Hiddleston', 'Hiddleston', true],
    ['Tom Hiddleston', 'Mr Hiddleston', true],
    ['T. Hiddleston', 'Tom Hiddleston', true],
    ['J. K. Okoro', 'Jane Okoro', true],
    ['Ada Okoro Jr.', 'Ada Okoro', true],
    ['Ada Okoro’s', 'Ada Okoro', true],
    ['José Peña', 'Jose Pena', true],
    ['Environmental Protection Agency', 'E.P.A.', true],
    ['Institute for Applied Botany', 'IAB', true],
    ['Ann Roe', 'Bob Roe', false],
    ['Ann Roe', 'Ann Poe', false],
    ['Roe', '', false],
    ['', '', false],
  ];
  it.each(cases)('%s / %s: %s', (a, b, same) => {
    expect(isSameName(a, b, titles)).toBe(same);
    expect(isSameName(b, a, titles)).toBe(same);
  });
});
