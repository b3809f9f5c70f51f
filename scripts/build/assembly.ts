/** Compiles a file of AssemblyScript to WebAssembly that works on a memory handed to it. */
import asc from 'assemblyscript/asc';

export async function compileAssembly(path: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [path, '--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory', '--use', 'abort='],
    { writeFile: (_name, contents) => void (binary = contents as Uint8Array) },
  );
  if (error || !binary) throw error ?? new Error(stderr.toString());
  return binary;
}
