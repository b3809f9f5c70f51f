import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowTable } from '../../src/scoring/row-table.js';

const DOUBLED = Int16Array.from({ length: 256 }, (_, byte) => 2 * ((byte << 24) >> 24));

it('finds the rows of all keys that it has, in their order', () => {
  const key = fc.integer().filter((value) => value !== 0);
  fc.assert(fc.property(fc.uniqueArray(key, { maxLength: 200 }), key, (keys, other) => {
    const table = new RowTable(Int32Array.from(keys), Int8Array.from(keys.flatMap((_, row) => [row, -row])), 2, DOUBLED);
    const wanted = Int32Array.from([other, ...keys]);
    const places = new Int32Array(wanted.length);
    const count = table.findAll(wanted, wanted.length, places);
    const found = [...places.subarray(0, count)].map((place) => [table.rows[place], table.rows[place + 1]]);
    const rowOf = (row: number) => [2 * ((row << 24) >> 24), 2 * ((-row << 24) >> 24)];
    expect(found).toEqual([...(keys.includes(other) ? [rowOf(keys.indexOf(other))] : []), ...keys.map((_, row) => rowOf(row))]);
  }));
});

it('has no row for the key 0, and the first one of equal keys', () => {
  const table = new RowTable(Int32Array.of(0, 7, 7), Int8Array.of(1, 2, 3), 1, DOUBLED);
  const places = new Int32Array(2);
  expect(table.findAll(Int32Array.of(0, 7), 2, places)).toBe(1);
  expect(table.rows[places[0]!]).toBe(4);
});
