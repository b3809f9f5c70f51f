/**
 * Stages the package in a folder of its own, so that tests see what is
 * shipped. `WHOSAID_DIST` names a build to take; else it is built here.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Root of the staged package: `package.json` and `dist/`. */
    readonly packageRoot: string;
  }
}

const repository = join(import.meta.dirname, '../..');

export default function setup(project: TestProject): () => void {
  // Inside node_modules, so that the staged package finds its dependencies.
  const cache = join(repository, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(join(cache, 'whosaid-'));
  for (const file of ['package.json', 'LICENSE', 'README.md']) {
    if (existsSync(join(repository, file))) copyFileSync(join(repository, file), join(stage, file));
  }
  const built = process.env['WHOSAID_DIST'];
  if (built) {
    cpSync(built, join(stage, 'dist'), { recursive: true });
  } else {
    execFileSync(process.execPath, [join(repository, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
      cwd: repository,
      env: { ...process.env, WHOSAID_OUT_DIR: join(stage, 'dist') },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  project.provide('packageRoot', stage);
  return () => rmSync(stage, { recursive: true, force: true });
}
