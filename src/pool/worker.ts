/** What runs in a worker thread: articles in, as bytes or strings, and results out, as bytes or plain data. */
import { workerData } from 'piscina';
import { answerItem } from './answer.js';
import type { BatchItem, LineAnswer, LineProblem } from './line.js';
import { WhosaidError } from '../errors.js';
import { extractQuotes } from '../index.js';
import type { ExtractOptions, Extraction } from '../schemas.js';

/** A line or file of a batch. */
export interface ItemTask {
  readonly item: BatchItem;
  readonly options?: ExtractOptions | undefined;
}

/** An article of `Pool.extract`. */
export interface TextTask {
  readonly text: string;
  readonly options?: ExtractOptions | undefined;
}

/** One article to work on. */
export type Task = ItemTask | TextTask;

/** Articles that one thread is given together. */
export interface Chunk {
  readonly tasks: readonly Task[];
  /** Counted up when an article begins, and after the last one. */
  readonly progress: Int32Array;
}

/** Errors lose their class and code on the way between threads, so they travel as data. */
export type TextOutcome = { readonly extraction: Extraction } | { readonly problem: LineProblem };

/** What became of one article. */
export type Outcome = LineAnswer | TextOutcome;

/** Options of the pool; an article may bring its own. */
const poolOptions = workerData as ExtractOptions;

// Loads what is loaded on first use, so that no article pays for it.
extractQuotes('“Ready,” it said.');

/** Works on one article after the other. */
export function work({ tasks, progress }: Chunk): Outcome[] {
  const outcomes = tasks.map((task) => {
    Atomics.add(progress, 0, 1);
    const options = task.options ?? poolOptions;
    return 'item' in task ? answerItem(task.item, options) : extract(task.text, options);
  });
  Atomics.add(progress, 0, 1);
  return outcomes;
}

function extract(text: string, options: ExtractOptions): TextOutcome {
  try {
    return { extraction: extractQuotes(text, options) };
  } catch (error) {
    const code = error instanceof WhosaidError ? error.code : 'EXTRACTION_FAILED';
    return { problem: { code, message: String((error as Error).message) } };
  }
}
