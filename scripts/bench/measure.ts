/** Times systems against each other in one process, round about, so that what slows the machine slows all. */
import type { System } from './systems.js';

export interface Timing {
  readonly name: string;
  /** Milliseconds over all texts, the median round. */
  readonly median: number;
  /** Median over the rounds of this system's time by the yardstick's in the same round. */
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Runs every system over every text in each round, after one round to warm up; the first system is the yardstick. */
export function measureSystems(
  systems: readonly System[],
  texts: readonly string[],
  rounds: number,
  step: () => void,
): Timing[] {
  const times = systems.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    systems.forEach(({ run }, index) => {
      const start = performance.now();
      for (const text of texts) run(text);
      const time = performance.now() - start;
      if (round > 0) times[index]!.push(time);
      step();
    });
  }
  return systems.map(({ name }, index) => ({
    name,
    median: median(times[index]!),
    ratio: median(times[index]!.map((time, round) => time / times[0]![round]!)),
  }));
}
