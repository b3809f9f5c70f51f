import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Writes weights once, beside the bundles: in each of them they would double
 * the size of the package. As JSON behind a line of CommonJS, which `import`
 * and `require` both load, and which Node need not search for names to export.
 * What is CommonJS in the source, since it requires JSON of others, is copied.
 */
export function shareFiles(outDir: string): Plugin {
  return {
    name: 'share-files',
    setup(build) {
      const weights = new Map<string, string>();
      const scripts = new Map<string, string>();
      build.onResolve({ filter: /\/weights\/[\w-]+\.json$/ }, ({ path, resolveDir }) => {
        const name = `weights-${basename(path, '.json')}`;
        weights.set(name, resolve(resolveDir, path));
        return { path: `./${name}.cjs`, external: true };
      });
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path, resolveDir }) => {
        scripts.set(path, resolve(resolveDir, path));
        return { path, external: true };
      });
      build.onEnd(async () => {
        await mkdir(outDir, { recursive: true });
        for (const [name, source] of weights) {
          await writeFile(join(outDir, `${name}.json`), JSON.stringify(JSON.parse(await readFile(source, 'utf8'))));
          await writeFile(join(outDir, `${name}.cjs`), `module.exports = require('./${name}.json');\n`);
        }
        for (const [path, source] of scripts) await copyFile(source, join(outDir, path));
      });
    },
  };
}
