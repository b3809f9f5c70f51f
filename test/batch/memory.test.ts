import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, runCli } from '../cli/run-cli.js';
import { articleLines } from './articles.js';

it('a batch of many articles needs hardly more memory than one of few', async () => {
  const folder = emptyFolder();
  const preload = join(folder, 'report-memory.mjs');
  writeFileSync(
    preload,
    `import { isMainThread } from 'node:worker_threads';
     if (isMainThread) process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`,
  );
  const peak = async (count: number): Promise<number> => {
    const input = join(folder, `${count}`);
    writeFileSync(input, articleLines(count));
    const args = ['batch', input, '--out', join(folder, 'out'), '-q', '-w', '1'];
    const { code, stderr } = await runCli(args, '', { NODE_OPTIONS: `--import ${preload}` });
    expect(code).toBe(0);
    return Number(stderr);
  };
  const [few, many] = [await peak(1_000), await peak(6_000)];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(1.3);
}, 120_000);
