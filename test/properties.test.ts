/** Whatever the text, the contract holds: arbitrary Unicode, and strings made of what trips such code up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractQuotes } from '../src/index.js';
import { expectContract, expectSameTwice } from './invariants.js';

const RUNS = 150;

const FRAGMENTS = [
  // Marks
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '“', '``', "''", '(', ')', '[', ']', ':', ',', '.', '?', '!', '…', '...',
  ' — ', '–', '-', ';', '5\'10"', '6½"', "'90s", "rock 'n' roll", 'the players’ ',
  // Words that report, and who
  'said', ' said ', 'says', 'told reporters', 'according to ', 'wrote', 'has not said', 'asked whether', 'in a statement',
  'was quoted as saying', 'As she put it', 'denied', 'believes', 'that ', 'Q:', 'A:', 'RIVERA: ', 'Photo: ', 'OPINION: ',
  'Ada Okoro', 'Okoro', 'Mr. O’Hara-Vance Jr.', 'Dr. J. R. R. Silva', 'he', 'She', 'they', 'we', 'I', 'who', 'the actor',
  'A spokesman for the Bridge Trust', 'the E.P.A.', 'officials', 'a former employee', ', a lawyer for the firm,',
  'the report', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined',
  // White space that is none, and characters that are two
  ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\v', '\f', '\u00a0', '\u2028', '\u2029', '\u3000', '\ufeff', '\u200b', '\u200e',
  '\u202e', '\u0000', '\ud800', '\udc00', '😀', '👩‍👩‍👧', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', '中文', 'العربية', '\u0085', '\u00ad',
  '   '.repeat(40), 'x'.repeat(300), '“'.repeat(30), '"'.repeat(31), '(('.repeat(20), 'said '.repeat(15),
  // Sentences, to have something found
  '“We will mend the bridge,” said Ada Okoro. “It is ours.”', 'He said that the rain had stopped.',
  '"No comment," Mrs. Vance told the Daily Herald on Monday.', 'Okoro: “Never again”', 'Jane Roe, 44, denied it.',
  'The report called the plan “reckless”.', 'Neither Silva nor Okoro said they would go.', '1,000.50%', 'http://a.b/c?d=e',
];

const nasty = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 300 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));
const mixed = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 40,
}).map((parts) => parts.join(' '));

const TEXTS = { nasty, spaced, anything, units, mixed };
// A failing case is found again under its seed, which fast-check prints.
const settings = { numRuns: RUNS, seed: 20240131 };

test.each(Object.keys(TEXTS) as (keyof typeof TEXTS)[])('the contract holds for %s text', (kind) => {
  fc.assert(
    fc.property(TEXTS[kind], (text) => {
      expectContract(text, extractQuotes(text));
      expectContract(text, extractQuotes(text, { scope: 'all' }));
    }),
    settings,
  );
}, 60_000);

test.each(Object.keys(TEXTS) as (keyof typeof TEXTS)[])('the answer is the same twice for %s text', (kind) => {
  fc.assert(fc.property(TEXTS[kind], (text) => expectSameTwice(text, extractQuotes(text))), settings);
}, 60_000);

test('options steer, and break nothing', () => {
  const options = fc.record(
    {
      scope: fc.constantFrom('speech' as const, 'all' as const),
      minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
      author: fc.constantFrom('Ada Okoro', 'I', 'the', '“', '__proto__', '😀'),
      cues: fc.array(fc.constantFrom('opine', 'said', '“', 'constructor', '.*', 'go on record'), { maxLength: 3 }),
      speakers: fc.array(
        fc.record(
          {
            name: fc.constantFrom('Ada Okoro', 'Bridge Trust', 'toString', 'Mr. O’Hara-Vance Jr.', '(', '中文'),
            aliases: fc.array(fc.constantFrom('Okoro', 'he', '__proto__', 'the actor', '['), { maxLength: 2 }),
            kind: fc.constantFrom('person' as const, 'organization' as const, 'document' as const),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(spaced, options, (text, chosen) => {
      const extraction = extractQuotes(text, chosen);
      expectContract(text, extraction);
      const least = chosen.minConfidence ?? 0;
      for (const quote of extraction.quotes) expect(quote.confidence.quote).toBeGreaterThanOrEqual(least);
      if (chosen.scope !== 'all') {
        for (const { act, negated } of extraction.quotes) expect([act, negated]).toEqual(['speech', false]);
      }
    }),
    settings,
  );
}, 60_000);

test('default scope gives what scope all gives, less thought and negation', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const place = ({ content }: { content: readonly { start: number; end: number }[] }) =>
        content.map(({ start, end }) => `${start}-${end}`).join(' ');
      const all = extractQuotes(text, { scope: 'all' }).quotes;
      const speech = extractQuotes(text, { minConfidence: 0 }).quotes;
      expect(speech.map(place)).toEqual(all.filter(({ act, negated }) => act === 'speech' && !negated).map(place));
    }),
    settings,
  );
}, 60_000);
