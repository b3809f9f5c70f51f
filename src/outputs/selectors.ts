/** Selectors of the W3C Web Annotation Data Model, and finding their place again in an edited text. */
import type { Span } from '../types.js';
import { createCodePointCounter } from './code-points.js';

/** Words with what stands before and after: survives edits elsewhere in the text. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Place in the text in code points, half-open: exact, but broken by any edit before it. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Code units of context on either side. */
const CONTEXT = 32;

/**
 * Makes selectors for spans of one text.
 *
 * The recommendation has selections count “unicode code points […], not code
 * units”, so `start` and `end` differ from the UTF-16 offsets of the library
 * wherever an emoji stands before.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 * @example
 * createSelectors('😀 “Yes,” she said.')({ start: 3, end: 9 });
 * // [{ type: 'TextQuoteSelector', exact: '“Yes,”', prefix: '😀 ', suffix: ' she said.' },
 * //  { type: 'TextPositionSelector', start: 2, end: 8 }]
 */
export function createSelectors(text: string): (span: Span) => readonly [TextQuoteSelector, TextPositionSelector] {
  const toCodePoint = createCodePointCounter(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT), 1), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT), -1)),
    },
    { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
  ];
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const splits =
    offset > 0 && offset < text.length && /[\ud800-\udbff]/.test(text[offset - 1]!) && /[\udc00-\udfff]/.test(text[offset]!);
  return splits ? offset + step : offset;
}
