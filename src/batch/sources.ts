/** Where articles come from: a file of lines, compressed or not, a folder, a stream. */
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { access, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WhosaidError } from '../errors.js';
import { explainFileError } from './file-errors.js';
import { isArticleFile, type BatchItem } from '../pool/line.js';
import { splitLines } from './split-lines.js';

/** Articles in order, and how far the reading has come. */
export interface Source {
  /** Starts from the first article; may be called once. */
  read(): AsyncIterable<BatchItem>;
  /** What the progress is counted in; null where nobody knows the end. */
  readonly total: number | null;
  /** How much of `total` has been read. */
  position(): number;
}

const STDIN_NAME = '-';

/**
 * Opens a source. Compression is told by the first bytes, not by the name.
 *
 * @param path - An NDJSON file, a gzip file of it, a folder of `.txt` and `.html` files, or `-`.
 * @throws {WhosaidError} `FILE_NOT_FOUND`, `FILE_NOT_READABLE`, `FOLDER_EMPTY` or `FILE_NOT_NDJSON`.
 */
export async function openSource(path: string, stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Source> {
  if (path === STDIN_NAME) {
    let position = 0;
    const counted = count(stdin, (length) => (position += length));
    return { total: null, position: () => position, read: () => splitLines(inflate(counted), maxBytes) };
  }
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return await openFolder(path, maxBytes);
    await access(path, constants.R_OK);
    if (isArticleFile(path) && !(await opensWithObject(path))) {
      throw new WhosaidError(
        'FILE_NOT_NDJSON',
        `${JSON.stringify(path)} is an article, not one object a line. Read it with whosaid ${path}, ` +
          'or name the folder that it is in.',
      );
    }
    // Opened when it is read: what goes wrong before leaves no file open, and a pipe is opened once.
    let stream: ReadStream | null = null;
    return {
      total: facts.isFile() ? facts.size : null,
      position: () => stream?.bytesRead ?? 0,
      read: () => splitLines(inflate((stream = createReadStream(path, { highWaterMark: 1 << 16 }))), maxBytes),
    };
  } catch (error) {
    throw error instanceof WhosaidError ? error : explainFileError(path, error);
  }
}

/** Whether the first thing in a file is an object or gzip, as it is where there are articles in lines. */
async function opensWithObject(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(256), 0, 256, 0);
    const start = buffer.subarray(0, bytesRead);
    return (start[0] === 0x1f && start[1] === 0x8b) || /^\s*(?:\{|$)/.test(start.toString('utf8'));
  } finally {
    await file.close();
  }
}

async function* count(
  chunks: AsyncIterable<Uint8Array | string>,
  add: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    add(bytes.length);
    yield bytes;
  }
}

/** Unpacks gzip, one member or several; other bytes pass. */
async function* inflate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = new Uint8Array(0);
  let isDone = false;
  while (first.length < 2 && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else first = first.length === 0 ? new Uint8Array(next.value) : Buffer.concat([first, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all();
    return;
  }
  const gunzip = pipeline(Readable.from(all()), createGunzip(), () => undefined);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    throw new WhosaidError(
      'INPUT_BROKEN',
      `The gzip input is broken or cut off (${(error as Error).message}). ` +
        'What came before the break is done; check the file with gzip -t.',
      { cause: error },
    );
  }
}

/** All articles under a folder, in the order of their paths. */
async function openFolder(root: string, maxBytes: number): Promise<Source> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(root, 'x').length - 1))
    .sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0) {
    throw new WhosaidError('FOLDER_EMPTY', `There is no .txt or .html file in ${JSON.stringify(root)} or below it.`);
  }
  let position = 0;
  return {
    total: files.length,
    position: () => position,
    async *read() {
      for (const file of files) {
        position += 1;
        yield await readItem(root, file, position, maxBytes);
      }
    },
  };
}

async function readItem(root: string, file: string, line: number, maxBytes: number): Promise<BatchItem> {
  const path = join(root, file);
  const refuse = (code: string, message: string): BatchItem => ({
    line, file, bytes: new Uint8Array(0), problem: { code, message },
  });
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return refuse('LINE_TOO_LONG', `This file has ${size} bytes; the limit is ${maxBytes}.`);
    return { line, file, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    return refuse('FILE_NOT_READABLE', explainFileError(file, error).message);
  }
}
