import {
  appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const COUNT = 300;
const LINES = articleLines(COUNT).replace('\n', '\nnot JSON\n');
let uninterrupted: string;

beforeAll(async () => {
  uninterrupted = (await runCli(['batch', '-', '-q', '-w', '1'], LINES)).stdout;
  expect(uninterrupted.split('\n')).toHaveLength(COUNT + 2);
});

const batchArgs = (input: string, out: string, workers = 1): string[] => [
  'batch', input, '--out', out, '--resume', '--checkpoint', '5', '-w', String(workers), '-q',
];

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

describe('whosaid batch --resume', () => {
  const SOURCES = [
    { name: 'a file', input: 'in', contents: LINES, kills: 10 },
    { name: 'a gzip file', input: 'in.gz', contents: gzipSync(LINES), kills: 6 },
    { name: 'standard input', input: '-', contents: LINES, kills: 6 },
  ];
  let killed = 0;

  it.each(SOURCES)('after kill -9 at random points nothing is lost and nothing twice: $name', async ({ input: name, contents, kills }) => {
    const folder = emptyFolder();
    const input = name === '-' ? '-' : join(folder, name);
    if (name !== '-') writeFileSync(input, contents);
    const out = join(folder, 'out');
    const piped = name === '-' ? contents : '';
    const random = createRandom(name.length);
    const expectComplete = () => {
      expect(readFileSync(out, 'utf8')).toBe(uninterrupted);
      expect(readdirSync(folder).filter((file) => file.startsWith('out'))).toEqual(['out']);
    };
    for (let kill = 0; kill < kills;) {
      const child = startCli(batchArgs(input, out, 1 + (kill % 2)));
      const ended = finish(child, piped);
      if (kill % 4 === 3) {
        // At any time: also while it starts, reads its journal or ends.
        await sleep(random() * 500);
      } else {
        // Somewhere between the first new bytes and a good way on.
        const target = sizeOf(`${out}.partial`) + 1 + random() * (uninterrupted.length / kills) * 0.7;
        while (child.exitCode === null && sizeOf(`${out}.partial`) < target) await sleep(1);
        await sleep(random() * 10);
      }
      child.kill('SIGKILL');
      if ((await ended).signal === 'SIGKILL') {
        kill += 1;
        killed += 1;
      } else {
        // It was through before: from the start again.
        expectComplete();
        rmSync(out);
      }
    }
    const last = await runCli(batchArgs(input, out, 2), piped);
    expect(last).toMatchObject({ code: 1, stderr: '' });
    expectComplete();
  }, 120_000);

  it('that was at least twenty kills', () => {
    expect(killed).toBeGreaterThanOrEqual(20);
  });

  interface Interrupted {
    readonly folder: string;
    readonly input: string;
    readonly out: string;
    readonly result: CliResult;
  }
  let first: Promise<Interrupted> | undefined;

  /** A run that SIGTERM ended in the middle. */
  async function interrupt(): Promise<Interrupted> {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-interrupted-'));
    const input = join(folder, 'in');
    const out = join(folder, 'out');
    writeFileSync(input, LINES);
    // The same lines through a pipe that stays open: the run cannot end by itself.
    const child = startCli(batchArgs('-', out).filter((arg) => arg !== '-q'));
    child.stdin!.write(LINES.slice(0, LINES.indexOf('\n', LINES.length / 2) + 1));
    const ended = finish(child, null);
    while (sizeOf(`${out}.partial`) === 0) await sleep(2);
    child.kill('SIGTERM');
    return { folder, input, out, result: await ended };
  }
  afterAll(async () => {
    if (first) rmSync((await first).folder, { recursive: true, force: true });
  });

  /** What the one interrupted run has left, in a folder of its own. */
  async function interrupted(): Promise<Interrupted> {
    first ??= interrupt();
    const { folder: original, result } = await first;
    const folder = emptyFolder();
    cpSync(original, folder, { recursive: true });
    return { folder, input: join(folder, 'in'), out: join(folder, 'out'), result };
  }

  it('SIGTERM ends a run in good order and says how to go on', async () => {
    const { input, out, result } = await interrupted();
    expect(result.code).toBe(143);
    expect(result.stderr).toContain('--resume goes on');
    expect(existsSync(out)).toBe(false);
    const next = await runCli(batchArgs(input, out).filter((arg) => arg !== '-q'));
    expect(next.code).toBe(1);
    expect(next.stderr).toMatch(/^whosaid: 301 articles, 1 with errors, \d+ of them from the interrupted run\n$/);
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
