import { describe, expect, it } from 'vitest';
import { proposeSpans } from '../../../src/attributions/model/index.js';
import { unpackWeights } from '../../../src/attributions/model/weights.js';
import { readDocument } from '../../../src/document/index.js';
import { WhosaidError } from '../../../src/errors.js';
import { english } from '../../../src/languages/en/index.js';
import { findQuotedSpans } from '../../../src/quotation-marks/index.js';

const weights = english.spanWeights;

function propose(text: string) {
  const document = readDocument(text, english);
  const spans = proposeSpans(document, findQuotedSpans(document, english, () => {}), { ...english, spanWeights: weights });
  return { document, spans };
}

function chosen(text: string): string[] {
  const { document, spans } = propose(text);
  return spans.filter((span) => span.chosen).map(({ role, first, past }) =>
    `${role}: ${text.slice(document.starts[first]!, document.ends[past - 1]!)}`);
}

function codeOf(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    return error instanceof WhosaidError ? error.code : 'another error';
  }
  return 'no error';
}

describe('weights', () => {
  it('say where they come from', () => {
    expect(weights.corpus).toContain('PolNeAR');
    expect(weights.licence).toContain('states no licence');
  });
  it.each([
    ['another format', { ...weights, format: 99 }],
    ['other features', { ...weights, features: 99 }],
    ['rows cut short', { ...weights, tagger: { ...weights.tagger, places: { ...weights.tagger.places, rows: weights.tagger.places.rows.slice(0, 400) } } }],
    ['columns cut short', { ...weights, words: { ...weights.words, columns: weights.words.columns.map((column) => column.slice(0, 40)) } }],
  ])('with %s are refused', (_, broken) => {
    expect(codeOf(() => unpackWeights(broken))).toBe('WEIGHTS_MISMATCH');
  });
  it('unpack in the blink of an eye', () => {
    const began = performance.now();
    unpackWeights(weights);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('proposeSpans', () => {
  it.each([
    ['The minister said on Monday that the bridge would reopen in May.',
      ['source: The minister', 'cue: said', 'content: that the bridge would reopen in May']],
    ['“We were lucky,” said Ines Okoro, the coach.',
      ['content: “We were lucky,”', 'cue: said', 'source: Ines Okoro, the coach']],
    ['The bridge was built in 1904.', []],
  ])('reads %j', (text, expected) => expect(chosen(text)).toEqual(expected));

  it('gives candidates with probabilities, none of the chosen overlapping', () => {
    const { spans, document } = propose(
      'Ms Okoro believes the ferry is safe. “It sails tomorrow,” she told reporters, adding that tickets were on sale.');
    expect(spans.length).toBeGreaterThan(5);
    const taken = new Set<number>();
    for (const span of spans) {
      expect(span.probability).toBeGreaterThanOrEqual(0);
      expect(span.probability).toBeLessThanOrEqual(1);
      expect(span.first).toBeLessThan(span.past);
      expect(span.past).toBeLessThanOrEqual(document.size);
      if (!span.chosen) continue;
      for (let i = span.first; i < span.past; i++) {
        expect(taken.has(i)).toBe(false);
        taken.add(i);
      }
    }
  });

  it('does not depend on what was read before', () => {
    const text = 'Analysts expect that the price will fall, the bank wrote.';
    const before = JSON.stringify(propose(text).spans);
    propose('“Nothing of the kind,” the goalkeeper insisted. Critics called it a farce.');
    expect(JSON.stringify(propose(text).spans)).toBe(before);
  });

  it.each(['', '   ', '“', '””””““““', ': : :', 'said said said said', '\ud83d said \ude00', '1,2,3 “4” 5'])('takes %j', (text) => {
    expect(Array.isArray(propose(text).spans)).toBe(true);
  });

  it('takes a paragraph of many thousand words in linear time', () => {
    const sentence = '“It is late,” the guard said, and everyone agreed that it was. ';
    propose(sentence.repeat(200));
    const time = (count: number) => {
      const text = sentence.repeat(count);
      const document = readDocument(text, english);
      const quoted = findQuotedSpans(document, english, () => {});
      const began = performance.now();
      proposeSpans(document, quoted, { ...english, spanWeights: weights });
      return performance.now() - began;
    };
    const short = Math.min(time(500), time(500), time(500));
    expect(time(4000)).toBeLessThan(8 * short * 4 + 50);
  });
});
