import { expect, test } from 'vitest';
import {
  measureReliability, precisionAtCoverage, quoteOutcomes, speakerOutcomes, traceCurve, type Outcome,
} from '../../../scripts/eval/confidence.js';
import { matchAttributions } from '../../../scripts/eval/score.js';

const text = 'The bridge is safe, Ada Okoro said. “It will stand.”';
const articles = [
  {
    id: 'a',
    text,
    attributions: [
      { id: 'E1', source: [[20, 29]], cue: [[30, 34]], content: [[0, 19]] },
      { id: 'E2', source: [], cue: [], content: [[36, 52]] },
    ],
  },
] as const;
const quote = (start: number, end: number, confidence: number, speakers: string[] = []) => ({
  content: [{ start, end }],
  cue: [],
  source: [],
  speakers,
  confidence: { quote: confidence, speaker: confidence },
});
const speakers = [{ id: 's1', name: 'Okoro' }, { id: 's2', name: 'Ben Silva' }];

test('outcomes are binned by what was expected', () => {
  const outcomes: Outcome[] = [
    ...Array.from({ length: 8 }, (_, index) => ({ expected: 0.75, happened: index < 6 })),
    { expected: 0.1, happened: true },
    { expected: 1, happened: true },
  ];
  const { bins, ece, size } = measureReliability(outcomes);
  expect(size).toBe(10);
  expect(bins).toHaveLength(10);
  expect(bins[7]).toEqual({ from: 0.7, to: 0.8, size: 8, expected: 0.75, observed: 0.75 });
  expect(bins[1]).toMatchObject({ size: 1, observed: 1 });
  expect(bins[9]).toMatchObject({ size: 1, expected: 1, observed: 1 });
  expect(ece).toBeCloseTo(0.09);
  expect(measureReliability([]).ece).toBe(0);
});

test.each([
  ['exact', 0, 19, true],
  // White space and the comma before the tag are trimmed on both sides.
  ['exact', 0, 20, true],
  ['exact', 0, 18, true],
  ['exact', 0, 17, false],
  ['exact', 4, 19, false],
  ['found', 0, 18, true],
  ['found', 0, 5, false],
  ['exact', 36, 52, true],
] as const)('event %s for [%d, %d): %s', (event, start, end, happened) => {
  const predictions = [{ id: 'a', quotes: [quote(start, end, 0.5)] }];
  expect(quoteOutcomes(articles, predictions, event)).toEqual([{ expected: 0.5, happened }]);
});

test.each([
  [['s1'], ['Ada Okoro'], true],
  [['s2'], ['Ada Okoro'], false],
  [[], ['Ada Okoro'], false],
  [[], [], true],
  [['s1'], [], false],
])('speakers %j where the gold names %j: %s', (ids, names, happened) => {
  const gold = [{ id: 'a', speakers: [{ attribution: 'E1', speakers: names, kind: 'person' }] }];
  const predictions = [{ id: 'a', speakers, quotes: [quote(0, 19, 0.9, ids)] }];
  const matches = matchAttributions(articles, predictions, gold);
  expect(speakerOutcomes(matches, 'all')).toEqual([{ expected: 0.9, happened }]);
  expect(speakerOutcomes(matches, 'named')).toHaveLength(names.length === 0 ? 0 : 1);
});

test('precision at a coverage keeps the most trusted, and all that tie', () => {
  const outcomes = [0.9, 0.8, 0.8, 0.8, 0.2].map((expected, index) => ({ expected, happened: index !== 3 && index !== 4 }));
  expect(precisionAtCoverage(outcomes, 0.2)).toEqual({ threshold: 0.9, kept: 1, precision: 1 });
  expect(precisionAtCoverage(outcomes, 0.4)).toEqual({ threshold: 0.8, kept: 4, precision: 0.75 });
  expect(precisionAtCoverage([], 0.8)).toMatchObject({ kept: 0, precision: 0 });
});

test('a higher minimum trades recall for precision', () => {
  const predictions = [{ id: 'a', quotes: [quote(0, 19, 0.9), quote(20, 34, 0.3)] }];
  const curve = traceCurve(articles, predictions, []);
  expect(curve[0]).toMatchObject({ minConfidence: 0, quotes: 2, precision: 50, recall: 50 });
  expect(curve.find(({ minConfidence }) => minConfidence === 0.5)).toMatchObject({ quotes: 1, precision: 100, recall: 50 });
  expect(curve.at(-1)).toMatchObject({ quotes: 0, precision: 0, recall: 0 });
});
