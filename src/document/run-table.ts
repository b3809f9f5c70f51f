/**
 * What is known of runs of characters between white space, found without
 * cutting them out of the text.
 */

const LEAST_SLOTS = 4096;

export class RunTable<T extends { readonly text: string }> {
  /** How many are known. */
  size = 0;
  private hashes = new Int32Array(LEAST_SLOTS);
  private entries = new Array<T | undefined>(LEAST_SLOTS).fill(undefined);

  /** What is known of `text` between two offsets that hash to `hash`, if anything. */
  find(text: string, start: number, end: number, hash: number): T | undefined {
    const { hashes, entries } = this;
    const mask = hashes.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = entries[slot];
      if (entry === undefined || (hashes[slot] === hash && isAt(entry.text, text, start, end))) return entry;
    }
  }

  /** Takes a run that is not known yet. */
  add(entry: T): void {
    this.size++;
    if (2 * this.size > this.hashes.length) this.grow();
    this.place(entry, hashRun(entry.text, 0, entry.text.length));
  }

  private place(entry: T, hash: number): void {
    const mask = this.hashes.length - 1;
    let slot = spread(hash) & mask;
    while (this.entries[slot] !== undefined) slot = (slot + 1) & mask;
    this.entries[slot] = entry;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    const { hashes, entries } = this;
    this.hashes = new Int32Array(2 * hashes.length);
    this.entries = new Array<T | undefined>(2 * hashes.length).fill(undefined);
    entries.forEach((entry, slot) => {
      if (entry) this.place(entry, hashes[slot]!);
    });
  }
}

export const HASH_START = 0x811c9dc5 | 0;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashRun(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

function spread(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return product ^ (product >>> 13);
}

function isAt(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
