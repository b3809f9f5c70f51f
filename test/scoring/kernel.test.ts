import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../scripts/build/kernel.js';
import { chainPairs, createKernel, pairUp, type Kernel, type Memory } from '../../src/scoring/kernel/index.js';
import { LABELS, PAIRS } from '../../src/scoring/labels.js';

/** Numbers between -1 and 1 from a seed. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    yield (state >> 8) / 8388608;
  }
}

/** Fractions in the first 8,000 places, and short numbers in the last 8,000. */
function run(compiled: boolean, task: (kernel: Kernel, memory: Memory) => void): Memory {
  const { memory, kernel } = createKernel(80_000, compiled);
  const values = numbers(7);
  for (let i = 0; i < 8000; i++) memory.floats[i] = values.next().value!;
  for (let i = 32_000; i < 40_000; i++) memory.shorts[i] = values.next().value! * 1000;
  task(kernel, memory);
  return memory;
}

describe('kernel', () => {
  it('is compiled from the source beside it', async () => {
    const committed = readFileSync(new URL('../../src/scoring/kernel/binary.ts', import.meta.url), 'utf8');
    expect(await compileKernel()).toBe(committed);
  });

  it('is small enough to be compiled at once on a page', async () => {
    const { BINARIES } = await import('../../src/scoring/kernel/binary.js');
    for (const binary of Object.values(BINARIES)) expect(binary.length * 0.75).toBeLessThan(4096);
  });

  it.each([1, 4, 7, 13])('multiplies %i rows of short numbers', (tokens) => {
    const { floats, shorts } = run(true, (kernel, memory) => {
      memory.shorts.set(pairUp(memory.shorts.slice(34_000, 34_384), 24, 16), 36_000);
      kernel.multiplyShorts(32_000, 40, 24, 36_000, 1 / 1024, 3000, 9000, 16, tokens, 30_000);
    });
    for (let t = 0; t < tokens; t++) {
      for (let j = 0; j < 16; j++) {
        let sum = 0;
        for (let i = 0; i < 24; i++) sum += shorts[32_000 + t * 40 + i]! * shorts[34_000 + i * 16 + j]!;
        expect(floats[9000 + t * 16 + j]).toBeCloseTo(sum / 1024 + floats[3000 + j]!, 0);
      }
    }
  });

  it('carries what was read forward, and backward, and stays within bounds', () => {
    // Units take in the first token only, in the order of reading; then their gates are closed.
    const { shorts } = run(true, (kernel, { floats }) => {
      floats.fill(0, 9000, 9200);
      for (let t = 0; t < 3; t++) {
        for (const direction of [0, 24]) {
          const row = 9000 + t * 48 + direction;
          const isFirst = direction === 0 ? t === 0 : t === 2;
          floats[row] = floats[row + 1] = isFirst ? -9 : 9;
          floats[row + 8] = isFirst ? 0.5 : 0.25;
          floats[row + 9] = -70;
          floats[row + 16] = floats[row + 17] = 9;
        }
      }
      kernel.recur(9000, 8, 3, 20_000, 16, 11_000, 1024, 8191);
    });
    for (let t = 0; t < 3; t++) {
      expect(Array.from(shorts.subarray(20_000 + t * 16, 20_003 + t * 16))).toEqual([512, -8191, 0]);
      expect(Array.from(shorts.subarray(20_008 + t * 16, 20_011 + t * 16))).toEqual([512, -8191, 0]);
    }
  });

  it('sums rows by their numbers', () => {
    const { shorts } = run(true, (kernel, { wholes }) => {
      wholes.set([1, 3, 3, 2], 9000);
      kernel.sumRows(32_000, 32, 9000, 2, 2, 20_000, 40, 1500);
    });
    const bound = (value: number) => Math.max(-1500, Math.min(1500, value));
    const row = (number: number, j: number) => shorts[32_000 + number * 32 + j]!;
    for (let j = 0; j < 32; j++) {
      expect(shorts[20_000 + j]).toBe(bound(row(1, j) + row(3, j)));
      expect(shorts[20_040 + j]).toBe(bound(row(3, j) + row(2, j)));
    }
  });

  it.each([1, 3, 8, 13])('gives the same bits in plain TypeScript, %i tokens', (tokens) => {
    const task = (kernel: Kernel, { wholes, shorts }: Memory) => {
      for (let i = 0; i < tokens * 3; i++) wholes[9000 + i] = (i * 7) % 30;
      kernel.sumRows(32_000, 32, 9000, 3, tokens, 20_000, 40, 2000);
      kernel.multiplyShorts(20_000, 40, 16, 33_000, 1e-7, 3000, 11_000, 48, tokens, 39_800);
      shorts.fill(0, 39_800, 39_864);
      kernel.recur(11_000, 8, tokens, 20_016, 40, 13_000, 1024, 2000);
    };
    const [plain, compiled] = [run(false, task), run(true, task)];
    expect(plain.wholes).toEqual(compiled.wholes.subarray(0, plain.wholes.length));
    expect(new Set(plain.shorts.subarray(20_016, 20_032)).size).toBeGreaterThan(8);
  });

  it.each([1, 2, 9])('gives the same bits of a chain in plain TypeScript, %i tokens', (tokens) => {
    const task = (kernel: Kernel, { doubles, floats }: Memory) => {
      for (let i = 0; i < tokens * LABELS; i++) doubles[5000 + i] = floats[i]! * (i % 20 === 0 ? 100 : 10);
      doubles.set(chainPairs(Float64Array.from({ length: PAIRS }, (_, i) => floats[1000 + i]! + 2)), 8000);
      doubles[9000] = kernel.marginals(5000, 6000, 7000, 9001, 8000, tokens);
    };
    const [plain, compiled] = [run(false, task), run(true, task)];
    expect(plain.wholes).toEqual(compiled.wholes.subarray(0, plain.wholes.length));
  });

  it('does without WebAssembly', () => {
    const { WebAssembly: engine } = globalThis as { WebAssembly?: unknown };
    try {
      Object.assign(globalThis, { WebAssembly: undefined });
      const { memory: { wholes }, kernel } = createKernel(256);
      wholes.set(Array.from({ length: 32 }, (_, i) => i), 0);
      wholes.set([0, 1], 32);
      kernel.addSums(0, 32, 2, 48);
      expect(Array.from(wholes.subarray(48, 50))).toEqual([16, 18]);
    } finally {
      Object.assign(globalThis, { WebAssembly: engine });
    }
  });
});
