import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { buildJsonSchema } from './scripts/build/json-schema.js';
import { shareFiles } from './scripts/build/share-files.js';

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

const shared: Options = {
  esbuildPlugins: [shareFiles(outDir)],
  outDir,
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  // Node would load all its fifty locales at each start.
  noExternal: ['zod'],
  splitting: true,
  treeshake: true,
  // A third less to read at each start; names stay, so that traces can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  esbuildOptions(options) {
    // Old enough for all engines, but for the newest scripts; else each use of such an expression would build it anew.
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
  },
  clean: false,
  sourcemap: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entries, ...programs },
    format: 'esm',
    async onSuccess() {
      await writeFile(join(outDir, 'schema.json'), `${JSON.stringify(buildJsonSchema(), null, 2)}\n`);
    },
  },
  { ...shared, entry: entries, format: 'cjs', shims: true },
  { ...shared, noExternal: [], entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
]);
