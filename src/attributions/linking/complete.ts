/**
 * Second thoughts: a cue without content, content without a cue and a cue
 * without a source each ask the candidates that lost for the one that would
 * make them whole.
 *
 * The choice of spans weighs each by itself; that a cue stands there with
 * nothing to report makes a content next to it more likely than it was.
 */
import type { Document } from '../../types.js';
import { scoreFeatures, visitCues, visitSources } from './choose.js';
import type { SpanTable } from './features.js';
import { Choice, type ContentLinks, type LinkingTables, type Links } from './link.js';
import { firstFrom, type LinkSpan } from './spans.js';

/** Least product of a candidate's probability and that of its link. */
export interface Thresholds {
  readonly content: number;
  readonly cue: number;
  readonly source: number;
}

export const THRESHOLDS: Thresholds = { content: 0.08, cue: 0.1, source: 0.1 };

/** Tokens to either side of a span in which its partner is sought. */
const REACH = 80;
/** Candidates looked at for one span. */
const MOST = 60;

/** Tokens that a span of the table stands on. */
export class Occupancy {
  private readonly taken: Uint8Array;

  constructor(size: number, table: SpanTable) {
    this.taken = new Uint8Array(size);
    for (const spans of [table.sources, table.cues, table.contents]) for (const span of spans) this.take(span);
  }

  take({ first, past }: LinkSpan): void {
    this.taken.fill(1, first, past);
  }

  isFree({ first, past }: LinkSpan): boolean {
    for (let token = first; token < past; token++) if (this.taken[token]) return false;
    return true;
  }
}

/** The table with contents for cues that have none, and cues for contents that have none. */
export function completeContentsAndCues(
  document: Document, table: SpanTable, rejected: SpanTable, links: ContentLinks, tables: LinkingTables,
  occupancy: Occupancy, thresholds: Thresholds,
): SpanTable {
  const choice = new Choice();
  const contents: LinkSpan[] = [];
  table.cues.forEach((cue, at) => {
    if (links.sides[at]) return;
    const found = bestNear(document, rejected.contents, cue, thresholds.content, occupancy, (candidate) => {
      choice.clear();
      visitCues(document, table, candidate, (index, features) =>
        choice.add(index, scoreFeatures(tables.contentToCue, features), index === at));
      return choice.wanted;
    });
    if (!found) return;
    occupancy.take(found);
    contents.push(found);
  });
  const cues: LinkSpan[] = [];
  table.contents.forEach((content, at) => {
    if (links.cueOf[at]! >= 0) return;
    const found = bestNear(document, rejected.cues, content, thresholds.cue, occupancy, (candidate) => {
      const one = { ...table, cues: [candidate] };
      choice.clear();
      visitCues(document, one, content, (index, features) =>
        choice.add(index, scoreFeatures(tables.contentToCue, features), index === 0));
      return choice.wanted;
    });
    if (!found) return;
    occupancy.take(found);
    cues.push(found);
  });
  if (contents.length + cues.length === 0) return table;
  return { sources: table.sources, cues: merge(table.cues, cues), contents: merge(table.contents, contents) };
}

/** The table with sources for cues that report something but have none. */
export function completeSources(
  document: Document, table: SpanTable, rejected: SpanTable, links: Links, tables: LinkingTables,
  occupancy: Occupancy, thresholds: Thresholds,
): SpanTable {
  const choice = new Choice();
  const sources: LinkSpan[] = [];
  table.cues.forEach((cue, at) => {
    if (links.sourceOf[at]! >= 0 || !links.sides[at]) return;
    const found = bestNear(document, rejected.sources, cue, thresholds.source, occupancy, (candidate) => {
      const one = { ...table, sources: [candidate] };
      choice.clear();
      visitSources(document, one, cue, links.sides[at]!, (index, features) =>
        choice.add(index, scoreFeatures(tables.cueToSource, features), index === 0));
      return choice.wanted;
    });
    if (!found) return;
    occupancy.take(found);
    sources.push(found);
  });
  return sources.length === 0 ? table : { ...table, sources: merge(table.sources, sources) };
}

/** The free candidate around a span, in its paragraph, with the highest product of both probabilities. */
function bestNear(
  document: Document, candidates: readonly LinkSpan[], span: LinkSpan, least: number, occupancy: Occupancy,
  linkProbability: (candidate: LinkSpan) => number,
): LinkSpan | undefined {
  const paragraph = document.paragraphs[document.paragraphOf[span.first]!]!;
  const past = Math.min(paragraph.past, span.past + REACH);
  let best: LinkSpan | undefined;
  let top = least;
  let at = firstFrom(candidates, Math.max(paragraph.first, span.first - REACH));
  for (let seen = 0; at < candidates.length && candidates[at]!.first < past && seen < MOST; at++, seen++) {
    const candidate = candidates[at]!;
    if (candidate.probability < top || !occupancy.isFree(candidate)) continue;
    const score = candidate.probability * linkProbability(candidate);
    if (score > top) {
      top = score;
      best = candidate;
    }
  }
  return best;
}

function merge(spans: readonly LinkSpan[], added: readonly LinkSpan[]): readonly LinkSpan[] {
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.first - b.first || a.past - b.past);
}
