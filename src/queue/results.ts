/** What the workers have left: results and dead letters. */
import { connect, type QueueAddress } from './connection.js';

const IDS_PER_CALL = 200;

/** Which of the two to read. */
export interface ResultSettings extends QueueAddress {
  /** Dead letters instead of results. */
  readonly dead?: boolean;
}

/**
 * Gives each result (or dead letter) of a queue once, as a line of JSON
 * without line end, sorted by article id. Results stay until they are removed
 * with {@link clearResults}.
 *
 * @throws {WhosaidError} `REDIS_UNREACHABLE` or `QUEUE_PACKAGES_MISSING`.
 * @example
 * for await (const line of readResults({ queue: 'news' })) console.log(JSON.parse(line).id);
 */
export async function* readResults({ dead = false, ...address }: ResultSettings = {}): AsyncGenerator<string> {
  const connection = await connect(address);
  const key = dead ? connection.dead : connection.results;
  try {
    const ids = (await connection.redis.hkeys(key)).sort();
    for (let first = 0; first < ids.length; first += IDS_PER_CALL) {
      const lines = await connection.redis.hmget(key, ...ids.slice(first, first + IDS_PER_CALL));
      for (const line of lines) if (line !== null) yield line;
    }
  } finally {
    await connection.close();
  }
}

/** Removes the results (or dead letters) of a queue. */
export async function clearResults({ dead = false, ...address }: ResultSettings = {}): Promise<void> {
  const connection = await connect(address);
  try {
    await connection.redis.unlink(dead ? connection.dead : connection.results);
  } finally {
    await connection.close();
  }
}
