import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../src/languages/en/lexicons/', import.meta.url).pathname;
// “own list”, a licence by name, or counts over a corpus that is named.
const ORIGIN = /own (?:list|selection|phrases)|licen[cs]e|\bMIT\b|learned from|counted (?:in|over)|public domain/i;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && basename(entry.name) !== 'index.ts')
  .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
  .sort();

test('there are lexicons', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('%s', (file) => {
  test('is headed by its origin and licence', () => {
    const [, header] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(FOLDER, file), 'utf8')) ?? [];
    expect((header ?? '').replace(/\s+\*?\s*/g, ' ')).toMatch(ORIGIN);
  });

  test('holds sorted lists without duplicates', async () => {
    const lists = Object.entries((await import(join(FOLDER, file))) as Record<string, unknown>);
    expect(lists.length).toBeGreaterThan(0);
    for (const [name, list] of lists) {
      const keys = keysOf(list);
      expect(keys.length, name).toBeGreaterThan(0);
      expect(keys, name).toEqual([...new Set(keys)].sort());
    }
  });
});

/** What a list is sorted by: its words, or of richer entries the lemma and the words that go with it. */
function keysOf(list: unknown): string[] {
  if (list instanceof Map || list instanceof Set) return [...list.keys()].map(String);
  return Array.isArray(list) ? list.map(keyOf) : Object.keys(list as object);
}

function keyOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const [word, ...rest] = Object.values(entry as object) as unknown[];
  const companions = Array.isArray(entry) ? [] : rest.filter((value) => Array.isArray(value));
  return [word, ...companions.flat()].join(' ');
}
