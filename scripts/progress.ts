/** How far something is, on standard error: a bar with rate and time left, or lines with the time. */
import cliProgress from 'cli-progress';

export interface Progress {
  step(amount?: number): void;
  stop(): void;
}

/** Lines that begin with the seconds since the log was started. */
export function startLog(): (line: string) => void {
  const began = performance.now();
  return (line) => console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

/** Starts a bar over `total` steps of one kind (“articles”); nothing is shown where standard error is no terminal. */
export function startProgress(label: string, total: number, unit: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {value}/{total} ${unit}, {eta_formatted} left`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (amount = 1) => bar.increment(amount), stop: () => bar.stop() };
}
