/** Many at once, results in order, never more under way than fits. */

/** How much may be under way. */
export interface Window {
  /** Items between the one being written and the one being read. */
  readonly items: number;
  /** Their bytes in sum; a single larger item still goes, alone. */
  readonly bytes: number;
  /** Ends the reading; what is under way is still given. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` on items side by side and gives the results in the order of the
 * items, each as soon as those before it are out. Reading pauses while the
 * window is full, so memory does not grow with the input; it does not wait
 * for more input to give what is ready, so a pipe sees each answer at once.
 *
 * An error of the source comes after the results of all items before it.
 */
export async function* mapInOrder<Item extends { readonly bytes: Uint8Array }, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: Window,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const underWay: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  let bytes = 0;
  let isDone = false;
  let failure: { readonly error: unknown } | undefined;
  let wakeReader: () => void = () => undefined;
  let wakeWriter: () => void = () => undefined;

  const stop = () => {
    isDone = true;
    wakeReader();
    wakeWriter();
  };
  window.signal?.addEventListener('abort', stop, { once: true });

  const iterator = source[Symbol.asyncIterator]();
  const isFull = (size: number): boolean =>
    underWay.length >= window.items || (underWay.length > 0 && bytes + size > window.bytes);

  const read = async () => {
    try {
      for (let next = await iterator.next(); !next.done && !isDone; next = await iterator.next()) {
        const item = next.value;
        while (isFull(item.bytes.length) && !isDone) await new Promise<void>((resolve) => (wakeReader = resolve));
        if (isDone) break;
        const result = work(item);
        // Awaited in its turn; until then a rejection is no surprise.
        result.catch(() => undefined);
        underWay.push({ item, result });
        bytes += item.bytes.length;
        wakeWriter();
      }
    } catch (error) {
      failure = { error };
    } finally {
      isDone = true;
      wakeWriter();
    }
  };
  // Never rejects; not awaited, since an idle pipe may never answer.
  void read();

  try {
    for (;;) {
      const head = underWay[0];
      if (head) {
        const result = await head.result;
        underWay.shift();
        bytes -= head.item.bytes.length;
        wakeReader();
        yield { item: head.item, result };
      } else if (isDone) {
        break;
      } else {
        await new Promise<void>((resolve) => (wakeWriter = resolve));
      }
    }
    if (failure) throw failure.error;
  } finally {
    stop();
    window.signal?.removeEventListener('abort', stop);
    iterator.return?.()?.catch(() => undefined);
  }
}
