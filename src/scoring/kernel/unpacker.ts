/**
 * Weights from their text, compiled. With wink's model they are three megabytes
 * that are read once, at the start: before an engine has made a plain loop
 * fast, it is through most of them.
 */
import { createBlock, openModule, PAGE, type Block } from './engine.js';

/** See `assembly/unpack.ts`. */
interface Functions {
  decodeBase64(at: number, length: number): void;
  decodeLevels(at: number, length: number): void;
  decodeKeys(at: number, length: number, to: number, count: number): void;
  fillRowTable(keys: number, rows: number, count: number, width: number, drop: number, table: number): void;
}

/** A memory to unpack in, and what unpacks there. */
export interface Unpacker extends Functions {
  /** All of it, until the next unpacker is asked for. */
  readonly bytes: Uint8Array;
  /** Writes ASCII from a place on. */
  write(text: string, at: number): void;
}

/** Bytes behind a text that a function may read and write. */
export const SPARE = 16;

interface Opened {
  readonly block: Block;
  readonly functions: Functions;
  readonly encoder: InstanceType<typeof TextEncoder>;
}

let opened: Opened | undefined;
let impossible = false;

/** An unpacker with `size` bytes or more, whatever they hold; undefined where it cannot be compiled. */
export function openUnpacker(size: number): Unpacker | undefined {
  if (impossible) return undefined;
  try {
    opened ??= open();
    const missing = size - opened.block.buffer.byteLength;
    if (missing > 0) opened.block.grow(Math.ceil(missing / PAGE));
  } catch {
    // No WebAssembly, none with vectors, a page that forbids it, or no memory for it.
    impossible = true;
    return undefined;
  }
  const { block, functions, encoder } = opened;
  const bytes = new Uint8Array(block.buffer);
  return { ...functions, bytes, write: (text, at) => void encoder.encodeInto(text, bytes.subarray(at)) };
}

function open(): Opened {
  const block = createBlock(PAGE);
  return { block, functions: openModule<Functions>('unpack', block), encoder: new TextEncoder() };
}
