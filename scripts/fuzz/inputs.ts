/** What goes in: texts, pages, options and lines made to trip up. */
import fc from 'fast-check';

const FRAGMENTS = [
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '``', "''", '(', ')', '[', ']', '{', ':', ',', '.', '?', '!', '…', '...',
  ' — ', '–', '-', '--', ';', '5\'10"', "'90s", "rock 'n' roll", 'the players’ ', '*', '•', '<', '&amp;', '|', '=', '+', '@',
  'said', ' said ', 'says', 'told reporters', 'according to ', 'wrote', 'has not said', 'asked whether', 'in a statement',
  'was quoted as saying', 'As she put it', 'denied', 'believes', 'that ', 'Q:', 'A:', 'RIVERA: ', 'Photo: ', 'to say',
  'Ada Okoro', 'Okoro', 'Mr. O’Hara-Vance Jr.', 'Dr. J. R. R. Silva', 'he', 'She', 'they', 'we', 'I', 'who', 'the actor',
  'A spokesman for the Bridge Trust', 'the E.P.A.', 'officials', 'a former employee', ', a lawyer for the firm,', 'her brother',
  'the report', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'null', 'prototype', 'valueOf',
  ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\v', '\f', '\0', '\x1b[31m', '\x07', '\x7f', '\x85', '\xa0', '\xad', '\u061c',
  '\u200b', '\u200c', '\u200d', '\u200e', '\u202e', '\u2028', '\u2029', '\u2066', '\u3000', '\ufeff', '\ufffd', '\uffff',
  '\ud800', '\udc00', '😀', '👩‍👩‍👧', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', 'ŉ', '中文', '「', '」', 'العربية', 'ǅ', '\u0345', 'Σ',
  ' '.repeat(90), 'x'.repeat(300), 'X'.repeat(200), '“'.repeat(30), '"'.repeat(31), '(('.repeat(20), 'said '.repeat(15),
  'NO '.repeat(20), 'a.'.repeat(100), '“‘'.repeat(12), '’”'.repeat(12), '\n'.repeat(40), '.'.repeat(60), '-'.repeat(70),
  '“We will mend the bridge,” said Ada Okoro. “It is ours.”', 'He said that the rain had stopped.',
  '"No comment," Mrs. Vance told the Daily Herald on Monday.', 'Okoro: “Never again”', 'Jane Roe, 44, denied it.',
  'The report called the plan “reckless”.', 'Neither Silva nor Okoro said they would go.', '1,000.50%', 'http://a.b/c?d=e',
  '=cmd|"/c calc"!A1', '<script>alert(1)</script>', '</style>', '<!--', ']]>', 'javascript:alert(1)', '" onclick="x',
];

const TAGS = [
  '<p>', '</p>', '<div>', '</div>', '<br>', '<q>', '</q>', '<blockquote>', '</blockquote>', '<b>', '</b>', '<article>',
  '</article>', '<table><tr><td>', '</table>', '<script>', '</script>', '<style>', '</style>', '<title>', '</title>', '<h1>',
  '</h1>', '<!--', '-->', '<template>', '</template>', '<svg>', '<math>', '</svg>', '<meta name=author content="Ada Okoro">',
  '<ul><li>', '</ul>', '<a href=x>', '&ldquo;', '&rdquo;', '&quot;', '&#8220;', '&#x201d;', '&nbsp;', '&shy;', '&amp', '&#0;',
  '&#xd800;', '&#x110000;', '<![CDATA[', '<?x', '<',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"“Go,” said Ada Okoro.","__proto__":{"polluted":1}}</script>',
];

const fragments = fc.constantFrom(...FRAGMENTS);
const joined = fc.tuple(fc.array(fragments, { maxLength: 40 }), fc.constantFrom('', ' '));

/** Any text: built of fragments, any Unicode, any UTF-16 units, or all of them. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: joined.map(([parts, glue]) => parts.join(glue)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 150 }).map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 9 })), { maxLength: 30 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.tuple(fragments, fc.integer({ min: 2, max: 100 })).map(([part, times]) => part.repeat(times)) },
);

const tags = fc.constantFrom(...TAGS);
/** Web pages, most of them broken. */
export const pages: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(tags, fragments), { maxLength: 50 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(tags, fc.integer({ min: 2, max: 300 }), texts).map(([tag, times, text]) => tag.repeat(times) + text),
  },
  { weight: 1, arbitrary: texts },
);

const names = fc.constantFrom(
  'Ada Okoro', 'Okoro', 'I', 'the', '“', '__proto__', 'constructor', '😀', '(', '.*', 'Mr. O’Hara-Vance Jr.', '\ud800', ' x ',
);

/** Options that are accepted. */
export const options = fc.record(
  {
    scope: fc.constantFrom('speech' as const, 'all' as const),
    minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    author: names,
    cues: fc.array(fc.oneof(names, fc.constantFrom('opine', 'said', 'go on record')), { maxLength: 3 }),
    speakers: fc.array(
      fc.record(
        {
          name: names,
          aliases: fc.array(names, { maxLength: 2 }),
          kind: fc.constantFrom('person' as const, 'organization' as const, 'document' as const),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

const keys = fc.oneof(
  fc.constantFrom('scope', 'speakers', 'cues', 'quote', '__proto__', 'constructor', 'id', 'text'),
  fc.string({ maxLength: 6 }),
);
/** Whatever a caller may pass by mistake or in malice, keys that pollute prototypes among it. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, key: keys }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"polluted":1}}'), JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
    JSON.parse('{"scope":"all","__proto__":{"polluted":1}}'), JSON.parse('{"speakers":[{"name":"a","__proto__":{"polluted":1}}]}'),
    { scope: '__proto__' }, { minConfidence: Number.NaN }, { minConfidence: -1 }, { cues: 'said' }, { author: '' },
    () => 1, Symbol('x'), null, 0, '', [],
  ),
);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A line as bytes: JSON of an article with more fields, other JSON, broken JSON, bytes at random. */
export const lines: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ id: fc.string({ unit: 'binary', maxLength: 8 }), text: texts, more: fc.json({ maxDepth: 2 }) })
      .map(({ id, text, more }) =>
        utf8(`{"id":${JSON.stringify(id)},"text":${JSON.stringify(text)},"__proto__":{"polluted":1},"more":${more}}`),
      ),
  },
  { weight: 1, arbitrary: fc.json({ depthSize: 'small' }).map(utf8) },
  { weight: 1, arbitrary: texts.map(utf8) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '{"id":1,"text":""}', '{"id":"a"}', '[]', 'null', '{"id":"a","text":"b"', '['.repeat(5000),
        '{"id":"\\ud800","text":"\\udc00"}',
      )
      .map(utf8),
  },
);
