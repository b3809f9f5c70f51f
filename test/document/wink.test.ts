import fc from 'fast-check';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../src/document/index.js';
import { Reader } from '../../src/document/reader.js';
import { english } from '../../src/languages/en/index.js';
import { POS } from '../../src/types.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its, as } = nlp;
const reader = new Reader();

/** What wink itself makes of a text. */
function ask(text: string) {
  const doc = nlp.readDoc(text);
  const out = (what: unknown) => doc.tokens().out(what as never, as.array as never) as unknown as string[];
  const sentences = doc.sentences().out(its.span as never, as.array as never) as unknown as [number, number][];
  return { tokens: out(its.value), pos: out(its.pos), lemmas: out(its.lemma), opens: sentences.map(([first]) => first) };
}

/** The same without wink’s own flow. */
function read(text: string, by = reader) {
  const size = by.read(text, 0, text.length);
  const names = Object.keys(POS);
  const forms = by.forms.slice(0, size);
  const tags = [...by.tags.slice(0, size)];
  return {
    tokens: forms.map(({ word }) => word.text),
    pos: tags.map((tag) => names[tag]),
    lemmas: forms.map((form, token) => by.lemmaOf(form, tags[token]!)),
    opens: by.opens.slice(0, by.opens.indexOf(size)),
  };
}

// Words that the model has, and marks: what wink does not learn as it reads.
const WORDS = [
  'the', 'The', 'a', 'mayor', 'said', 'says', 'saying', 'that', 'he', 'She', 'it', 'was', 'is', 'been', 'to', 'report', 'reports', 'plan',
  'plans', 'planned', 'fast', 'well', 'like', 'left', 'run', 'runs', 'water', 'can', "can't", 'don’t', "I'm", 'they’ll', 'WON’T', "it's", 'not',
  'never', 'no', 'more', 'most', 'better', 'Monday', 'London', 'Smith', 'U.S.', 'Mr.', 'Gov.', 'a.m.', 'Inc.', 'etc.', 'e.g.', 'p.m', '10', '5.5',
  '$', '%', 'and', 'or', 'but', 'if', 'because', 'up', 'out', 'in', 'on', 'what', 'who', 'which', 'there', 'here', 'leaves', 'wolves', 'men',
  '“', '”', '"', "'", '’', '(', ')', ',', '.', '?', '!', '...', '…', ':', ';', '—', '-', '\n', '\n\n', '\t', '1st', '1990s', 'ok', 'Yes', 'No.',
];

test('runs wink’s machines as wink does', () => {
  const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '. ', ', ', '.\n', '? ', '!” ', '  '));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const text = pieces.flat().join('');
      expect(read(text)).toEqual(ask(text));
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test.each([
  'The mayor said it was better to leave. “Why?” he asked, and she didn’t answer.',
  'It was 5.5% more, i.e. $10 a head, at 10 a.m. on Monday. The U.S. has no plan.',
  'They cannot have been told. He would’ve said so!\n\nWhat a long, slow day it is...',
])('reads %j as wink does', (text) => {
  expect(read(text)).toEqual(ask(text));
});

test('white space of any length is a token to wink and none to a document', () => {
  for (const space of ['\n', '\n\n\n\n', '\n'.repeat(300), ' \t ', '\r\n\r\n']) {
    const text = `It rains.${space}It snows.`;
    expect({ ...read(text), tokens: [] }).toEqual({ ...ask(text), tokens: [], lemmas: expect.any(Array) as string[] });
    expect(readDocument(text, english).words.map((word) => word.text)).toEqual(['It', 'rains', '.', 'It', 'snows', '.']);
  }
});

test('a reader that follows another reads as it did, and gives no number out twice', () => {
  const text = "Mr. Vraskell can't say that the plan's water left London. Zemblin’s mayor said it was Vraskell.";
  const first = new Reader();
  const before = read(text, first);
  let last = first;
  for (let turn = 0; turn < 3; turn++) {
    last = new Reader(last);
    expect(read(text, last)).toEqual(before);
    expect(read('The Quorvane report, said Ibbleton, was well planned.', last).tokens).toContain('Quorvane');
    expect(read(text, last)).toEqual(before);
    const words = new Set(last.forms.map(({ word }) => word));
    expect(new Set([...words].map(({ id }) => id)).size).toBe(words.size);
  }
});
