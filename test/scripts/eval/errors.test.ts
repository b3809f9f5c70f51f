import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectErrors, sourceType, writeErrors } from '../../../scripts/eval/errors.js';
import { countKinds, formatKinds } from '../../../scripts/eval/kinds.js';
import { matchAttributions } from '../../../scripts/eval/score.js';
import type { PredictedQuote } from '../../../scripts/eval/corpus.js';

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234567
const text = '“The old bridge is safe,” Ada Okoro said. He was tired then.';
const gold = { id: 'E1', source: [[26, 35]], cue: [[36, 40]], content: [[0, 25]] } as const;
const articles = [{ id: 'a', text, attributions: [gold] }];
const speakerGold = [{ id: 'a', speakers: [{ attribution: 'E1', speakers: ['Ada Okoro'], kind: 'person' }] }];
const speakers = [
  { id: 's1', name: 'Ada Okoro', label: 'Ada Okoro', kind: 'person' },
  { id: 's2', name: 'Ben Silva', label: 'Ben Silva', kind: 'person' },
  { id: 's3', name: null, label: 'the trust', kind: 'organization' },
];
const right: PredictedQuote = { ...gold, speakers: ['s1'] };

function classesOf(...quotes: PredictedQuote[]): string[] {
  const predictions = [{ id: 'a', quotes, speakers }];
  const matches = matchAttributions(articles, predictions, speakerGold);
  return collectErrors(articles, predictions, matches).map((entry) => entry.class);
}

describe('errors are classed', () => {
  test.each<[string, string[], PredictedQuote[]]>([
    ['nothing wrong', [], [right]],
    ['nothing found', ['missed quoted', 'missed cue'], []],
    ['elsewhere', ['missed quoted', 'missed cue', 'spurious indirect'], [{ ...right, content: [[42, 58]], cue: [] }]],
    ['cue alone', ['missed quoted', 'content lost though cue found'], [{ ...right, content: [[0, 4]] }]],
    ['ends early', ['content ends early'], [{ ...right, content: [[0, 22]] }]],
    ['ends late', ['content ends late'], [{ ...right, content: [[0, 31]] }]],
    ['starts late', ['content starts late'], [{ ...right, content: [[4, 25]] }]],
    ['in pieces', ['content pieces differ'], [{ ...right, content: [[0, 8], [9, 25]] }]],
    ['no cue', ['cue left empty'], [{ ...right, cue: [] }]],
    ['wrong cue', ['wrong cue'], [{ ...right, cue: [[42, 44]] }]],
    ['wide cue', ['cue extent'], [{ ...right, cue: [[32, 40]] }]],
    ['no source', ['source left empty'], [{ ...right, source: [] }]],
    ['wrong source', ['wrong source'], [{ ...right, source: [[42, 44]] }]],
    ['narrow source', ['source extent'], [{ ...right, source: [[30, 35]] }]],
    ['wrong speaker', ['speaker wrong, source is name'], [{ ...right, speakers: ['s2'] }]],
    ['no speaker', ['speaker unknown, source is name', 'kind person taken for none'], [{ ...right, speakers: [] }]],
    ['wrong kind', ['speaker unknown, source is name', 'kind person taken for organization'],
      [{ ...right, speakers: ['s3'] }]],
  ])('%s', (_, classes, quotes) => {
    expect(classesOf(...quotes)).toEqual(classes);
  });
});

test.each([
  [[26, 35], 'name'],
  [[42, 44], 'pronoun'],
  [[5, 15], 'description'],
] as const)('the source at %j is written as a %s', (source, type) => {
  const own = [{ id: 'a', text, attributions: [{ ...gold, source: [source] }] }];
  expect(sourceType(matchAttributions(own, [], speakerGold)[0]!)).toBe(type);
});

test('classes become files, the largest first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-errors-'));
  try {
    const two = [...articles, { ...articles[0]!, id: 'b' }];
    const predictions = [{ id: 'a', quotes: [{ ...right, cue: [] }], speakers }];
    const errors = collectErrors(two, predictions, matchAttributions(two, predictions, []));
    expect(writeErrors(folder, errors)).toBe('     1  cue left empty\n     1  missed cue\n     1  missed quoted\n');
    expect(readdirSync(join(folder, 'errors')).sort()).toEqual([
      '01-cue-left-empty.txt', '02-missed-cue.txt', '03-missed-quoted.txt', 'summary.txt',
    ]);
    expect(readFileSync(join(folder, 'errors/02-missed-cue.txt'), 'utf8')).toContain(
      'b @0\n  context   {Q: “The old bridge is safe,”} {S: Ada Okoro} {C: said}. He was tired then.',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('kinds are counted over what was found', () => {
  const predictions = [{ id: 'a', quotes: [{ ...right, speakers: ['s3'] }], speakers }];
  const table = countKinds(matchAttributions(articles, predictions, speakerGold));
  expect(table).toMatchObject({ right: 0, size: 1, other: 0 });
  expect(table.counts.get('person')?.get('organization')).toBe(1);
  expect(formatKinds(table)).toMatch(/kind right of those found: 0\.0 \(0\/1/);
});
