import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponential } from '../../src/scoring/exponential.js';

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
