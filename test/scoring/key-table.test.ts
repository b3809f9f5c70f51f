import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashText, mix } from '../../src/scoring/hash.js';
import { KeyTable, findKey } from '../../src/scoring/key-table.js';

it('finds the row of each key and no other', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer(), (keys, other) => {
    const table = new KeyTable(Int32Array.from(keys));
    keys.forEach((key, row) => expect(table.find(key)).toBe(row));
    expect(table.find(other)).toBe(keys.indexOf(other));
  }));
});

it('finds a key among ascending ones and no other', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer(), (list, other) => {
    const keys = Int32Array.from(list).sort();
    keys.forEach((key, place) => expect(findKey(keys, key)).toBe(place));
    expect(findKey(keys, other)).toBe(keys.indexOf(other));
  }));
});

it('takes -1 as a key like any other', () => {
  expect(new KeyTable(Int32Array.of(5)).find(-1)).toBe(-1);
  expect(new KeyTable(Int32Array.of(5, -1)).find(-1)).toBe(1);
});

it('mixes in order, and the same everywhere', () => {
  expect(mix(mix(1, 2), 3)).not.toBe(mix(mix(1, 3), 2));
  expect(hashText('said')).toBe(hashText('said'));
  expect(hashText('said')).not.toBe(hashText('aids'));
  expect(hashText('said')).toMatchInlineSnapshot(`-1166444184`);
});
