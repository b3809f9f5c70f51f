import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, finish, runCli, startCli, type CliResult } from '../cli/run-cli.js';
import { articleLines } from './articles.js';

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LINES = articleLines(600).replace('\n', '\nnot JSON\n');
let uninterrupted: string;

beforeAll(async () => {
  uninterrupted = (await runCli(['batch', '-', '-q'], LINES)).stdout;
  expect(uninterrupted.split('\n')).toHaveLength(602);
});

const batchArgs = (input: string, out: string): string[] => [
  'batch', input, '--out', out, '--resume', '--checkpoint', '5', '-w', '2', '-q',
];

describe('whosaid batch --resume', () => {
  it.each([
    ['a file', 'in', LINES, 12],
    ['a gzip file', 'in.gz', gzipSync(LINES), 6],
    ['standard input', '-', LINES, 6],
  ])('after kill -9 at random points nothing is lost and nothing twice: %s', async (_, name, contents, kills) => {
    const folder = emptyFolder();
    const input = name === '-' ? '-' : join(folder, name);
    if (name !== '-') writeFileSync(input, contents);
    const out = join(folder, 'out');
    const random = createRandom(name.length);
    let done = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startCli(batchArgs(input, out));
      const ended = finish(child, name === '-' ? contents : '');
      const partial = `${out}.partial`;
      const sizeBefore = existsSync(partial) ? readFileSync(partial).length : 0;
      // Somewhere between the first new bytes and a good way on.
      const target = sizeBefore + 1 + random() * (uninterrupted.length / kills) * 0.7;
      while (child.exitCode === null && !(existsSync(partial) && readFileSync(partial).length >= target)) await sleep(2);
      await sleep(random() * 20);
      child.kill('SIGKILL');
      const { signal } = await ended;
      if (signal === 'SIGKILL') done += 1;
      else break;
    }
    expect(done).toBeGreaterThanOrEqual(Math.min(kills, 5));
    const last = await runCli(batchArgs(input, out), name === '-' ? contents : '');
    expect(last).toMatchObject({ code: 1, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(uninterrupted);
    expect(readdirSync(folder).filter((file) => file.startsWith('out'))).toEqual(['out']);
  }, 120_000);

  /** A run that SIGTERM ended in the middle. */
  async function interrupted(): Promise<{ folder: string; input: string; out: string; result: CliResult }> {
    const folder = emptyFolder();
    const input = join(folder, 'in');
    const out = join(folder, 'out');
    writeFileSync(input, LINES);
    // The same lines through a pipe that stays open: the run cannot end by itself.
    const child = startCli(batchArgs('-', out).filter((arg) => arg !== '-q'));
    child.stdin!.write(LINES.slice(0, LINES.indexOf('\n', LINES.length / 2) + 1));
    const ended = finish(child, null);
    while (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`).length === 0) await sleep(2);
    child.kill('SIGTERM');
    return { folder, input, out, result: await ended };
  }

  it('SIGTERM ends a run in good order and says how to go on', async () => {
    const { input, out, result } = await interrupted();
    expect(result.code).toBe(143);
    expect(result.stderr).toContain('--resume goes on');
    expect(existsSync(out)).toBe(false);
    const next = await runCli(batchArgs(input, out).filter((arg) => arg !== '-q'));
    expect(next.code).toBe(1);
    expect(next.stderr).toMatch(/^whosaid: 601 articles, 1 with errors, \d+ of them from the interrupted run\n$/);
    expect(readFileSync(out, 'utf8')).toBe(uninterrupted);
  });

  it.each([
    ['other options', (args: string[]) => [...args, '--scope', 'all'], () => undefined, 'RESUME_OPTIONS_CHANGED'],
    ['without --resume', (args: string[]) => args.filter((arg) => arg !== '--resume'), () => undefined, 'OUTPUT_UNFINISHED'],
    [
      'another input',
      (args: string[]) => args,
      (folder: string) => writeFileSync(join(folder, 'in'), LINES.replace('votes', 'boats')),
      'RESUME_INPUT_CHANGED',
    ],
    [
      'a shorter input',
      (args: string[]) => args,
      (folder: string) => truncateSync(join(folder, 'in'), 10),
      'RESUME_INPUT_CHANGED',
    ],
    [
      'a partial file that was cut',
      (args: string[]) => args,
      (folder: string) => truncateSync(join(folder, 'out.partial'), 10),
      'RESUME_BROKEN',
    ],
  ])('refuses %s', async (_, change, damage, code) => {
    const { folder, input, out } = await interrupted();
    damage(folder);
    const result = await runCli(change(batchArgs(input, out)));
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(new RegExp(`^whosaid: ${code}: `));
    expect(existsSync(out)).toBe(false);
  });

  it('mends a torn journal and a partial file that ran ahead of it', async () => {
    const { input, out } = await interrupted();
    appendFileSync(`${out}.journal`, '{"lines":60');
    appendFileSync(`${out}.partial`, '{"id":"half a li');
    await runCli(batchArgs(input, out));
    expect(readFileSync(out, 'utf8')).toBe(uninterrupted);
  });

  it('without an interrupted run it is an ordinary run', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), LINES);
    await runCli(batchArgs(join(folder, 'in'), join(folder, 'out')));
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(uninterrupted);
  });
});
