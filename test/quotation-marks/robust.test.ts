import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/quotation-marks/find-passages.js';
import { english } from '../../src/languages/en/index.js';
import type { Document } from '../../src/types.js';
import { quoted } from './quoted.js';

const MARKS = ['“', '”', '"', "'", '‘', '’', "''", '``', '«', '»', '„', '‚', '`', '＂', '‹', '›', '‟', '‛'];
const PIECES = [...MARKS, ...MARKS, 'word', 'Word', 's', ' ', ' ', ',', '.', '?', '—', '-', '5', '(', ')', '\n\n', '\n', '…', '\u200b', '😀', '\ud800'];
const tangle = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('any tangle of marks', () => {
  test('spans are in range, ordered, nested without crossing, and found again', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        const { spans, diagnostics } = quoted(text);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.innerStart).toBeGreaterThanOrEqual(span.start);
          expect(span.innerEnd).toBeGreaterThan(span.innerStart);
          expect(span.end).toBeGreaterThanOrEqual(span.innerEnd);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.closed || span.innerEnd === span.end).toBe(true);
          expect(span.tokens.past).toBeGreaterThan(span.tokens.first);
          expect(span.continues).toBeLessThan(index);
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.start);
          if (span.parent >= 0) {
            expect(span.parent).toBeLessThan(index);
            expect(span.start).toBeGreaterThanOrEqual(spans[span.parent]!.start);
            expect(span.end).toBeLessThanOrEqual(spans[span.parent]!.end);
          }
        });
        for (const { span } of diagnostics) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(quoted(text).spans).toEqual(spans);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

/** A document of one paragraph, without the tokenizer, so that the marks alone are timed. */
function oneParagraph(text: string): Document {
  const nothing = new Int32Array(1);
  return {
    text, size: 1, starts: nothing, ends: Int32Array.of(text.length), words: [], lemmas: [], pos: new Uint8Array(1),
    sentences: [], paragraphs: [{ first: 0, past: 1 }], sentenceOf: nothing, paragraphOf: nothing,
  };
}

/** Processor time, which other programs disturb less than the clock. */
function millisecondsFor(text: string): number {
  const document = oneParagraph(text);
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    findPassages(document, english.quotation);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('time grows with the length, no faster', () => {
  const units = [...MARKS, ' "', '" ', ' “a', 'a” ', " 'a", "a' ", ' ‘a', 's’ ', ' "a “b ‘c', `5' 6" `, '“a” ', 'a"b', ' " ', "''' ", '(“', '‘“', 'word '];
  // A busy machine may stall once; not three times.
  test.each(units)('%j repeated', { retry: 2 }, (unit) => {
    const short = unit.repeat(10_000);
    const long = unit.repeat(80_000);
    // Eight times the text; a quadratic scan would take sixty-four times as long.
    expect(millisecondsFor(long)).toBeLessThan(24 * Math.max(millisecondsFor(short), 2));
  });

  test('a hundred thousand stray marks give at most a hundred diagnostics', () => {
    const { diagnostics } = quoted('“word '.repeat(5_000));
    expect(diagnostics.length).toBe(100);
  });
});
