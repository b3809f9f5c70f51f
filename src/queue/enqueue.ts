/** The producer: lines in, jobs out. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answerProblem, LineError, readItem, type BatchItem } from '../pool/line.js';
import { openSource } from '../batch/sources.js';
import { readOptions } from '../options.js';
import type { ExtractOptions } from '../schemas.js';
import { connect, toJobId, type QueueAddress } from './connection.js';
import type { ArticleJob } from './job.js';

/** What to send, and how it is to be tried. */
export interface EnqueueSettings extends QueueAddress {
  /** As for `runBatch`: NDJSON file, plain or gzip, a folder of `.txt` and `.html` files, or `-` for `stdin`. */
  readonly input: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly options?: ExtractOptions;
  /** Tries for each article before it is given up; default 3. */
  readonly attempts?: number;
  /** Milliseconds before the second try, doubled for each further one; default 1,000. */
  readonly backoff?: number;
  /** Pauses while more jobs than this wait; default: never. */
  readonly maxWaiting?: number;
  /** Bytes that one line or file may have; default 64 MiB. */
  readonly maxBytes?: number;
  /** Takes the output line of each article that cannot be sent, because its input line is bad. */
  readonly onRefused?: (line: Uint8Array) => Promise<void>;
}

/** What was sent. */
export interface EnqueueReport {
  readonly sent: number;
  readonly refused: number;
}

const JOBS_PER_CALL = 200;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const WAITING_CHECK = 200;

/**
 * Sends every article of the input to the queue. The id is the key: an
 * article whose id is still waiting is not sent twice, one that was done is
 * done again, with the same result.
 *
 * @throws {WhosaidError} `REDIS_UNREACHABLE`, `QUEUE_PACKAGES_MISSING`, `OPTIONS_INVALID` or a `FILE_…` code.
 * @example
 * await enqueueArticles({ input: 'in.ndjson', queue: 'news', options: { scope: 'all' } });
 */
export async function enqueueArticles(settings: EnqueueSettings): Promise<EnqueueReport> {
  const { input, options = {}, attempts = 3, backoff = 1_000, maxWaiting, maxBytes = DEFAULT_MAX_BYTES } = settings;
  readOptions(options);
  const source = await openSource(input, settings.stdin ?? process.stdin, maxBytes);
  const connection = await connect(settings);
  const queue = new connection.bullmq.Queue<ArticleJob>(connection.queue, { connection: connection.redis });
  let sent = 0;
  let refused = 0;
  let jobs: ArticleJob[] = [];

  async function send(): Promise<void> {
    while (maxWaiting !== undefined && (await queue.getWaitingCount()) >= maxWaiting) await sleep(WAITING_CHECK);
    await queue.addBulk(
      jobs.map((data) => ({
        name: 'article',
        data,
        opts: {
          jobId: toJobId(data.id),
          attempts,
          backoff: { type: 'exponential', delay: backoff },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
    sent += jobs.length;
    jobs = [];
  }

  try {
    for await (const item of source.read()) {
      const job = toJob(item, options, attempts);
      if ('bytes' in job) {
        refused += 1;
        await settings.onRefused?.(job.bytes);
      } else {
        jobs.push(job);
        if (jobs.length >= JOBS_PER_CALL) await send();
      }
    }
    if (jobs.length > 0) await send();
    return { sent, refused };
  } finally {
    await queue.close();
    await connection.close();
  }
}

function toJob(item: BatchItem, options: ExtractOptions, attempts: number): ArticleJob | { readonly bytes: Uint8Array } {
  if (item.problem) return answerProblem(item.file ?? null, item.line, item.problem);
  try {
    const { id, text, meta } = readItem(item);
    return { id, line: JSON.stringify({ ...meta, id, text }), number: item.line, options, attempts };
  } catch (error) {
    if (error instanceof LineError) return answerProblem(error.id, item.line, error);
    throw error;
  }
}
