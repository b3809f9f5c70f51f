/**
 * What teachers expect of the articles that they have not seen: how likely
 * each label is at each token, and how often each pair of labels comes in a
 * paragraph. Either worked out in the course of a training, or by teachers
 * that take far longer, and then kept in a file.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Chain, LABELS, PAIRS } from '../../src/scoring/bilou.js';
import type { ParagraphCandidates } from './spans.js';
import type { TokenData } from './tokens.js';

export interface Expectations {
  /** Probability of each label, `LABELS` a token. */
  readonly labels: Float32Array;
  /** Expected count of each pair of labels, `PAIRS` a paragraph. */
  readonly pairs: Float32Array;
}

/** Writes a teacher's scores of the labels of some tokens into `out`. */
export type Scores = (first: number, past: number, out: Float64Array) => void;

/** Labels less likely than this count as impossible: nearly all are, which makes the file small. */
const LEAST = 0.002;
/** Scores are kept as 16ths below the best one of the token. */
const STEPS = 16;
const IMPOSSIBLE = -30;

/** Scores of all teachers in a byte each, each teacher's for the paragraphs that it has not seen. */
export class TeacherScores {
  constructor(
    /** `LABELS` a token; 0 where the label is as good as impossible, 255 for the best. */
    private readonly bytes: Uint8Array,
    /** Weights of pairs of labels, of each teacher. */
    private readonly pairs: Float32Array[],
    private readonly tokens: string,
  ) {}

  static of(data: TokenData): TeacherScores {
    return new TeacherScores(new Uint8Array(data.labels.length * LABELS), [], fingerprint(data));
  }

  /** Adds a teacher: the next fold's. */
  add(data: TokenData, pairs: ArrayLike<number>, score: Scores, which: readonly number[]): void {
    const chain = new Chain();
    this.pairs.push(Float32Array.from(pairs));
    chain.setPairs(pairs);
    for (const p of which) {
      const [first, past] = data.paragraphs[p]!;
      const size = past - first;
      chain.ensure(size);
      score(first, past, chain.scores);
      const scores = chain.scores.slice(0, size * LABELS);
      chain.run(size);
      for (let t = 0; t < size; t++) {
        const row = t * LABELS;
        const likely = Array.from({ length: LABELS }, (_, y) => chain.probability(t, y) >= LEAST);
        const best = Math.max(...likely.map((is, y) => (is ? scores[row + y]! : -Infinity)));
        likely.forEach((is, y) => {
          this.bytes[first * LABELS + row + y] = is ? Math.max(1, 255 + Math.round((scores[row + y]! - best) * STEPS)) : 0;
        });
      }
    }
  }

  /** What they expect, `foldOf` naming the teacher of each article. */
  expect(data: TokenData, foldOf: ArrayLike<number>): Expectations {
    const into: Expectations = {
      labels: new Float32Array(data.labels.length * LABELS), pairs: new Float32Array(data.paragraphs.length * PAIRS),
    };
    const chain = new Chain();
    const expected = new Float64Array(PAIRS);
    data.paragraphs.forEach(([first, past, article], p) => {
      this.run(chain, foldOf[article]!, first, past);
      const size = past - first;
      for (let t = 0; t < size; t++) for (let y = 0; y < LABELS; y++) into.labels[(first + t) * LABELS + y] = chain.probability(t, y);
      expected.fill(0);
      chain.addExpectedPairs(size, expected, 1);
      into.pairs.set(expected, p * PAIRS);
    });
    return into;
  }

  /** How likely they hold the candidates, `foldOf` naming the teacher of each article. */
  expectSpans(data: TokenData, paragraphs: readonly ParagraphCandidates[], foldOf: ArrayLike<number>): Float64Array {
    const likely: number[] = [];
    const chain = new Chain();
    for (const { article, base, size, role, first, past } of paragraphs) {
      const start = data.articleStarts[article]! + base;
      this.run(chain, foldOf[article]!, start, start + size);
      role.forEach((r, i) => {
        let between = 1;
        for (let t = first[i]! + 1; t < past[i]! - 1; t++) between *= chain.goingOn(r, t);
        likely.push(chain.spanProbability(r, first[i]!, past[i]! - 1, between));
      });
    }
    return Float64Array.from(likely);
  }

  private run(chain: Chain, teacher: number, first: number, past: number): void {
    chain.setPairs(this.pairs[teacher]!);
    chain.ensure(past - first);
    for (let i = 0; i < (past - first) * LABELS; i++) {
      const byte = this.bytes[first * LABELS + i]!;
      chain.scores[i] = byte === 0 ? IMPOSSIBLE : (byte - 255) / STEPS;
    }
    chain.run(past - first);
  }

  pack(): Buffer {
    const head = `${JSON.stringify({ teachers: this.pairs.length, tokens: this.tokens })}\n`;
    return gzipSync(Buffer.concat([Buffer.from(head), ...this.pairs.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)), this.bytes]), { level: 9 });
  }

  /**
   * Reads what {@link pack} wrote.
   *
   * @throws Error when the file tells of other tokens than `data` holds
   */
  static unpack(packed: Uint8Array, data: TokenData): TeacherScores {
    const all = gunzipSync(packed);
    const past = all.indexOf(10) + 1;
    const { teachers, tokens } = JSON.parse(all.toString('utf8', 0, past)) as { teachers: number; tokens: string };
    if (tokens !== fingerprint(data)) {
      throw new Error('what the teachers expect was written for other tokens: the corpus or the document stage has changed, run npm run teach');
    }
    const numbers = new Uint8Array(all.subarray(past));
    const size = PAIRS * 4;
    const pairs = Array.from({ length: teachers }, (_, i) => new Float32Array(numbers.buffer, i * size, PAIRS));
    return new TeacherScores(numbers.subarray(teachers * size), pairs, tokens);
  }
}

/** Tells corpora apart by their annotation, token by token, and their paragraphs. */
function fingerprint({ labels, paragraphs }: TokenData): string {
  return createHash('sha256').update(labels).update(Int32Array.from(paragraphs.flat())).digest('hex').slice(0, 16);
}
