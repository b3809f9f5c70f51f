/**
 * Numbers as text, so that weights travel as plain modules: no file is read
 * at run time, and bundlers and browsers take them as they are.
 */
import { ALPHABET, decodeBase64 } from './kernel/base64.js';
import { openUnpacker, SPARE } from './kernel/unpacker.js';

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

/** Base64 to bytes, with padding or without. */
export function unpackBytes(padded: string): Uint8Array {
  const text = padded.slice(0, padded.length - (padded.endsWith('==') ? 2 : padded.endsWith('=') ? 1 : 0));
  const unpacker = openUnpacker(text.length + SPARE);
  if (!unpacker) return decodeBase64(text);
  unpacker.write(text, 0);
  unpacker.decodeBase64(0, text.length);
  return unpacker.bytes.slice(0, bytesOf(text));
}

function bytesOf(base64: string): number {
  return (base64.length * 3) >> 2;
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
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}

/** Ascending 32-bit keys as their differences, seven bits a byte: about two bytes a key. */
export function packKeys(keys: Int32Array): string {
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
  return packBytes(Uint8Array.from(bytes));
}

/** Reverses {@link packKeys}; bytes that end too soon count as 0. */
export function unpackKeys(text: string, count: number): Int32Array {
  const from = Math.ceil((text.length + SPARE) / 4) * 4;
  const past = from + 4 * count;
  const unpacker = openUnpacker(past);
  if (!unpacker) return decodeKeys(decodeBase64(text), count);
  unpacker.write(text, 0);
  unpacker.decodeBase64(0, text.length);
  unpacker.decodeKeys(0, bytesOf(text), from, count);
  return new Int32Array(unpacker.bytes.slice(from, past).buffer);
}

/** The loop in plain TypeScript. */
export function decodeKeys(bytes: Uint8Array, count: number): Int32Array {
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
  const unpacker = openUnpacker(text.length + SPARE);
  if (!unpacker) return decodeLevels(text);
  unpacker.write(text, 0);
  unpacker.decodeLevels(0, text.length);
  return new Int8Array(unpacker.bytes.slice(0, text.length).buffer);
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
