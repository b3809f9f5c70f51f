/** What the core needs of WebAssembly, and its modules, each compiled once. */
import { decodeBase64 } from './base64.js';
import { BINARIES } from './binary.js';

/** A block of memory that modules work on. */
export interface Block {
  readonly buffer: ArrayBuffer;
  /** Adds pages; `buffer` is another then. */
  grow(pages: number): void;
}

/** Its types come with browsers' or Node's. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number }) => Block;
  Instance: new (module: object, imports: object) => { exports: object };
}

export const PAGE = 65536;

const compiled = new Map<keyof typeof BINARIES, object>();

/** @throws Where there is no WebAssembly. */
export function createBlock(bytes: number): Block {
  return new (engine().Memory)({ initial: Math.ceil(bytes / PAGE) });
}

/** What a module exports, working on a block.
 *
 * @throws Where there is no WebAssembly, none with vectors, or a page that forbids it.
 */
export function openModule<T extends object>(name: keyof typeof BINARIES, block: Block): T {
  const { Module, Instance } = engine();
  let module = compiled.get(name);
  if (!module) {
    module = new Module(decodeBase64(BINARIES[name]));
    compiled.set(name, module);
  }
  return new Instance(module, { env: { memory: block } }).exports as T;
}

function engine(): Engine {
  return (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;
}
