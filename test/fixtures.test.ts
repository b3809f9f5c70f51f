/**
 * Whole articles against their hand-checked extraction.
 *
 * To add one: see fixtures/README.md. `npm run fixtures` writes down what
 * differs; these tests fail when a difference comes or goes unrecorded.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  KNOWN_DIFFERENCES, compareExtractions, listDifferences, moveTo, type KnownDifferences,
} from '../scripts/fixtures/compare.js';
import { extractFixture, formatExpected, readFixtures } from '../scripts/fixtures/fixture.js';
import { expectContract, expectSameTwice } from './invariants.js';

const fixtures = readFixtures();
const known = JSON.parse(readFileSync(KNOWN_DIFFERENCES, 'utf8')) as KnownDifferences;

test('there are fixtures, and every known difference belongs to one', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(15);
  const names = new Set(fixtures.map(({ name }) => name));
  expect(Object.keys(known).filter((key) => !names.has(key.split(',')[0]!))).toEqual([]);
});

test('the article of reference has no known difference', () => {
  expect(Object.entries(known).filter(([key]) => key.split(',')[0] === 'hiddleston')).toEqual([]);
});

describe.each(fixtures)('$name', (fixture) => {
  const { name, text, expected } = fixture;

  test('is consistent', () => {
    const { quotes, outOfScope, speakers } = expected;
    const spans = [
      ...[...quotes, ...outOfScope].flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
      ...speakers.flatMap(({ mentions }) => mentions),
    ];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(span.text).toBe(text.slice(span.start, span.end));

    const speakerIds = new Set(speakers.map(({ id }) => id));
    const quoteIds = new Set([...quotes, ...outOfScope].map(({ id }) => id));
    expect(speakerIds.size).toBe(speakers.length);
    expect(quoteIds.size).toBe(quotes.length + outOfScope.length);
    for (const quote of [...quotes, ...outOfScope]) {
      expect(quote.content.length).toBeGreaterThan(0);
      expect(quote.speakers.filter((id) => !speakerIds.has(id))).toEqual([]);
      if (quote.parent !== null) expect(quoteIds).toContain(quote.parent);
    }
    for (const quote of quotes) expect([quote.act, quote.negated]).toEqual(['speech', false]);
    const starts = quotes.map(({ content }) => content[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { mentions } of speakers) {
      const places = mentions.map(({ start }) => start);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
    // The command that rewrites an expectation leaves the rest of the file as it is.
    expect(readFileSync(new URL(`../fixtures/articles/${name}.json`, import.meta.url), 'utf8')).toBe(
      formatExpected(expected),
    );
  });

  test('differs from the extraction, plain and in variants, only as recorded', () => {
    const recorded = Object.entries(known).filter(([key]) => key.split(',')[0] === name);
    expect(listDifferences([fixture])).toEqual(Object.fromEntries(recorded));
  });

  test.each(['speech', 'all'] as const)('keeps the contract at scope %s', (scope) => {
    expectContract(text, extractFixture(fixture, text, scope));
  });

  test('gives the same answer twice', () => {
    const { author: _author, ...rest } = expected;
    expectSameTwice(text, extractFixture({ ...fixture, expected: rest }));
  });

  test('moves by one unit a line with CRLF', () => {
    let shift = 0;
    const places = Int32Array.from({ length: text.length + 1 }, (_, at) => at + (text[at] === '\n' ? shift++ : shift));
    const variant = { text: text.replaceAll('\n', '\r\n'), move: (at: number) => places[at]! };
    const moved = moveTo(variant, extractFixture(fixture));
    const found = extractFixture(fixture, variant.text);
    expect(compareExtractions(moved, found)).toEqual([]);
    expect(found.speakers).toEqual(moved.speakers);
  });
});
