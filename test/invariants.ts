/** What the contract promises of every extraction, whatever the text. */
import { expect } from 'vitest';
import { ExtractionSchema, extractQuotes, type Extraction, type TextSpan } from '../src/index.js';

/** Fails where an extraction breaks a promise of the contract. */
export function expectContract(text: string, extraction: Extraction): void {
  expect(ExtractionSchema.parse(extraction)).toEqual(extraction);
  expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);

  const { quotes, speakers, diagnostics } = extraction;
  expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
  expect(speakers.map(({ id }) => id)).toEqual(speakers.map((_, index) => `s${index + 1}`));
  expectAscending(quotes.map(({ content }) => content[0]!.start), 'quotes');
  const quoteIds = new Set(quotes.map(({ id }) => id));
  const speakerIds = new Set(speakers.map(({ id }) => id));

  for (const quote of quotes) {
    expect(quote.content.length).toBeGreaterThan(0);
    for (const role of ['content', 'cue', 'source'] as const) expectSpans(text, quote[role], `${quote.id} ${role}`);
    for (const speaker of quote.speakers) expect(speakerIds).toContain(speaker);
    expect(new Set(quote.speakers).size).toBe(quote.speakers.length);
    if (quote.parent !== null) expect(quoteIds).toContain(quote.parent);
    expect(ancestors(quote.id, extraction)).not.toContain(quote.id);
  }
  for (const speaker of speakers) {
    for (const mention of speaker.mentions) expectSpans(text, [mention], `${speaker.id} mention`);
    // One may stand inside another: “his brother”, of two brothers.
    const places = speaker.mentions.map(({ start, end }) => [start, end] as const);
    expect(places, `${speaker.id} mentions in order`).toEqual([...places].sort((a, b) => a[0] - b[0] || b[1] - a[1]));
    expect(new Set(places.map(String)).size, `${speaker.id} mentions differ`).toBe(places.length);
    expect(speaker.label).not.toBe('');
    if (speaker.name !== null) expect(speaker.name).not.toBe('');
  }
  for (const { code, span } of diagnostics) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expectSpans(text, [span], code);
  }
}

/** Fails where a second run, with another article in between, gives another answer. */
export function expectSameTwice(text: string, extraction: Extraction): void {
  extractQuotes('Dr. Imani Castellano-Roy’s neighbours, O’Hara and McTavish, weren’t “pleased,” she’d said.');
  expect(extractQuotes(text)).toEqual(extraction);
}

function expectSpans(text: string, spans: readonly TextSpan[], what: string): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start, `${what} in order`).toBeGreaterThanOrEqual(end);
    expect(span.end, `${what} not empty`).toBeGreaterThan(span.start);
    expect(span.text, what).toBe(text.slice(span.start, span.end));
    end = span.end;
  }
  expect(end, `${what} in range`).toBeLessThanOrEqual(text.length);
}

function expectAscending(values: readonly number[], what: string): void {
  for (let i = 1; i < values.length; i++) expect(values[i], what).toBeGreaterThanOrEqual(values[i - 1]!);
}

function ancestors(id: string, { quotes }: Extraction): string[] {
  const parentOf = new Map(quotes.map((quote) => [quote.id, quote.parent]));
  const line: string[] = [];
  for (let at = parentOf.get(id) ?? null; at !== null && line.length <= quotes.length; at = parentOf.get(at) ?? null) {
    line.push(at);
  }
  return line;
}
