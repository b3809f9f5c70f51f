/** The consumer: jobs in, results and dead letters out. */
import type { Job } from 'bullmq';
import type { LineProblem } from '../pool/line.js';
import { createPool } from '../pool/index.js';
import { connect, type QueueAddress } from './connection.js';
import type { ArticleJob, DeadLetter } from './job.js';

/** How one worker process works. */
export interface WorkerSettings extends QueueAddress {
  /** Threads; default: one a core. */
  readonly workers?: number;
  /** Milliseconds that one article may take; default 120,000. */
  readonly timeout?: number;
  /** Megabytes of heap that one thread may use; default 2,048. */
  readonly maxMemory?: number;
  /**
   * Milliseconds after which the jobs of a process that has died go to
   * another one; default 30,000.
   */
  readonly lockDuration?: number;
}

/** What a worker has done since it started, and what is left. */
export interface WorkerMetrics {
  /** Articles with a result. */
  readonly done: number;
  /** Articles given up. */
  readonly dead: number;
  /** Tries that failed and will be repeated. */
  readonly retried: number;
  /** Articles a second, since the start. */
  readonly perSecond: number;
  /** In the whole queue, all workers. */
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
}

/** A worker that runs. */
export interface QueueWorker {
  metrics(): Promise<WorkerMetrics>;
  /** Takes no further job, finishes those under way, disconnects. */
  close(): Promise<void>;
}

/** Another try can end otherwise; anything else is the article's own fault. */
const WORTH_RETRYING = new Set(['WORKER_DIED', 'ARTICLE_TIMEOUT']);

/** Jobs taken beside those that threads work on, so that no thread waits for Redis. */
const AHEAD = 2;

/**
 * Works on a queue until it is closed.
 *
 * A job leaves the queue only after its result, or the reason why there is
 * none, has been written under the article's id. So if this process dies in
 * between, the job is done again elsewhere and writes the same result in the
 * same place: nothing is lost and nothing is there twice.
 *
 * @throws {WhosaidError} `REDIS_UNREACHABLE`, `QUEUE_PACKAGES_MISSING` or `POOL_OPTIONS_INVALID`.
 * @example
 * const worker = await startWorker({ queue: 'news', workers: 4 });
 * process.once('SIGTERM', () => worker.close());
 */
export async function startWorker(settings: WorkerSettings = {}): Promise<QueueWorker> {
  const { lockDuration = 30_000 } = settings;
  const connection = await connect(settings);
  const { redis, bullmq, results, dead } = connection;
  const pool = createPool({
    ...(settings.workers !== undefined && { workers: settings.workers }),
    ...(settings.timeout !== undefined && { timeout: settings.timeout }),
    ...(settings.maxMemory !== undefined && { maxMemory: settings.maxMemory }),
  });
  const counts = { done: 0, dead: 0, retried: 0 };
  const startedAt = performance.now();
  const encoder = new TextEncoder();

  async function bury({ id, line }: ArticleJob, error: LineProblem, attempts: number): Promise<void> {
    const letter: DeadLetter = { id, error, attempts, input: line };
    await redis.hset(dead, id, JSON.stringify(letter));
    counts.dead += 1;
  }

  async function work(job: Job<ArticleJob>): Promise<void> {
    const { id, line, number, options, attempts } = job.data;
    if (job.attemptsStarted > 2 * attempts) {
      const message = 'Every process that worked on this article died. It is not tried again.';
      await bury(job.data, { code: 'PROCESS_DIED', message }, job.attemptsStarted - 1);
      return;
    }
    const answer = await pool.answer({ line: number, bytes: encoder.encode(line) }, options);
    const output = new TextDecoder().decode(answer.bytes).trimEnd();
    if (!answer.failed) {
      await redis.multi().hset(results, id, output).hdel(dead, id).exec();
      counts.done += 1;
      return;
    }
    const { error } = JSON.parse(output) as { error: LineProblem };
    if (WORTH_RETRYING.has(error.code) && job.attemptsMade + 1 < attempts) {
      counts.retried += 1;
      throw new Error(`${error.code}: ${error.message}`);
    }
    await bury(job.data, error, job.attemptsMade + 1);
  }

  const queue = new bullmq.Queue<ArticleJob>(connection.queue, { connection: redis });
  const worker = new bullmq.Worker<ArticleJob>(connection.queue, work, {
    connection: redis,
    concurrency: pool.workers * AHEAD,
    lockDuration,
    stalledInterval: lockDuration,
    // How often a process may die over a job is decided in `work`, where the reason can be kept.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  // Lost connections are taken up again; failed jobs are counted above.
  worker.on('error', () => undefined);
  await worker.waitUntilReady();

  return {
    async metrics() {
      const { waiting = 0, delayed = 0, active = 0 } = await queue.getJobCounts('waiting', 'delayed', 'active');
      const seconds = (performance.now() - startedAt) / 1000;
      return { ...counts, perSecond: Math.round((counts.done / seconds) * 10) / 10, waiting, delayed, active };
    },
    async close() {
      await worker.close();
      await pool.close();
      await queue.close();
      await connection.close();
    },
  };
}
