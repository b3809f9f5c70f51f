/**
 * From 32-bit key to row number: open addressing over typed arrays, no object
 * per entry.
 */
export class KeyTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `keys[row]` will be found as `row`. Of equal keys the first counts. */
  constructor(keys: Int32Array) {
    let capacity = 16;
    while (capacity < keys.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    // Key and row side by side, so that one look-up touches one cache line.
    this.slots = new Int32Array(capacity * 2).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== -1 && this.slots[slot * 2] !== key) slot = (slot + 1) & this.mask;
      if (this.slots[slot * 2 + 1] !== -1) continue;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = row;
    }
  }

  /** The row of a key, or -1. */
  find(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    for (;;) {
      if (slots[slot * 2] === key) return slots[slot * 2 + 1]!;
      if (slots[slot * 2 + 1] === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }
}

/** The place of a key among ascending ones, or -1: for what is asked too seldom for a table to pay. */
export function findKey(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
