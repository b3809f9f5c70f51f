import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernel } from '../../src/scoring/kernel/index.js';
import { ROW_START, ROW_WIDTH, rowTableDrop, rowTableSize, fillRowTable, writeRowTable } from '../../src/scoring/row-table.js';

const ZEROS = Array.from({ length: ROW_WIDTH }, () => 0);
const square = (value: number) => value * Math.abs(value);

describe.each([true, false])('a table of rows, compiled: %s', (compiled) => {
  /** What the table sums for keys. */
  function open(keys: readonly number[], rows: readonly number[]): (...wanted: number[]) => number[] {
    const drop = rowTableDrop(keys.length);
    const size = rowTableSize(drop);
    const { memory: { wholes }, kernel } = createKernel(4 * (size + 1000), compiled);
    (compiled ? writeRowTable : fillRowTable)(Int32Array.from(keys), Int8Array.from(rows), drop, wholes.subarray(0, size));
    return (...wanted) => {
      wholes.set(wanted, size);
      kernel.sumKeys(0, drop, size, wanted.length, size + 400, size + 800);
      return [...wholes.subarray(size + 800 + ROW_START, size + 816)];
    };
  }

  it('sums the squares of the rows of the keys that it has, and nothing for others', () => {
    // A key whose low bits are all 0 and whose row begins with 0 has no room in the table.
    const key = fc.integer().filter((value) => (value & 0xffffff) !== 0);
    fc.assert(fc.property(fc.uniqueArray(key, { maxLength: 300 }), key, (keys, other) => {
      const rowOf = (at: number) => Array.from({ length: ROW_WIDTH }, (_, i) => ((at * 7 + i * 11) % 93) - 46);
      const sum = open(keys, keys.flatMap((_, at) => rowOf(at)));
      keys.forEach((known, at) => expect(sum(known)).toEqual(rowOf(at).map(square)));
      if (!keys.includes(other)) expect(sum(other)).toEqual(ZEROS);
      const all = keys.map((_, at) => rowOf(at)).reduce((total, row) => total.map((value, i) => value + square(row[i]!)), ZEROS);
      expect(sum(...keys)).toEqual(all);
    }), { numRuns: 30 });
  });

  it('takes the first of equal keys', () => {
    expect(open([7, 7], [...ZEROS.map(() => -3), ...ZEROS.map(() => 2)])(7)).toEqual(ZEROS.map(() => -9));
  });

  it('adds sums by their numbers', () => {
    const { memory: { wholes }, kernel } = createKernel(4096, compiled);
    for (let i = 0; i < 64; i++) wholes[i] = i;
    wholes.set([3, 1, 1], 100);
    wholes.fill(5, 200, 216);
    kernel.addSums(0, 100, 3, 200);
    expect([...wholes.subarray(200, 216)]).toEqual(Array.from({ length: 16 }, (_, i) => 5 + 48 + 16 + 16 + 3 * i));
  });
});
