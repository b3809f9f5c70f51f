/**
 * What a claim is held against: the quoted words of each quote as one run,
 * tags between its pieces left out; then what is reported without marks.
 */
import { readWords, type ComparableWord } from '../text/words.js';
import type { Extraction, Quote, Span } from '../types.js';

export interface Passage {
  readonly kind: 'quoted' | 'reported';
  /** Null where marks stand that the extraction took for no quote. */
  readonly quote: Quote | null;
  readonly words: readonly ComparableWord[];
  /** Words that open a new piece: before them the article says something else. */
  readonly opens: ReadonlySet<number>;
}

const OPENING = '“"«„‘\'`';
const RUN_IN_MARKS = /[“"«„][^“”"«»„\n]+[”"»“]|(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=\p{L}))+’/gu;

/** Lists the passages of an article, quoted ones first, in order of their place. */
export function readPassages(text: string, { quotes }: Extraction): Passage[] {
  const quoted: Passage[] = [];
  const reported: Passage[] = [];
  const taken: Span[] = [];
  for (const quote of quotes) {
    // What somebody did not say is no evidence that it was said.
    if (quote.type !== 'direct' && !quote.negated) reported.push(gather(text, 'reported', quote, quote.content));
    const runs = quote.type === 'indirect' ? [] : quote.content.flatMap((piece) => quotedRuns(text, quote, piece));
    if (runs.length === 0 || quote.parent !== null) continue;
    taken.push(...runs);
    quoted.push(gather(text, 'quoted', quote, runs));
  }
  // Marks that no quote claims: the words are quoted all the same.
  taken.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of text.matchAll(RUN_IN_MARKS)) {
    const run = { start: match.index + 1, end: match.index + match[0].length - 1 };
    while (next < taken.length && taken[next]!.end <= run.start) next++;
    if (next < taken.length && taken[next]!.start < run.end) continue;
    quoted.push(gather(text, 'quoted', null, [run]));
  }
  return [...quoted, ...reported].filter((passage) => passage.words.length > 0);
}

/** The parts of a content piece that stand in marks, without the marks. */
export function quotedRuns(text: string, quote: Quote, piece: Span): Span[] {
  if (quote.type === 'direct') {
    const open = OPENING.includes(text.charAt(piece.start)) ? 1 : 0;
    return [{ start: piece.start + open, end: piece.end }];
  }
  const runs: Span[] = [];
  for (const match of text.slice(piece.start, piece.end).matchAll(RUN_IN_MARKS)) {
    const start = piece.start + match.index;
    runs.push({ start: start + 1, end: start + match[0].length - 1 });
  }
  return runs;
}

function gather(text: string, kind: Passage['kind'], quote: Quote | null, runs: readonly Span[]): Passage {
  const words: ComparableWord[] = [];
  const opens = new Set<number>();
  for (const run of runs) {
    opens.add(words.length);
    words.push(...readWords(text, run.start, run.end));
  }
  return { kind, quote, words, opens };
}
