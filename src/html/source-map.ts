/**
 * From offsets in the text to places in the page's source, and back to the words.
 *
 * A map is a list of segments in the order of the text, without gaps. In a
 * segment whose two sides have the same length every code unit of the text is
 * one code unit of the source; any other segment stands as a whole (`&rsquo;`
 * for “’”, a run of white space for one space, `<br>` for a line feed).
 */
import { countBefore } from '../text/search.js';
import type { Span } from '../types.js';

/** What a stretch of source is: running text, text in a JSON string, or mark-up that stands for text. */
export type PieceKind = 'text' | 'json' | 'tag';

/** One stretch of text and the stretch of source it came from; UTF-16 offsets, half-open. */
export interface SourceSegment {
  readonly start: number;
  readonly end: number;
  readonly htmlStart: number;
  readonly htmlEnd: number;
  readonly kind: PieceKind;
}

/**
 * A stretch of the page's source that holds a part of a span.
 *
 * - `text`: `html.slice(start, end)`, with character references decoded and each
 *   run of white space made one space, is `text`.
 * - `json`: the same after the JSON escapes are undone (the article came from JSON-LD).
 * - `tag`: the slice is the mark-up that stands for `text` (`<br>` for a line
 *   feed, `<q>` for “), or empty where no mark-up stands (the break between two
 *   blocks, a closing mark whose end tag was left out).
 */
export interface HtmlPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: PieceKind;
}

const isLinear = (segment: SourceSegment): boolean =>
  segment.kind !== 'tag' && segment.end - segment.start === segment.htmlEnd - segment.htmlStart;

/**
 * The pieces of source that hold a span of the text, in order; their `text`s
 * joined are the span's text.
 *
 * @param segments - The map, in order of the text.
 */
export function locate(segments: readonly SourceSegment[], text: string, span: Span): HtmlPiece[] {
  const pieces: { start: number; end: number; textStart: number; textEnd: number; kind: PieceKind }[] = [];
  for (let i = firstReaching(segments, span.start); i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.start >= span.end) break;
    const textStart = Math.max(segment.start, span.start);
    const textEnd = Math.min(segment.end, span.end);
    const linear = isLinear(segment);
    const start = linear ? segment.htmlStart + (textStart - segment.start) : segment.htmlStart;
    const end = linear ? segment.htmlStart + (textEnd - segment.start) : segment.htmlEnd;
    const last = pieces.at(-1);
    if (last?.kind === segment.kind && last.kind !== 'tag' && last.end === start) {
      last.end = end;
      last.textEnd = textEnd;
    } else {
      pieces.push({ start, end, textStart, textEnd, kind: segment.kind });
    }
  }
  return pieces.map(({ start, end, textStart, textEnd, kind }) => ({
    start,
    end,
    text: text.slice(textStart, textEnd),
    kind,
  }));
}

/** Index of the first segment that ends past `offset`. */
function firstReaching(segments: readonly SourceSegment[], offset: number): number {
  return countBefore(segments.length, (i) => segments[i]!.end <= offset);
}

/** Collects text and its map, collapsing white space as a browser does. */
export class MappedText {
  readonly segments: SourceSegment[] = [];
  private readonly parts: string[] = [];
  private size = 0;

  /** UTF-16 length so far. */
  get length(): number {
    return this.size;
  }

  toString(): string {
    return this.parts.join('');
  }

  /** Adds `text`, which stands in the source at `htmlStart` to `htmlEnd`. */
  add(text: string, htmlStart: number, htmlEnd: number, kind: PieceKind): void {
    if (text === '') return;
    this.parts.push(text);
    const start = this.size;
    this.size += text.length;
    const last = this.segments.at(-1);
    const segment = { start, end: this.size, htmlStart, htmlEnd, kind };
    if (last?.kind === kind && last.htmlEnd === htmlStart && isLinear(last) && isLinear(segment)) {
      this.segments[this.segments.length - 1] = { ...last, end: this.size, htmlEnd };
    } else {
      this.segments.push(segment);
    }
  }

  /** Adds what another one collected. */
  append(other: MappedText): void {
    const text = other.toString();
    for (const segment of other.segments) {
      this.add(text.slice(segment.start, segment.end), segment.htmlStart, segment.htmlEnd, segment.kind);
    }
  }
}

/**
 * Carries a map one step further: `segments` lead into a string that itself
 * stands in the source as `runs` tell (the value of a JSON string).
 */
export function composeSegments(
  segments: readonly SourceSegment[],
  runs: readonly SourceSegment[],
): SourceSegment[] {
  const composed: SourceSegment[] = [];
  for (const segment of segments) {
    const kind = segment.kind === 'tag' ? 'tag' : 'json';
    if (segment.htmlStart === segment.htmlEnd) {
      const at = pointIn(runs, segment.htmlStart);
      composed.push({ ...segment, htmlStart: at, htmlEnd: at, kind });
      continue;
    }
    const linear = isLinear(segment);
    const first = firstReaching(runs, segment.htmlStart);
    if (!linear) {
      const last = runs[firstReaching(runs, segment.htmlEnd - 1)];
      const htmlStart = startIn(runs[first], segment.htmlStart);
      composed.push({ ...segment, htmlStart, htmlEnd: endIn(last, segment.htmlEnd), kind });
      continue;
    }
    for (let i = first; i < runs.length && runs[i]!.start < segment.htmlEnd; i++) {
      const from = Math.max(runs[i]!.start, segment.htmlStart);
      const to = Math.min(runs[i]!.end, segment.htmlEnd);
      composed.push({
        start: segment.start + (from - segment.htmlStart),
        end: segment.start + (to - segment.htmlStart),
        htmlStart: startIn(runs[i], from),
        htmlEnd: endIn(runs[i], to),
        kind,
      });
    }
  }
  return composed;
}

function startIn(run: SourceSegment | undefined, offset: number): number {
  if (run === undefined) return 0;
  return isLinear(run) ? run.htmlStart + (offset - run.start) : run.htmlStart;
}

function endIn(run: SourceSegment | undefined, offset: number): number {
  if (run === undefined) return 0;
  return isLinear(run) ? run.htmlStart + (offset - run.start) : run.htmlEnd;
}

function pointIn(runs: readonly SourceSegment[], offset: number): number {
  const run = runs[firstReaching(runs, offset)];
  return run === undefined ? (runs.at(-1)?.htmlEnd ?? 0) : startIn(run, offset);
}
