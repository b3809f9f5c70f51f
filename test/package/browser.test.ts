/** The core in a browser: bundled without a single Node built-in, run without Node's globals. */
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const ARTICLE = '“We won,” said Ada Okoro. “It was close.”\n';

/** Ceiling in bytes, minified, wink's model included. Raise it only together with the reason. */
const BUNDLE_CEILING = 12_000_000;

it('bundles for browsers and gives the same answer there', async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(inject('packageRoot'), 'dist/index.js')],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'whosaid',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const code = outputFiles[0]!.text;
  expect(code.length).toBeLessThanOrEqual(BUNDLE_CEILING);
  const browser = { TextEncoder, TextDecoder, URL, console, atob };
  const json = runInNewContext(
    `${code}; JSON.stringify(whosaid.extractQuotes(${JSON.stringify(ARTICLE)}))`,
    browser,
  ) as string;
  expect(JSON.parse(json)).toEqual(extractQuotes(ARTICLE));
});

it.each(['index.js', 'index.cjs'])('%s imports its four libraries and nothing else', async (file) => {
  const { metafile } = await build({
    entryPoints: [join(inject('packageRoot'), 'dist', file)],
    bundle: true, write: false, metafile: true, packages: 'external', platform: 'neutral', logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const libraries = new Set(imports.map((path) => path.split('/')[0]));
  expect([...libraries].filter((name) => !['compromise', 'wink-eng-lite-web-model', 'wink-nlp', 'zod'].includes(name!))).toEqual([]);
  expect(libraries).toContain('wink-nlp');
});

it('would notice a built-in', async () => {
  await expect(
    build({
      stdin: { contents: "import 'node:fs'", resolveDir: inject('packageRoot') },
      bundle: true, write: false, platform: 'browser', logLevel: 'silent',
    }),
  ).rejects.toThrow(/node:fs/);
});
