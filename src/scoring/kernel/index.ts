/**
 * Products and recurrences over rows of numbers, in one block of memory:
 * compiled to WebAssembly where the engine has it (many numbers at a time, some
 * twenty times faster), in plain TypeScript where it has not or is forbidden
 * to use it. Both give the same bits.
 */
import { unpackBytes } from '../pack.js';
import { BINARY } from './binary.js';
import { portableKernel } from './portable.js';

/** One block of memory as fractions, as whole numbers and as short ones. */
export interface Memory {
  readonly floats: Float32Array;
  readonly wholes: Int32Array;
  readonly shorts: Int16Array;
}

/** Places and widths count numbers of their kind from the start of the memory. */
export interface Kernel {
  /**
   * u[t] = bias + x[t] · w for `tokens` rows, rounded up to fours, all fractions; `outputs` is a multiple of eight.
   * Training needs it.
   */
  multiply(x: number, stride: number, inputs: number, w: number, bias: number, u: number, outputs: number, tokens: number): void;
  /**
   * u[t] = bias + scale · (x[t] · w), u and bias fractions, x and w short numbers. w holds, per pair of inputs and
   * output, the two weights; see {@link pairUp}. `inputs` is even. No sum may leave 32 bits.
   */
  multiplyShorts(
    x: number, stride: number, inputs: number, w: number, scale: number, bias: number, u: number, outputs: number, tokens: number,
  ): void;
  /**
   * Simple recurrent units (Lei et al. 2018) in both directions. A row of u holds, per direction, `units` each of
   * forget gate, value and output gate, all fractions; a row of out gets `units` short numbers forward and `units`
   * backward, in steps of 1 / `unit`, none beyond `most`. `state` holds 2 · `units` fractions, all 0 at the start.
   * `units` is a multiple of eight.
   */
  recur(u: number, units: number, tokens: number, out: number, stride: number, state: number, unit: number, most: number): void;
  /** out[t] = the sum of the `each` rows of short numbers that the whole numbers at `list` name. `width` is a multiple of eight. */
  sumRows(rows: number, width: number, list: number, each: number, tokens: number, out: number, stride: number, most: number): void;
}

const PAGE = 65536;

/** A block of at least `bytes` bytes, all 0, and the loops over it. */
export function createKernel(bytes: number, compiled = true): { memory: Memory; kernel: Kernel } {
  if (compiled) {
    try {
      return compiledKernel(bytes);
    } catch {
      // No WebAssembly, none with vectors, or a page that forbids it.
    }
  }
  const memory = viewsOf(new ArrayBuffer(Math.ceil(bytes / 4) * 4));
  return { memory, kernel: portableKernel(memory) };
}

/** Weights, input by input, as {@link Kernel.multiplyShorts} wants them. */
export function pairUp(weights: Int16Array, inputs: number, outputs: number): Int16Array {
  const paired = new Int16Array(weights.length);
  for (let i = 0; i < inputs; i++) {
    for (let j = 0; j < outputs; j++) paired[(i & ~1) * outputs + 2 * j + (i & 1)] = weights[i * outputs + j]!;
  }
  return paired;
}

/** What this file needs of WebAssembly, whose types come with browsers' or Node's. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: Kernel };
}

let module: object | undefined;

function compiledKernel(bytes: number): { memory: Memory; kernel: Kernel } {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: Engine };
  module ??= new WebAssembly.Module(unpackBytes(BINARY));
  const pages = Math.ceil(bytes / PAGE);
  const block = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { multiply, multiplyShorts, recur, sumRows } = new WebAssembly.Instance(module, { env: { memory: block } }).exports;
  return {
    memory: viewsOf(block.buffer),
    kernel: {
      multiply: (x, stride, inputs, w, bias, u, outputs, tokens) =>
        multiply(4 * x, 4 * stride, 4 * inputs, 4 * w, 4 * bias, 4 * u, 4 * outputs, tokens),
      multiplyShorts: (x, stride, inputs, w, scale, bias, u, outputs, tokens) =>
        multiplyShorts(2 * x, 2 * stride, 2 * inputs, 2 * w, scale, 4 * bias, 4 * u, 4 * outputs, tokens),
      recur: (u, units, tokens, out, stride, state, unit, most) =>
        recur(4 * u, 4 * units, tokens, 2 * out, 2 * stride, 4 * state, unit, most),
      sumRows: (rows, width, list, each, tokens, out, stride, most) =>
        sumRows(2 * rows, 2 * width, 4 * list, each, tokens, 2 * out, 2 * stride, most),
    },
  };
}

function viewsOf(buffer: ArrayBuffer): Memory {
  return { floats: new Float32Array(buffer), wholes: new Int32Array(buffer), shorts: new Int16Array(buffer) };
}
