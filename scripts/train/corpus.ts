/**
 * The training corpus: articles read as the library reads them, and the
 * annotated spans as token labels.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findCues } from '../../src/cues/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { endAtTags, findQuotedSpans } from '../../src/quotation-marks/index.js';
import { ROLES } from '../../src/scoring/bilou.js';
import { grammarWords } from '../../src/text/grammar.js';
import { countBefore } from '../../src/text/search.js';
import type { Document, QuotedSpan } from '../../src/types.js';

export const ROLE_NAMES = ['source', 'cue', 'content'] as const;

export interface Article {
  readonly id: string;
  readonly publisher: string;
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  /** BILOU label of each token. */
  readonly labels: Uint8Array;
  /** Annotated spans as the scorer sees them, per role: trimmed `start:end`. */
  readonly gold: readonly ReadonlySet<string>[];
}

interface Line {
  id: string;
  publisher: string;
  text: string;
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}

/** Reads a corpus in PolNeAR's format, one article a line. */
export function readCorpus(path: string): Article[] {
  if (!existsSync(path)) {
    throw new Error(`No corpus at ${path}. Give its folder with --corpora; its format is described in scripts/train/README.md.`);
  }
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => readArticle(JSON.parse(line) as Line));
}

/** Articles written for training, about invented people and events, which nobody has annotated. */
export function readInvented(): Article[] {
  const lines = readFileSync(new URL('invented.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => readArticle({ ...(JSON.parse(line) as Pick<Line, 'id' | 'text'>), publisher: 'invented', attributions: [] }));
}

/** What opens a reported clause in the language of the corpus. */
export const COMPLEMENTIZERS = grammarWords(english.grammar).complementizers;

export function readArticle({ id, publisher, text, attributions }: Line): Article {
  const document = readDocument(text, english);
  const passages = findQuotedSpans(document, english, () => {});
  const quotedSpans = endAtTags(document, passages, findCues(document, passages, english, []));
  const spans: { role: number; first: number; past: number; size: number }[] = [];
  const gold: Set<string>[] = ROLE_NAMES.map(() => new Set());
  for (const attribution of attributions) {
    for (let role = 0; role < ROLES; role++) {
      for (const given of attribution[ROLE_NAMES[role]!]) {
        const [start, end] = trimSpan(text, given[0], given[1]);
        if (end <= start) continue;
        gold[role]!.add(`${start}:${end}`);
        let first = tokenEndingAfter(document, start);
        const past = tokenStartingFrom(document, end);
        // A single stray letter was a slip of the mouse, unless it is a word (“I”) or a mark (“:”).
        if (end - start === 1 && !(document.starts[first] === start && document.ends[first] === end)) continue;
        while (first < past) {
          const paragraphPast = Math.min(past, document.paragraphs[document.paragraphOf[first]!]!.past);
          spans.push({ role, first, past: paragraphPast, size: paragraphPast - first + (role === 2 ? 0.5 : 0) });
          first = paragraphPast;
        }
      }
    }
  }
  const labels = new Uint8Array(document.size);
  spans.sort((a, b) => b.size - a.size || a.first - b.first || a.role - b.role);
  for (const { role, first, past } of spans) {
    let free = true;
    for (let i = first; i < past && free; i++) free = labels[i] === 0;
    if (!free) continue;
    const b = 1 + 4 * role;
    if (past - first === 1) labels[first] = b + 3;
    else {
      labels[first] = b;
      labels.fill(b + 1, first + 1, past - 1);
      labels[past - 1] = b + 2;
    }
  }
  return { id, publisher, document, quotedSpans, labels, gold };
}

/** Without white space around, and without a comma or full stop behind, as the scorer compares. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  while (start < end && ' \n\t\r\xa0'.includes(text[start]!)) start++;
  while (end > start && ' \n\t\r\xa0.,'.includes(text[end - 1]!)) end--;
  return [start, end];
}

function tokenEndingAfter({ ends, size }: Document, offset: number): number {
  return countBefore(size, (i) => ends[i]! <= offset);
}

function tokenStartingFrom({ starts, size }: Document, offset: number): number {
  return countBefore(size, (i) => starts[i]! < offset);
}
