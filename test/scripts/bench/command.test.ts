import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the quick benchmark prints every table and writes its results', () => {
  // Inside the project, so that what is built there finds its packages.
  const out = 'out/bench-test';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/bench/index.ts', '--quick', '--rounds', '1', '--corpus', 'none', '--out', out],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const part of ['× wink', 'compromise', 'quote-parser', 'share of time', 'cost by length', 'cold start', 'peak MB']) {
    expect(stdout).toContain(part);
  }
  const { speed, scaling } = JSON.parse(readFileSync(`${out}/results.json`, 'utf8')) as {
    speed: Record<string, { ratio: number }>;
    scaling: { size: number }[];
  };
  expect(speed['whosaid, scope all']!.ratio).toBeGreaterThan(1);
  expect(scaling.map(({ size }) => size)).toEqual([1, 4, 16, 64]);
}, 120_000);
