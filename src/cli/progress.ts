/** A progress bar on a terminal, nothing elsewhere. */
import cliProgress, { type Options, type SingleBar } from 'cli-progress';
import type { BatchProgress } from '../batch/index.js';
import type { Terminal } from './streams.js';

/** Told how far the work has come; stopped before anything else is printed. */
export interface Progress {
  readonly update: (progress: BatchProgress) => void;
  readonly stop: () => void;
}

const KNOWN_END = '{bar} {percentage} % | {lines} articles | {errors} errors | {rate}/s | {eta_formatted} left';
const OPEN_END = '{lines} articles | {errors} errors | {rate}/s | {duration_formatted}';

const OPTIONS: Options = {
  hideCursor: true,
  clearOnComplete: true,
  fps: 5,
  etaBuffer: 200,
  barsize: 24,
  forceRedraw: false,
  barCompleteChar: '█',
  barIncompleteChar: '░',
};

/** Draws on standard error, so that results in a pipe stay clean. */
export function createProgress({ stderr }: Terminal, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  let bar: SingleBar | undefined;
  let startedAt = 0;
  let startedWith = 0;
  return {
    update({ lines, errors, position, total }) {
      if (!bar) {
        bar = new cliProgress.SingleBar({ ...OPTIONS, stream: stderr, format: total === null ? OPEN_END : KNOWN_END });
        startedAt = performance.now();
        startedWith = lines;
        bar.start(total ?? 1, position, { lines, errors, rate: 0 });
      }
      const seconds = (performance.now() - startedAt) / 1000;
      const rate = seconds > 0.5 ? Math.round((lines - startedWith) / seconds) : 0;
      bar.update(total === null ? 0 : position, { lines, errors, rate });
    },
    stop() {
      bar?.stop();
    },
  };
}
