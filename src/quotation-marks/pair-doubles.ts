/**
 * Pairs the marks that are no apostrophes (“ ”, " ", '' '', « », „ “) of one
 * paragraph. They are reliable, so they are paired before any single mark.
 */
import { GLYPH, LEFT_OPEN, type Glyph, type Mark } from './marks.js';

// Deeper nesting than this is an accident: the outermost mark is given up.
const DEEPEST = 6;

/**
 * Sets the partners among `marks`; gives back the marks that found none.
 *
 * A machine with a stack of open marks and three events: a mark that opens,
 * one that closes, one that may do either.
 *
 * ```text
 * > | He said “I go” and
 *     ^^^^^^^^               outside: a mark that may open, opens
 *             ^^^^^^         inside: a mark that may close, closes
 * ```
 *
 * @param resumed an earlier paragraph left a passage open, which may close here
 */
export function pairDoubles(marks: readonly Mark[], resumed: boolean): Mark[] {
  const pairing = new Pairing(marks, resumed);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.glyph >= GLYPH.CURLY_SINGLE) continue;
    if (mark.closes === 0) pairing.opening(index);
    else if (mark.opens > 1) pairing.eitherWay(index);
    else pairing.closing(index);
  }
  return pairing.finish();
}

class Pairing {
  /** Indices of marks that wait for their partners, outermost first. */
  private readonly open: number[] = [];
  private readonly astray: Mark[] = [];
  /** Per glyph, how far {@link ahead} has looked. */
  private readonly seen = new Int32Array(8);

  constructor(
    private readonly marks: readonly Mark[],
    private resumed: boolean,
  ) {}

  /**
   * ```text
   * > | said “I go
   *          ^
   * ```
   */
  opening(index: number): void {
    if (this.open.length === DEEPEST) this.lose(this.open.shift()!);
    this.open.push(index);
  }

  /**
   * ```text
   * > | I go” and
   *         ^
   * > | I bought a 6" pipe” and      (inches, if a surer mark follows)
   *                 ^
   * > | She said,” I go.”            (opens, if the next one closes too)
   *              ^
   * ```
   */
  closing(index: number): void {
    const depth = this.partnerOf(index);
    const { glyph, measure, closes } = this.marks[index]!;
    if (depth >= 0) {
      if (!measure || !this.isMeasure(index)) this.close(depth, index);
    } else if (!measure && closes === 3) {
      const due = this.resumed || this.open.length > 0 ? undefined : this.doubleAfter(index);
      if (due && glyph === GLYPH.CURLY && due.glyph === glyph && due.closes === 3) this.opening(index);
      else this.lose(index);
    }
    this.resumed = false;
  }

  /**
   * ```text
   * > | said—"I go"—and
   *          ^    ^
   * ```
   */
  eitherWay(index: number): void {
    const depth = this.partnerOf(index);
    if (depth >= 0) this.close(depth, index);
    else this.opening(index);
  }

  /** Marks still open run to the paragraph's end, or were mistakes; gives back all strays. */
  finish(): Mark[] {
    for (const index of this.open) {
      const mark = this.marks[index]!;
      if (mark.opens === 3) mark.partner = LEFT_OPEN;
      this.lose(index);
    }
    return this.astray;
  }

  private close(depth: number, index: number): void {
    const { open, marks } = this;
    while (open.length > depth + 1) this.lose(open.pop()!);
    const opening = open.pop()!;
    marks[opening]!.partner = index;
    marks[index]!.partner = opening;
  }

  private lose(index: number): void {
    this.astray.push(this.marks[index]!);
  }

  /** Where on the stack the partner of a closing mark waits, or -1. */
  private partnerOf(index: number): number {
    const { marks, open } = this;
    const { glyph, closes } = marks[index]!;
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const opening = marks[open[depth]!]!.glyph;
      if (opening === glyph || (opening === GLYPH.LOW && glyph === GLYPH.CURLY)) return depth;
    }
    // “So" is a slip of the keyboard, unless the ” is still to come.
    const innermost = open.at(-1);
    if (innermost === undefined || closes < 3) return -1;
    const following = this.doubleAfter(index);
    if (following !== undefined && following.opens === 3) return open.length - 1;
    const due = this.ahead(marks[innermost]!.glyph, index);
    return due !== undefined && due.closes > due.opens ? -1 : open.length - 1;
  }

  /** True for inches in the middle of a passage that is still to close. */
  private isMeasure(index: number): boolean {
    const due = this.ahead(this.marks[index]!.glyph, index);
    return due !== undefined && due.closes === 3 && !due.measure;
  }

  /** The first double mark after `index`, unless a crowd of single ones stands before it. */
  private doubleAfter(index: number): Mark | undefined {
    const { marks } = this;
    for (let at = index + 1; at < marks.length && at < index + 8; at++) {
      if (marks[at]!.glyph < GLYPH.CURLY_SINGLE) return marks[at];
    }
    return undefined;
  }

  /** The first mark of a glyph after `index`; `index` never falls, so the search is linear in all. */
  private ahead(glyph: Glyph, index: number): Mark | undefined {
    const { marks, seen } = this;
    let at = Math.max(seen[glyph]!, index + 1);
    while (at < marks.length && marks[at]!.glyph !== glyph) at++;
    seen[glyph] = at;
    return marks[at];
  }
}
