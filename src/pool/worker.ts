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

/** A call of `Pool.extract`. */
export function extract({ text, options }: { text: string; options?: ExtractOptions }): ExtractOutcome {
  try {
    return { extraction: extractQuotes(text, options ?? poolOptions) };
  } catch (error) {
    const code = error instanceof WhosaidError ? error.code : 'EXTRACTION_FAILED';
    return { problem: { code, message: String((error as Error).message) } };
  }
}

/** A line or file of a batch. */
export function answer({ item, options }: { item: BatchItem; options?: ExtractOptions }): LineAnswer {
  return answerItem(item, options ?? poolOptions);
}
