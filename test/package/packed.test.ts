/** The package as it is shipped: packed, installed into an empty folder, used. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../..');
const ARTICLE = '“We won,” said Ada Okoro. “It was close.”\n';

/** Ceilings in bytes. Raise one only together with the reason, in the same commit. */
const CEILINGS = { tarball: 4_000_000, unpacked: 16_000_000 };

let folder: string;
let tarball: string;
let files: string[];
let unpackedSize: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-packed-'));
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: inject('packageRoot') },
  );
  const packed = JSON.parse(stdout) as
    | { filename: string; unpackedSize: number; files: { path: string }[] }[]
    | Record<string, { filename: string; unpackedSize: number; files: { path: string }[] }>;
  const [report] = Object.values(packed);
  tarball = join(folder, report!.filename);
  files = report!.files.map(({ path }) => path);
  unpackedSize = report!.unpackedSize;
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true}');
  await run('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = async (file: string, code: string): Promise<unknown> => {
  writeFileSync(join(folder, file), code);
  const { stdout } = await run(process.execPath, [file], { cwd: folder });
  return JSON.parse(stdout);
};

describe('the tarball', () => {
  it('holds the build, the licence and the read-me, and nothing else', () => {
    expect(files).toContain('LICENSE');
    expect(files.filter((path) => !/^(?:dist\/.*|package\.json|LICENSE|README\.md)$/.test(path))).toEqual([]);
    expect(files.filter((path) => /\.(?:map|txt|test\.)/.test(path))).toEqual([]);
  });

  it('stays below its ceilings', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(CEILINGS.tarball);
    expect(unpackedSize).toBeLessThanOrEqual(CEILINGS.unpacked);
  });

  it('publishes the JSON Schema of what it returns', async () => {
    const schema = (await node(
      'schema.cjs',
      'console.log(JSON.stringify(require("whosaid/schema.json")))',
    )) as Record<string, unknown>;
    expect(schema).toMatchObject({ required: ['quotes', 'speakers', 'diagnostics'], additionalProperties: false });
    expect(Object.keys(schema['$defs'] as object).sort()).toEqual([
      'Diagnostic', 'MentionSpan', 'Quote', 'Speaker', 'TextSpan',
    ]);
  });
});

describe('installed into an empty folder', () => {
  const expected = extractQuotes(ARTICLE);
  const call = `console.log(JSON.stringify(extractQuotes(${JSON.stringify(ARTICLE)})))`;

  it('is imported', async () => {
    expect(await node('use.mjs', `import { extractQuotes } from 'whosaid'; ${call}`)).toEqual(expected);
  });

  it('is required', async () => {
    expect(await node('use.cjs', `const { extractQuotes } = require('whosaid'); ${call}`)).toEqual(expected);
  });

  it('is a command', async () => {
    const { stdout } = await run('npx', ['--no-install', 'whosaid', 'article.txt', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it.each(['nodenext', 'bundler'])('has types under %s, in modules and in scripts', async (moduleResolution) => {
    const typed = join(folder, `types-${moduleResolution}`);
    mkdirSync(typed, { recursive: true });
    const source = [
      "import { extractQuotes, WhosaidError, type Quote, type Extraction } from 'whosaid';",
      "const { quotes }: Extraction = extractQuotes('“We won,” said Ada Okoro.', { scope: 'all' });",
      'export const texts: string[] = quotes.map((quote: Quote) => quote.content[0]!.text);',
      'export const isOurs = (error: unknown): error is WhosaidError => error instanceof WhosaidError;',
      '// @ts-expect-error -- unknown option',
      "extractQuotes('', { scop: 'all' });",
      '// @ts-expect-error -- results are read-only',
      "quotes[0]!.text = '';",
    ].join('\n');
    writeFileSync(join(typed, 'module.mts'), source);
    if (moduleResolution === 'nodenext') writeFileSync(join(typed, 'script.cts'), source);
    writeFileSync(
      join(typed, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
          moduleResolution, target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, types: [],
        },
      }),
    );
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', typed]).catch((error: unknown) => error as { stdout: string });
    expect(stdout).toBe('');
  });
});
