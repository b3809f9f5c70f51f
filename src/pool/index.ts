/** A pool of worker threads over the synchronous core, for services and batches. */
import { availableParallelism } from 'node:os';
import { startThreads, ThreadFailure } from './dispatch.js';
import { answerProblem, readId, type BatchItem, type LineAnswer, type LineProblem } from './line.js';
import { WhosaidError } from '../errors.js';
import { readOptions } from '../options.js';
import type { ExtractOptions, Extraction } from '../schemas.js';
import type { TextOutcome } from './worker.js';

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

/** Tells errors that the article brought about from errors of the thread. */
function toLineProblem({ reason, cause }: ThreadFailure, timeout: number): LineProblem {
  if (reason === 'closed') return { code: 'POOL_CLOSED', message: 'This pool was closed. Create another one.' };
  if (reason === 'timeout') {
    return {
      code: 'ARTICLE_TIMEOUT',
      message: `This article took longer than ${timeout} ms and was given up. Raise the limit or split the article.`,
    };
  }
  const { code, message } = cause as NodeJS.ErrnoException;
  const why = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : message;
  return { code: 'WORKER_DIED', message: `The worker thread died over this article: ${why}.` };
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

  const threads = startThreads({ workers, options, timeout, maxMemory });
  return {
    workers,
    async extract(text, own) {
      // Checked here, so that wrong arguments throw the same error as in one thread.
      if (typeof text !== 'string') {
        throw new WhosaidError('TEXT_NOT_STRING', `extract expects the article as a string, not ${typeof text}.`);
      }
      if (own !== undefined) readOptions(own);
      try {
        const outcome = (await threads.run({ text, options: own })) as TextOutcome;
        if ('problem' in outcome) throw new WhosaidError(outcome.problem.code, outcome.problem.message);
        return outcome.extraction;
      } catch (error) {
        if (!(error instanceof ThreadFailure)) throw error;
        const { code, message } = toLineProblem(error, timeout);
        throw new WhosaidError(code, message, { cause: error.cause });
      }
    },
    async answer(item, own) {
      try {
        return (await threads.run({ item, options: own })) as LineAnswer;
      } catch (error) {
        if (!(error instanceof ThreadFailure)) throw error;
        const problem = toLineProblem(error, timeout);
        if (error.reason === 'closed') throw new WhosaidError(problem.code, problem.message, { cause: error.cause });
        return answerProblem(readId(item), item.line, problem);
      }
    },
    close: () => threads.close(),
  };
}
