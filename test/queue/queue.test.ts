import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import type * as queues from '../../src/queue/index.js';
import { articleLines, articleText } from '../batch/articles.js';
import { emptyFolder, finish, runCli, startCli } from '../cli/run-cli.js';
import { serverProgram, startServer, type RunningServer } from './redis-server.js';

/** An article that takes seconds. */
const SLOW = JSON.stringify({ id: 'slow', text: '“Yes,” he said. '.repeat(500_000) });

const isRequired = process.env['WHOSAID_REQUIRE_REDIS'] === '1';
const title =
  serverProgram === undefined
    ? 'the queue (left out: no redis-server on this machine; apt-get install redis-server)'
    : 'the queue';

describe.skipIf(serverProgram === undefined && !isRequired)(title, () => {
  let server: RunningServer;
  let library: typeof queues;
  let queueNumber = 0;

  beforeAll(async () => {
    server = await startServer();
    library = (await import(pathToFileURL(join(inject('packageRoot'), 'dist/queue.js')).href)) as typeof queues;
  });
  afterAll(() => server?.stop());

  /** A queue that no other test uses. */
  function newQueue(): { queue: string; address: string[] } {
    queueNumber += 1;
    const queue = `test-${queueNumber}`;
    return { queue, address: ['--redis', server.url, '--queue', queue] };
  }

  async function readAll(queue: string, dead = false): Promise<{ id: string; error?: { code: string } }[]> {
    const lines: { id: string; error?: { code: string } }[] = [];
    for await (const line of library.readResults({ url: server.url, queue, dead })) lines.push(JSON.parse(line) as never);
    return lines;
  }

  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 30));
  };

  const metricsOf = (stderr: string): queues.WorkerMetrics =>
    JSON.parse(stderr.trimEnd().split('\n').at(-1)!.replace('whosaid: ', '')) as queues.WorkerMetrics;

  it('2,000 articles, three workers, one killed in mid-run: nothing lost, every result once', async () => {
    const { queue, address } = newQueue();
    const count = 2_000;
    const sent = await runCli(['enqueue', '-', ...address, '--scope', 'all'], articleLines(count));
    expect(sent).toMatchObject({ code: 0, stdout: '', stderr: 'whosaid: 2000 articles sent, 0 lines refused\n' });

    const work = ['worker', ...address, '--workers', '1', '--lock', '1000', '--metrics', '1', '--until-empty'];
    const workers = [1, 2, 3].map(() => startCli(work));
    const ends = workers.map((worker) => finish(worker));
    await until(async () => (await readAll(queue)).length > count / 10);
    workers[0]!.kill('SIGKILL');
    const [killed, second, third] = await Promise.all(ends);
    expect(killed!.signal).toBe('SIGKILL');
    expect([second!.code, third!.code]).toEqual([0, 0]);

    const results = await readAll(queue);
    expect(new Set(results.map(({ id }) => id)).size).toBe(count);
    expect(results).toHaveLength(count);
    for (const { id, ...result } of results) {
      const number = Number(id.slice(1));
      expect({ id, ...result }).toEqual({
        id, ...extractQuotes(articleText(number), { scope: 'all' }), meta: { number },
      });
    }
    expect(await readAll(queue, true)).toEqual([]);
    expect(metricsOf(second!.stderr)).toMatchObject({ dead: 0, waiting: 0, active: 0 });
    expect(metricsOf(second!.stderr).done + metricsOf(third!.stderr).done).toBeGreaterThan(0);
  }, 120_000);

  it('SIGTERM: finishes what is under way, leaves the rest, loses nothing', async () => {
    const { queue, address } = newQueue();
    await runCli(['enqueue', '-', ...address], articleLines(500));
    const worker = startCli(['worker', ...address, '-w', '1']);
    const ended = finish(worker);
    await until(async () => (await readAll(queue)).length > 20);
    worker.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(metricsOf(stderr).waiting).toBeGreaterThan(0);
    await runCli(['worker', ...address, '-w', '2', '--until-empty']);
    expect((await readAll(queue)).length).toBe(500);
  }, 60_000);

  it('sending twice changes nothing; what is printed is there once, by id', async () => {
    const { address } = newQueue();
    const print = async () => (await runCli(['results', ...address])).stdout;
    for (let round = 0; round < 2; round += 1) {
      await runCli(['enqueue', '-', ...address], articleLines(5) + articleLines(5));
      await runCli(['worker', ...address, '--until-empty', '-w', '1']);
      const lines = (await print()).trimEnd().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    }
  });

  it('a bad line is refused by the producer, in the form of a batch', async () => {
    const { address } = newQueue();
    const { code, stdout, stderr } = await runCli(['enqueue', '-', ...address], `${articleLines(1)}oops\n{"id":"x"}\n`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'whosaid: 1 article sent, 2 lines refused\n' });
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: null, line: 2, error: { code: 'LINE_NOT_JSON' } },
      { id: 'x', line: 3, error: { code: 'LINE_TEXT_INVALID' } },
    ]);
  });

  it('an article that fails is tried again, then given up with its reason; sent again, it is done', async () => {
    const { queue, address } = newQueue();
    await runCli(['enqueue', '-', ...address, '--attempts', '3', '--backoff', '20'], `${SLOW}\n${articleLines(1)}`);
    const { stderr } = await runCli(['worker', ...address, '-w', '1', '--timeout', '500', '--until-empty']);
    expect(metricsOf(stderr)).toMatchObject({ done: 1, dead: 1, retried: 2 });
    expect(await readAll(queue, true)).toMatchObject([
      { id: 'slow', error: { code: 'ARTICLE_TIMEOUT' }, attempts: 3, input: SLOW },
    ]);
    await runCli(['enqueue', '-', ...address], '{"id":"slow","text":"Shorter."}\n');
    await runCli(['worker', ...address, '-w', '1', '--until-empty']);
    expect(await readAll(queue, true)).toEqual([]);
    expect((await readAll(queue)).map(({ id }) => id)).toEqual(['a0', 'slow']);
  }, 60_000);

  it('an article over which every process dies is given up, too', async () => {
    const { queue, address } = newQueue();
    await runCli(['enqueue', '-', ...address, '--attempts', '1'], `${SLOW}\n`);
    const { Queue } = await import('bullmq');
    const { Redis } = await import('ioredis');
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    const jobs = new Queue(queue, { connection: redis });
    for (let death = 1; death <= 2; death += 1) {
      const worker = startCli(['worker', ...address, '-w', '1', '--lock', '700']);
      const ended = finish(worker);
      await until(async () => (await jobs.getJobs()).some(({ attemptsStarted }) => attemptsStarted >= death));
      worker.kill('SIGKILL');
      await ended;
    }
    await jobs.close();
    await redis.quit();
    await runCli(['worker', ...address, '-w', '1', '--lock', '700', '--until-empty']);
    expect(await readAll(queue, true)).toMatchObject([{ id: 'slow', error: { code: 'PROCESS_DIED' } }]);
  }, 60_000);

  it('works as an API', async () => {
    const { queue } = newQueue();
    const input = join(emptyFolder(), 'in');
    writeFileSync(input, articleLines(20));
    expect(await library.enqueueArticles({ url: server.url, queue, input })).toEqual({ sent: 20, refused: 0 });
    const worker = await library.startWorker({ url: server.url, queue, workers: 1 });
    await until(async () => (await worker.metrics()).done === 20);
    await worker.close();
    expect(await readAll(queue)).toHaveLength(20);
    await library.clearResults({ url: server.url, queue });
    expect(await readAll(queue)).toEqual([]);
  });
});

describe('without Redis', () => {
  it.each([
    ['nobody at the address', ['results', '--redis', 'redis://127.0.0.1:1'], 'REDIS_UNREACHABLE'],
    ['an unusable name', ['results', '--queue', 'a:b'], 'QUEUE_NAME_INVALID'],
    ['a missing file', ['enqueue', 'no.ndjson'], 'FILE_NOT_FOUND'],
    ['no attempts', ['enqueue', '--attempts', '0'], 'OPTION_INVALID'],
  ])('%s: code 2 and a coded line', async (_, args, code) => {
    const result = await runCli(args);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(new RegExp(`^whosaid: ${code}: .*\n$`));
  });
});
