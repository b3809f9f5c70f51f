/**
 * Marks to passages, paragraph by paragraph. A passage ends with its
 * paragraph; the news habit of opening the next paragraph with a new mark
 * links the two.
 */
import type { Document, QuotationLexicon, QuotedSpan, Span } from '../types.js';
import { ALONE, GLYPH, LEFT_OPEN, isMark, type Mark } from './marks.js';
import { pairDoubles } from './pair-doubles.js';
import { pairSingles } from './pair-singles.js';
import { readMarks } from './read-marks.js';

/** A quoted span before tokens and indices. */
export interface Passage extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly marks: QuotedSpan['marks'];
  readonly closed: boolean;
  readonly continues: Passage | null;
}

// A passage without a mark at each paragraph is followed over this many.
const MOST_BARE_PARAGRAPHS = 4;

/** Passages ordered by start, and marks without partners ordered by start. */
export function findPassages(
  document: Document,
  lexicon: QuotationLexicon,
): { passages: Passage[]; astray: Mark[] } {
  const finder = new PassageFinder(document.text, lexicon);
  const { starts, ends, paragraphs } = document;
  for (let index = 0; index < paragraphs.length; index++) {
    const { first, past } = paragraphs[index]!;
    const next = paragraphs[index + 1];
    finder.read(starts[first]!, ends[past - 1]!, next ? starts[next.first]! : -1);
  }
  return finder.finish();
}

interface Draft extends Passage {
  end: number;
  innerEnd: number;
}

interface LeftOpen {
  readonly mark: Mark;
  readonly passage: Passage;
}

class PassageFinder {
  private readonly passages: Draft[] = [];
  private readonly astray: Mark[] = [];
  private readonly excused = new Set<Mark>();
  /** Passages that an earlier paragraph left open, outermost first. */
  private leftOpen: LeftOpen[] = [];
  /** Paragraphs without double marks since then. */
  private bare: Span[] = [];

  constructor(
    private readonly text: string,
    private readonly lexicon: QuotationLexicon,
  ) {}

  /** Reads one paragraph; `nextStart` is where the following one starts, or -1. */
  read(start: number, end: number, nextStart: number): void {
    const marks = readMarks(this.text, start, end, this.lexicon);
    const firstDouble = marks.findIndex(isDouble);
    const takeUp = this.bare.length === 0 ? this.leftOpen : [];
    if (firstDouble < 0) this.passBare({ start, end });
    if (marks.length === 0) return;

    const resumed = nextStart < 0 ? [] : this.openingGlyphs(nextStart);
    for (const mark of pairDoubles(marks, this.leftOpen.length > 0)) this.astray.push(mark);
    for (const mark of pairSingles(marks, resumed)) this.astray.push(mark);

    if (firstDouble >= 0) {
      if (marks[firstDouble]!.partner === ALONE) this.closeBare(start, marks[firstDouble]!);
      this.leftOpen = [];
      this.bare = [];
    }
    this.addPassages(marks, { start, end }, takeUp, resumed);
  }

  finish(): { passages: Passage[]; astray: Mark[] } {
    const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
    return {
      passages: this.uncross(this.passages.sort(byStart)),
      astray: this.astray.filter((mark) => !this.excused.has(mark)).sort(byStart),
    };
  }

  /** Cuts passages that were left open where they would cross another. */
  private uncross(passages: readonly Draft[]): Passage[] {
    const around: Draft[] = [];
    for (const passage of passages) {
      let outer = around.at(-1);
      while (outer && (outer.end <= passage.start || (passage.closed && passage.end > outer.end))) {
        if (outer.end > passage.start) this.cut(outer, passage.start);
        around.pop();
        outer = around.at(-1);
      }
      if (outer && passage.end > outer.end) this.cut(passage, outer.innerEnd);
      around.push(passage);
    }
    return passages.filter((passage) => !this.isBlank(passage));
  }

  private cut(passage: Draft, at: number): void {
    while (at > passage.innerStart && this.text.charCodeAt(at - 1) <= 32) at--;
    passage.end = at;
    passage.innerEnd = at;
  }

  private addPassages(marks: readonly Mark[], paragraph: Span, takeUp: readonly LeftOpen[], resumed: readonly string[]): void {
    let at = paragraph.start;
    let taken = 0;
    let given = 0;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index]!;
      const leads = mark.start === at;
      if (leads) at = mark.end;
      if (mark.partner !== LEFT_OPEN && mark.partner < index) continue;
      const before = leads && takeUp[taken] && isDouble(takeUp[taken]!.mark) === isDouble(mark) ? takeUp[taken++]! : null;
      const closing = marks[mark.partner];
      const until = closing ? closing.end : this.endOfOpen(marks, index, paragraph.end);
      const passage: Draft = {
        start: mark.start,
        end: until,
        innerStart: mark.end,
        innerEnd: closing ? closing.start : until,
        marks: marksOf(mark),
        closed: closing !== undefined,
        continues: before && before.passage,
      };
      if (this.isBlank(passage) || this.text[passage.start - 1] === '=') continue;
      if (!closing) {
        const goesOn = until === paragraph.end && resumed[given] === (isDouble(mark) ? 'double' : 'single');
        if (goesOn) {
          given++;
          this.excused.add(mark);
        } else if (!isDouble(mark)) {
          // An apostrophe that looks like an opening mark.
          continue;
        }
        if (until === paragraph.end) this.leftOpen.push({ mark, passage });
      }
      this.passages.push(passage);
    }
  }

  private isBlank({ innerStart, innerEnd }: Passage): boolean {
    for (let at = innerStart; at < innerEnd; at++) if (this.text.charCodeAt(at) > 32) return false;
    return true;
  }

  /** A paragraph in the middle of a passage may have no mark at all. */
  private passBare(span: Span): void {
    this.leftOpen = this.leftOpen.filter((item) => isDouble(item.mark));
    if (this.leftOpen.length === 0) return;
    if (this.bare.length < MOST_BARE_PARAGRAPHS) {
      this.bare.push(span);
    } else {
      this.leftOpen = [];
      this.bare = [];
    }
  }

  /** The first double mark of a paragraph closes what an earlier one left open. */
  private closeBare(start: number, mark: Mark): void {
    const opened = this.leftOpen.find((item) => isDouble(item.mark));
    if (!opened || mark.closes < 3) return;
    let last = opened.passage;
    const add = ({ start, end }: Span, innerEnd: number, closed: boolean) => {
      last = { start, end, innerStart: start, innerEnd, marks: last.marks, closed, continues: last };
      this.passages.push(last);
    };
    for (const span of this.bare) add(span, span.end, false);
    add({ start, end: mark.end }, mark.start, true);
    this.excused.add(mark).add(opened.mark);
  }

  /** A mark without partner reaches the next one of its kind that opens, or the paragraph's end. */
  private endOfOpen(marks: readonly Mark[], index: number, end: number): number {
    const { glyph } = marks[index]!;
    for (let at = index + 1; at < marks.length; at++) {
      const mark = marks[at]!;
      if (mark.glyph !== glyph) continue;
      if (mark.opens < 3) break;
      let until = mark.start;
      while (until > marks[index]!.end && this.text.charCodeAt(until - 1) <= 32) until--;
      return until;
    }
    return end;
  }

  /** The kinds of marks that a paragraph opens with, outermost first. */
  private openingGlyphs(start: number): ('double' | 'single')[] {
    const kinds: ('double' | 'single')[] = [];
    for (let at = start; kinds.length < 3; at++) {
      const unit = this.text.charCodeAt(at);
      if (!isMark(unit)) break;
      const single = unit === 0x27 || unit === 0x2018 || unit === 0x201a || unit === 0x60;
      const doubled = single && this.text.charCodeAt(at + 1) === unit;
      if (doubled) at++;
      kinds.push(single && !doubled ? 'single' : 'double');
    }
    return kinds;
  }
}

function isDouble(mark: Mark): boolean {
  return mark.glyph < GLYPH.CURLY_SINGLE;
}

function marksOf({ glyph }: Mark): QuotedSpan['marks'] {
  if (glyph <= GLYPH.DOUBLED) return 'double';
  return glyph === GLYPH.CURLY_SINGLE || glyph === GLYPH.STRAIGHT_SINGLE ? 'single' : 'other';
}
