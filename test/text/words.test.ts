import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/text/words.js';

describe('readWords', () => {
  const cases: readonly [string, string[]][] = [
    ['It’s long-term.', ["it's", 'longterm']],
    ['the players’ coach', ['the', 'players', 'coach']],
    ['coop-\neration', ['cooperation']],
    ['9 – 5 — or so', ['9', '5', 'or', 'so']],
    ['£1,200.50, 20% and 5.5"', ['£1,200.50', '20%', 'and', '5.5']],
    ['the U.S. and the EU', ['the', 'us', 'and', 'the', 'eu']],
    ['eﬀort', ['effort']],
    ['', []],
    ['… — “ ”', []],
  ];
  it.each(cases)('%j', (text, keys) => {
    expect(readWords(text).map((word) => word.key)).toEqual(keys);
  });

  it('keeps places and order for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const word of readWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          before = word.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
