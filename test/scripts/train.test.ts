import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle, trimSpan } from '../../scripts/train/corpus.js';
import { writeFiles } from '../../scripts/train/files.js';
import { SETTINGS, type Settings } from '../../scripts/train/train.js';
import { proposeSpans } from '../../src/attributions/model/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import type { SpanWeights } from '../../src/types.js';
import { makeArticle } from './made-up.js';

const NETWORK = { width: 16, units: 8, epochs: 15, rate: 0.01, featureDropout: 0.3, layerDropout: 0, batch: 200 };
const TINY: Settings = {
  ...SETTINGS, folds: 2, leastWord: 2, leastFeature: 3, leastSpanFeature: 2,
  teacher: NETWORK, network: NETWORK, foldEpochs: NETWORK.epochs, scorer: { epochs: 15, rate: 0.05, dropout: 0.3, decay: 0.1 },
};

describe('training', () => {
  const articles = Array.from({ length: 10 }, (_, i) => makeArticle(i));
  let first: ReturnType<typeof writeFiles>;
  beforeAll(() => {
    first = writeFiles(articles, TINY, () => {}, { further: [] });
  }, 60_000);

  it('gives the same bytes twice', () => {
    const second = writeFiles(articles, TINY, () => {}, { further: [] });
    expect(second.weights).toBe(first.weights);
    expect(second.card).toBe(first.card);
  }, 60_000);

  it('gives other weights for another seed', () => {
    expect(writeFiles(articles, { ...TINY, taggerSeed: 2 }, () => {}, { further: [] }).weights).not.toBe(first.weights);
  }, 60_000);

  it('learns from articles that nobody has annotated', () => {
    const taught = writeFiles(articles, TINY, () => {}, { further: [makeArticle(11)] });
    expect(taught.weights).not.toBe(first.weights);
    expect(taught.card).toContain('1 invented article');
    expect(first.card).not.toContain('invented');
  }, 60_000);

  it('learns what the articles show', () => {
    const text = 'The baker said that rain would come. The market opened at nine and the day was long.';
    const weights = JSON.parse(first.weights) as SpanWeights;
    const document = readDocument(text, english);
    const chosen = proposeSpans(document, [], { ...english, spanWeights: weights }).filter((span) => span.chosen).map(({ role, first, past }) =>
      `${role}: ${text.slice(document.starts[first], document.ends[past - 1])}`);
    expect(chosen).toEqual(['source: The baker', 'cue: said', 'content: that rain would come']);
  });

  it('says in the card where the weights come from', () => {
    expect(first.card).toContain('PolNeAR');
    expect(first.card).toContain('states no licence');
  });

  it('keeps no words in the weights', () => {
    expect(first.weights).not.toMatch(/baker|ferry/);
  });
});

describe('readArticle', () => {
  const label = (text: string, attribution: { source?: [number, number][]; cue?: [number, number][]; content?: [number, number][] }) =>
    [...readArticle({ id: 'x', publisher: 'y', text, attributions: [{ source: [], cue: [], content: [], ...attribution }] }).labels];

  it('labels begin, inside, last and single tokens', () => {
    // O, or role r at 1 + 4r: begin, inside, last, unit.
    expect(label('He said that it rains.', { source: [[0, 2]], cue: [[3, 7]], content: [[8, 21]] })).toEqual([4, 8, 9, 10, 11, 0]);
  });
  it('leaves the comma and the full stop behind a span out', () => {
    expect(label('Go, he said.', { content: [[0, 3]] })).toEqual([12, 0, 0, 0, 0]);
  });
  it('takes a token that a span cuts', () => {
    expect(label('Readers agree.', { source: [[0, 6]] })).toEqual([4, 0, 0]);
  });
  it('drops a stray letter but keeps a colon', () => {
    expect(label('Sun: rain', { cue: [[3, 4]] })).toEqual([0, 8, 0]);
    expect(label('Sunny day', { content: [[1, 2]] })).toEqual([0, 0]);
  });
  it('gives words that two spans want to the longer', () => {
    expect(label('He said so', { cue: [[3, 7]], content: [[3, 10]] })).toEqual([0, 9, 11]);
  });
});

it.each([
  ['“Go,”', 0, 5, [0, 5]],
  ['go, ', 0, 4, [0, 2]],
  [' go.', 0, 4, [1, 3]],
])('trims %j', (text, start, end, expected) => expect(trimSpan(text, start, end)).toEqual(expected));
