/** What travels through the queue. */
import type { ExtractOptions } from '../schemas.js';

/** One article: its line as it came, and how to read it. */
export interface ArticleJob {
  readonly id: string;
  /** The line of NDJSON; parsed again where it is worked on. */
  readonly line: string;
  /** Its number in the input of the producer, from 1. */
  readonly number: number;
  readonly options: ExtractOptions;
  readonly attempts: number;
}

/** An article given up, with the reason. */
export interface DeadLetter {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
  /** How often it was tried. */
  readonly attempts: number;
  /** The line as it came, to be sent again. */
  readonly input: string;
}
