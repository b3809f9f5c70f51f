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
import { Choice, type ContentLinks, type LinkingTables, type SourceLinks } from './link.js';
import { firstFrom, type LinkSpan } from './spans.js';

/** Least product of a candidate's probability and that of its link. */
export interface Thresholds {
  readonly content: number;
  readonly cue: number;
  readonly source: number;
  /** Least product of both probabilities for a cue and a content that both lost. */
  readonly pair: number;
}

export const THRESHOLDS: Thresholds = { content: 0.14, cue: 0.05, source: 0.15, pair: 0.12 };

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

/** A table and who reports what in it. */
export interface Completed {
  readonly table: SpanTable;
  readonly links: ContentLinks;
}

/**
 * Gives contents to cues that have none, and cues to contents that have none.
 * What was linked before stays linked as it was.
 */
export function completeContentsAndCues(
  document: Document, table: SpanTable, rejected: SpanTable, links: ContentLinks, tables: LinkingTables,
  occupancy: Occupancy, thresholds: Thresholds,
): Completed {
  const choice = new Choice();
  const added: { content: LinkSpan; cue: LinkSpan; probability: number }[] = [];
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
    occupancy.take(found.span);
    contents.push(found.span);
    added.push({ content: found.span, cue, probability: found.link });
  });
  const cues: LinkSpan[] = [];
  table.contents.forEach((content, at) => {
    if (links.cueOf[at]! >= 0) return;
    const found = bestNear(document, rejected.cues, content, thresholds.cue, occupancy, (candidate) => {
      const one = { sources: table.sources, cues: [candidate], contents: table.contents };
      choice.clear();
      visitCues(document, one, content, (index, features) =>
        choice.add(index, scoreFeatures(tables.contentToCue, features), index === 0));
      return choice.wanted;
    });
    if (!found) return;
    occupancy.take(found.span);
    cues.push(found.span);
    added.push({ content, cue: found.span, probability: found.link });
  });
  const likely = rejected.cues.filter(({ probability }) => probability >= thresholds.pair);
  for (const cue of likely.sort((a, b) => b.probability - a.probability || a.first - b.first)) {
    if (!occupancy.isFree(cue)) continue;
    const one = { sources: table.sources, cues: [cue], contents: table.contents };
    const found = bestNear(document, rejected.contents, cue, thresholds.pair / cue.probability, occupancy, (candidate) => {
      if (candidate.first < cue.past && cue.first < candidate.past) return 0;
      choice.clear();
      visitCues(document, one, candidate, (index, features) =>
        choice.add(index, scoreFeatures(tables.contentToCue, features), index === 0));
      return choice.wanted;
    });
    if (!found) continue;
    occupancy.take(cue);
    occupancy.take(found.span);
    cues.push(cue);
    contents.push(found.span);
    added.push({ content: found.span, cue, probability: found.link });
  }
  if (added.length === 0) return { table, links };
  const whole = { sources: table.sources, cues: merge(table.cues, cues), contents: merge(table.contents, contents) };
  return { table: whole, links: carryOver(table, links, whole, added) };
}

/** The links of a table in a table that holds more spans. */
function carryOver(
  table: SpanTable, links: ContentLinks, whole: SpanTable,
  added: readonly { content: LinkSpan; cue: LinkSpan; probability: number }[],
): ContentLinks {
  const place = new Map(whole.cues.map((cue, at) => [cue, at]));
  const linked = new Map(added.map((link) => [link.content, link]));
  const cueOf = new Int32Array(whole.contents.length);
  const cueProbability = new Float32Array(whole.contents.length);
  const sides = new Uint8Array(whole.cues.length);
  let old = 0;
  whole.contents.forEach((content, at) => {
    const isOld = table.contents[old] === content;
    const link = linked.get(content);
    const cue = link ? link.cue : table.cues[links.cueOf[old]!];
    cueOf[at] = cue ? place.get(cue)! : -1;
    cueProbability[at] = link ? link.probability : links.cueProbability[old]!;
    if (isOld) old++;
    if (cue) sides[cueOf[at]!]! |= content.first < cue.first ? 1 : 2;
  });
  return { cueOf, cueProbability, sides };
}

/** The table with sources for cues that report something but have none. */
export function completeSources(
  document: Document, table: SpanTable, rejected: SpanTable, { sourceOf }: SourceLinks, sides: Uint8Array, tables: LinkingTables,
  occupancy: Occupancy, thresholds: Thresholds,
): SpanTable {
  const choice = new Choice();
  const sources: LinkSpan[] = [];
  table.cues.forEach((cue, at) => {
    if (sourceOf[at]! >= 0 || !sides[at]) return;
    const found = bestNear(document, rejected.sources, cue, thresholds.source, occupancy, (candidate) => {
      const one = { sources: [candidate], cues: table.cues, contents: table.contents };
      choice.clear();
      visitSources(document, one, cue, sides[at]!, (index, features) =>
        choice.add(index, scoreFeatures(tables.cueToSource, features), index === 0));
      return choice.wanted;
    });
    if (!found) return;
    occupancy.take(found.span);
    sources.push(found.span);
  });
  return sources.length === 0 ? table : { sources: merge(table.sources, sources), cues: table.cues, contents: table.contents };
}

/** The free candidate around a span, in its paragraph, with the highest product of both probabilities. */
function bestNear(
  document: Document, candidates: readonly LinkSpan[], span: LinkSpan, least: number, occupancy: Occupancy,
  linkProbability: (candidate: LinkSpan) => number,
): { readonly span: LinkSpan; readonly link: number } | undefined {
  const paragraph = document.paragraphs[document.paragraphOf[span.first]!]!;
  const past = Math.min(paragraph.past, span.past + REACH);
  let best: { span: LinkSpan; link: number } | undefined;
  let top = least;
  let at = firstFrom(candidates, Math.max(paragraph.first, span.first - REACH));
  for (let seen = 0; at < candidates.length && candidates[at]!.first < past && seen < MOST; at++, seen++) {
    const candidate = candidates[at]!;
    if (candidate.probability < top || !occupancy.isFree(candidate)) continue;
    const link = linkProbability(candidate);
    if (candidate.probability * link > top) {
      top = candidate.probability * link;
      best = { span: candidate, link };
    }
  }
  return best;
}

function merge(spans: readonly LinkSpan[], added: readonly LinkSpan[]): readonly LinkSpan[] {
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.first - b.first || a.past - b.past);
}
