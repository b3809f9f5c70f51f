import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Contexts } from '../../scripts/train/contexts.js';
import { TeacherScores } from '../../scripts/train/expectations.js';
import { Random } from '../../scripts/train/random.js';
import type { ParagraphCandidates } from '../../scripts/train/spans.js';
import { trainTeachers } from '../../scripts/train/teachers.js';
import { readTokens, type TokenData } from '../../scripts/train/tokens.js';
import { WordCounts } from '../../scripts/train/words.js';
import { Chain, LABELS, PAIRS } from '../../src/scoring/bilou.js';
import { makeArticle } from './made-up.js';

const articles = Array.from({ length: 6 }, (_, i) => makeArticle(i));
const read = (count: number) => readTokens(articles.slice(0, count), new WordCounts(articles.slice(0, count), 2), 3);
const data = read(6);
const paragraphs = [...data.paragraphs.keys()];
const foldOf = articles.map((_, i) => i % 2);
const foldOfParagraph = (paragraph: number) => foldOf[data.paragraphs[paragraph]![2]]!;

const random = new Random(3);
const made = Float64Array.from({ length: data.labels.length * LABELS }, () => (random.bits() >>> 8) / (1 << 24) * 6 - 3);
const makeTeachers = () => {
  const teachers = TeacherScores.of(data);
  for (const fold of [0, 1]) {
    const pairs = Float64Array.from({ length: PAIRS }, (_, i) => Math.sin(i + fold));
    teachers.add(data, pairs, (first, past, out) => out.set(made.subarray(first * LABELS, past * LABELS)), paragraphs.filter((p) => foldOfParagraph(p) === fold));
  }
  return teachers;
};

/** The chain of a paragraph, in full precision. */
function runChain(paragraph: number): Chain {
  const [first, past] = data.paragraphs[paragraph]!;
  const chain = new Chain();
  chain.setPairs(Float64Array.from({ length: PAIRS }, (_, i) => Math.sin(i + foldOfParagraph(paragraph))));
  chain.ensure(past - first);
  chain.scores.set(made.subarray(first * LABELS, past * LABELS));
  chain.run(past - first);
  return chain;
}

describe('what teachers expect', () => {
  it('is near what their scores say, though kept in bytes', () => {
    const { labels, pairs } = makeTeachers().expect(data, foldOf);
    for (const p of [0, 9, 20]) {
      const [first, past] = data.paragraphs[p]!;
      const chain = runChain(p);
      const counts = new Float64Array(PAIRS);
      chain.addExpectedPairs(past - first, counts, 1);
      counts.forEach((count, i) => expect(Math.abs(pairs[p * PAIRS + i]! - count)).toBeLessThan(0.05));
      for (let t = 0; t < past - first; t++) {
        for (let y = 0; y < LABELS; y++) expect(Math.abs(labels[(first + t) * LABELS + y]! - chain.probability(t, y))).toBeLessThan(0.02);
      }
    }
  });

  it('tells how likely a span is', () => {
    const article = data.paragraphs[9]![2];
    const candidates = {
      article, base: data.paragraphs[9]![0] - data.articleStarts[article]!, size: data.paragraphs[9]![1] - data.paragraphs[9]![0],
      role: Uint8Array.of(0, 2), first: Int32Array.of(0, 1), past: Int32Array.of(1, 4),
    } as ParagraphCandidates;
    const [single, long] = makeTeachers().expectSpans(data, [candidates], foldOf);
    const chain = runChain(9);
    expect(single).toBeCloseTo(chain.probability(0, 4), 2);
    expect(long).toBeCloseTo(chain.spanProbability(2, 1, 3, chain.goingOn(2, 2)), 2);
  });

  it('comes out of a file as it went in, and only beside the same corpus', () => {
    const teachers = makeTeachers();
    const packed = teachers.pack();
    const before = teachers.expect(data, foldOf), after = TeacherScores.unpack(packed, data).expect(data, foldOf);
    expect(Buffer.from(after.labels.buffer).equals(Buffer.from(before.labels.buffer))).toBe(true);
    expect(Buffer.from(after.pairs.buffer).equals(Buffer.from(before.pairs.buffer))).toBe(true);
    expect(TeacherScores.unpack(packed, data).pack().equals(packed)).toBe(true);
    expect(() => TeacherScores.unpack(packed, read(5))).toThrow(/other tokens/);
  });
});

describe('articles that nobody has annotated', () => {
  const options = { width: 16, units: 8, epochs: 40, rate: 0.03, featureDropout: 0.1, layerDropout: 0, batch: 200 };
  const folds = [0, 0, 1, 1, 0, 2];
  const teachers = trainTeachers(data, 2, folds, options, 1, () => {});
  const expected = teachers.expect(data, folds);

  it('are what all teachers expect, none of which was trained on them', () => {
    const [first, past] = [data.articleStarts[5]!, data.articleStarts[6]!];
    let sure = 0;
    for (let t = first; t < past; t++) sure += expected.labels[t * LABELS + data.labels[t]!]!;
    expect(sure / (past - first)).toBeGreaterThan(0.8);
    // Trained on the same articles, with other words for the labels of the last, they expect the same of it.
    const without = { ...data, labels: data.labels.map((label, t) => (t < first ? label : 0)) };
    expect(trainTeachers(without, 2, folds, options, 1, () => {}).expect(without, folds).labels).toEqual(expected.labels);
  });

  it('come out of a file like the others', () => {
    expect(TeacherScores.unpack(teachers.pack(), data).expect(data, folds).labels).toEqual(expected.labels);
  });
});

describe('teachers that read contexts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contexts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const options = { width: 16, units: 8, epochs: 12, rate: 0.02, featureDropout: 0.9, layerDropout: 0, contextDropout: 0.1, batch: 200 };

  /** Mean probability of the annotated labels in articles that the teacher had not seen. */
  const sure = (contexts?: Contexts) => {
    const { labels } = trainTeachers(data, 2, foldOf, options, 1, () => {}, contexts).expect(data, foldOf);
    return data.labels.reduce((sum, label, t) => sum + labels[t * LABELS + label]!, 0) / data.labels.length;
  };
  const write = ({ labels }: TokenData) => {
    const rows = new Int8Array(labels.length * 16);
    labels.forEach((label, t) => (rows[t * 16 + label] = 127));
    writeFileSync(join(folder, 'contexts.bin'), rows);
    writeFileSync(join(folder, 'contexts.json'), JSON.stringify({ tokens: labels.length, width: 16 }));
  };

  it('learn from them', () => {
    write(data);
    const without = sure();
    const withContexts = sure(new Contexts(folder, data.labels.length));
    expect(withContexts).toBeGreaterThan(without + 0.2);
  });

  it('refuse those of another corpus', () => {
    write(data);
    expect(() => new Contexts(folder, data.labels.length + 1)).toThrow(/tells of/);
  });
});
