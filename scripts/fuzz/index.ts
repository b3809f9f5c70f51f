/** `npm run fuzz`: random inputs through every public call; prints what broke, shrunk. Exit code 1 where something did. */
import { Command } from 'commander';
import fc from 'fast-check';
import { startProgress } from '../progress.js';
import { casesOf } from './targets.js';

const { cases, seed, minutes } = new Command('fuzz')
  .description('Runs random inputs through every public call and checks what is promised of the results.')
  .option('--cases <n>', 'cases in all', Number, 20_000)
  .option('--seed <n>', 'the same seed gives the same cases', Number, 1)
  .option('--minutes <n>', 'stop after this long', Number, 60)
  .parse()
  .opts<{ cases: number; seed: number; minutes: number }>();

const CHUNK = 500;
const planned = casesOf(cases);
const progress = startProgress('fuzz', planned.reduce((sum, [, runs]) => sum + runs, 0), 'cases');
const until = Date.now() + minutes * 60_000;
const left = new Map(planned.map(([name, runs]) => [name, runs]));
const broken = new Set<string>();
let done = 0;
// Targets take turns, so that a run cut short has tried them all.
for (let round = 0; [...left.values()].some((runs) => runs > 0) && Date.now() < until; round++) {
  for (const [name, , { property }] of planned) {
    const numRuns = Math.min(CHUNK, left.get(name)!);
    if (numRuns <= 0 || Date.now() > until) continue;
    const result = fc.check(property, { numRuns, seed: seed * 100_003 + round });
    left.set(name, left.get(name)! - numRuns);
    done += result.numRuns;
    progress.step(numRuns);
    if (!result.failed) continue;
    broken.add(name);
    process.stdout.write(`\n${name}, seed ${result.seed}, path ${result.counterexamplePath}\n${String(result.errorInstance)}\n${fc.defaultReportMessage(result)}\n`);
  }
}
progress.stop();
process.stdout.write(`${done} cases, seed ${seed}: ${broken.size === 0 ? 'every promise held' : `broken by ${[...broken].join(', ')}`}\n`);
process.exitCode = broken.size === 0 ? 0 : 1;
