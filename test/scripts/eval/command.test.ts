import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCorpus } from './made-up-corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function runEval(...options: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval/index.ts', '--out', join(folder, 'out'), ...options], {
    encoding: 'utf8',
  });
}

test('a missing corpus is said plainly, with exit code 2', () => {
  const { status, stdout, stderr } = runEval('--gold', join(folder, 'none.jsonl'));
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/No corpus at .*none\.jsonl.*pass the path/);
}, 120_000);

test('a corpus is scored, and predictions and errors are written', () => {
  const { articles, speakers } = makeCorpus(5, 4);
  const paths = { gold: articles, speakers };
  const options = Object.entries(paths).flatMap(([name, lines]) => {
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, lines.map((line) => JSON.stringify(line) + '\n').join(''));
    return [`--${name}`, path];
  });
  const { status, stdout, stderr } = runEval(...options);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const part of ['SPANS', 'attrib/q_found', 'ECE', 'minConfidence', 'north', 'compromise', 'quote-parser', 'missed cue']) {
    expect(stdout).toContain(part);
  }
  const predictions = readFileSync(join(folder, 'out/predictions.jsonl'), 'utf8').trimEnd().split('\n');
  expect(predictions.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(articles.map(({ id }) => id));
  expect(existsSync(join(folder, 'out/errors/summary.txt'))).toBe(true);
}, 120_000);

test('the fixtures are scored with B³ of their mentions', () => {
  const { status, stdout } = runEval('--fixtures');
  expect(status).toBe(0);
  expect(stdout).toMatch(/B³ of mentions: precision [\d.]+, recall [\d.]+, F1 [\d.]+/);
  expect(stdout).toContain('hiddleston');
}, 120_000);
