import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEVEL, packBytes, packKeys, packLevels, unpackBytes, unpackKeys, unpackLevels } from '../../src/scoring/pack.js';

describe('bytes as text', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect([...unpackBytes(packBytes(bytes))]).toEqual([...bytes]);
    }));
  });
  it('is base64', () => expect(packBytes(Uint8Array.of(1, 2, 3, 250))).toBe('AQID+g'));
});

describe('keys', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(fc.array(fc.integer()), (list) => {
      const keys = Int32Array.from(new Set(list)).sort();
      expect([...unpackKeys(packKeys(keys), keys.length)]).toEqual([...keys]);
    }));
  });
  it('must ascend', () => expect(() => packKeys(Int32Array.of(2, 1))).toThrow(RangeError));
  it('end, even where the bytes end too soon', () => expect(unpackKeys(Uint8Array.of(200), 3)).toHaveLength(3));
});

describe('levels', () => {
  it('come back as they were, a character each', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -MOST_LEVEL, max: MOST_LEVEL })), (list) => {
      const text = packLevels(Int8Array.from(list));
      expect(text).toHaveLength(list.length);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect([...unpackLevels(text)]).toEqual(list.map((level) => level + 0));
    }));
  });
});
