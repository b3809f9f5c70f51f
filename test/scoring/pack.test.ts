import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../src/scoring/kernel/base64.js';
import {
  MOST_LEVEL, decodeKeys, decodeLevels, packBytes, packKeys, packLevels, packShorts, unpackBytes, unpackKeys, unpackLevels, unpackShorts,
} from '../../src/scoring/pack.js';

describe('bytes as text', () => {
  it('come back as they were, compiled and plain', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
      const text = packBytes(bytes);
      expect([...unpackBytes(text)]).toEqual([...bytes]);
      expect([...decodeBase64(text)]).toEqual([...bytes]);
    }));
  });
  it('is base64', () => expect(packBytes(Uint8Array.of(1, 2, 3, 250))).toBe('AQID+g'));
  it('may be padded', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
      expect([...unpackBytes(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }));
  });
  it('of any length', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i ^ (i >> 8));
    expect(Buffer.compare(unpackBytes(packBytes(bytes)), bytes)).toBe(0);
  });
});

describe('short numbers', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(fc.int16Array({ maxLength: 50 }), (shorts) => {
      expect([...unpackShorts(packShorts(shorts))]).toEqual([...shorts]);
    }));
  });
});

describe('keys', () => {
  it('come back as they were, compiled and plain', () => {
    fc.assert(fc.property(fc.array(fc.integer()), (list) => {
      const keys = Int32Array.from(new Set(list)).sort();
      const text = packKeys(keys);
      expect([...unpackKeys(text, keys.length)]).toEqual([...keys]);
      expect([...decodeKeys(decodeBase64(text), keys.length)]).toEqual([...keys]);
    }));
  });
  it('must ascend', () => expect(() => packKeys(Int32Array.of(2, 1))).toThrow(RangeError));
  it('end, even where the bytes end too soon', () => {
    const text = packBytes(Uint8Array.of(5, 200));
    expect(unpackKeys(text, 3)).toEqual(decodeKeys(decodeBase64(text), 3));
  });
});

describe('levels', () => {
  it('come back as they were, a character each', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -MOST_LEVEL, max: MOST_LEVEL })), (list) => {
      const text = packLevels(Int8Array.from(list));
      expect(text).toHaveLength(list.length);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect([...unpackLevels(text)]).toEqual(list.map((level) => level + 0));
      expect(decodeLevels(text)).toEqual(unpackLevels(text));
    }));
  });
});
