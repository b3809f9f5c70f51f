import { expect, test } from 'vitest';
import { oncePer } from '../../src/text/once-per.js';

test('works out once for each key, and again what threw', () => {
  const seen: object[] = [];
  const sizeOf = oncePer((key: { readonly size: number }) => {
    seen.push(key);
    if (seen.length === 1) throw new Error('not yet');
    return { size: key.size };
  });
  const one = { size: 1 };
  const other = { size: 1 };
  expect(() => sizeOf(one)).toThrow('not yet');
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(sizeOf(other)).not.toBe(sizeOf(one));
  expect(seen).toEqual([one, one, other]);
});
