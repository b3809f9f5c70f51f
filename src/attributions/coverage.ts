import { countBefore } from '../text/search.js';
import type { Span } from '../types.js';

/** Spans, merged and sorted, to ask what is held already. */
export class Coverage {
  private readonly spans: Span[] = [];

  constructor(lists: readonly (readonly Span[])[]) {
    const all: Span[] = [];
    for (const spans of lists) for (const span of spans) all.push(span);
    for (const { start, end } of all.sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1);
      if (last && start <= last.end) this.spans[this.spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else this.spans.push({ start, end });
    }
  }

  touches(span: Span): boolean {
    const first = this.firstPast(span.start);
    return first !== undefined && first.start < span.end;
  }

  /** True where the whole of a span is held. */
  holds(span: Span): boolean {
    const first = this.firstPast(span.start);
    return first !== undefined && first.start <= span.start && span.end <= first.end;
  }

  /** The first span that ends past `at`. */
  private firstPast(at: number): Span | undefined {
    return this.spans[countBefore(this.spans.length, (i) => this.spans[i]!.end <= at)];
  }
}
