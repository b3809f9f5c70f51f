// Weights from their text for WebAssembly, in AssemblyScript. Places are bytes in the imported memory. Gives what the
// loops of `pack.ts` and `row-table.ts` give.

// @ts-ignore: decorator
@inline
function valueOf(sign: i32): i32 {
  if (sign >= 97) return sign - 71;
  if (sign >= 65) return sign - 65;
  if (sign >= 48) return sign + 4;
  return sign === 43 ? 62 : 63;
}

/** Base64 of `length` characters, without padding, to bytes, in place. A multiple of sixteen must be there to read and to write. */
export function decodeBase64(at: usize, length: usize): void {
  // What is added to a character, by its high four bits; “/” has a place of its own.
  const shifts = i8x16(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
  const past = at + length;
  let from = at;
  let to = at;
  for (; from + 16 <= past; from += 16, to += 12) {
    const signs = v128.load(from);
    const kinds = i8x16.add(i8x16.shr_u(signs, 4), i8x16.eq(signs, i8x16.splat(47)));
    const v = i8x16.add(signs, i8x16.swizzle(shifts, kinds));
    const groups = v128.or(
      v128.or(i32x4.shl(v128.and(v, i32x4.splat(0xff)), 18), i32x4.shl(v128.and(v, i32x4.splat(0xff00)), 4)),
      v128.or(i32x4.shr_u(v128.and(v, i32x4.splat(0xff0000)), 10), i32x4.shr_u(v, 24)),
    );
    v128.store(to, i8x16.shuffle(groups, groups, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 15, 15, 15, 15));
  }
  let bits: u32 = 0;
  let count = 0;
  for (; from < past; from++) {
    bits = (bits << 6) | valueOf(load<u8>(from));
    count += 6;
    if (count >= 8) {
      count -= 8;
      store<u8>(to++, bits >> count);
    }
  }
}

/** What the first printable character is worth less than its code: the space stands for -46. */
const FIRST: i8 = 78;

/** Whole numbers of a printable character each, in place. A multiple of sixteen must be there to read and to write. */
export function decodeLevels(at: usize, length: usize): void {
  for (let place = at; place < at + length; place += 16) {
    const signs = v128.load(place);
    // A quotation mark and a backslash are left out of the row.
    const left = i8x16.add(i8x16.gt_s(signs, i8x16.splat(34)), i8x16.gt_s(signs, i8x16.splat(92)));
    v128.store(place, i8x16.sub(i8x16.add(signs, left), i8x16.splat(FIRST)));
  }
}

/** `count` keys from their differences, seven bits a byte; bytes that end too soon count as 0. */
export function decodeKeys(at: usize, length: usize, to: usize, count: usize): void {
  const past = at + length;
  let key: i32 = i32.MIN_VALUE;
  for (const end = to + 4 * count; to < end; to += 4) {
    let step: u32 = 0;
    for (let shift = 0; at < past; shift += 7) {
      const byte: u32 = load<u8>(at++);
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    key += step;
    store<i32>(to, key);
  }
}

/** Writes a table of rows, `width` bytes a key, sixteen an entry, into memory that is all 0. See `writeRowTable`. */
export function fillRowTable(keys: usize, rows: usize, count: usize, width: usize, drop: u32, table: usize): void {
  const mask: u32 = (1 << (32 - drop)) - 1;
  for (const past = keys + 4 * count; keys < past; keys += 4, rows += width) {
    const key = load<u32>(keys);
    const tag = key & 0xffffff;
    const word = tag | (<u32>load<u8>(rows) << 24);
    if (word === 0) continue;
    let slot = key >> drop;
    let head = load<u32>(table + (slot << 4));
    while (head !== 0 && (head & 0xffffff) !== tag) {
      slot = (slot + 1) & mask;
      head = load<u32>(table + (slot << 4));
    }
    if (head !== 0) continue;
    const entry = table + (slot << 4);
    memory.copy(entry + 3, rows, width);
    store<u32>(entry, word);
  }
}
