/** `npm run bench`: speed beside wink-nlp and the peers, by stage and by length; cold start; memory. */
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { shareFiles } from '../build/share-files.js';
import { startProgress, type Progress } from '../progress.js';
import { listPrograms, measureColdStart, measureMemory } from './children.js';
import { measureSystems, median } from './measure.js';
import type * as Core from '../../src/index.js';
import type * as Stages from './stages.js';
import { YARDSTICK, countTokens, createSystems, type System } from './systems.js';
import { cutPieces, readTexts, type Texts } from './texts.js';

const { corpus, out, quick, rounds: roundsOption } = new Command('bench')
  .description('Times whosaid beside wink-nlp and its peers over the same texts, in one process.')
  .option('--corpus <path>', 'articles, JSON Lines; without it the fixtures', '../shared/corpora/polnear-dev.jsonl')
  .option('--out <folder>', 'where the build and the results are written, inside the project', 'out/bench')
  .option('--rounds <n>', 'timed rounds', (value) => Math.max(1, Number.parseInt(value, 10) || 1))
  .option('--quick', 'few texts and rounds, short scaling curve: for continuous integration')
  .parse()
  .opts<{ corpus: string; out: string; quick?: boolean; rounds?: number }>();

const rounds = roundsOption ?? (quick ? 3 : 7);
const warmUp = quick ? 1 : 5;
const KB = 1024;
const SIZES = [1, 4, 16, 64, 256, 1024, 4096, 10240].filter((size) => !quick || size <= 64);
const TOTAL = (quick ? 64 : 1024) * KB;

/** Bundles as for publication: what runs under a loader is not what users run. */
async function buildModules(): Promise<{ index: string; stages: string }> {
  rmSync(join(out, 'build'), { recursive: true, force: true });
  await build({
    entryPoints: { index: 'src/index.ts', stages: 'scripts/bench/stages.ts' },
    outdir: join(out, 'build'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    supported: { 'regexp-unicode-property-escapes': true },
    // All but zod, which is published within.
    external: ['wink-nlp', 'wink-eng-lite-web-model'],
    plugins: [shareFiles(join(out, 'build'))],
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return { index: resolve(out, 'build/index.mjs'), stages: resolve(out, 'build/stages.mjs') };
}

function printSpeed(systems: readonly System[], texts: Texts, tokens: number): Record<string, unknown> {
  const progress = startProgress('speed', warmUp + rounds, 'rounds');
  const timings = measureSystems(systems, texts.articles, warmUp, rounds, () => progress.step());
  progress.stop();
  print(`\nspeed, median of ${rounds} interleaved rounds, warm    ms  × wink  (CPU)    tokens/s  articles/s\n`);
  for (const { name, median: time, ratio, processorRatio } of timings) {
    print(
      `  ${name.padEnd(34)}${fixed(time, 0, 9)}${fixed(ratio, 2, 8)}${fixed(processorRatio, 2, 7)}` +
        `${fixed((1000 * tokens) / time, 0, 12)}${fixed((1000 * texts.articles.length) / time, 0, 12)}\n`,
    );
  }
  return Object.fromEntries(timings.map(({ name, ...rest }) => [name, rest]));
}

function printStages(run: typeof Stages.timeStages, texts: Texts): Record<string, unknown> {
  const shares: Record<string, unknown> = {};
  for (const scope of ['speech', 'all'] as const) {
    const passes = Array.from({ length: rounds + 1 }, () => run(texts.articles, scope)).slice(1);
    const stages = [...passes[0]!.keys()].map((stage) => [stage, median(passes.map((pass) => pass.get(stage)!))] as const);
    const sum = stages.reduce((total, [, time]) => total + time, 0);
    print(`\nshare of time by stage, scope ${scope}\n`);
    for (const [stage, time] of stages) print(`  ${stage.padEnd(34)}${fixed(time, 1, 9)} ms${fixed((100 * time) / sum, 1, 7)} %\n`);
    shares[scope] = Object.fromEntries(stages.map(([stage, time]) => [stage, time / sum]));
  }
  return shares;
}

function printScaling(systems: readonly System[], texts: Texts): unknown[] {
  const passesOf = (size: number) => (quick || size * KB > TOTAL ? 1 : 3);
  const total = SIZES.reduce((sum, size) => sum + passesOf(size), 0);
  const progress = startProgress('scaling', total * systems.length, 'passes');
  const rows = SIZES.map((size) => {
    const pieces = cutPieces(texts.articles, size * KB, Math.max(TOTAL, size * KB));
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0) / KB;
    const times = systems.map((): number[] => []);
    for (let pass = 0; pass < passesOf(size); pass++) {
      systems.forEach(({ run }, index) => {
        const start = performance.now();
        for (const piece of pieces) run(piece);
        times[index]!.push((1000 * (performance.now() - start)) / length);
        progress.step();
      });
    }
    return { size, cost: times.map(median) };
  });
  progress.stop();
  print(`\ncost by length of text, µs/KB (× that of 4 KB)\n  ${'KB'.padStart(6)}`);
  for (const { name } of systems) print(name.padStart(26));
  const base = rows.find(({ size }) => size === 4)!;
  for (const { size, cost } of rows) {
    print(`\n  ${String(size).padStart(6)}`);
    cost.forEach((value, index) => print(`${fixed(value, 0, 17)} (${(value / base.cost[index]!).toFixed(2)}×) `));
  }
  print('\n');
  return rows;
}

function printFresh(built: string, texts: Texts): Record<string, unknown> {
  const programs = listPrograms(built);
  const starts = quick ? 1 : 9;
  const file = resolve(out, 'texts.json');
  writeFileSync(file, JSON.stringify(texts.articles));
  const progress = startProgress('fresh processes', programs.length * (starts + 1), 'runs');
  const step = (bar: Progress) => () => bar.step();
  const times = measureColdStart(programs, texts.articles[0]!, starts, step(progress));
  const memory = measureMemory(programs, file, step(progress));
  progress.stop();
  print(`\nfresh process                     cold start ms  over wink   peak MB\n`);
  programs.forEach(({ name }, index) => {
    print(
      `  ${name.padEnd(30)}${fixed(times[index]!, 0, 15)}${fixed(times[index]! - times[0]!, 0, 11)}` +
        `${fixed(memory[index]!, 0, 10)}\n`,
    );
  });
  return Object.fromEntries(
    programs.map(({ name }, index) => [name, { coldStart: times[index], peakMegabytes: memory[index] }]),
  );
}

function fixed(value: number, places: number, width: number): string {
  return value.toFixed(places).padStart(width);
}

function print(text: string): void {
  process.stdout.write(text);
}

const texts = readTexts(corpus);
if (quick) Object.assign(texts, { articles: texts.articles.slice(0, 20) });
mkdirSync(out, { recursive: true });
const built = await buildModules();
const { extractQuotes } = (await import(pathToFileURL(built.index).href)) as typeof Core;
const { timeStages: run } = (await import(pathToFileURL(built.stages).href)) as typeof Stages;
const systems = createSystems(extractQuotes);
const tokens = countTokens(texts.articles);
print(`${texts.articles.length} articles of ${texts.origin}, ${tokens} tokens; Node ${process.version}\n`);

const results = {
  node: process.version,
  articles: texts.articles.length,
  tokens,
  speed: printSpeed(systems, texts, tokens),
  stages: printStages(run, texts),
  scaling: printScaling(systems.filter(({ name }) => name === YARDSTICK || name.startsWith('whosaid')), texts),
  fresh: printFresh(built.index, texts),
};
writeFileSync(join(out, 'results.json'), JSON.stringify(results, null, 2) + '\n');
