/**
 * Text to numbers, compiled. Weights and wink's model are three megabytes of
 * text that is read once, at the start: before an engine has made a plain loop
 * fast, it is through most of them.
 */
import { createBlock, openModule, PAGE, type Block } from './engine.js';

interface Decoders {
  decodeBase64(at: number, length: number): void;
  decodeLevels(at: number, length: number): void;
}

let open: { readonly block: Block; readonly decoders: Decoders; readonly encoder: TextEncoder } | undefined;
let impossible = false;

/** What `decoder` makes of a text of ASCII, with room behind it, until the next call; undefined where it cannot be compiled. */
export function decodeText(text: string, decoder: keyof Decoders): Uint8Array | undefined {
  if (impossible) return undefined;
  try {
    if (!open) {
      const block = createBlock(PAGE);
      open = { block, decoders: openModule<Decoders>('text', block), encoder: new TextEncoder() };
    }
  } catch {
    // No WebAssembly, none with vectors, or a page that forbids it.
    impossible = true;
    return undefined;
  }
  const { block, decoders, encoder } = open;
  const missing = text.length + ROOM - block.buffer.byteLength;
  if (missing > 0) block.grow(Math.ceil(missing / PAGE));
  const bytes = new Uint8Array(block.buffer);
  encoder.encodeInto(text, bytes);
  decoders[decoder](0, text.length);
  return bytes;
}

/** Bytes of which a decoder may read and write more than the text has. */
const ROOM = 16;
