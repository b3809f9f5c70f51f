/** A progress bar with rate and time left on standard error; nothing where that is no terminal. */
import cliProgress from 'cli-progress';

export interface Progress {
  step(amount?: number): void;
  stop(): void;
}

/** Starts a bar over `total` steps of one kind (“articles”). */
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
