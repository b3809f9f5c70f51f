import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { createWink } from '../../src/document/wink.js';
import type { Document } from '../../src/types.js';

const ODD = [
  '\ufeff', '\u2028', '\u2029', '\u3000', '\v', '\f', '\x85', '\u200b', '\u200c', '\u200d', '\u2060', '\xad', '\u202e', '\u061c', '\xa0',
  '\u1680', '\u180e', '\ufffc', '\0', '\x1b', '\r\n', '\r', '\n', '\n\n', '\t', '  ', ' '.repeat(300), '\ud800', '\udc00', '😀', '👨‍👩‍👧', '🇬🇧',
  'e\u0301', '\u0301', 'שלום', 'مرحبا', 'नमस्ते', '日本語', 'İ', 'ß', 'ﬁ', '½', 'H₂O', '\ufe0f', '“', '”', '"', "'", '’', '...', '…', '—',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'don’t', 'U.S.', 'Gov.', 'a.m.', '$5.5bn', '10%', 'http://a.b/c?d=e#f',
  'me@x.org', '@you', '#tag', ':-)', 'x'.repeat(400), '-'.repeat(400), 'word', 'Word', '.', ',', '?', '!', ' ', ' ', ' ',
];
const oddText = fc.oneof(
  fc.array(fc.constantFrom(...ODD), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

// White space, controls and marks that no reader sees; nothing else may fall between tokens.
const UNTOLD = /^[\s\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]*$/;

function check(document: Document): void {
  const { text, size, starts, ends, words, lemmas, pos, sentences, paragraphs, sentenceOf, paragraphOf } = document;
  let at = 0;
  for (let token = 0; token < size; token++) {
    const start = starts[token]!;
    const end = ends[token]!;
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(words[token]!.text).toBe(text.slice(start, end));
    expect(typeof words[token]!.lower).toBe('string');
    expect(typeof lemmas[token]).toBe('string');
    expect(text.slice(at, start)).toMatch(UNTOLD);
    at = end;
  }
  expect(text.slice(at)).toMatch(UNTOLD);
  expect([words.length, lemmas.length, pos.length, starts.length]).toEqual([size, size, size, size]);
  for (const [ranges, of] of [[sentences, sentenceOf], [paragraphs, paragraphOf]] as const) {
    let next = 0;
    ranges.forEach(({ first, past }, index) => {
      expect(first).toBe(next);
      expect(past).toBeGreaterThan(first);
      for (let token = first; token < past; token++) expect(of[token]).toBe(index);
      next = past;
    });
    expect(next).toBe(size);
  }
}

/** Everything but the ids of words, which name them within one reader only. */
function plain(document: Document) {
  return { ...document, words: document.words.map(({ id: _id, ...word }) => word) };
}

describe('any text', () => {
  test('is covered by tokens that are slices of it, in order', () => {
    fc.assert(fc.property(oddText, (text) => check(readDocument(text, english))), { numRuns: 600, seed: 11 });
  });

  test('reads the same whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(oddText, { minLength: 2, maxLength: 5 }), (texts) => {
        const forth = texts.map((text) => plain(readDocument(text, english)));
        const back = [...texts].reverse().map((text) => plain(readDocument(text, english))).reverse();
        expect(back).toEqual(forth);
      }),
      { numRuns: 120, seed: 13 },
    );
  });

  test('a long run of spaces', () => {
    check(readDocument(`a${' '.repeat(200_000)}b`, english));
  });

  test('an astral letter where a long run is cut', () => {
    for (let shift = 0; shift < 4; shift++) check(readDocument('x'.repeat(shift) + '😀'.repeat(500) + '𝒜'.repeat(500), english));
  });
});

describe('the reader’s memory of words', () => {
  // Unknown words, with the endings that a tokenizer which remembers would treat differently the next time.
  const articles = [
    'Quilbert’s plan was Quilbert’s own. “Quilbert’s?” Zanthe asked Quilbert.',
    'Quilbert left. Zanthe-like, he wouldn’t. Vorlish2 and vorlish2’s e-zorp.',
    'QUILBERT’S ZANTHE\'S vorlish; zanthe’d go, and quilberts’ too.',
    'The e-zorp of Quilbert, Inc. and Zanthe.com: vorlish2, e-zorp’s.',
    'The plan is Quilbert’s. It was quilbert’s—or (Zanthe’s).',
  ];
  const orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 3, 1], [1, 4, 3, 0, 2], [0, 0, 4, 4, 1, 1]];
  test('wink alone would not: this is what the order could change', () => {
    const nlp = winkNLP(model, ['sbd', 'pos']);
    const read = (text: string) => nlp.readDoc(text).tokens().out();
    const first = read('Quilbert’s plan');
    read('The plan is Quilbert’s.');
    expect(read('Quilbert’s plan')).not.toEqual(first);
  });

  test('many readers one after another', () => {
    // wink’s own start would fail with a string too long about here.
    for (let reader = 0; reader < 30; reader++) createWink();
    const [it, works] = createWink().tokenize(['It', 'works.']);
    expect([...it!, ...works!].map(({ word }) => word.text)).toEqual(['It', 'works', '.']);
  }, 60_000);

  test('articles in any order give the same tokens', () => {
    const first = articles.map((text) => plain(readDocument(text, english)));
    for (const order of orders) {
      for (const index of order) expect(plain(readDocument(articles[index]!, english))).toEqual(first[index]);
    }
  });

  test('a reader that is full and starts anew gives the same tokens', () => {
    const before = plain(readDocument(articles[0]!, english));
    // More new words than one reader keeps.
    for (let batch = 0; batch < 3; batch++) {
      readDocument(Array.from({ length: 10_000 }, (_, word) => `zq${batch}x${word}k`).join(' '), english);
    }
    expect(plain(readDocument(articles[0]!, english))).toEqual(before);
  }, 60_000);
});

describe('time grows with the length, no faster', () => {
  const milliseconds = (text: string) => {
    const before = performance.now();
    readDocument(text, english);
    return performance.now() - before;
  };
  const units = [
    'word ', 'Word. ', 'Word.', 'a', '#', "'", '-', 'a-', "a'", 'http://', 'me@x.', '"', '“a” ', '😀', '\ud800', 'e\u0301', '\u00ad', 'a\u00ad',
    '\n', 'a\n', '\u2028', '\u200b', 'Mr. ', '. ', '1,', '日', '\u0301',
  ];
  // A busy machine may stall once; not three times.
  test.each(units)('%j repeated', { retry: 2, timeout: 30_000 }, (unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    const long = unit.repeat(Math.ceil(160_000 / unit.length));
    milliseconds(short);
    // Eight times the text; a quadratic reading would take sixty-four times as long.
    expect(milliseconds(long)).toBeLessThan(30 * Math.max(milliseconds(short), 5));
  });

  test('five million units in one paragraph', () => {
    const text = 'The council met on Monday and “would not say” what Ms Roe had asked of it. '.repeat(67_000);
    const document = readDocument(text, english);
    expect(document.paragraphs).toHaveLength(1);
    expect(document.sentences).toHaveLength(67_000);
  }, 120_000);
});
