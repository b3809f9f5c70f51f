/** A small generator of random numbers, the same for a seed everywhere (xorshift, Marsaglia 2003). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x6d2b79f5) | 1;
    for (let i = 0; i < 16; i++) this.bits();
  }

  /** 32 random bits. */
  bits(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return (this.bits() >>> 0) % limit;
  }

  shuffle(list: Int32Array | number[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const k = this.below(i + 1);
      const kept = list[i]!;
      list[i] = list[k]!;
      list[k] = kept;
    }
  }
}
