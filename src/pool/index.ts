/** A pool of worker threads over the synchronous core, for services and batches. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { answerProblem, readId, type BatchItem, type LineAnswer, type LineProblem } from './line.js';
import { WhosaidError } from '../errors.js';
import { readOptions } from '../options.js';
import type { ExtractOptions, Extraction } from '../schemas.js';
import type { ExtractOutcome } from './worker.js';

/** How a pool works. */
export interface PoolOptions {
  /** Threads; default: one a core. */
  readonly workers?: number;
  /** Options for every article that does not bring its own. */
  readonly options?: ExtractOptions;
  /** Milliseconds that one article may take, once a thread has started on it; default 120,000. */
  readonly timeout?: number;
  /** Megabytes of heap that one thread may use; default 2,048. */
  readonly maxMemory?: number;
}

/** Threads that extract quotes; see {@link createPool}. */
export interface Pool {
  /** Number of threads. */
  readonly workers: number;
  /**
   * Like `extractQuotes`, in another thread.
   *
   * @throws {WhosaidError} What `extractQuotes` throws; `WORKER_DIED`,
   * `ARTICLE_TIMEOUT` or `POOL_CLOSED`. Other articles are not affected.
   */
  extract(text: string, options?: ExtractOptions): Promise<Extraction>;
  /** Answers one line or file of a batch; never rejects for what is in it. */
  answer(item: BatchItem, options?: ExtractOptions): Promise<LineAnswer>;
  /** Ends the threads; articles still waiting are refused with `POOL_CLOSED`. */
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT = 120_000;
const DEFAULT_MAX_MEMORY = 2_048;
/**
 * Megabytes of each thread for what is new; articles are small, and what one
 * leaves behind in a larger space ends up scattered among what stays.
 */
const YOUNG_MEMORY = 6;
/** Milliseconds between two looks at whether a thread has started; most articles are done before the first. */
const START_CHECK = 50;

/** Tells errors that the article brought about from errors of the thread. */
function toLineProblem(error: unknown, wasAborted: boolean, timeout: number): LineProblem {
  if (wasAborted) {
    return {
      code: 'ARTICLE_TIMEOUT',
      message: `This article took longer than ${timeout} ms and was given up. Raise the limit or split the article.`,
    };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : message;
  return { code: 'WORKER_DIED', message: `The worker thread died over this article: ${reason}.` };
}

/**
 * Starts worker threads that extract quotes side by side. A thread that dies
 * fails the article it was reading and is replaced.
 *
 * @throws {WhosaidError} `POOL_OPTIONS_INVALID` or `OPTIONS_INVALID`.
 * @example
 * const pool = createPool({ workers: 4, options: { scope: 'all' } });
 * const extractions = await Promise.all(texts.map((text) => pool.extract(text)));
 * await pool.close();
 */
export function createPool(settings: PoolOptions = {}): Pool {
  const { workers = availableParallelism(), options = {}, timeout = DEFAULT_TIMEOUT, maxMemory = DEFAULT_MAX_MEMORY } = settings;
  for (const [name, value] of Object.entries({ workers, timeout, maxMemory })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new WhosaidError('POOL_OPTIONS_INVALID', `createPool expects ${name} to be a whole number, 1 or more.`);
    }
  }
  readOptions(options);

  const threads = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  // A thread that dies between two articles takes nothing with it, and is replaced.
  threads.on('error', () => undefined);
  let isClosed = false;
  let busy = 0;
  const waiting: (() => void)[] = [];

  /** The clock of an article starts when a thread starts on it, not while it waits for one. */
  async function runOnThread<Result>(name: 'extract' | 'answer', task: object): Promise<Result> {
    if (busy < workers) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const abort = new AbortController();
    const started = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const look = (): NodeJS.Timeout =>
      setTimeout(() => {
        if (Atomics.load(started, 0) === 0) clock = look();
        else clock = setTimeout(() => abort.abort(), timeout);
      }, START_CHECK);
    let clock = look();
    try {
      if (isClosed) throw new WhosaidError('POOL_CLOSED', 'This pool was closed. Create another one.');
      return (await threads.run({ ...task, started }, { name, signal: abort.signal })) as Result;
    } catch (error) {
      if (error instanceof WhosaidError) throw error;
      throw isClosed
        ? new WhosaidError('POOL_CLOSED', 'This pool was closed while it worked.', { cause: error })
        : new ThreadFailure(error, abort.signal.aborted);
    } finally {
      clearTimeout(clock);
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  }

  return {
    workers,
    async extract(text, own) {
      // Checked here, so that wrong arguments throw the same error as in one thread.
      if (typeof text !== 'string') {
        throw new WhosaidError('TEXT_NOT_STRING', `extract expects the article as a string, not ${typeof text}.`);
      }
      if (own !== undefined) readOptions(own);
      try {
        const outcome = await runOnThread<ExtractOutcome>('extract', { text, options: own });
        if ('problem' in outcome) throw new WhosaidError(outcome.problem.code, outcome.problem.message);
        return outcome.extraction;
      } catch (error) {
        if (!(error instanceof ThreadFailure)) throw error;
        const { code, message } = toLineProblem(error.cause, error.wasAborted, timeout);
        throw new WhosaidError(code, message, { cause: error.cause });
      }
    },
    async answer(item, own) {
      try {
        return await runOnThread<LineAnswer>('answer', { item, options: own });
      } catch (error) {
        if (!(error instanceof ThreadFailure)) throw error;
        return answerProblem(readId(item), item.line, toLineProblem(error.cause, error.wasAborted, timeout));
      }
    },
    async close() {
      isClosed = true;
      await threads.destroy();
    },
  };
}

class ThreadFailure extends Error {
  constructor(
    override readonly cause: unknown,
    readonly wasAborted: boolean,
  ) {
    super('A worker thread failed.');
  }
}
