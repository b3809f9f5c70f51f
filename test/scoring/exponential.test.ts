import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponentiate } from '../../src/scoring/exponential.js';

function exponential(power: number): number {
  const values = Float64Array.of(7, power + 1, 7);
  exponentiate(values, 1, 1, 1);
  expect([values[0], values[2]]).toEqual([7, 7]);
  return values[1]!;
}

it('is e to the power, to one part in a hundred million', () => {
  fc.assert(fc.property(fc.double({ min: -42, max: 0, noNaN: true }), (power) => {
    expect(Math.abs(exponential(power) / Math.exp(power) - 1)).toBeLessThan(1e-8);
  }));
  expect(exponential(0)).toBe(1);
});

it('stays above 0 and falls with the power', () => {
  expect(exponential(-1e6)).toBeGreaterThan(0);
  expect(exponential(-1e6)).toBeLessThan(exponential(-42));
});
