/**
 * Many articles on one machine: a pool of worker threads, and batches over it.
 *
 * @packageDocumentation
 */
export { WhosaidError } from '../errors.js';
export { createPool, type Pool, type PoolOptions } from '../pool/index.js';
export { LINE_ERROR_CODES, type BatchItem, type LineAnswer, type LineProblem } from '../pool/line.js';
export { runBatch, type BatchProgress, type BatchReport, type BatchSettings } from './run-batch.js';
