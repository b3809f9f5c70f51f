/**
 * Numbers as text, so that weights travel as plain modules: no file is read
 * at run time, and bundlers and browsers take them as they are.
 */
import { ALPHABET, decodeBase64 } from './kernel/base64.js';
import { decodeText } from './kernel/text.js';

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

/** Reverses {@link packBytes}. */
export function unpackBytes(text: string): Uint8Array {
  return decodeText(text, 'decodeBase64')?.slice(0, (text.length * 3) >> 2) ?? decodeBase64(text);
}

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
  const bytes = decodeText(text, 'decodeLevels')?.slice(0, text.length);
  return bytes ? new Int8Array(bytes.buffer) : decodeLevels(text);
}

/** The loop in plain TypeScript. */
export function decodeLevels(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) levels[i] = LEVEL_OF[text.charCodeAt(i)]!;
  return levels;
}

// All printable ASCII but the two that JSON must escape.
const LEVEL_SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => sign !== '"' && sign !== '\\');
const LEVEL_OF = new Int8Array(128);
LEVEL_SIGNS.forEach((sign, i) => (LEVEL_OF[sign.charCodeAt(0)] = i - MOST_LEVEL));
