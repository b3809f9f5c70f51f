/**
 * Compiles the inner loops of `src/scoring/kernel/assembly` to WebAssembly and
 * writes them beside, as text: `npm run build:kernel`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packBytes } from '../../src/scoring/pack.js';
import { compileAssembly } from './assembly.js';

const FOLDER = new URL('../../src/scoring/kernel/', import.meta.url);

/** The text of `binary.ts`. */
export async function compileKernel(): Promise<string> {
  const binary = await compileAssembly(fileURLToPath(new URL('assembly/index.ts', FOLDER)));
  const lines = packBytes(binary).match(/.{1,110}/g)!.map((line) => `  '${line}'`);
  return `/** \`assembly/index.ts\`, compiled by \`npm run build:kernel\`; do not edit. */\nexport const BINARY =\n${lines.join(' +\n')};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(new URL('binary.ts', FOLDER), await compileKernel());
