/** A short run of `npm run fuzz`: every public call holds its promises on random input. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '../scripts/fuzz/targets.js';

const CASES = 3000;
// Another seed is another run; this one is the same everywhere.
const SEED = 7;

test.each(casesOf(CASES))('%s holds its promises in %i cases', (_name, numRuns, { property }) => {
  const result = fc.check(property, { numRuns, seed: SEED });
  expect(result.failed, fc.defaultReportMessage(result)).toBe(false);
  expect(result.numRuns).toBe(numRuns);
}, 180_000);
