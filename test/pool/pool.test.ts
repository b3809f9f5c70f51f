import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type * as batch from '../../src/batch/index.js';
import { extractQuotes } from '../../src/index.js';
import { articleText } from '../batch/articles.js';

let createPool: typeof batch.createPool;
let pool: batch.Pool;

beforeAll(async () => {
  const built = (await import(pathToFileURL(join(inject('packageRoot'), 'dist/batch.js')).href)) as typeof batch;
  createPool = built.createPool;
  pool = createPool({ workers: 2 });
});
afterAll(() => pool.close());

/** Enough text to outlive any short clock and to fill any small heap. */
const HUGE = '“Yes,” he said. '.repeat(800_000);

describe('createPool', () => {
  it('answers as the library does', async () => {
    const texts = Array.from({ length: 30 }, (_, number) => articleText(number));
    expect(await Promise.all(texts.map((text) => pool.extract(text)))).toEqual(texts.map((text) => extractQuotes(text)));
    expect(await pool.extract(texts[0]!, { scope: 'all' })).toEqual(extractQuotes(texts[0]!, { scope: 'all' }));
  });

  it('has options for every article, which a call may replace', async () => {
    const strict = createPool({ workers: 1, options: { minConfidence: 1 } });
    expect(await strict.extract(articleText(1))).toEqual(extractQuotes(articleText(1), { minConfidence: 1 }));
    expect(await strict.extract(articleText(1), {})).toEqual(extractQuotes(articleText(1)));
    await strict.close();
  });

  it('refuses wrong arguments with the codes of the library', async () => {
    await expect(pool.extract(7 as never)).rejects.toMatchObject({ code: 'TEXT_NOT_STRING' });
    await expect(pool.extract('', { scop: 'all' } as never)).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
    expect(() => createPool({ options: { scop: 'all' } as never })).toThrow(/scop/);
    expect(() => createPool({ workers: 0 })).toThrow(/whole number/);
  });

  it('gives up an article that takes too long, and only that one', async () => {
    const quick = createPool({ workers: 2, timeout: 1_500 });
    await quick.extract(articleText(0));
    const [huge, ...others] = await Promise.allSettled([HUGE, ...[1, 2, 3, 4].map(articleText)].map((text) => quick.extract(text)));
    expect(huge).toMatchObject({ status: 'rejected', reason: { code: 'ARTICLE_TIMEOUT' } });
    expect(others.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    await quick.close();
  });

  it('outlives the death of a thread: one article fails, the others do not', async () => {
    const small = createPool({ workers: 2, maxMemory: 160 });
    const lines = [articleText(1), HUGE, articleText(2), articleText(3)].map((text, index) => ({
      line: index + 1,
      bytes: new TextEncoder().encode(JSON.stringify({ id: `a${index}`, text })),
    }));
    const answers = await Promise.all(lines.map((line) => small.answer(line)));
    const parsed = answers.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as { id: string; error?: object });
    expect(parsed.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(parsed[1]).toMatchObject({ line: 2, error: { code: 'WORKER_DIED' } });
    expect(parsed.filter(({ error }) => error)).toHaveLength(1);
    await small.close();
  });

  it('gives up the article that a thread is on, and answers the others that it was given', async () => {
    const quick = createPool({ workers: 1, timeout: 1_500 });
    await quick.extract(articleText(0));
    // The first goes alone; the others wait for the thread and go to it together.
    const texts = [articleText(1), articleText(2), HUGE, articleText(3), articleText(4)];
    const settled = await Promise.allSettled(texts.map((text) => quick.extract(text)));
    expect(settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as { code: string }).code))).toEqual(
      texts.map((text) => (text === HUGE ? 'ARTICLE_TIMEOUT' : extractQuotes(text))),
    );
    await quick.close();
  });

  it('fails every article, and does not wait, when no thread can start', async () => {
    const none = createPool({ workers: 2, maxMemory: 1 });
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => none.answer({ line: index + 1, bytes: new TextEncoder().encode(`{"id":"a${index}","text":""}`) })),
    );
    expect(answers.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as object)).toMatchObject(
      answers.map((_, index) => ({ id: `a${index}`, line: index + 1, error: { code: 'WORKER_DIED' } })),
    );
    await none.close();
  });

  it('refuses what is unfinished when it is closed', async () => {
    const closing = createPool({ workers: 1 });
    const calls = Promise.allSettled(Array.from({ length: 40 }, (_, number) => closing.extract(articleText(number))));
    await closing.close();
    for (const { status, ...rest } of await calls) {
      if (status === 'rejected') expect(rest).toMatchObject({ reason: { code: 'POOL_CLOSED' } });
    }
    expect((await calls).at(-1)).toMatchObject({ status: 'rejected' });
  });

  it('refuses what comes after it was closed', async () => {
    const closed = createPool({ workers: 1 });
    await closed.close();
    await expect(closed.extract('x')).rejects.toMatchObject({ code: 'POOL_CLOSED' });
  });
});
