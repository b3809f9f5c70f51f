/**
 * From 32-bit key to a row of 13 whole numbers, 16 bytes an entry.
 *
 * A scorer looks up dozens of keys a span, each somewhere else in the table:
 * what that costs is decided by how much of the table stays near the
 * processor. So an entry holds the low 24 bits of its key (the high ones are
 * its place) and its numbers as they are in the file, a byte each, of which
 * the sign and the square count. `Kernel.sumKeys` looks it up.
 */
import { openUnpacker } from './kernel/unpacker.js';

/** Numbers in a row. */
export const ROW_WIDTH = 13;
/** Numbers of an entry before those of the row: the key's bytes, which a sum of entries sums as well. */
export const ROW_START = 3;

/** Low 24 bits of a key. */
const TAG = 0xffffff;

/** How far a key is shifted to the right to give its place in a table for `count` keys. */
export function rowTableDrop(count: number): number {
  // Eight bits at least, so that place and tag make up the key.
  let bits = 8;
  while (1 << bits < count * 1.4) bits++;
  return 32 - bits;
}

/** 32-bit numbers that a table takes up. */
export function rowTableSize(drop: number): number {
  return 4 << (32 - drop);
}

/**
 * Writes the table into memory that is all 0.
 *
 * @param keys - Of equal keys the first counts.
 * @param rows - `ROW_WIDTH` bytes a key.
 */
export function writeRowTable(keys: Int32Array, rows: Int8Array, drop: number, words: Int32Array): void {
  const keysAt = words.byteLength;
  const rowsAt = keysAt + keys.byteLength;
  const unpacker = openUnpacker(rowsAt + rows.byteLength);
  if (!unpacker) return fillRowTable(keys, rows, drop, words);
  const { bytes } = unpacker;
  bytes.fill(0, 0, keysAt);
  bytes.set(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength), keysAt);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), rowsAt);
  unpacker.fillRowTable(keysAt, rowsAt, keys.length, ROW_WIDTH, drop, 0);
  words.set(new Int32Array(bytes.buffer, 0, words.length));
}

/** The loop in plain TypeScript. */
export function fillRowTable(keys: Int32Array, rows: Int8Array, drop: number, words: Int32Array): void {
  const bytes = new Int8Array(words.buffer, words.byteOffset, words.byteLength);
  const mask = rowTableSize(drop) / 4 - 1;
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
    for (let i = 1; i < ROW_WIDTH; i++) bytes[(slot << 4) + ROW_START + i] = rows[from + i]!;
  }
}
