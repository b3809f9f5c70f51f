/** From one line of input to one line of output, whatever the line holds. */
import { WhosaidError } from '../errors.js';
import { extractQuotes } from '../index.js';
import type { ExtractOptions } from '../schemas.js';
import { answerProblem, LineError, readItem, toLine, type BatchItem, type LineAnswer } from './line.js';

/**
 * Extracts one item and gives its output line. Never throws: what is wrong
 * becomes the line's error.
 */
export function answerItem(item: BatchItem, options: ExtractOptions): LineAnswer {
  if (item.problem) return answerProblem(item.file ?? null, item.line, item.problem);
  let id: string | null = null;
  try {
    const article = readItem(item);
    id = article.id;
    const { quotes, speakers, diagnostics } = extractQuotes(article.text, options);
    const meta = Object.keys(article.meta).length > 0 ? { meta: article.meta } : {};
    return { bytes: toLine({ id, quotes, speakers, diagnostics, ...meta }), failed: false };
  } catch (error) {
    if (error instanceof LineError) return answerProblem(error.id, item.line, error);
    const code = error instanceof WhosaidError ? error.code : 'EXTRACTION_FAILED';
    return answerProblem(id, item.line, { code, message: String((error as Error).message) });
  }
}
