import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLines, type GoldArticle, type GoldSpeakerArticle } from '../../../scripts/eval/corpus.js';
import { formatScores, isSameName, jaccard, roundLikePython, score } from '../../../scripts/eval/score.js';
import { makeCorpus, perturb, seededRandom, type MadeUpCorpus } from './made-up-corpus.js';

const PYTHON_SCORER = '../shared/score/polnear-score.py';
const GOLD = '../shared/corpora/polnear-dev.jsonl';
const SPEAKERS = '../shared/corpora/polnear-dev-speakers.jsonl';
const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

function runPython({ articles, speakers, predictions }: MadeUpCorpus): string {
  const write = (name: string, lines: readonly unknown[]) => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => JSON.stringify(line) + '\n').join(''));
    return path;
  };
  const paths = [
    write('predictions.jsonl', predictions),
    '--gold', write('gold.jsonl', articles),
    '--speakers', write('speakers.jsonl', speakers),
  ];
  return execFileSync('python3', [PYTHON_SCORER, ...paths], { encoding: 'utf8' });
}

function runOurs({ articles, speakers, predictions }: MadeUpCorpus): string {
  return formatScores(score(articles, predictions, speakers));
}

describe('the scorer', () => {
  test('prints what the Python scorer printed for a made-up corpus', () => {
    // Recorded from the Python scorer; see the next test.
    const recorded = readFileSync(new URL('made-up-corpus.scores.txt', import.meta.url), 'utf8');
    expect(runOurs(makeCorpus(7, 20))).toBe(recorded);
  });

  describe.skipIf(!existsSync(PYTHON_SCORER))('beside the Python scorer', () => {
    test.each([7, 8, 9, 10])('prints the same for made-up corpus %i', (seed) => {
      const corpus = makeCorpus(seed, 20);
      expect(runOurs(corpus)).toBe(runPython(corpus));
    });

    test('prints the same where nothing was predicted and nothing is named', () => {
      const corpus = { ...makeCorpus(3, 4), predictions: [], speakers: [] };
      expect(runOurs(corpus)).toBe(runPython(corpus));
    });

    test.skipIf(!existsSync(GOLD))('prints the same for perturbed news', () => {
      const articles = readLines<GoldArticle>(GOLD, 'corpus');
      const speakers = readLines<GoldSpeakerArticle>(SPEAKERS, 'speaker annotation');
      const corpus = { articles, speakers, predictions: perturb(articles, speakers, seededRandom(1)) };
      expect(runOurs(corpus)).toBe(runPython(corpus));
    }, 60_000);
  });
});

test.each([
  [6.25, 6.2],
  [6.75, 6.8],
  [0.25, 0.2],
  [6.35, 6.3],
  [6.45, 6.5],
  [100, 100],
  [66.66666, 66.7],
])('rounds %d to %d, ties to the even digit', (value, rounded) => {
  expect(roundLikePython(value)).toBe(rounded);
});

test.each([
  ['Ada Okoro', 'Okoro', true],
  ['Ada Okoro', 'A. Okoro', true],
  ['Ada Okoro', 'Ben Okoro', false],
  ['The Bridge Trust', 'Bridge Trust', true],
  ['Paul Silva Jr.', 'Paul Silva', true],
  ['Okoro', 'Silva', false],
  ['Jr.', 'Jr.', false],
])('takes %s and %s for one name: %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});

test.each([
  [[[0, 10]], [[5, 10]], 0.5],
  [[[0, 4], [6, 10]], [[0, 10]], 0.8],
  [[[0, 4]], [[4, 8]], 0],
  [[], [], 0],
] as const)('shares of %j and %j: %d', (a, b, share) => {
  expect(jaccard(a, b)).toBe(share);
});
