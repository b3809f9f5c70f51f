/**
 * Weighted interval scheduling: of many stretches, the set without overlap
 * whose weights sum to most.
 */

// Kept from call to call: to allocate two typed arrays takes longer than most choices.
/** `best[i]`: the most that the first i stretches give. */
let best = new Float64Array(1);
/** By stretch: how many end before it begins. */
let before = new Int32Array(0);

/**
 * Indices of the best set, ascending. `firsts` and `pasts` are half-open
 * stretches, ordered by `pasts`; those of weight 0 or less are never taken.
 *
 * @example
 * chooseIntervals([0, 0, 2], [2, 3, 4], [0.5, 0.8, 0.4]) // [0, 2]
 */
export function chooseIntervals(
  firsts: ArrayLike<number>, pasts: ArrayLike<number>, weights: ArrayLike<number>, count = firsts.length,
): number[] {
  if (before.length < count) {
    before = new Int32Array(2 * count);
    best = new Float64Array(2 * count + 1);
  }
  for (let i = 0; i < count; i++) {
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pasts[middle]! <= firsts[i]!) low = middle + 1;
      else high = middle;
    }
    before[i] = low;
    const taken = weights[i]! > 0 ? best[low]! + weights[i]! : -1;
    best[i + 1] = taken > best[i]! ? taken : best[i]!;
  }
  const chosen: number[] = [];
  for (let i = count; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(i - 1);
      i = before[i - 1]!;
    }
  }
  return chosen.reverse();
}
