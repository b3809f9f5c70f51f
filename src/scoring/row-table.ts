/**
 * From 32-bit key to a row of whole numbers. A key and its row lie side by
 * side: the tables are far larger than the processor's cache, and a look-up
 * then waits for one line of memory instead of two.
 */
export class RowTable {
  /** Rows among their keys; index with what {@link findAll} writes. */
  readonly rows: Int16Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The high bits of a key name its slot, so that ascending keys are filled in from one end to the other. */
  private readonly drop: number;
  /** Numbers in a slot, as a power of two; the key takes the first two. */
  private readonly shift: number;

  /**
   * @param keys - 0 stands for a free slot: such a key is left out. Of equal keys the first counts.
   * @param rows - `width` bytes a key.
   * @param expanded - What each byte stands for; index with its low eight bits.
   */
  constructor(keys: Int32Array, rows: Int8Array, width: number, expanded: Int16Array) {
    let bits = 4;
    while (1 << bits < keys.length * 1.25) bits++;
    this.drop = 32 - bits;
    this.mask = (1 << bits) - 1;
    let shift = 2;
    while (1 << shift < width + 2) shift++;
    this.shift = shift;
    const buffer = new ArrayBuffer(2 << (bits + shift));
    this.rows = new Int16Array(buffer);
    this.slots = new Int32Array(buffer);
    const { slots, mask, drop } = this;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key >>> drop;
      while (slots[slot << (shift - 1)] !== 0 && slots[slot << (shift - 1)] !== key) slot = (slot + 1) & mask;
      if (key === 0 || slots[slot << (shift - 1)] === key) continue;
      slots[slot << (shift - 1)] = key;
      const place = (slot << shift) + 2;
      for (let y = 0; y < width; y++) this.rows[place + y] = expanded[rows[row * width + y]! & 255]!;
    }
  }

  /** Writes where the rows of the first `count` keys begin in `rows`, for those that have one. Returns how many. */
  findAll(keys: Int32Array, count: number, out: Int32Array): number {
    const { slots, mask, drop, shift } = this;
    const half = shift - 1;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      let slot = key >>> drop;
      let held = slots[slot << half]!;
      while (held !== key && held !== 0) {
        slot = (slot + 1) & mask;
        held = slots[slot << half]!;
      }
      if (held !== 0) out[found++] = (slot << shift) + 2;
    }
    return found;
  }
}
