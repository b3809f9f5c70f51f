/**
 * Numbers as text, so that weights travel as plain modules: no file is read
 * at run time, and bundlers and browsers take them as they are.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes to base64, without padding. */
export function packBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!;
    if (left > 1) text += ALPHABET[(group >> 6) & 63]!;
    if (left > 2) text += ALPHABET[group & 63]!;
  }
  return text;
}

/** Base64 without padding to bytes. */
export function unpackBytes(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let at = 0;
  let i = 0;
  for (; i + 4 <= text.length; i += 4) {
    const group =
      (VALUE[text.charCodeAt(i)]! << 18) | (VALUE[text.charCodeAt(i + 1)]! << 12) |
      (VALUE[text.charCodeAt(i + 2)]! << 6) | VALUE[text.charCodeAt(i + 3)]!;
    bytes[at++] = group >> 16;
    bytes[at++] = group >> 8;
    bytes[at++] = group;
  }
  if (at < bytes.length) {
    const group = (VALUE[text.charCodeAt(i)]! << 18) | (VALUE[text.charCodeAt(i + 1)]! << 12) |
      ((VALUE[text.charCodeAt(i + 2)] ?? 0) << 6);
    bytes[at] = group >> 16;
    if (at + 1 < bytes.length) bytes[at + 1] = group >> 8;
  }
  return bytes;
}

const VALUE = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** 16-bit whole numbers to base64, the low byte first. */
export function packShorts(shorts: Int16Array): string {
  const bytes = new Uint8Array(shorts.length * 2);
  shorts.forEach((short, i) => {
    bytes[2 * i] = short;
    bytes[2 * i + 1] = short >> 8;
  });
  return packBytes(bytes);
}

/** Reverses {@link packShorts}. */
export function unpackShorts(text: string): Int16Array {
  const bytes = unpackBytes(text);
  const shorts = new Int16Array(bytes.length >> 1);
  for (let i = 0; i < shorts.length; i++) shorts[i] = bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
  return shorts;
}

/** Ascending 32-bit keys as their differences, seven bits a byte: about two bytes a key. */
export function packKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = -0x80000000;
  for (const key of keys) {
    let step = key - before;
    if (step < 0) throw new RangeError('Keys to pack must ascend.');
    before = key;
    while (step > 127) {
      bytes.push((step & 127) | 128);
      step = Math.floor(step / 128);
    }
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

/** Reverses {@link packKeys}; bytes that end too soon count as 0. */
export function unpackKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let before = -0x80000000;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = at < bytes.length ? bytes[at++]! : 0;
      step += (byte & 127) * weight;
      if (byte < 128) break;
    }
    before += step;
    keys[i] = before;
  }
  return keys;
}

/** Greatest level of {@link packLevels}, either sign. */
export const MOST_LEVEL = 46;

/**
 * Whole numbers from -46 to 46, a printable character each: unlike base64 it
 * lets a packer of archives see each number, and frequent ones cost few bits.
 */
export function packLevels(levels: Int8Array): string {
  let text = '';
  for (const level of levels) text += LEVEL_SIGNS[level + MOST_LEVEL]!;
  return text;
}

/** Reverses {@link packLevels}. */
export function unpackLevels(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) levels[i] = LEVEL_OF[text.charCodeAt(i)]!;
  return levels;
}

// All printable ASCII but the two that JSON must escape.
const LEVEL_SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => sign !== '"' && sign !== '\\');
const LEVEL_OF = new Int8Array(128);
LEVEL_SIGNS.forEach((sign, i) => (LEVEL_OF[sign.charCodeAt(0)] = i - MOST_LEVEL));
