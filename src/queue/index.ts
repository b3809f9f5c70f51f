/**
 * Many machines: articles through BullMQ on Redis or Valkey. Needs the
 * packages `bullmq` and `ioredis` beside whosaid.
 *
 * @packageDocumentation
 */
export { WhosaidError } from '../errors.js';
export { type QueueAddress } from './connection.js';
export { enqueueArticles, type EnqueueReport, type EnqueueSettings } from './enqueue.js';
export { type DeadLetter } from './job.js';
export { clearResults, readResults, type ResultSettings } from './results.js';
export { startWorker, type QueueWorker, type WorkerMetrics, type WorkerSettings } from './work.js';
