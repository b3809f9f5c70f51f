/** The way to Redis or Valkey, and the names of what whosaid keeps there. */
import { createHash } from 'node:crypto';
import type * as BullMQ from 'bullmq';
import type { Redis } from 'ioredis';
import { WhosaidError } from '../errors.js';

/** Where a queue is. */
export interface QueueAddress {
  /** Default: `redis://127.0.0.1:6379`. */
  readonly url?: string;
  /** Name of the queue; queues of different names know nothing of each other. Default: `whosaid`. */
  readonly queue?: string;
}

/** The default of {@link QueueAddress.url}. */
export const DEFAULT_URL = 'redis://127.0.0.1:6379';
/** The default of {@link QueueAddress.queue}. */
export const DEFAULT_QUEUE = 'whosaid';

/** An open connection with the packages that speak over it. */
export interface Connection {
  readonly redis: Redis;
  readonly bullmq: typeof BullMQ;
  readonly queue: string;
  /** Hash of output lines by article id. */
  readonly results: string;
  /** Hash of articles given up, by id, with the reason. */
  readonly dead: string;
  close(): Promise<void>;
}

/**
 * Loads the optional packages and connects.
 *
 * @throws {WhosaidError} `QUEUE_PACKAGES_MISSING`, `QUEUE_NAME_INVALID` or `REDIS_UNREACHABLE`.
 */
export async function connect({ url = DEFAULT_URL, queue = DEFAULT_QUEUE }: QueueAddress): Promise<Connection> {
  if (!/^[\w.-]+$/.test(queue)) {
    throw new WhosaidError(
      'QUEUE_NAME_INVALID',
      `A queue may be called by letters, digits, “.”, “_” and “-”, not ${JSON.stringify(queue)}.`,
    );
  }
  const { bullmq, ioredis } = await loadPackages();
  // One attempt, so that a wrong address is told at once; after that the connection mends itself.
  const probe = new ioredis.Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
    // A timer of that length outlives a connection that was refused, and would keep the program waiting.
    disconnectTimeout: 100,
  });
  // What the calls below are refused with says only that the connection is closed.
  let reason: Error | undefined;
  probe.on('error', (error) => (reason = error));
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw new WhosaidError(
      'REDIS_UNREACHABLE',
      `No Redis or Valkey answers at ${withoutPassword(url)} (${(reason ?? (error as Error)).message}). ` +
        'Start one (redis-server), or give its address: redis://host:6379.',
      { cause: reason ?? error },
    );
  } finally {
    probe.disconnect();
  }
  const redis = new ioredis.Redis(url, { maxRetriesPerRequest: null });
  // Told by whichever command fails; a dropped connection is taken up again.
  redis.on('error', () => undefined);
  return {
    redis,
    bullmq,
    queue,
    results: `whosaid:{${queue}}:results`,
    dead: `whosaid:{${queue}}:dead`,
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

async function loadPackages() {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, ioredis };
  } catch (error) {
    throw new WhosaidError(
      'QUEUE_PACKAGES_MISSING',
      'The queue needs two packages that are not installed with whosaid. Run: npm install bullmq ioredis',
      { cause: error },
    );
  }
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    if (parsed.password !== '') parsed.password = '…';
    return parsed.href;
  } catch {
    return JSON.stringify(url);
  }
}

/** A job's id: any article id, in the characters that BullMQ allows. */
export const toJobId = (id: string): string => createHash('sha256').update(id).digest('hex');
