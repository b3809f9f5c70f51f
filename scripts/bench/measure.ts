/** Times systems against each other in one process, round about, so that what slows the machine slows all. */
import type { System } from './systems.js';

export interface Timing {
  readonly name: string;
  /** Milliseconds over all texts, the median round. */
  readonly median: number;
  /** Median over the rounds of this system's time by the yardstick's in the same round. */
  readonly ratio: number;
  /** The same of processor time, which other programs on the machine do not stretch. */
  readonly processorRatio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Texts are timed in this many blocks a round, systems taking turns at each. */
const BLOCKS = 8;

/**
 * Runs every system over every text in each round; the first system is the yardstick. The first `warmUp` rounds do not count:
 * engines go on translating code for some of them, the longer the more code there is. What a process costs that reads one
 * text alone is measured as its cold start.
 */
export function measureSystems(
  systems: readonly System[],
  texts: readonly string[],
  warmUp: number,
  rounds: number,
  step: () => void,
): Timing[] {
  const size = Math.max(1, Math.ceil(texts.length / BLOCKS));
  const zeros = () => systems.map(() => new Array<number>(warmUp + rounds).fill(0));
  const times = zeros();
  const processor = zeros();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let first = 0; first < texts.length; first += size) {
      const block = texts.slice(first, first + size);
      systems.forEach(({ run }, index) => {
        const used = process.cpuUsage();
        const start = performance.now();
        for (const text of block) run(text);
        times[index]![round]! += performance.now() - start;
        const { user, system } = process.cpuUsage(used);
        processor[index]![round]! += user + system;
      });
    }
    step();
  }
  const timed = (rows: readonly number[][], index: number) => rows[index]!.slice(warmUp);
  const ratioOf = (rows: readonly number[][], index: number) =>
    median(timed(rows, index).map((time, round) => time / timed(rows, 0)[round]!));
  return systems.map(({ name }, index) => ({
    name,
    median: median(timed(times, index)),
    ratio: ratioOf(times, index),
    processorRatio: ratioOf(processor, index),
  }));
}
