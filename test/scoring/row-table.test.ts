import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROW_WIDTH, RowTable } from '../../src/scoring/row-table.js';

const DOUBLED = Int16Array.from({ length: 256 }, (_, byte) => 2 * ((byte << 24) >> 24));
const ZEROS = Array.from({ length: ROW_WIDTH }, () => 0);

/** What the table adds for the keys given. */
function sum(table: RowTable, ...keys: number[]): number[] {
  const sums = new Int32Array(ROW_WIDTH + 2);
  table.addAll(Int32Array.from(keys), keys.length, sums, 1);
  expect([sums[0], sums[ROW_WIDTH + 1]]).toEqual([0, 0]);
  return [...sums.subarray(1, ROW_WIDTH + 1)];
}

it('adds the rows of the keys that it has, and nothing for others', () => {
  // A key whose low bits are all 0 and whose row begins with 0 has no room in the table.
  const key = fc.integer().filter((value) => (value & 0xffffff) !== 0);
  fc.assert(fc.property(fc.uniqueArray(key, { maxLength: 300 }), key, (keys, other) => {
    const rowOf = (at: number) => Array.from({ length: ROW_WIDTH }, (_, i) => ((at * 7 + i * 11) % 93) - 46);
    const table = new RowTable(Int32Array.from(keys), Int8Array.from(keys.flatMap((_, at) => rowOf(at))), DOUBLED);
    keys.forEach((known, at) => expect(sum(table, known)).toEqual(rowOf(at).map((value) => 2 * value)));
    if (!keys.includes(other)) expect(sum(table, other)).toEqual(ZEROS);
    const all = keys.map((_, at) => rowOf(at)).reduce((total, row) => total.map((value, i) => value + 2 * row[i]!), ZEROS);
    expect(sum(table, ...keys)).toEqual(all);
  }));
});

it('takes the first of equal keys', () => {
  const table = new RowTable(Int32Array.of(7, 7), Int8Array.from([...ZEROS.map(() => 1), ...ZEROS.map(() => 2)]), DOUBLED);
  expect(sum(table, 7)).toEqual(ZEROS.map(() => 2));
});
