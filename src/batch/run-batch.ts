/** One batch from beginning to end: source, pool, output. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { version } from '../../package.json';
import { WhosaidError } from '../errors.js';
import { readOptions } from '../options.js';
import { createPool } from '../pool/index.js';
import type { ExtractOptions } from '../schemas.js';
import { fingerprint, openOutput, type Checkpoint, type Output } from './journal.js';
import type { BatchItem } from '../pool/line.js';
import { mapInOrder } from './map-in-order.js';
import { openSource, type Source } from './sources.js';

/** What a batch reads, writes and may use. */
export interface BatchSettings {
  /** NDJSON file, plain or gzip, a folder of `.txt` and `.html` files, or `-` for `stdin`. */
  readonly input: string;
  /** A file to be made, or a function that takes one line after another. */
  readonly output: string | ((line: Uint8Array) => Promise<void>);
  readonly options?: ExtractOptions;
  /** Threads; default: one a core. */
  readonly workers?: number;
  /** Milliseconds that one article may take; default 120,000. */
  readonly timeout?: number;
  /** Megabytes of heap that one thread may use; default 2,048. */
  readonly maxMemory?: number;
  /** Bytes that one line or file may have; default 64 MiB. */
  readonly maxBytes?: number;
  /** Go on with an interrupted run of the same batch. */
  readonly resume?: boolean;
  /** Milliseconds between two points to resume from; default 1,000. */
  readonly checkpointEvery?: number;
  /** Read for `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Ends the run early, at a point to resume from. */
  readonly signal?: AbortSignal;
  /** Told after each line. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** How far a batch has come. */
export interface BatchProgress {
  /** Lines answered, those of the interrupted run included. */
  readonly lines: number;
  /** Of these, lines with an error. */
  readonly errors: number;
  /** Read so far, in the unit of `total`: bytes of a file, files of a folder. */
  readonly position: number;
  /** Null where the end is not known (standard input). */
  readonly total: number | null;
}

/** How a batch ended. */
export interface BatchReport {
  readonly lines: number;
  readonly errors: number;
  /** Lines that the interrupted run had done. */
  readonly resumed: number;
  /** False when `signal` ended it early. */
  readonly complete: boolean;
}

/** Enough for every thread to have its next articles waiting behind one slow article. */
const ITEMS_PER_WORKER = 48;
const BYTES_UNDER_WAY = 64 * 1024 * 1024;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const DEFAULT_CHECKPOINT_EVERY = 1_000;

/**
 * Extracts the quotes of every article of the input and writes one line each,
 * in the order of the input. What is wrong with an article becomes the error
 * of its line and the run goes on. Two lines with the same id are two
 * articles: each has its answer in its place.
 *
 * @throws {WhosaidError} For what makes the run impossible: `OPTIONS_INVALID`,
 * `FILE_…`, `DISK_FULL`, `INPUT_BROKEN`, `OUTPUT_UNFINISHED`, `RESUME_…`.
 * @example
 * await runBatch({ input: 'in.ndjson', output: 'out.ndjson', options: { scope: 'all' }, resume: true });
 */
export async function runBatch(settings: BatchSettings): Promise<BatchReport> {
  const { input, output: target, options = {}, maxBytes = DEFAULT_MAX_BYTES, resume = false } = settings;
  const resolved = readOptions(options);
  const source = await openSource(input, settings.stdin ?? process.stdin, maxBytes);
  const isFile = typeof target === 'string';
  if (isFile) await refuseSpecialFile(target);
  const output = isFile
    ? await openOutput(target, fingerprint({ version, options: resolved, maxBytes }), resume)
    : streamOutput(target);
  const pool = createPool({
    options,
    ...(settings.workers !== undefined && { workers: settings.workers }),
    ...(settings.timeout !== undefined && { timeout: settings.timeout }),
    ...(settings.maxMemory !== undefined && { maxMemory: settings.maxMemory }),
  });
  let isFinished = false;
  try {
    const state = { lines: output.from.lines, errors: output.from.errors };
    const digest = createHash('sha256');
    const items = output.from.done ? nothing() : skip(source, output.from, digest);
    const every = settings.checkpointEvery ?? DEFAULT_CHECKPOINT_EVERY;
    let nextSave = Date.now() + every;
    const save = (done: boolean) => output.checkpoint({ ...state, input: digest.copy().digest('hex'), done });

    const window = {
      items: pool.workers * ITEMS_PER_WORKER,
      bytes: BYTES_UNDER_WAY,
      signal: settings.signal,
    };
    for await (const { item, result } of mapInOrder(items, (next) => pool.answer(next), window)) {
      await output.write(result.bytes);
      if (isFile) addToDigest(digest, item);
      state.lines += 1;
      if (result.failed) state.errors += 1;
      if (isFile && Date.now() >= nextSave) {
        await save(false);
        nextSave = Date.now() + every;
      }
      settings.onProgress?.({ ...state, position: source.position(), total: source.total });
    }
    const complete = !settings.signal?.aborted;
    if (isFile && !output.from.done) await save(complete);
    if (complete) {
      await output.finish();
      isFinished = true;
    }
    return { ...state, resumed: output.from.lines, complete };
  } finally {
    if (!isFinished) await output.abandon().catch(() => undefined);
    await pool.close();
  }
}

async function* nothing(): AsyncGenerator<BatchItem> {
  yield* [];
}

const encoder = new TextEncoder();

/** What identifies an item of the input, so that a resumed run notices another input. */
function addToDigest(digest: ReturnType<typeof createHash>, item: BatchItem): void {
  digest.update(encoder.encode(`${item.file ?? ''}\n${item.bytes.length}\n${item.problem?.message ?? ''}\n`));
  digest.update(item.bytes);
}

/** The items after the checkpoint; those before it must be the ones that were answered. */
async function* skip(
  source: Source,
  from: Checkpoint,
  digest: ReturnType<typeof createHash>,
): AsyncGenerator<BatchItem> {
  let left = from.lines;
  const check = () => {
    if (left > 0 || digest.copy().digest('hex') !== from.input) {
      throw new WhosaidError(
        'RESUME_INPUT_CHANGED',
        'The input is not the one that the interrupted run had read. Give it the same input, or remove the ' +
          '.journal file beside the output to start anew.',
      );
    }
  };
  let isChecked = left === 0;
  for await (const item of source.read()) {
    if (left > 0) {
      addToDigest(digest, item);
      left -= 1;
      continue;
    }
    if (!isChecked) check();
    isChecked = true;
    yield item;
  }
  if (!isChecked) check();
}

function streamOutput(write: (line: Uint8Array) => Promise<void>): Output {
  const nothing = () => Promise.resolve();
  return {
    from: { lines: 0, errors: 0, bytes: 0, input: '', done: false },
    write, checkpoint: nothing, finish: nothing, abandon: nothing,
  };
}

/** A device or pipe cannot be replaced by a finished file. */
async function refuseSpecialFile(path: string): Promise<void> {
  const facts = await stat(path).catch(() => null);
  if (facts && !facts.isFile()) {
    throw new WhosaidError(
      'OUTPUT_NOT_A_FILE',
      `${JSON.stringify(path)} is ${facts.isDirectory() ? 'a folder' : 'no regular file'}. ` +
        'Name a file to be made, or write to standard output with --out - and redirect that.',
    );
  }
}
