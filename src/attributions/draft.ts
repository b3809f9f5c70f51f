/**
 * Attributions in the making: token ranges, not yet spans.
 */
import type { Cue, TokenRange } from '../types.js';
import type { Reading } from './reading.js';
import { findHearer, findSource, type Source } from './subjects.js';

export interface Draft {
  /** Index of the cue, or -1. */
  readonly cue: number;
  /** Past the cue, where it takes in more than the cue stage saw (“in a statement”). */
  cuePast: number;
  readonly source: TokenRange | null;
  /** Content, in order. */
  readonly pieces: TokenRange[];
  readonly rule: string;
  /** Token of a dash or colon that stands for a cue, or undefined. */
  dash?: number;
  /** The draft whose speaker this one carries on. */
  carries: Draft | null;
}

/** The drafts so far, and which quoted passages they hold. */
export class Drafts {
  readonly list: Draft[] = [];
  /** Per quoted span: the draft that holds it. */
  readonly holderOf: (Draft | undefined)[];
  /** Per cue: the draft made of it. */
  readonly ofCue: (Draft | undefined)[];
  private readonly sources: (Source | null | undefined)[];

  constructor(readonly reading: Reading) {
    this.holderOf = new Array<Draft | undefined>(reading.quotedSpans.length).fill(undefined);
    this.ofCue = new Array<Draft | undefined>(reading.cues.length).fill(undefined);
    this.sources = new Array<Source | null | undefined>(reading.cues.length).fill(undefined);
  }

  /** The source of a cue, worked out once. */
  sourceOf(cue: number): Source | null {
    let source = this.sources[cue];
    if (source === undefined) {
      source = findSource(this.reading, this.reading.cues[cue]!);
      this.sources[cue] = source;
    }
    return source;
  }

  /** The subject that opens a tag with a cue: its source, or whom a passive tells; none for a participle alone (“urged to object”). */
  subjectOf(cue: number): Source | null {
    const { reading } = this;
    const known = reading.cues[cue]!;
    if (known.form !== 'passive') return this.sourceOf(cue);
    return known.tokens.first < known.head || known.rule === 'cue/heard' ? findHearer(reading, known) : null;
  }

  /** Makes a draft; `open` leaves the passages within its pieces to their own cues. */
  add(cue: number, source: TokenRange | null, pieces: readonly TokenRange[], rule: string, open = false): Draft {
    const draft: Draft = {
      cue, cuePast: cue < 0 ? -1 : this.reading.cues[cue]!.tokens.past, source, pieces: [...pieces], rule, carries: null,
    };
    this.list.push(draft);
    if (cue >= 0) this.ofCue[cue] = draft;
    if (!open) for (const piece of pieces) this.hold(draft, piece);
    return draft;
  }

  addPiece(draft: Draft, piece: TokenRange): void {
    draft.pieces.push(piece);
    this.hold(draft, piece);
  }

  /** Marks the passages that open in a piece as held, where nobody holds them yet. */
  private hold(draft: Draft, { first, past }: TokenRange): void {
    const { opensAt, quotedSpans } = this.reading;
    const inside = first > 0 ? outerLevel(this.reading, first) : -1;
    for (let i = first; i < past; i++) {
      const span = opensAt[i]!;
      if (span < 0 || this.holderOf[span]) continue;
      // Passages within passages are for the cues within them.
      if (quotedSpans[span]!.parent === inside || quotedSpans[span]!.parent < 0) this.holderOf[span] = draft;
    }
  }
}

/** The level at which a piece that begins at `token` stands. */
function outerLevel({ level, opensAt, quotedSpans }: Reading, token: number): number {
  const span = opensAt[token]!;
  return span >= 0 ? quotedSpans[span]!.parent : level[token]!;
}

/** True for a cue whose verb stands on its own feet: “said”, not “saying” or “to say”. */
export function isFinite(cue: Cue): boolean {
  return cue.form !== 'verb' || (cue.rule !== 'cue/participle' && cue.rule !== 'cue/infinitive');
}
