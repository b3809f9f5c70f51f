/**
 * From 32-bit key to a row of 13 whole numbers, 16 bytes an entry.
 *
 * A scorer looks up dozens of keys a span, each somewhere else in the table:
 * what that costs is decided by how much of the table stays near the
 * processor. So an entry holds the low 24 bits of its key (the high ones are
 * its place) and its numbers as they are in the file, a byte each.
 */

/** Numbers in a row. */
export const ROW_WIDTH = 13;

/** Low 24 bits of a key. */
const TAG = 0xffffff;

export class RowTable {
  /** All entries; a row's first number is the top byte of its first four, the others follow. */
  private readonly words: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly mask: number;
  /** The high bits of a key name its entry. */
  private readonly drop: number;
  /** What stands where each key of a look-up should be. */
  private first = new Int32Array(64);

  /**
   * @param keys - Of equal keys the first counts.
   * @param rows - `ROW_WIDTH` bytes a key.
   * @param expanded - What each byte stands for; index with its low eight bits.
   */
  constructor(keys: Int32Array, rows: Int8Array, private readonly expanded: Int16Array) {
    // Eight bits at least, so that place and tag make up the key.
    let bits = 8;
    while (1 << bits < keys.length * 1.4) bits++;
    this.drop = 32 - bits;
    this.mask = (1 << bits) - 1;
    const buffer = new ArrayBuffer(16 << bits);
    this.words = new Int32Array(buffer);
    this.bytes = new Uint8Array(buffer);
    const { words, bytes, mask, drop } = this;
    for (let row = 0; row < keys.length; row++) {
      const from = row * ROW_WIDTH;
      const tag = keys[row]! & TAG;
      const word = tag | (rows[from]! << 24);
      // An entry that begins with zeros is free: one key in sixteen million has such a tag, and is left out.
      if (word === 0) continue;
      let slot = keys[row]! >>> drop;
      while (words[slot << 2] !== 0 && (words[slot << 2]! & TAG) !== tag) slot = (slot + 1) & mask;
      if (words[slot << 2] !== 0) continue;
      words[slot << 2] = word;
      for (let i = 1; i < ROW_WIDTH; i++) bytes[(slot << 4) + 3 + i] = rows[from + i]!;
    }
  }

  /** Adds the rows of the first `count` keys to `sums`, from `to` on. Keys without a row add nothing. */
  addAll(keys: Int32Array, count: number, sums: Int32Array, to: number): void {
    const { words, bytes, mask, drop, expanded } = this;
    if (this.first.length < count) this.first = new Int32Array(2 * count);
    const { first } = this;
    // Read ahead of all decisions, so that the processor waits for many lines of memory at once.
    for (let i = 0; i < count; i++) first[i] = words[(keys[i]! >>> drop) << 2]!;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const tag = key & TAG;
      let slot = key >>> drop;
      let word = first[i]!;
      while (word !== 0 && (word & TAG) !== tag) {
        slot = (slot + 1) & mask;
        word = words[slot << 2]!;
      }
      if (word === 0) continue;
      const from = slot << 4;
      s0 += expanded[word >>> 24]!;
      s1 += expanded[bytes[from + 4]!]!; s2 += expanded[bytes[from + 5]!]!; s3 += expanded[bytes[from + 6]!]!;
      s4 += expanded[bytes[from + 7]!]!; s5 += expanded[bytes[from + 8]!]!; s6 += expanded[bytes[from + 9]!]!;
      s7 += expanded[bytes[from + 10]!]!; s8 += expanded[bytes[from + 11]!]!; s9 += expanded[bytes[from + 12]!]!;
      s10 += expanded[bytes[from + 13]!]!; s11 += expanded[bytes[from + 14]!]!; s12 += expanded[bytes[from + 15]!]!;
    }
    sums[to]! += s0; sums[to + 1]! += s1; sums[to + 2]! += s2; sums[to + 3]! += s3; sums[to + 4]! += s4;
    sums[to + 5]! += s5; sums[to + 6]! += s6; sums[to + 7]! += s7; sums[to + 8]! += s8; sums[to + 9]! += s9;
    sums[to + 10]! += s10; sums[to + 11]! += s11; sums[to + 12]! += s12;
  }
}
