/** Spans that may cross, as properly nested elements. */
import type { Span } from '../types.js';

/** What a renderer sees, in order. */
export type NestEvent<T> =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | {
      readonly type: 'open' | 'close';
      readonly item: T;
      /** This part of the item ends where the item ends. */
      readonly last: boolean;
      /** This part of the item starts where the item starts. */
      readonly first: boolean;
    };

/**
 * Walks a stretch of text and says where elements open and close. Items that
 * cross are cut at the crossing, so that the elements always nest; items that
 * reach beyond the stretch are cut at its ends. Longer ones go outside.
 *
 * @param within - The stretch of text to walk.
 * @param items - In any order; empty ones are passed over.
 */
export function nestSpans<T extends Span>(within: Span, items: readonly T[]): NestEvent<T>[] {
  const events: NestEvent<T>[] = [];
  const inside = items
    .filter((item) => item.start < item.end && item.start < within.end && item.end > within.start)
    .map((item, index) => ({ item, index, start: Math.max(item.start, within.start), end: Math.min(item.end, within.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);

  const open: (typeof inside)[number][] = [];
  let at = within.start;
  const emitText = (to: number) => {
    if (to > at) events.push({ type: 'text', start: at, end: to });
    at = Math.max(at, to);
  };
  const emit = (type: 'open' | 'close', { item }: (typeof inside)[number], from: number, to: number) =>
    void events.push({ type, item, first: from === item.start, last: to === item.end });
  /** Where the part of each open item that is being written began. */
  const partStarts: number[] = [];
  const closeUntil = (offset: number) => {
    for (;;) {
      const next = open.reduce((least, entry) => Math.min(least, entry.end), Infinity);
      if (open.length === 0 || next > offset) return;
      emitText(next);
      const reopened: (typeof inside)[number][] = [];
      while (open.some((entry) => entry.end === next)) {
        const entry = open.pop()!;
        emit('close', entry, partStarts.pop()!, next);
        if (entry.end > next) reopened.unshift(entry);
      }
      for (const entry of reopened) {
        open.push(entry);
        partStarts.push(next);
        emit('open', entry, next, entry.end);
      }
    }
  };
  for (const entry of inside) {
    closeUntil(entry.start);
    emitText(entry.start);
    open.push(entry);
    partStarts.push(entry.start);
    emit('open', entry, entry.start, entry.end);
  }
  closeUntil(Infinity);
  emitText(within.end);
  return events;
}

/** The lines of a text that hold something, without the white space around them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + (line.length - line.trimStart().length);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

/** For each line the items that touch it. Lines in order; items in any order. */
export function itemsByLine<T extends Span>(lines: readonly Span[], items: readonly T[]): T[][] {
  const ordered = [...items].sort((a, b) => a.start - b.start);
  let next = 0;
  let active: T[] = [];
  return lines.map((line) => {
    while (next < ordered.length && ordered[next]!.start < line.end) active.push(ordered[next++]!);
    active = active.filter((item) => item.end > line.start);
    return [...active];
  });
}
