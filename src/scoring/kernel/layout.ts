/** Where things lie in a block of memory that is still to be made. */
export class Layout {
  /** Bytes given out so far. */
  bytes = 0;

  /** Room for `count` numbers of `size` bytes, on a boundary that suits numbers of any size. Returns its place, counted in them. */
  place(count: number, size: number): number {
    const at = this.bytes;
    this.bytes += Math.ceil((count * size) / 64) * 64;
    return at / size;
  }
}
