import { describe, expect, it } from 'vitest';
import { FeatureReader, NETWORK_KEYS } from '../../../src/attributions/model/features.js';
import { EXPANDED } from '../../../src/attributions/model/model.js';
import { LONGEST_PIECE, NetworkTagger, WORD_SLOTS } from '../../../src/attributions/model/network.js';
import { PlaceRows } from '../../../src/attributions/model/place-rows.js';
import { unpackWeights } from '../../../src/attributions/model/weights.js';
import { WordTable } from '../../../src/attributions/model/word-table.js';
import { readDocument } from '../../../src/document/index.js';
import { english } from '../../../src/languages/en/index.js';
import { findQuotedSpans } from '../../../src/quotation-marks/index.js';
import { LABELS } from '../../../src/scoring/bilou.js';
import { KeyTable } from '../../../src/scoring/key-table.js';

const data = unpackWeights(english.spanWeights);

/** A text of one paragraph as features. */
function read(text: string): FeatureReader {
  const document = readDocument(text, english);
  const reader = new FeatureReader(new WordTable(data.words.keys, data.words.columns), new Set(english.grammar.complementizers));
  reader.read(document, findQuotedSpans(document, english, () => {}));
  return reader;
}

/** Scores of all labels of a text of one paragraph, with a tagger of its own or the one given. */
function score(text: string, tagger: NetworkTagger): Float64Array {
  const reader = read(text);
  const { size } = reader.article;
  const out = new Float64Array(size * LABELS);
  tagger.score(reader, 0, size, out);
  return out;
}

const open = (compiled: boolean) => new NetworkTagger(data.tagger, EXPANDED, compiled);

const TEXTS = [
  'The ferry left.',
  '“We were lucky,” said Ines Okoro, the coach, who added that the team would rest.',
  'Nobody at the “harbour” expected 1,200 visitors: “It was – how shall I put it? – wild,” she told The Courier on Monday.',
];

describe('the tagger', () => {
  it.each(TEXTS)('gives the same bits with and without WebAssembly: %s', (text) => {
    const scores = score(text, open(true));
    expect(score(text, open(false))).toEqual(scores);
    expect(new Set(scores).size).toBeGreaterThan(scores.length / 2);
  });

  it('gives the same bits whatever it has read before', () => {
    const used = open(true);
    // More words than it keeps, so that it has to forget.
    const size = LONGEST_PIECE - 20;
    for (let round = 0; round * size <= WORD_SLOTS; round++) {
      const letters = (i: number) => String.fromCharCode(97 + Math.floor(round / 26), 97 + (round % 26), 97 + (i % 26), 97 + Math.floor(i / 26));
      const words = Array.from({ length: size }, (_, i) => `w${letters(i)}`);
      score(`${words.join(' ')}.`, used);
    }
    for (const text of TEXTS) expect(score(text, used)).toEqual(score(text, open(true)));
  });

  it('reads a word by what stands around it', () => {
    const at = (text: string) => {
      const scores = score(text, open(true));
      // “said”: the label “cue of one token” against “in no span”.
      return scores[4 * LABELS + 8]! - scores[4 * LABELS]!;
    };
    expect(at('In the end , said the mayor , nobody came .')).not.toBe(at('In the end , said areas were closed .'));
  });
});

describe('rows of places', () => {
  const { keys } = data.tagger.places;
  const table = new KeyTable(keys);
  const met: number[] = [];
  const rows = new PlaceRows(keys, (place) => met.push(place));

  // Twice, so that what was found the first time is used.
  it.each([...TEXTS, ...TEXTS])('are those of the keys that training sees: %s', (text) => {
    const reader = read(text);
    const { size } = reader.article;
    const found = new Int32Array(size * NETWORK_KEYS);
    rows.write(reader, 0, size, found, 0, NETWORK_KEYS);
    const sought = new Int32Array(NETWORK_KEYS);
    for (let token = 0; token < size; token++) {
      reader.keysAt(token, 0, size, sought);
      expect([...found.subarray(token * NETWORK_KEYS, (token + 1) * NETWORK_KEYS)]).toEqual(Array.from(sought, (key) => 1 + table.find(key)));
    }
    // Each was announced, and once only.
    expect(new Set(met).size).toBe(met.length);
    expect([...found].filter((row) => row > 0 && !met.includes(row - 1))).toEqual([]);
  });
});
