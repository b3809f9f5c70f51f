import { describe, expect, it } from 'vitest';
import { Chain, LABELS, PAIRS, pairIndex } from '../../src/scoring/bilou.js';

/** All label sequences of a length that are possible, by trying every one. */
function sequences(size: number): number[][] {
  let all: number[][] = [[]];
  for (let at = 0; at < size; at++) {
    all = all.flatMap((start) => Array.from({ length: LABELS }, (_, y) => [...start, y]));
    all = all.filter((s) => (at === 0 ? pairIndex(0, s[0]!) >= 0 : pairIndex(s[at - 1]!, s[at]!) >= 0));
  }
  return all.filter((s) => pairIndex(s[size - 1]!, 0) >= 0);
}

const SIZE = 4;
const scores = Array.from({ length: SIZE * LABELS }, (_, i) => Math.sin(i * 1.7) * 2);
const pairs = Array.from({ length: PAIRS }, (_, i) => Math.cos(i * 0.9));

function weigh(sequence: number[]): number {
  let sum = 0;
  sequence.forEach((y, at) => {
    sum += scores[at * LABELS + y]! + (at > 0 ? pairs[pairIndex(sequence[at - 1]!, y)]! : 0);
  });
  return Math.exp(sum);
}

function run(): Chain {
  const chain = new Chain();
  chain.ensure(SIZE);
  chain.setPairs(pairs);
  chain.scores.set(scores);
  return chain;
}

describe('Chain', () => {
  const all = sequences(SIZE);
  const total = all.reduce((sum, sequence) => sum + weigh(sequence), 0);

  it('sums over all possible label sequences', () => {
    expect(run().run(SIZE)).toBeCloseTo(Math.log(total), 8);
  });

  it('gives each label the share of the sequences that have it', () => {
    const chain = run();
    chain.run(SIZE);
    for (let at = 0; at < SIZE; at++) {
      for (let y = 0; y < LABELS; y++) {
        const share = all.filter((s) => s[at] === y).reduce((sum, s) => sum + weigh(s), 0) / total;
        expect(chain.probability(at, y)).toBeCloseTo(share, 8);
      }
    }
  });

  it('gives each span the share of the sequences that have exactly it', () => {
    const chain = run();
    chain.run(SIZE);
    for (let role = 0; role < 3; role++) {
      for (let first = 0; first < SIZE; first++) {
        for (let last = first; last < SIZE; last++) {
          const b = 1 + 4 * role;
          const has = (s: number[]) =>
            first === last ? s[first] === b + 3 : s[first] === b && s[last] === b + 2 && s.slice(first + 1, last).every((y) => y === b + 1);
          const share = all.filter(has).reduce((sum, s) => sum + weigh(s), 0) / total;
          let between = 1;
          for (let at = first + 1; at < last; at++) between *= chain.goingOn(role, at);
          expect(chain.spanProbability(role, first, last, between)).toBeCloseTo(share, 8);
        }
      }
    }
  });

  it('expects each pair of labels as often as the sequences have it', () => {
    const chain = run();
    chain.run(SIZE);
    const found = new Float64Array(PAIRS);
    chain.addExpectedPairs(SIZE, found, 1);
    const expected = new Float64Array(PAIRS);
    for (const s of all) for (let at = 1; at < SIZE; at++) expected[pairIndex(s[at - 1]!, s[at]!)]! += weigh(s) / total;
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
  });

  it('has no place for a pair that cannot be', () => {
    expect(pairIndex(0, 2)).toBe(-1);
    expect(pairIndex(1, 0)).toBe(-1);
    expect(pairIndex(1, 6)).toBe(-1);
    expect(pairIndex(3, 3)).toBe(-1);
  });

  it('stays finite over long texts', () => {
    const chain = new Chain();
    chain.ensure(20_000);
    chain.setPairs(pairs);
    for (let i = 0; i < 20_000 * LABELS; i++) chain.scores[i] = Math.sin(i) * 20;
    expect(Number.isFinite(chain.run(20_000))).toBe(true);
  });
});
