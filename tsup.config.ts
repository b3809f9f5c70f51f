import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { buildJsonSchema } from './scripts/build/json-schema.js';

/** Entry points of the package: published to `import` and to `require`, with types. */
const entries = {
  index: 'src/index.ts',
  batch: 'src/batch/index.ts',
  queue: 'src/queue/index.ts',
  verify: 'src/verify/index.ts',
  link: 'src/link/index.ts',
  html: 'src/html/index.ts',
  exports: 'src/outputs/index.ts',
};

/** Programs: run by Node itself, never imported. */
const programs = {
  cli: 'src/cli/main.ts',
  worker: 'src/pool/worker.ts',
};

/** Tests build into a folder of their own. */
const outDir = process.env['WHOSAID_OUT_DIR'] ?? 'dist';

/**
 * Weights are written once, as CommonJS, which `import` and `require` both
 * load: bundled into each format they would double the size of the package.
 */
const weights = new Map<string, string>();
const shareWeights: Plugin = {
  name: 'share-weights',
  setup(build) {
    build.onResolve({ filter: /\/weights\/[\w-]+\.json$/ }, ({ path, resolveDir }) => {
      const file = `weights-${basename(path, '.json')}.cjs`;
      weights.set(file, resolve(resolveDir, path));
      return { path: `./${file}`, external: true };
    });
  },
};

async function writeWeights(): Promise<void> {
  for (const [file, source] of weights) {
    const data = JSON.stringify(JSON.parse(await readFile(source, 'utf8')));
    await writeFile(join(outDir, file), `module.exports = ${data};\n`);
  }
}

const shared: Options = {
  esbuildPlugins: [shareWeights],
  outDir,
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  // Node would load all its fifty locales at each start.
  noExternal: ['zod'],
  splitting: true,
  treeshake: true,
  clean: false,
  sourcemap: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entries, ...programs },
    format: 'esm',
    async onSuccess() {
      await writeWeights();
      await writeFile(join(outDir, 'schema.json'), `${JSON.stringify(buildJsonSchema(), null, 2)}\n`);
    },
  },
  { ...shared, entry: entries, format: 'cjs', shims: true },
  { ...shared, noExternal: [], entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
]);
