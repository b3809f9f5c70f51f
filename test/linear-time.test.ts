/** Four times the text may take about four times as long, whatever the text. */
import { beforeAll, expect, test } from 'vitest';
import { LONG_TEXTS } from '../scripts/fuzz/long-texts.js';
import { extractQuotes } from '../src/index.js';

const SHORT = 30_000;
const TIMES = 4;
// Twice what is linear, as garbage collection and caches weigh on the longer one; what is square takes 16.
const MOST = 2 * TIMES;
// Below this, noise decides.
const LEAST_MS = 60;
// On a loaded machine a run may be unlucky; what is not linear never passes.
const ATTEMPTS = 5;

/** Processor time, which other programs disturb less than the clock. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  extractQuotes(text, { scope: 'all' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

beforeAll(() => {
  for (let i = 0; i < 3; i++) timeOf(LONG_TEXTS['an article']!(SHORT));
});

test.each(Object.entries(LONG_TEXTS))('%s', (_name, make) => {
  const short = make(SHORT);
  const long = make(SHORT * TIMES);
  timeOf(short);
  let best = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && best > MOST; attempt++) {
    const before = Math.max(timeOf(short), LEAST_MS);
    best = Math.min(best, timeOf(long) / before);
  }
  expect(best).toBeLessThanOrEqual(MOST);
}, 120_000);
