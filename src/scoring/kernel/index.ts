/**
 * Products, recurrences and sums over rows of numbers, in one block of memory:
 * compiled to WebAssembly where the engine has it (many numbers at a time, some
 * twenty times faster), in plain TypeScript where it has not or is forbidden
 * to use it. Both give the same bits.
 */
import { createBlock, openModule } from './engine.js';
import { portableKernel } from './portable.js';
import type { Kernel, Memory } from './types.js';

export { CHAIN_PAIRS, chainPairs } from './portable-chain.js';
export type { Kernel, Memory } from './types.js';

/** A block of at least `bytes` bytes, all 0, and the loops over it. */
export function createKernel(bytes: number, compiled = true): { memory: Memory; kernel: Kernel } {
  if (compiled) {
    try {
      return compiledKernel(bytes);
    } catch {
      // No WebAssembly, none with vectors, or a page that forbids it.
    }
  }
  const memory = viewsOf(new ArrayBuffer(Math.ceil(bytes / 8) * 8));
  return { memory, kernel: portableKernel(memory) };
}

/**
 * Weights, given input by input, in the order in which {@link Kernel.multiplyShorts} reads them: by eight outputs, pair of
 * inputs by pair, output by output.
 */
export function pairUp(weights: Int16Array, inputs: number, outputs: number): Int16Array {
  const paired = new Int16Array(weights.length);
  for (let j = 0; j < outputs; j++) {
    const block = (j & ~7) * inputs + 2 * (j & 7);
    for (let i = 0; i < inputs; i++) paired[block + (i >> 1) * 16 + (i & 1)] = weights[i * outputs + j]!;
  }
  return paired;
}

type Products = Pick<Kernel, 'multiplyShorts' | 'recur' | 'sumRows' | 'sumKeys' | 'addSums'>;

function compiledKernel(bytes: number): { memory: Memory; kernel: Kernel } {
  const block = createBlock(bytes);
  const { multiplyShorts, recur, sumRows, sumKeys, addSums } = openModule<Products>('products', block);
  const { marginals } = openModule<Pick<Kernel, 'marginals'>>('chain', block);
  return {
    memory: viewsOf(block.buffer),
    kernel: {
      multiplyShorts: (x, stride, inputs, w, scale, bias, u, outputs, tokens, spare) =>
        multiplyShorts(2 * x, 2 * stride, 2 * inputs, 2 * w, scale, 4 * bias, 4 * u, 4 * outputs, tokens, 2 * spare),
      recur: (u, units, tokens, out, stride, state, unit, most) =>
        recur(4 * u, 4 * units, tokens, 2 * out, 2 * stride, 4 * state, unit, most),
      sumRows: (rows, width, list, each, tokens, out, stride, most) =>
        sumRows(2 * rows, 2 * width, 4 * list, each, tokens, 2 * out, 2 * stride, most),
      sumKeys: (table, drop, keys, count, heads, out) => sumKeys(4 * table, drop, 4 * keys, count, 4 * heads, 4 * out),
      addSums: (rows, list, count, into) => addSums(4 * rows, 4 * list, count, 4 * into),
      marginals: (scores, forward, backward, scale, pairs, size) =>
        marginals(8 * scores, 8 * forward, 8 * backward, 8 * scale, 8 * pairs, size),
    },
  };
}

function viewsOf(buffer: ArrayBuffer): Memory {
  return {
    doubles: new Float64Array(buffer), floats: new Float32Array(buffer), wholes: new Int32Array(buffer), shorts: new Int16Array(buffer),
  };
}
