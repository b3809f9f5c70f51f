/** Articles to threads: a few at a time, so that no thread waits for the next one. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ExtractOptions } from '../schemas.js';
import type { Chunk, Outcome, Task } from './worker.js';

/** Articles that go to a thread together. */
const CHUNK_ITEMS = 16;
/** Characters or bytes of them, some tens of milliseconds of work; a longer article goes alone. */
const CHUNK_SIZE = 32 * 1024;
/** Milliseconds between two looks at which article a thread is on; most chunks are done before the second. */
const LOOK = 50;

/** How threads are run. */
export interface DispatchSettings {
  readonly workers: number;
  readonly options: ExtractOptions;
  /** Milliseconds for one article. */
  readonly timeout: number;
  /** Megabytes of heap for one thread. */
  readonly maxMemory: number;
}

/** Threads that work on articles. */
export interface Dispatcher {
  /**
   * Has a thread work on one article.
   *
   * @throws {ThreadFailure} when the thread fails over this article.
   */
  run(task: Task): Promise<Outcome>;
  /** Ends the threads; what is unfinished fails. */
  close(): Promise<void>;
}

/** Why a thread has not answered. */
export class ThreadFailure extends Error {
  constructor(
    readonly reason: 'died' | 'timeout' | 'closed',
    override readonly cause?: unknown,
  ) {
    super('A worker thread failed.');
  }
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (failure: ThreadFailure) => void;
}

const sizeOf = ({ task }: Waiting): number => ('item' in task ? task.item.bytes.length : task.text.length);

/**
 * Starts the threads. Each is given a chunk of articles and counts in shared
 * memory which of them it is on. By that count the clock runs for one article,
 * not for the chunk, and when a thread dies, the article that it was on fails
 * and the others of the chunk go to another thread.
 */
export function startThreads({ workers, options, timeout, maxMemory }: DispatchSettings): Dispatcher {
  const threads = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
  });
  const queue: Waiting[] = [];
  /** One for each chunk under way: gives it up. */
  const underWay = new Set<(failure: ThreadFailure) => void>();
  let isClosed = false;

  // A thread that dies between two articles takes nothing with it, and is
  // replaced. But when none comes up, what waits for one would wait for ever.
  threads.on('error', (error: Error) => {
    if (threads.threads.length > 0) return;
    for (const giveUp of [...underWay]) giveUp(new ThreadFailure('died', error));
  });

  /** As many as fit into a chunk, but no more than leaves the same for every thread. */
  function takeChunk(): Waiting[] {
    const most = Math.min(CHUNK_ITEMS, Math.ceil(queue.length / workers));
    let count = 1;
    let size = sizeOf(queue[0]!);
    while (count < most && (size += sizeOf(queue[count]!)) <= CHUNK_SIZE) count += 1;
    return queue.splice(0, count);
  }

  function dispatch(): void {
    while (queue.length > 0 && underWay.size < workers && !isClosed) void work(takeChunk());
  }

  async function work(chunk: readonly Waiting[]): Promise<void> {
    // 0 before the first article begins, n + 1 after the last of n has ended.
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const abort = new AbortController();
    let failure: ThreadFailure | undefined;
    const giveUp = (why: ThreadFailure) => {
      failure = why;
      abort.abort();
    };
    let lastSeen = 0;
    let since = 0;
    const look = () => {
      const seen = Atomics.load(progress, 0);
      const now = performance.now();
      if (seen !== lastSeen) {
        lastSeen = seen;
        since = now;
      }
      if (seen > 0 && now - since >= timeout) giveUp(new ThreadFailure('timeout'));
      else clock = setTimeout(look, Math.min(LOOK, timeout));
    };
    let clock = setTimeout(look, LOOK);
    underWay.add(giveUp);
    try {
      const request: Chunk = { tasks: chunk.map(({ task }) => task), progress };
      const outcomes = (await threads.run(request, { name: 'work', signal: abort.signal })) as Outcome[];
      outcomes.forEach((outcome, index) => chunk[index]!.resolve(outcome));
    } catch (error) {
      const culprit = Math.min(Math.max(Atomics.load(progress, 0) - 1, 0), chunk.length - 1);
      chunk[culprit]!.reject(failure ?? new ThreadFailure(isClosed ? 'closed' : 'died', error));
      queue.unshift(...chunk.filter((_, index) => index !== culprit));
      if (isClosed) refuseAll();
    } finally {
      clearTimeout(clock);
      underWay.delete(giveUp);
      dispatch();
    }
  }

  function refuseAll(): void {
    for (const { reject } of queue.splice(0)) reject(new ThreadFailure('closed'));
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new ThreadFailure('closed');
        queue.push({ task, resolve, reject });
        dispatch();
      }),
    async close() {
      isClosed = true;
      refuseAll();
      await threads.destroy();
    },
  };
}
