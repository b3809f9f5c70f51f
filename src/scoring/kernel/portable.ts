/**
 * The inner loops in plain TypeScript, for engines without WebAssembly and as
 * the reading of what they do. Bit for bit what the compiled ones give.
 */
import { marginals } from './portable-chain.js';
import type { Kernel, Memory } from './types.js';

const { fround } = Math;
const BLOCK = new Int32Array(8);

export function portableKernel({ doubles, floats, shorts, wholes }: Memory): Kernel {
  return {
    multiplyShorts(x, stride, inputs, w, scale, bias, u, outputs, tokens) {
      for (let t = 0; t < Math.ceil(tokens / 4) * 4; t++) {
        for (let j = 0, row = w; j < outputs; j += 8, row += 8 * inputs) {
          BLOCK.fill(0);
          for (let i = 0; i < inputs; i += 2) {
            const even = shorts[x + t * stride + i]!;
            const odd = shorts[x + t * stride + i + 1]!;
            const pair = row + 8 * i;
            for (let k = 0; k < 8; k++) BLOCK[k]! += even * shorts[pair + 2 * k]! + odd * shorts[pair + 2 * k + 1]!;
          }
          const out = u + t * outputs + j;
          for (let k = 0; k < 8; k++) floats[out + k] = fround(fround(fround(BLOCK[k]!) * fround(scale)) + floats[bias + j + k]!);
        }
      }
    },
    recur(u, units, tokens, out, stride, state, unit, most) {
      const step = (from: number, kept: number, to: number) => {
        for (let i = 0; i < units; i++) {
          const z = floats[from + units + i]!;
          const c = fround(z + fround(gate(floats[from + i]!) * fround(floats[kept + i]! - z)));
          floats[kept + i] = c;
          const whole = nearest(fround(fround(gate(floats[from + 2 * units + i]!) * c) * unit));
          shorts[to + i] = whole > most ? most : whole < -most ? -most : whole;
        }
      };
      for (let t = 0; t < tokens; t++) {
        const back = tokens - 1 - t;
        step(u + t * 6 * units, state, out + t * stride);
        step(u + back * 6 * units + 3 * units, state + units, out + back * stride + units);
      }
    },
    sumRows(rows, width, list, each, tokens, out, stride, most) {
      for (let t = 0; t < tokens; t++) {
        for (let j = 0; j < width; j++) {
          let sum = 0;
          for (let k = 0; k < each; k++) {
            sum += shorts[rows + wholes[list + t * each + k]! * width + j]!;
            sum = sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum;
          }
          shorts[out + t * stride + j] = sum > most ? most : sum < -most ? -most : sum;
        }
      }
    },
    sumKeys(table, drop, keys, count, heads, out) {
      const bytes = new Int8Array(wholes.buffer, 4 * table);
      const sums = new Int32Array(16);
      for (let k = 0; k < count; k++) {
        const key = wholes[keys + k]!;
        let entry = key >>> drop;
        let head = (wholes[heads + k] = wholes[table + 4 * entry]!);
        while (head !== 0 && ((head ^ key) & 0xffffff) !== 0) {
          entry = (entry + 1) & (0xffffffff >>> drop);
          head = wholes[table + 4 * entry]!;
        }
        if (head === 0) continue;
        for (let i = 0; i < 16; i++) sums[i]! += bytes[16 * entry + i]! * Math.abs(bytes[16 * entry + i]!);
      }
      wholes.set(sums, out);
    },
    addSums(rows, list, count, into) {
      for (let k = 0; k < count; k++) {
        const row = rows + 16 * wholes[list + k]!;
        for (let i = 0; i < 16; i++) wholes[into + i]! += wholes[row + i]!;
      }
    },
    marginals: (scores, forward, backward, scale, pairs, size) => marginals(doubles, scores, forward, backward, scale, pairs, size),
  };
}

/** How far a gate is open: a straight line in place of the logistic curve, so that it costs nothing and is exact. */
function gate(value: number): number {
  const open = fround(fround(value * 0.25) + 0.5);
  return open < 0 ? 0 : open > 1 ? 1 : open;
}

/** The nearest whole number; of two, the even one. */
function nearest(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1;
}
