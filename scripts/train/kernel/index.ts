/**
 * The inner loops of training, compiled to WebAssembly when this file is
 * loaded. In an engine's own numbers every step is defined to the bit, so
 * the weights are the same wherever they are trained.
 */
import { fileURLToPath } from 'node:url';
import { compileAssembly } from '../../build/assembly.js';

/** Bytes of a number. */
export const FLOAT = 4;

/** See `assembly.ts`; places and widths in bytes. */
export interface TrainingKernel {
  multiply(x: number, stride: number, inputs: number, w: number, bias: number, u: number, outputs: number, tokens: number): void;
  addProduct(x: number, inputs: number, d: number, outputs: number, gradient: number, tokens: number): void;
  addRows(rows: number, width: number, sum: number, tokens: number): void;
  gather(
    rows: number, width: number, list: number, starts: number, keep: number, bias: number, out: number, stride: number, tokens: number,
  ): void;
  scatter(gradient: number, width: number, list: number, starts: number, keep: number, d: number, tokens: number): void;
  mask(rows: number, width: number, by: number, tokens: number): void;
  join(left: number, leftWidth: number, right: number, rightWidth: number, by: number, out: number, tokens: number): void;
  addRight(from: number, stride: number, skip: number, to: number, width: number, tokens: number): void;
  run(u: number, gates: number, units: number, cell: number, out: number, stride: number, step: number, tokens: number): void;
  runBack(
    u: number, gates: number, units: number, cell: number, d: number, stride: number, to: number, carried: number, step: number, tokens: number,
  ): void;
  sumSquares(values: number, count: number): number;
  adam(
    values: number, gradients: number, means: number, squares: number, count: number,
    scale: number, keepMean: number, keepSquare: number, toMean: number, toSquare: number,
  ): void;
}

/** What this file needs of WebAssembly, whose types come with browsers' alone. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: TrainingKernel };
}

const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: Engine };
const PAGE = 65536;
const compiled = new engine.Module(await compileAssembly(fileURLToPath(new URL('assembly.ts', import.meta.url))));

/** A block of at least `bytes` bytes, all 0, and the loops over it. */
export function createTrainingKernel(bytes: number): { buffer: ArrayBuffer; kernel: TrainingKernel } {
  const memory = new engine.Memory({ initial: Math.ceil(bytes / PAGE) });
  return { buffer: memory.buffer, kernel: new engine.Instance(compiled, { env: { memory } }).exports };
}
