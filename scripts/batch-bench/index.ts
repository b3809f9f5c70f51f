/** `npm run bench:batch`: what a long batch needs in memory beside a short one, and what a second thread brings. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { median } from '../bench/measure.js';
import { startProgress } from '../progress.js';
import { writeArticles } from './articles.js';

const whole = (value: string): number => Math.max(1, Number.parseInt(value, 10) || 1);
const { short, long, workers, rounds, speed, seed, out, only } = new Command('bench:batch')
  .description('Runs `whosaid batch` as built (npm run build) over made-up articles; prints peak memory and speed.')
  .option('--short <n>', 'articles of the short batch', whole, 2_000)
  .option('--long <n>', 'articles of the long batch', whole, 200_000)
  .option('--workers <n>', 'threads', whole, 2)
  .option('--speed <n>', 'articles of each run that is timed; of few, what each thread compiles weighs most', whole, 100_000)
  .option('--rounds <n>', 'timed runs with one thread and with all, in turn', whole, 2)
  .option('--only <part>', 'memory or threads')
  .option('--seed <n>', 'of the articles', whole, 1)
  .option('--out <folder>', 'for articles and results; removed afterwards', 'out/batch-bench')
  .parse()
  .opts<{ short: number; long: number; workers: number; rounds: number; speed: number; seed: number; out: string; only?: string }>();

const program = resolve('dist/cli.js');
if (!existsSync(program)) {
  process.stderr.write('There is no dist/cli.js: run npm run build first.\n');
  process.exit(2);
}

interface Run {
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

const folder = resolve(out);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const preload = join(folder, 'report.mjs');
writeFileSync(
  preload,
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     process.stderr.write('RUN ' + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
   });`,
);

const made = new Map<number, Promise<string>>();
function articles(count: number): Promise<string> {
  const path = join(folder, `${count}.ndjson`);
  let writing = made.get(count);
  if (!writing) made.set(count, (writing = writeArticles(path, count, seed).then(() => path)));
  return writing;
}

async function run(count: number, threads: number): Promise<Run> {
  const input = await articles(count);
  const output = join(folder, 'output.ndjson');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', preload, program, 'batch', input, '--out', output, '-q', '-w', String(threads)], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise((end) => child.on('close', end));
  const seconds = (performance.now() - start) / 1000;
  const report = /RUN (.*)$/.exec(stderr);
  if (code !== 0 || !report) throw new Error(`The batch ended with code ${String(code)}: ${stderr}`);
  const { maxRSS, cpu } = JSON.parse(report[1]!) as { maxRSS: number; cpu: number };
  return { seconds, processorSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024 };
}

async function printMemory(): Promise<void> {
  process.stdout.write(`\npeak memory of a batch, ${workers} threads\n    articles   peak MB        s   articles/s\n`);
  const peaks: number[] = [];
  for (const count of [short, long]) {
    const { peakMegabytes, seconds } = await run(count, workers);
    peaks.push(peakMegabytes);
    process.stdout.write(
      `  ${String(count).padStart(10)}${peakMegabytes.toFixed(0).padStart(10)}${seconds.toFixed(1).padStart(9)}${(count / seconds).toFixed(0).padStart(13)}\n`,
    );
  }
  process.stdout.write(`  the long one needs ${(peaks[1]! / peaks[0]!).toFixed(2)} times the short one\n`);
}

async function printThreads(): Promise<void> {
  const progress = startProgress('threads', 2 * rounds, 'runs');
  const one: Run[] = [];
  const all: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    one.push(await run(speed, 1));
    progress.step();
    all.push(await run(speed, workers));
    progress.step();
  }
  progress.stop();
  process.stdout.write(`\n${speed} articles from start to end, ${rounds} rounds, ${availableParallelism()} cores\n`);
  process.stdout.write('     threads   best s   median s   CPU s   articles/s\n');
  const rows = [[1, one], [workers, all]] as const;
  for (const [threads, runs] of rows) {
    const seconds = runs.map((each) => each.seconds);
    const best = Math.min(...seconds);
    process.stdout.write(
      `  ${String(threads).padStart(10)}${best.toFixed(2).padStart(9)}${median(seconds).toFixed(2).padStart(11)}` +
        `${median(runs.map((each) => each.processorSeconds)).toFixed(1).padStart(8)}${(speed / best).toFixed(0).padStart(13)}\n`,
    );
  }
  const ratio = (pick: (seconds: number[]) => number) =>
    pick(one.map(({ seconds }) => seconds)) / pick(all.map(({ seconds }) => seconds));
  const best = ratio((seconds) => Math.min(...seconds));
  process.stdout.write(`  ${workers} threads do ${best.toFixed(2)} times what one does (best runs; median runs ${ratio(median).toFixed(2)})\n`);
}

process.stdout.write(`Node ${process.version}\n`);
if (only !== 'threads') await printMemory();
if (only !== 'memory') await printThreads();
rmSync(folder, { recursive: true, force: true });
