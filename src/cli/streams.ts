/** Standard streams, and what happens when the other side goes away. */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { WhosaidError } from '../errors.js';

/** The world outside, so that tests can give another. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** The reader of our output has closed the pipe: not an error, but the end. */
export class PipeClosed extends Error {}

/**
 * Writes and waits until the stream takes more, so that memory stays flat
 * however slowly it is read.
 *
 * @throws {PipeClosed} when the reader has gone.
 * @throws {WhosaidError} `DISK_FULL` or `OUTPUT_NOT_WRITABLE`.
 */
export async function writeTo(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(explainWriteError(error));
      else resolve();
    });
  });
  if ((stream as NodeJS.WriteStream).writableNeedDrain) await once(stream, 'drain');
}

function explainWriteError(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new PipeClosed();
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new WhosaidError('DISK_FULL', 'The disk is full: the output is incomplete. Free some space and run again.', {
      cause: error,
    });
  }
  return new WhosaidError('OUTPUT_NOT_WRITABLE', `The output could not be written: ${error.message}.`, { cause: error });
}

/** A run that SIGINT or SIGTERM ends in good order. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** What the shell expects of a program that a signal ended. */
  exitCode(): number;
  /** Gives the signals their usual meaning back. */
  release(): void;
}

const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

/** Catches the first SIGINT or SIGTERM; a second one ends the program at once. */
export function onStopSignal(): StopSignal {
  const controller = new AbortController();
  let received: keyof typeof SIGNAL_NUMBERS = 'SIGTERM';
  const handle = (signal: NodeJS.Signals) => {
    received = signal as keyof typeof SIGNAL_NUMBERS;
    controller.abort();
  };
  const names = Object.keys(SIGNAL_NUMBERS) as (keyof typeof SIGNAL_NUMBERS)[];
  for (const name of names) process.once(name, handle);
  return {
    signal: controller.signal,
    exitCode: () => 128 + SIGNAL_NUMBERS[received],
    release: () => names.forEach((name) => process.off(name, handle)),
  };
}

/** Milliseconds between two settings of what every new thread sets back. */
const KEEP_EVERY = 100;

/**
 * Sets V8 up for long runs, whose memory is not to grow with them.
 *
 * - The collector keeps the heap near what lives in it. Left alone it lets
 *   garbage grow to several times that, the more the longer a run lasts.
 * - The space for what is new has its size from the start. Left alone that of
 *   the main thread grows to thirty times what it needs.
 */
export function keepMemoryFlat(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--min-semi-space-size=4');
  const keepYoungSpace = () => setFlagsFromString('--semi-space-growth-factor=1');
  keepYoungSpace();
  setInterval(keepYoungSpace, KEEP_EVERY).unref();
}
