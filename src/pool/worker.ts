/** What runs in a worker thread: one article at a time, in and out as bytes or plain data. */
import { workerData } from 'piscina';
import { answerItem } from './answer.js';
import type { BatchItem, LineAnswer, LineProblem } from './line.js';
import { WhosaidError } from '../errors.js';
import { extractQuotes } from '../index.js';
import type { ExtractOptions, Extraction } from '../schemas.js';

/** Errors lose their class and code on the way between threads, so they travel as data. */
export type ExtractOutcome = { readonly extraction: Extraction } | { readonly problem: LineProblem };

/** Options of the pool; a call may bring its own. */
const poolOptions = workerData as ExtractOptions;

// Loads what is loaded on first use, so that no article pays for it.
extractQuotes('“Ready,” it said.');

interface Task {
  /** Set to 1 when the work begins, for the clock of the pool. */
  readonly started: Int32Array;
  readonly options?: ExtractOptions;
}

/** A call of `Pool.extract`. */
export function extract({ text, options, started }: Task & { readonly text: string }): ExtractOutcome {
  Atomics.store(started, 0, 1);
  try {
    return { extraction: extractQuotes(text, options ?? poolOptions) };
  } catch (error) {
    const code = error instanceof WhosaidError ? error.code : 'EXTRACTION_FAILED';
    return { problem: { code, message: String((error as Error).message) } };
  }
}

/** A line or file of a batch. */
export function answer({ item, options, started }: Task & { readonly item: BatchItem }): LineAnswer {
  Atomics.store(started, 0, 1);
  return answerItem(item, options ?? poolOptions);
}
