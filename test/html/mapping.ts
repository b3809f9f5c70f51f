/** Every span of a page, checked against the page's source by a reader of its own. */
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect } from 'vitest';
import { locateInHtml, type HtmlPiece, type PageResult, type PageSpan } from '../../src/html/index.js';

/** Decodes a slice of source as a browser would show it. */
export function decode(slice: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // A letter in front, since the parser itself drops a line feed or two at the very beginning.
  visit(parseFragment(`x${slice}`));
  return texts.join('').slice(1).replace(/[ \t\n\f\r]+/g, ' ');
}

const TAGS_FOR: readonly (readonly [string, RegExp])[] = [
  ['\n', /^<br\b[^>]*>$/i],
  [' ', /^<br\b[^>]*>$/i],
  ['“', /^(?:<(?:q|blockquote)\b[^>]*>)?$/i],
  ['‘', /^<q\b[^>]*>$/i],
  ['”', /^(?:<\/q\s*>)?$/i],
  ['’', /^(?:<\/q\s*>)?$/i],
  ['\n\n', /^$/],
];

function expectPiece(html: string, piece: HtmlPiece): void {
  const slice = html.slice(piece.start, piece.end);
  if (piece.kind === 'text') expect(decode(slice)).toBe(piece.text);
  else if (piece.kind === 'json') expect(decode(unescapeJson(slice))).toBe(piece.text);
  else expect(TAGS_FOR.filter(([text, tag]) => piece.text === text && tag.test(slice))).not.toEqual([]);
}

/** Undoes the escapes of a JSON string; pages in the fixtures may hold raw line feeds in one. */
const unescapeJson = (slice: string): string =>
  JSON.parse(`"${slice.replace(/[\u0000-\u001f]/g, (control) => JSON.stringify(control).slice(1, -1))}"`) as string;

/** Holds a span to the page's text and to its source. */
export function expectSpan(html: string, page: PageResult, span: PageSpan): void {
  expect(span.text).toBe(page.text.slice(span.start, span.end));
  expect(span.html.map(({ text }) => text).join('')).toBe(span.text);
  for (const piece of span.html) expectPiece(html, piece);
}

/** All spans of a page's extraction. */
export function spansOf({ extraction }: PageResult): PageSpan[] {
  return [
    ...extraction.quotes.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...extraction.speakers.flatMap(({ mentions }) => mentions),
    ...extraction.diagnostics.map(({ span }) => span),
  ];
}

/** Holds every span, every block and the map itself to the source. */
export function expectMapped(html: string, page: PageResult): void {
  expect(page.blocks.map(({ text }) => text).join('\n\n')).toBe(page.text);
  for (const block of page.blocks) expectSpan(html, page, block);
  for (const span of spansOf(page)) expectSpan(html, page, span);
  let at = 0;
  for (const segment of page.segments) {
    expect(segment.start).toBe(at);
    at = segment.end;
  }
  expect(at).toBe(page.text.length);
  expect(locateInHtml(page, { start: 0, end: page.text.length }).map(({ text }) => text).join('')).toBe(page.text);
}
