/**
 * What is known of runs of characters between white space, found without
 * cutting them out of the text.
 */

const LEAST_SLOTS = 4096;
/** Numbers of a slot. */
const WIDTH = 4;

export class RunTable<T extends { readonly text: string }> {
  /** How many are known. */
  size = 0;
  /** By slot, side by side for one look at memory: hash, where the run's code units begin in `spelled`, how many; 0 in a free one. */
  private slots: Int32Array;
  private entries: (T | undefined)[];
  /** The code units of all runs; to take them from strings would cost three times as much. */
  private spelled: Uint16Array;
  private end = 0;

  constructor(slots = LEAST_SLOTS, units = 8 * LEAST_SLOTS) {
    this.slots = new Int32Array(WIDTH * slots);
    this.entries = new Array<T | undefined>(slots).fill(undefined);
    this.spelled = new Uint16Array(units);
  }

  /** What is known of the code units between two places that hash to `hash`, if anything. */
  find(units: Uint16Array, start: number, end: number, hash: number): T | undefined {
    const { slots, entries } = this;
    const mask = entries.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const length = slots[at + 2]!;
      if (length === 0) return undefined;
      if (slots[at] === hash && length === end - start && this.isAt(slots[at + 1]!, units, start, end)) return entries[slot];
    }
  }

  private isAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const { spelled } = this;
    for (let i = start, k = place; i < end; i++, k++) if (units[i] !== spelled[k]) return false;
    return true;
  }

  /** A table of those runs alone for which `stays` is true; it is asked in no order that means anything. */
  filter(stays: (entry: T) => boolean): RunTable<T> {
    const { slots, entries } = this;
    const kept = new RunTable<T>(entries.length, this.spelled.length);
    for (let slot = 0; slot < entries.length; slot++) {
      const entry = entries[slot];
      if (!entry || !stays(entry)) continue;
      const [hash, place, length] = [slots[slot * WIDTH]!, slots[slot * WIDTH + 1]!, slots[slot * WIDTH + 2]!];
      for (let i = 0; i < length; i++) kept.spelled[kept.end + i] = this.spelled[place + i]!;
      kept.place(entry, hash, kept.end, length);
      kept.end += length;
      kept.size++;
    }
    return kept;
  }

  /** Takes a run that is not known yet. */
  add(entry: T): void {
    this.size++;
    if (2 * this.size > this.entries.length) this.grow();
    const { text } = entry;
    if (this.end + text.length > this.spelled.length) {
      const spelled = new Uint16Array(2 * (this.end + text.length));
      spelled.set(this.spelled);
      this.spelled = spelled;
    }
    for (let i = 0; i < text.length; i++) this.spelled[this.end + i] = text.charCodeAt(i);
    this.place(entry, hashRun(this.spelled, this.end, this.end + text.length), this.end, text.length);
    this.end += text.length;
  }

  private place(entry: T, hash: number, place: number, length: number): void {
    const { slots, entries } = this;
    const mask = entries.length - 1;
    let slot = spread(hash) & mask;
    while (entries[slot] !== undefined) slot = (slot + 1) & mask;
    entries[slot] = entry;
    slots[slot * WIDTH] = hash;
    slots[slot * WIDTH + 1] = place;
    slots[slot * WIDTH + 2] = length;
  }

  private grow(): void {
    const { slots, entries } = this;
    this.slots = new Int32Array(2 * slots.length);
    this.entries = new Array<T | undefined>(2 * entries.length).fill(undefined);
    entries.forEach((entry, slot) => {
      if (entry) this.place(entry, slots[slot * WIDTH]!, slots[slot * WIDTH + 1]!, slots[slot * WIDTH + 2]!);
    });
  }
}

export const HASH_START = 0x811c9dc5 | 0;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashRun(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashUnit(hash, units[at]!);
  return hash;
}

function spread(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return product ^ (product >>> 13);
}
