/** Lines of input read, lines of output written; what can be wrong with them. */
import { TextDecoder } from 'node:util';
import { stringify } from '../outputs/json.js';

/** One article on its way in. */
export interface BatchItem {
  /** Number of the line, or of the file in a folder, counted from 1. */
  readonly line: number;
  /** A line of NDJSON without its line end, or the contents of a file. */
  readonly bytes: Uint8Array;
  /** Name of the file; absent for a line, which brings its own id. */
  readonly file?: string;
  /** What is already known to be wrong with it; the bytes are then empty. */
  readonly problem?: LineProblem;
}

/** Why an article has no result. */
export interface LineProblem {
  readonly code: string;
  readonly message: string;
}

/** One line of output, line end included. */
export interface LineAnswer {
  readonly bytes: Uint8Array;
  readonly failed: boolean;
}

/** Every `code` in the `error` of an output line. */
export const LINE_ERROR_CODES = {
  LINE_BLANK: 'the line is empty',
  LINE_NOT_JSON: 'the line is no JSON',
  LINE_NOT_OBJECT: 'the line is JSON, but no object',
  LINE_ID_INVALID: 'the object has no string "id"',
  LINE_TEXT_INVALID: 'the object has no string "text"',
  LINE_NOT_UTF8: 'the line or file is not valid UTF-8',
  LINE_TOO_LONG: 'the line or file is longer than the limit',
  FILE_NOT_READABLE: 'a file in the folder could not be read',
  FILE_BINARY: 'a file in the folder holds NUL bytes',
  WORKER_DIED: 'the worker thread died over this article, most likely for want of memory',
  ARTICLE_TIMEOUT: 'the article took longer than the limit',
  EXTRACTION_FAILED: 'the extraction threw; please report it',
} as const;

/** Something wrong with one article; becomes the error of its line. */
export class LineError extends Error {
  constructor(
    readonly code: keyof typeof LINE_ERROR_CODES,
    message: string,
    readonly id: string | null = null,
  ) {
    super(message);
  }
}

/** An article as it came, with the fields to hand through. */
export interface BatchArticle {
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

// Offsets count from the first character of a file, so its byte order mark stays.
const fileDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineDecoder = new TextDecoder('utf-8', { fatal: true });

function decode(decoder: TextDecoder, bytes: Uint8Array, id: string | null): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new LineError('LINE_NOT_UTF8', 'This is not valid UTF-8. Convert the input with iconv first.', id);
  }
}

function readLine(bytes: Uint8Array): BatchArticle {
  const source = decode(lineDecoder, bytes, null);
  if (source.trim() === '') throw new LineError('LINE_BLANK', 'This line is empty; expected {"id": "…", "text": "…"}.');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new LineError(
      'LINE_NOT_JSON',
      `This line is no JSON (${(error as Error).message}). Expected one object a line: {"id": "…", "text": "…"}.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('LINE_NOT_OBJECT', 'Expected an object with "id" and "text" on this line.');
  }
  const { id, text, ...meta } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new LineError('LINE_ID_INVALID', 'Expected "id" to be a string.');
  if (typeof text !== 'string') throw new LineError('LINE_TEXT_INVALID', 'Expected "text" to be a string.', id);
  return { id, text, meta };
}

function readFile(file: string, bytes: Uint8Array): BatchArticle {
  if (bytes.includes(0)) {
    throw new LineError('FILE_BINARY', 'This file holds NUL bytes, so it is no plain text in UTF-8.', file);
  }
  const text = decode(fileDecoder, bytes, file);
  return { id: file, text, meta: {} };
}

const encoder = new TextEncoder();
/** One line of NDJSON in UTF-8. */
export const toLine = (value: unknown): Uint8Array => encoder.encode(`${stringify(value)}\n`);

/** The output line of an article that has no result. */
export function answerProblem(id: string | null, line: number, { code, message }: LineProblem): LineAnswer {
  return { bytes: toLine({ id, line, error: { code, message } }), failed: true };
}

/**
 * Reads one item.
 *
 * @throws {LineError} with what is wrong.
 */
export function readItem({ bytes, file }: BatchItem): BatchArticle {
  return file === undefined ? readLine(bytes) : readFile(file, bytes);
}

/** The id of an item, as far as it can be read; for problems that came from elsewhere. */
export function readId(item: BatchItem): string | null {
  if (item.file !== undefined) return item.file;
  try {
    return readItem(item).id;
  } catch (error) {
    return error instanceof LineError ? error.id : null;
  }
}

/** Whether a file is a web page, by its name. */
export const isPageFile = (name: string): boolean => /\.html?$/i.test(name);

/** Whether a file in a folder is an article. */
export const isArticleFile = (name: string): boolean => /\.txt$/i.test(name) || isPageFile(name);
