/**
 * Turns logarithms, none above `top`, into e to the power of what they lie
 * below it, in place, for `count` values from `from` on. From tables: a third
 * of the time of `Math.exp`, whose last bits engines may choose, and the same
 * everywhere. Exact to one part in a hundred million; never 0.
 */
export function exponentiate(values: Float64Array, from: number, count: number, top: number): void {
  for (let i = from; i < from + count; i++) {
    const power = values[i]! - top;
    if (power < -LEAST_POWER) {
      values[i] = LEAST;
      continue;
    }
    const steps = (power * STEPS_PER_POWER) | 0;
    const rest = power - steps * POWER_PER_STEP;
    const step = -steps;
    values[i] = HALVES[step >> 6]! * PARTS[step & 63]! * (1 + rest * (1 + rest * (0.5 + rest * SIXTH)));
  }
}

/** Powers are cut in steps of the 64th part of a halving. */
const STEPS_PER_POWER = 64 / Math.LN2;
const POWER_PER_STEP = Math.LN2 / 64;
const SIXTH = 1 / 6;
const LEAST_POWER = 43;
const HALVES = Float64Array.from({ length: 64 }, (_, i) => 2 ** -i);
/** 2 to the power of -i / 64. */
export const PARTS = Float64Array.from({ length: 64 }, (_, i) => 2 ** (-i / 64));
const LEAST = 2 ** -62;
