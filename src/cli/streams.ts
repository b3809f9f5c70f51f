/** Standard streams, and what happens when the other side goes away. */
import { once } from 'node:events';
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
