/**
 * Lists of spans that are of one kind to engines. An empty list that never
 * held anything is of another kind than one of objects, and what `map` gives
 * of a third: what reads all of them is compiled again for each, and slower.
 */
import type { Span } from '../types.js';

/** No spans. */
export const NO_SPANS: readonly Span[] = emptied([{ start: 0, end: 0 }]);
/** No words. */
export const NO_WORDS: readonly string[] = emptied(['']);

/** The span of each item, in order; an item may have none. */
export function spansOf<Item>(items: readonly Item[], toSpan: (item: Item) => Span | null): readonly Span[] {
  if (items.length === 0) return NO_SPANS;
  const spans: Span[] = [];
  for (const item of items) {
    const span = toSpan(item);
    if (span) spans.push(span);
  }
  return spans.length === 0 ? NO_SPANS : spans;
}

/** The list without what is in it: still of the kind that holds objects. */
function emptied<Item>(list: Item[]): readonly Item[] {
  list.pop();
  return list;
}
