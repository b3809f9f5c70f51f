/**
 * Pairs ‘ ’, ' ' and ‚ ‘ of one paragraph, telling them from apostrophes. The
 * double marks are paired already: a single passage lies wholly inside or
 * wholly outside any double one.
 */
import { ALONE, GLYPH, LEFT_OPEN, type Mark } from './marks.js';

// How deep single passages may stand directly in one another.
const DEEPEST = 3;

/** The double passage (or the paragraph) in which single marks look for each other. */
interface Frame {
  readonly outer: Frame | null;
  /** Index of the mark past which the frame is over. */
  readonly past: number;
  /** Indices of surely opening marks without a partner. */
  readonly open: number[];
  /** Index of an earlier apostrophe that would have to do as opening mark, or -1. */
  doubtful: number;
}

/**
 * Sets the partners among the single marks; gives back those that surely open
 * and found none.
 *
 * ```text
 * > | ‘The players’ coach said “it’s ‘over’” in the ’90s,’ he wrote
 *     ^           ~                  ^    ^         ~    ^
 * ```
 *
 * @param resumed the marks that the next paragraph opens with, outermost first: a double mark
 *   left open then reaches the paragraph's end, and a single one may
 */
export function pairSingles(marks: readonly Mark[], resumed: readonly ('double' | 'single')[]): Mark[] {
  const leftOpenCounts = resumed.includes('double');
  const surerAhead = findSurerAhead(marks, leftOpenCounts, resumed.at(-1) === 'single');
  const astray: Mark[] = [];
  let frame: Frame = enter(null, marks.length);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.glyph < GLYPH.CURLY_SINGLE) {
      if (index === frame.past) frame = leave(frame, marks, astray);
      else if (mark.partner > index) frame = enter(frame, mark.partner);
      else if (mark.partner === LEFT_OPEN && leftOpenCounts) frame = enter(frame, marks.length);
      continue;
    }
    if (mark.closes > 0 && closes(frame, marks, index, surerAhead[index] === 1)) continue;
    if (mark.opens >= 2) {
      if (frame.open.length === DEEPEST) astray.push(marks[frame.open.shift()!]!);
      frame.open.push(index);
    } else if (mark.opens === 1 && frame.doubtful < 0) {
      frame.doubtful = index;
    }
  }
  for (let at: Frame | null = frame; at; at = at.outer) leave(at, marks, astray);
  return astray;
}

/** Pairs a mark that may close, if something waits for it. */
function closes(frame: Frame, marks: readonly Mark[], index: number, surerAhead: boolean): boolean {
  const mark = marks[index]!;
  const waiting = frame.open.at(-1);
  if (waiting !== undefined) {
    // The players’ coach: the passage closes further on.
    if (mark.closes === 1 && surerAhead) return false;
    const opening = marks[waiting]!;
    // ‘It's the boys' turn: one article seldom writes both kinds as quotation marks.
    if (mark.closes < 3 && opening.glyph === GLYPH.CURLY_SINGLE && mark.glyph === GLYPH.STRAIGHT_SINGLE) return false;
    if (opening.opens === 2 && mark.closes === 1 && mark.measure) return false;
    frame.open.pop();
    opening.partner = index;
    mark.partner = waiting;
    frame.doubtful = -1;
    return true;
  }
  // Nothing but an apostrophe follows a comma; so what stands before it opened.
  if (mark.closes === 3 && frame.doubtful >= 0) {
    marks[frame.doubtful]!.partner = index;
    mark.partner = frame.doubtful;
    frame.doubtful = -1;
    return true;
  }
  return false;
}

function enter(outer: Frame | null, past: number): Frame {
  return { outer, past, open: [], doubtful: -1 };
}

function leave(frame: Frame, marks: readonly Mark[], astray: Mark[]): Frame {
  for (const index of frame.open) {
    const mark = marks[index]!;
    if (mark.opens < 3) continue;
    astray.push(mark);
    mark.partner = LEFT_OPEN;
  }
  return frame.outer ?? frame;
}

/**
 * For each mark, 1 if a surer closing mark (or a next paragraph that opens
 * anew) follows in the same frame before anything opens there.
 */
function findSurerAhead(marks: readonly Mark[], leftOpenCounts: boolean, goesOn: boolean): Uint8Array {
  const found = new Uint8Array(marks.length);
  const outer: number[] = [];
  let ahead = goesOn ? 1 : 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    found[index] = ahead;
    if (mark.glyph < GLYPH.CURLY_SINGLE) {
      const { partner } = mark;
      if (partner !== ALONE && partner !== LEFT_OPEN && partner < index) {
        outer.push(ahead);
        ahead = 0;
      } else if (partner > index) {
        ahead = outer.pop() ?? 0;
      } else if (partner === LEFT_OPEN && leftOpenCounts) {
        ahead = 0;
      }
    } else if (mark.opens >= 2) {
      ahead = 0;
    } else if (mark.closes >= 2) {
      ahead = 1;
    }
  }
  return found;
}
