import { describe, expect, it } from 'vitest';
import { createTrainingKernel } from '../../scripts/train/kernel/index.js';
import { Random } from '../../scripts/train/random.js';

const FLOAT = 4;
const random = new Random(5);
const number = () => (random.bits() >>> 8) / (1 << 24) * 2 - 1;
const numbers = (count: number) => Float32Array.from({ length: count }, number);

/** A kernel with things laid one behind the other: their places in bytes, and what lies there. */
function layOut(...things: (Float32Array | Int32Array | number)[]) {
  let bytes = 0;
  const places = things.map((thing) => {
    const at = bytes;
    bytes += Math.ceil((FLOAT * (typeof thing === 'number' ? thing : thing.length)) / 64) * 64;
    return at;
  });
  const { buffer, kernel } = createTrainingKernel(bytes);
  things.forEach((thing, i) => {
    if (thing instanceof Float32Array) new Float32Array(buffer).set(thing, places[i]! / FLOAT);
    if (thing instanceof Int32Array) new Int32Array(buffer).set(thing, places[i]! / FLOAT);
  });
  const read = (i: number, count: number) => new Float32Array(buffer, places[i]!, count).slice();
  return { kernel, places, read };
}

const near = (found: ArrayLike<number>, expected: ArrayLike<number>, digits = 4) =>
  Array.from(expected).forEach((value, i) => expect(found[i]).toBeCloseTo(value, digits));

describe('the kernel of training', () => {
  it('multiplies, and adds to the gradient of the weights what it should', () => {
    const [tokens, inputs, outputs] = [4, 8, 16];
    const x = numbers(tokens * inputs), w = numbers(inputs * outputs), bias = numbers(outputs), d = numbers(tokens * outputs);
    const { kernel, places, read } = layOut(x, w, bias, tokens * outputs, d, inputs * outputs);
    kernel.multiply(places[0]!, inputs * FLOAT, inputs * FLOAT, places[1]!, places[2]!, places[3]!, outputs * FLOAT, tokens);
    near(read(3, tokens * outputs), Array.from({ length: tokens * outputs }, (_, k) => {
      const [t, j] = [Math.floor(k / outputs), k % outputs];
      return x.subarray(t * inputs, (t + 1) * inputs).reduce((sum, value, i) => sum + value * w[i * outputs + j]!, bias[j]!);
    }));
    kernel.addProduct(places[0]!, inputs * FLOAT, places[4]!, outputs * FLOAT, places[5]!, tokens);
    near(read(5, inputs * outputs), Array.from({ length: inputs * outputs }, (_, k) => {
      const [i, j] = [Math.floor(k / outputs), k % outputs];
      let sum = 0;
      for (let t = 0; t < tokens; t++) sum += x[t * inputs + i]! * d[t * outputs + j]!;
      return sum;
    }));
  });

  it('gathers rows, and scatters gradients to those it gathered', () => {
    const width = 8;
    const rows = numbers(3 * width), bias = numbers(width), d = numbers(2 * width);
    const list = Int32Array.of(0, 2, 2).map((row) => row * width * FLOAT);
    const { kernel, places, read } = layOut(rows, list, Int32Array.of(0, 2, 3), bias, 2 * width, d, 3 * width);
    kernel.gather(places[0]!, width * FLOAT, places[1]!, places[2]!, 2, places[3]!, places[4]!, width * FLOAT, 2);
    near(read(4, 2 * width), Array.from({ length: 2 * width }, (_, k) => {
      const j = k % width;
      return 2 * (k < width ? rows[j]! + rows[2 * width + j]! : rows[2 * width + j]!) + bias[j]!;
    }));
    kernel.scatter(places[6]!, width * FLOAT, places[1]!, places[2]!, 2, places[5]!, 2);
    near(read(6, 3 * width), Array.from({ length: 3 * width }, (_, k) => {
      const j = k % width;
      return k < width ? 2 * d[j]! : k < 2 * width ? 0 : 2 * (d[j]! + d[width + j]!);
    }));
  });

  it.each([1, -1])('goes back through units the way it came, step %i', (step) => {
    const [tokens, units] = [5, 4];
    const gates = 3 * units;
    const u = numbers(tokens * gates).map((value) => 1.5 * value), d = numbers(tokens * units);
    const first = step > 0 ? 0 : tokens - 1, last = tokens - 1 - first;
    /** Units' output times `d`; what it changes by is what the way back must find. */
    const value = (gatesAt: Float32Array) => {
      const { kernel, places, read } = layOut(gatesAt, tokens * 2 * units, tokens * units);
      kernel.run(
        places[0]! + first * gates * FLOAT, gates * FLOAT, units * FLOAT, places[1]! + first * 2 * units * FLOAT,
        places[2]! + first * units * FLOAT, units * FLOAT, step, tokens,
      );
      return { sum: read(2, tokens * units).reduce((sum, out, i) => sum + out * d[i]!, 0), cells: read(1, tokens * 2 * units) };
    };
    const { kernel, places, read } = layOut(u, value(u).cells, d, tokens * gates, units);
    kernel.runBack(
      places[0]! + last * gates * FLOAT, gates * FLOAT, units * FLOAT, places[1]! + last * 2 * units * FLOAT,
      places[2]! + last * units * FLOAT, units * FLOAT, places[3]! + last * gates * FLOAT, places[4]!, step, tokens,
    );
    const found = read(3, tokens * gates);
    const small = 1e-2;
    u.forEach((at, i) => {
      const moved = (by: number) => value(u.with(i, at + by)).sum;
      expect(found[i]).toBeCloseTo((moved(small) - moved(-small)) / (2 * small), 2);
    });
  });

  it('takes the steps of Adam', () => {
    const values = numbers(4), gradients = numbers(4);
    const { kernel, places, read } = layOut(values, gradients, 4, 4);
    expect(kernel.sumSquares(places[1]!, 4)).toBeCloseTo(gradients.reduce((sum, g) => sum + g * g, 0), 6);
    kernel.adam(places[0]!, places[1]!, places[2]!, places[3]!, 4, 1, 0.9, 0.99, 0.01 / 0.1, 1 / 0.01);
    // At the first step every number moves by the rate, against its gradient.
    near(read(0, 4), values.map((value, i) => value - 0.01 * Math.sign(gradients[i]!)), 5);
    expect(Array.from(read(1, 4))).toEqual([0, 0, 0, 0]);
  });
});
