import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBytes, packKeys, unpackBytes, unpackKeys } from '../../src/scoring/pack.js';

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
