/** Comma-separated values for spreadsheets: one row a quote (RFC 4180). */
import type { TextSpan } from '../schemas.js';
import type { ArticleResult } from './json.js';
import { createPlaceFinder } from './places.js';

const COLUMNS = [
  'article', 'quote', 'speaker', 'kind', 'type', 'act', 'negated', 'text', 'cue', 'source',
  'start', 'end', 'line', 'column', 'parent', 'quote_confidence', 'speaker_confidence', 'rule',
] as const;

/**
 * A spreadsheet takes a cell that starts with one of these for a formula, also
 * behind white space and in full width. A leading apostrophe makes it text.
 */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r]/;

/** Would be obeyed by a terminal, or break the row in a reader of lines. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;

function renderCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const clean = value.replace(CONTROL, ' ');
  const text = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const renderRow = (cells: readonly (string | number | boolean)[]): string => `${cells.map(renderCell).join(',')}\r\n`;

const joinTexts = (spans: readonly TextSpan[]): string => spans.map(({ text }) => text).join(' … ');

/**
 * The heading row, to be written once.
 */
export const csvHeader = (): string => renderRow(COLUMNS);

/**
 * The rows of one article. Cells that a spreadsheet would run as a formula
 * start with an apostrophe; control characters become spaces. `start` and
 * `end` are the UTF-16 offsets of the whole quote, `line` and `column` count
 * from 1.
 */
export function renderCsv({ name, text, extraction }: ArticleResult): string {
  const placeOf = createPlaceFinder(text);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  return extraction.quotes
    .map((quote) => {
      const by = quote.speakers.flatMap((id) => speakers.get(id) ?? []);
      const start = quote.content[0]?.start ?? 0;
      const { line, column } = placeOf(start);
      return renderRow([
        name,
        quote.id,
        by.map(({ label }) => label).join('; '),
        by.map(({ kind }) => kind).join('; '),
        quote.type,
        quote.act,
        quote.negated,
        quote.text,
        joinTexts(quote.cue),
        joinTexts(quote.source),
        start,
        quote.content.at(-1)?.end ?? start,
        line,
        column,
        quote.parent ?? '',
        quote.confidence.quote,
        quote.confidence.speaker,
        quote.rule,
      ]);
    })
    .join('');
}
