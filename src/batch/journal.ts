/**
 * Output that survives a crash.
 *
 * Lines are appended to `<out>.partial`. A checkpoint first forces them to
 * disk, then adds a line to `<out>.journal` that says how much of the input
 * is answered by how many bytes of output, and forces that too. After a crash
 * at any point the last whole line of the journal is true: what the partial
 * file holds beyond it is cut off and made again. At the end the partial file
 * takes the name `<out>` in one step, so that nobody ever sees half a result.
 */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WhosaidError } from '../errors.js';
import { explainFileError } from './file-errors.js';

/** A point from which a run can go on. */
export interface Checkpoint {
  /** Lines answered. */
  readonly lines: number;
  /** Of these, lines with an error. */
  readonly errors: number;
  /** Bytes of output they take. */
  readonly bytes: number;
  /** Digest of the input that they answer, to notice another input. */
  readonly input: string;
  /** The input had ended here. */
  readonly done: boolean;
}

const START: Checkpoint = { lines: 0, errors: 0, bytes: 0, input: '', done: false };

/** Size of one write; larger ones gain nothing. */
const WRITE_SIZE = 1 << 16;

/** Output under way; see the head of this file. */
export interface Output {
  /** Where this run goes on from. */
  readonly from: Checkpoint;
  write(bytes: Uint8Array): Promise<void>;
  /** Makes everything written so far safe. */
  checkpoint(state: Omit<Checkpoint, 'bytes'>): Promise<void>;
  /** Gives the output its name. */
  finish(): Promise<void>;
  /** Leaves partial file and journal for a later run. */
  abandon(): Promise<void>;
}

/** Digest of what must be the same in both runs for the halves to fit. */
export function fingerprint(settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex');
}

/**
 * Opens `path` for a run with these settings.
 *
 * @throws {WhosaidError} `OUTPUT_UNFINISHED` when a run was left off and
 * `resume` is not set; `RESUME_OPTIONS_CHANGED`; `RESUME_BROKEN`; a `FILE_…`
 * code or `DISK_FULL`.
 */
export async function openOutput(path: string, settings: string, resume: boolean): Promise<Output> {
  const partialPath = `${path}.partial`;
  const journalPath = `${path}.journal`;
  try {
    const from = await readJournal(path, journalPath, settings, resume);
    if (from?.done && (await sizeOf(partialPath)) === null && (await sizeOf(path)) === from.bytes) {
      // Killed between taking its name and removing the journal: all is done.
      return finishedOutput(from, journalPath);
    }
    if (from) {
      const size = await sizeOf(partialPath);
      if (size === null || size < from.bytes) throw brokenResume(path, partialPath);
      await truncate(partialPath, from.bytes);
    }
    const partial = await open(partialPath, from ? 'a' : 'w');
    const journal = await open(journalPath, from ? 'a' : 'w');
    // A torn last line must not run into the next one.
    await journal.writeFile(from ? '\n' : `${JSON.stringify({ settings })}\n`);
    await journal.sync();
    return createOutput(path, partial, journal, from ?? START);
  } catch (error) {
    throw error instanceof WhosaidError ? error : explainFileError(path, error);
  }
}

function createOutput(path: string, partial: FileHandle, journal: FileHandle, from: Checkpoint): Output {
  let bytes = from.bytes;
  let pending: Uint8Array[] = [];
  let pendingSize = 0;

  async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw explainFileError(path, error);
    }
  }
  async function flush(): Promise<void> {
    if (pendingSize === 0) return;
    const block = Buffer.concat(pending);
    pending = [];
    pendingSize = 0;
    await partial.writeFile(block);
    bytes += block.length;
  }
  async function close(): Promise<void> {
    await partial.close();
    await journal.close();
  }

  return {
    from,
    write: (line) =>
      guard(async () => {
        pending.push(line);
        pendingSize += line.length;
        if (pendingSize >= WRITE_SIZE) await flush();
      }),
    checkpoint: (state) =>
      guard(async () => {
        await flush();
        await partial.datasync();
        await journal.writeFile(`${JSON.stringify({ ...state, bytes } satisfies Checkpoint)}\n`);
        await journal.datasync();
      }),
    finish: () =>
      guard(async () => {
        await close();
        await rename(`${path}.partial`, path);
        await syncFolder(dirname(path));
        await rm(`${path}.journal`, { force: true });
      }),
    abandon: close,
  };
}

function finishedOutput(from: Checkpoint, journalPath: string): Output {
  const nothing = () => Promise.resolve();
  return { from, write: nothing, checkpoint: nothing, finish: () => rm(journalPath, { force: true }), abandon: nothing };
}

async function readJournal(
  path: string,
  journalPath: string,
  settings: string,
  resume: boolean,
): Promise<Checkpoint | null> {
  let source: string;
  try {
    source = await readFile(journalPath, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const records = source.split('\n').flatMap((line) => parseRecord(line));
  const [header] = records;
  if (header === undefined) return null;
  if (!resume) {
    throw new WhosaidError(
      'OUTPUT_UNFINISHED',
      `An earlier run for ${JSON.stringify(path)} was interrupted. Add --resume to go on with it, or remove ` +
        `${JSON.stringify(journalPath)} to start anew.`,
    );
  }
  if (header['settings'] !== settings) {
    throw new WhosaidError(
      'RESUME_OPTIONS_CHANGED',
      'The interrupted run had other options or another version of whosaid. Use the same ones, or remove ' +
        `${JSON.stringify(journalPath)} to start anew.`,
    );
  }
  const last = records.at(-1)!;
  return last === header ? START : (last as unknown as Checkpoint);
}

/** A line of the journal; a torn one is none. */
function parseRecord(line: string): Record<string, unknown>[] {
  try {
    return [JSON.parse(line) as Record<string, unknown>];
  } catch {
    return [];
  }
}

const brokenResume = (path: string, partialPath: string): WhosaidError =>
  new WhosaidError(
    'RESUME_BROKEN',
    `${JSON.stringify(partialPath)} is missing or shorter than its journal says. Remove ` +
      `${JSON.stringify(`${path}.journal`)} to start anew.`,
  );

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

/** Makes a rename durable; some systems cannot and need not. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path);
    await folder.sync().finally(() => folder.close());
  } catch {
    // The rename itself has worked.
  }
}
