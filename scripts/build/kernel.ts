/**
 * Compiles the inner loops of `src/scoring/kernel/assembly` to WebAssembly and
 * writes them beside, as text: `npm run build:kernel`.
 */
import asc from 'assemblyscript/asc';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packBytes } from '../../src/scoring/pack.js';

const FOLDER = new URL('../../src/scoring/kernel/', import.meta.url);

/** Each small enough that every browser compiles it at once; see the test. */
const MODULES = ['products', 'chain'];

/** The text of `binary.ts`. */
export async function compileKernel(): Promise<string> {
  const binaries: string[] = [];
  for (const name of MODULES) binaries.push(`  ${name}:\n${toLines(await compile(`assembly/${name}.ts`))},\n`);
  return `/** The files of \`assembly\`, compiled by \`npm run build:kernel\`; do not edit. */\nexport const BINARIES = {\n${binaries.join('')}};\n`;
}

async function compile(path: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      fileURLToPath(new URL(path, FOLDER)), '--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd', '-O3',
      '--noAssert', '--importMemory', '--use', 'abort=',
    ],
    { writeFile: (_name, contents) => void (binary = contents as Uint8Array) },
  );
  if (error || !binary) throw error ?? new Error(stderr.toString());
  return binary;
}

function toLines(binary: Uint8Array): string {
  return packBytes(binary).match(/.{1,108}/g)!.map((line) => `    '${line}'`).join(' +\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(new URL('binary.ts', FOLDER), await compileKernel());
