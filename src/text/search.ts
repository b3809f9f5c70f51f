/** Search in lists that are in order. */

/**
 * How many of the first `size` places lie before what is sought: the index of
 * the first that does not. `isBefore` must hold for some number of places and
 * for none behind them.
 *
 * @example
 * countBefore(3, (i) => [1, 4, 9][i]! < 5) // 2
 */
export function countBefore(size: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * {@link countBefore} for ascending numbers: how many of the first `size` are
 * below `limit`. The tokens of an article are looked for thousands of times.
 *
 * @example
 * countBelow(Int32Array.of(1, 4, 9), 3, 5) // 2
 */
export function countBelow(places: Int32Array, size: number, limit: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
