/** Reading articles and lists from files and standard input, with errors that say what to do. */
import { readFile } from 'node:fs/promises';
import { explainFileError } from '../batch/file-errors.js';
import { WhosaidError } from '../errors.js';

/** The file name that stands for standard input. */
export const STDIN_NAME = '-';

const quoted = (path: string): string => JSON.stringify(path);

/**
 * An article's bytes as text, byte order mark included, so that offsets count
 * from the start of the file.
 *
 * @throws {WhosaidError} `FILE_EMPTY`, `FILE_BINARY` or `FILE_NOT_UTF8`.
 */
export function decodeArticle(name: string, bytes: Uint8Array): string {
  const shown = name === STDIN_NAME ? 'Standard input' : quoted(name);
  if (bytes.length === 0) {
    throw new WhosaidError('FILE_EMPTY', `${shown} is empty. Give the article as plain text.`);
  }
  if (bytes.includes(0)) {
    throw new WhosaidError(
      'FILE_BINARY',
      `${shown} holds NUL bytes, so it is no plain text. Extract the text first ` +
        '(for a PDF: pdftotext article.pdf -; for UTF-16: iconv -f UTF-16 -t UTF-8 article.txt).',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new WhosaidError(
      'FILE_NOT_UTF8',
      `${shown} is not valid UTF-8. Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 article.txt`,
      { cause: error },
    );
  }
  if (text.trim() === '') {
    throw new WhosaidError('FILE_EMPTY', `${shown} holds white space only. Give the article as plain text.`);
  }
  return text;
}

/**
 * Reads one article from a file, or from standard input for `-`.
 *
 * @throws {WhosaidError} A `FILE_…` code, with what to do.
 */
export async function readArticle(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
  if (path === STDIN_NAME) return decodeArticle(path, await readStream(stdin));
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)) {
    throw new WhosaidError(
      'FILE_IS_NDJSON',
      `${quoted(path)} holds many articles, one a line. Read them with: whosaid batch ${path} --out quotes.ndjson`,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw explainFileError(path, error);
  }
  return decodeArticle(path, bytes);
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/**
 * The list of known speakers in a JSON file; its entries are checked with the other options.
 *
 * @throws {WhosaidError} `SPEAKERS_FILE_INVALID` or a `FILE_…` code.
 */
export async function readSpeakersFile(path: string): Promise<unknown[]> {
  const invalid = (problem: string, cause?: unknown) =>
    new WhosaidError(
      'SPEAKERS_FILE_INVALID',
      `${quoted(path)} ${problem}. Expected a JSON array such as ` +
        '[{"name": "Ada Okoro", "aliases": ["Okoro"], "kind": "person"}].',
      { cause },
    );
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    throw explainFileError(path, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw invalid(`is not valid JSON (${(error as Error).message})`, error);
  }
  if (!Array.isArray(value)) throw invalid('holds no array');
  return value;
}
