/** The article's quotes by speaker, for people. */
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Quote, Speaker, TextSpan } from '../schemas.js';
import type { ArticleResult } from './json.js';
import { createPlaceFinder, type Place } from './places.js';
import { toTerminalText } from './terminal-text.js';

/** How the print looks. */
export interface PrettyOptions {
  /** Use ANSI colours. */
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

const INDENT = '  ';

/** “Hiddleston said”: source and cue in the order of the text, gaps shown. */
function reportingWords(quote: Quote, text: string): { readonly text: string; readonly isCue: boolean }[] {
  const parts = [
    ...quote.source.map((span) => ({ ...span, isCue: false })),
    ...quote.cue.map((span) => ({ ...span, isCue: true })),
  ].sort((a, b) => a.start - b.start);
  return parts.map((part, index) => {
    const previous = parts[index - 1];
    const isApart = previous !== undefined && text.slice(previous.end, part.start).trim() !== '';
    return { text: `${isApart ? '… ' : ''}${part.text}`, isCue: part.isCue };
  });
}

const firstOffset = (quote: Quote): number => quote.content[0]?.start ?? 0;

function describeSpeaker(speaker: Speaker): string {
  const facts = [...speaker.roles];
  if (speaker.kind !== 'person') facts.unshift(speaker.kind);
  return facts.join('; ');
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Prints the quotes of one article, grouped by speaker in order of first
 * appearance, each with its words as written, its source and cue, and its
 * place (line:column, and the UTF-16 offset behind `@`).
 *
 * @example
 * renderPretty({ name: 'a.txt', text, extraction }, { color: false, width: 80 });
 * // Ada Okoro
 * //   1:1 @0  “We won,”
 * //           said Ada Okoro
 */
export function renderPretty({ name, text, extraction }: ArticleResult, options: PrettyOptions): string {
  const paint = createColors(options.color);
  const placeOf = createPlaceFinder(text);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));

  const groups = new Map<string, Quote[]>();
  for (const quote of extraction.quotes) {
    const key = quote.speakers.join(' ');
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  const spoken = new Set(extraction.quotes.flatMap((quote) => quote.speakers));

  const title = paint.dim(
    `${toTerminalText(name)}: ${countOf(extraction.quotes.length, 'quote')}, ${countOf(spoken.size, 'speaker')}`,
  );
  const lines = [title];
  const showPlace = ({ line, column }: Place, offset: number): string => `${line}:${column} @${offset}`;

  for (const group of groups.values()) {
    const by = group[0]!.speakers.flatMap((id) => speakers.get(id) ?? []);
    const labels = by.map((speaker) => {
      const facts = describeSpeaker(speaker);
      const label = paint.bold(paint.cyan(toTerminalText(speaker.label)));
      return facts === '' ? label : `${label} ${paint.dim(`(${toTerminalText(facts)})`)}`;
    });
    const heading = labels.length > 0 ? labels.join(paint.dim(' and ')) : paint.bold(paint.yellow('Speaker unknown'));
    lines.push('', wrapAnsi(heading, options.width));

    const places = group.map((quote) => showPlace(placeOf(firstOffset(quote)), firstOffset(quote)));
    const placeWidth = Math.max(...places.map((place) => place.length));
    const textWidth = Math.max(20, options.width - placeWidth - 2 * INDENT.length);
    const margin = ' '.repeat(placeWidth + 2 * INDENT.length);
    group.forEach((quote, index) => {
      const words = toTerminalText(quote.content.map((piece: TextSpan) => piece.text).join(' '));
      const body = wrapAnsi(words, textWidth, { hard: true }).split('\n');
      const place = places[index]!.padStart(placeWidth);
      lines.push(`${INDENT}${paint.dim(place)}${INDENT}${body[0]}`, ...body.slice(1).map((line) => margin + line));
      const reporting = reportingWords(quote, text)
        .map((part) => (part.isCue ? paint.green(toTerminalText(part.text)) : toTerminalText(part.text)))
        .join(' ');
      const facts = [
        ...(reporting === '' ? ['no cue'] : []),
        ...(quote.type === 'direct' ? [] : [quote.type]),
        ...(quote.act === 'thought' ? ['thought'] : []),
        ...(quote.negated ? ['negated'] : []),
        ...(quote.parent === null ? [] : [`inside ${quote.parent}`]),
      ];
      const note = [reporting, facts.length > 0 ? paint.dim(`[${facts.join(', ')}]`) : ''].filter(Boolean).join(' ');
      lines.push(...wrapAnsi(note, textWidth, { hard: true }).split('\n').map((line) => margin + line));
    });
  }
  if (extraction.quotes.length === 0) lines.push('', 'No quotes found.');
  return `${lines.join('\n')}\n`;
}
