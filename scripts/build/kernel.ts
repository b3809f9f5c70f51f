/**
 * Compiles the inner loops of `src/scoring/kernel/assembly` to WebAssembly and
 * writes them beside, as text: `npm run build:kernel`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packBytes } from '../../src/scoring/pack.js';
import { compileAssembly } from './assembly.js';

const FOLDER = new URL('../../src/scoring/kernel/', import.meta.url);

/** Each small enough that every browser compiles it at once; see the test. */
const MODULES = ['products', 'chain', 'unpack'];

/** The text of `binary.ts`. */
export async function compileKernel(): Promise<string> {
  const binaries: string[] = [];
  for (const name of MODULES) {
    const binary = await compileAssembly(fileURLToPath(new URL(`assembly/${name}.ts`, FOLDER)));
    binaries.push(`  ${name}:\n${toLines(binary)},\n`);
  }
  return `/** The files of \`assembly\`, compiled by \`npm run build:kernel\`; do not edit. */\nexport const BINARIES = {\n${binaries.join('')}};\n`;
}

function toLines(binary: Uint8Array): string {
  return packBytes(binary).match(/.{1,108}/g)!.map((line) => `    '${line}'`).join(' +\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(new URL('binary.ts', FOLDER), await compileKernel());
