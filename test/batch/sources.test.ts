import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSource } from '../../src/batch/sources.js';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Which files of the folder this process holds open, where the system tells. */
const openFiles = () => readdirSync('/proc/self/fd').flatMap((fd) => {
  try {
    const path = readlinkSync(`/proc/self/fd/${fd}`);
    return path.startsWith(folder) ? [path] : [];
  } catch {
    return [];
  }
});

async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
}

it.runIf(existsSync('/proc/self/fd'))('a source that is never read holds no file open', async () => {
  const path = join(folder, 'in.ndjson');
  writeFileSync(path, '{"id":"a","text":"Ana Roe said no."}\n');
  const source = await openSource(path, nothing(), 1000);
  expect(openFiles()).toEqual([]);
  expect(source.position()).toBe(0);
  const lines: string[] = [];
  for await (const { bytes } of source.read()) lines.push(Buffer.from(bytes).toString());
  expect(lines).toEqual(['{"id":"a","text":"Ana Roe said no."}']);
  expect(source.position()).toBe(source.total);
});

it.runIf(existsSync('/proc/self/fd'))('nor does one that is refused', async () => {
  const path = join(folder, 'article.txt');
  writeFileSync(path, 'Ana Roe said no.');
  await expect(openSource(path, nothing(), 1000)).rejects.toMatchObject({ code: 'FILE_NOT_NDJSON' });
  expect(openFiles()).toEqual([]);
});
