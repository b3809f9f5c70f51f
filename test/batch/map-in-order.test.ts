import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/batch/map-in-order.js';

interface Item {
  readonly bytes: Uint8Array;
  readonly number: number;
}

const item = (number: number, size = 1): Item => ({ number, bytes: new Uint8Array(size) });

async function* count(upTo: number, size = 1): AsyncGenerator<Item> {
  for (let number = 0; number < upTo; number += 1) yield item(number, size);
}

const WINDOW = { items: 4, bytes: 100 };

describe('mapInOrder', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const results: number[] = [];
    const work = async ({ number }: Item) => {
      await sleep((number * 7) % 5);
      return number;
    };
    for await (const { result } of mapInOrder(count(40), work, WINDOW)) results.push(result);
    expect(results).toEqual(Array.from({ length: 40 }, (_, number) => number));
  });

  it.each([
    ['items', { items: 4, bytes: 100 }, 1, 4],
    ['bytes', { items: 40, bytes: 100 }, 30, 3],
    ['one item, if it is larger than all that fits', { items: 40, bytes: 100 }, 500, 1],
  ])('has no more under way than the window allows: %s', async (_, window, size, most) => {
    let started = 0;
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const work = async ({ number }: Item) => {
      started += 1;
      await gate;
      return number;
    };
    const answers = mapInOrder(count(50, size), work, window);
    const first = answers.next();
    await sleep(20);
    expect(started).toBe(most);
    open();
    expect((await first).value).toMatchObject({ result: 0 });
    await sleep(20);
    // Nobody asks for more: only the place of the one that was given is free again.
    expect(started).toBe(most + 1);
    let results = 1;
    for await (const { result } of answers) expect(result).toBe(results++);
    expect(results).toBe(50);
  });

  it('does not wait for the next item to give what is ready', async () => {
    async function* stalls() {
      yield item(0);
      await new Promise(() => undefined);
    }
    const answers = mapInOrder(stalls(), ({ number }) => Promise.resolve(number), WINDOW);
    expect((await answers.next()).value).toMatchObject({ result: 0 });
    void answers.return(undefined);
  });

  it('gives all results before the error of the source', async () => {
    async function* breaks() {
      yield item(0);
      yield item(1);
      throw new Error('cut off');
    }
    const results: number[] = [];
    const run = async () => {
      for await (const { result } of mapInOrder(breaks(), ({ number }) => sleep(5, number), WINDOW)) results.push(result);
    };
    await expect(run()).rejects.toThrow('cut off');
    expect(results).toEqual([0, 1]);
  });

  it('ends early at a signal, though the source is silent', async () => {
    const controller = new AbortController();
    async function* stalls() {
      yield item(0);
      setTimeout(() => controller.abort(), 5);
      await new Promise(() => undefined);
    }
    const results: number[] = [];
    const window = { ...WINDOW, signal: controller.signal };
    for await (const { result } of mapInOrder(stalls(), ({ number }) => Promise.resolve(number), window)) {
      results.push(result);
    }
    expect(results).toEqual([0]);
  });
});
