import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** These need the package as it is shipped; it is built once before them. */
const needsBuild = ['test/{package,cli,batch,pool,queue}/**/*.test.ts'];

const common = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // All cores, up to what memory is sure to hold: each loads the model.
    maxWorkers: Math.min(availableParallelism(), 4),
    reporters: ['default', './test/left-out-reporter.ts', ...(process.env['CI'] ? ['json' as const] : [])],
    outputFile: { json: 'out/vitest.json' },
    projects: [
      { test: { ...common, name: 'source', include: ['test/**/*.test.ts'], exclude: needsBuild } },
      { test: { ...common, name: 'built', include: needsBuild, globalSetup: './test/package/build.ts' } },
    ],
  },
});
