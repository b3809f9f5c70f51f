/** From one line of input to one line of output, whatever the line holds. */
import { WhosaidError } from '../errors.js';
import { extractFromHtml } from '../html/index.js';
import { extractQuotes } from '../index.js';
import type { Extraction, ExtractOptions } from '../schemas.js';
import {
  answerProblem, isPageFile, LineError, readItem, toLine, type BatchArticle, type BatchItem, type LineAnswer,
} from './line.js';

interface Reading {
  readonly extraction: Extraction;
  readonly meta: Readonly<Record<string, unknown>>;
}

const readText = ({ text, meta }: BatchArticle, options: ExtractOptions): Reading => ({
  extraction: extractQuotes(text, options),
  meta,
});

/** Spans of a page count in its text, so that goes with them. */
function readPage(html: string, options: ExtractOptions): Reading {
  const { text, extraction, title, authors, url } = extractFromHtml(html, options);
  return { extraction, meta: { title, authors, url, text } };
}

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
    const { extraction, meta } =
      item.file !== undefined && isPageFile(item.file) ? readPage(article.text, options) : readText(article, options);
    const { quotes, speakers, diagnostics } = extraction;
    const last = Object.keys(meta).length > 0 ? { meta } : {};
    return { bytes: toLine({ id, quotes, speakers, diagnostics, ...last }), failed: false };
  } catch (error) {
    if (error instanceof LineError) return answerProblem(error.id, item.line, error);
    const code = error instanceof WhosaidError ? error.code : 'EXTRACTION_FAILED';
    return answerProblem(id, item.line, { code, message: String((error as Error).message) });
  }
}
