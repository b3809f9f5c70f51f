/**
 * Log-linear choice: of the candidates for one link, and of no link at all,
 * each with its probability.
 */
import type { Document } from '../../types.js';
import {
  describeContentAlone, describeContentAndCue, describeCueAlone, describeCueAndSource, FeatureList, type SpanTable,
} from './features.js';
import { firstFrom, type LinkSpan } from './spans.js';

/** Spans looked at on each side of the one to link. */
const REACH = 2;
/** A span further off, in tokens, is never linked. */
const FURTHEST = 400;

/** Given each candidate in turn (-1: no link) with its features. */
export type Visit = (candidate: number, features: FeatureList) => void;

const features = new FeatureList();

/** Goes through the cues that may report a content span, last through “none”. */
export function visitCues(document: Document, table: SpanTable, content: LinkSpan, visit: Visit): void {
  const { cues } = table;
  const after = firstFrom(cues, content.first);
  const { paragraphOf } = document;
  const paragraph = paragraphOf[content.first]!;
  for (let rank = 1; rank <= REACH; rank++) {
    const left = after - rank;
    if (left >= 0 && content.first - cues[left]!.past <= FURTHEST && paragraphOf[cues[left]!.first]! >= paragraph - 1) {
      describeContentAndCue(document, table, content, cues[left]!, rank, features);
      visit(left, features);
    }
    const right = after + rank - 1;
    if (right < cues.length && cues[right]!.first - content.past <= FURTHEST && paragraphOf[cues[right]!.first] === paragraph) {
      describeContentAndCue(document, table, content, cues[right]!, rank, features);
      visit(right, features);
    }
  }
  describeContentAlone(document, table, content, features);
  visit(-1, features);
}

/** Goes through the sources that a cue may have, last through “none”. */
export function visitSources(document: Document, table: SpanTable, cue: LinkSpan, contents: number, visit: Visit): void {
  const { sources } = table;
  const after = firstFrom(sources, cue.first);
  const { paragraphOf } = document;
  const paragraph = paragraphOf[cue.first]!;
  for (let rank = 1; rank <= REACH; rank++) {
    const left = after - rank;
    if (left >= 0 && paragraphOf[sources[left]!.first] === paragraph) {
      describeCueAndSource(document, table, cue, sources[left]!, rank, contents, features);
      visit(left, features);
    }
    const right = after + rank - 1;
    if (right < sources.length && paragraphOf[sources[right]!.first] === paragraph) {
      describeCueAndSource(document, table, cue, sources[right]!, rank, contents, features);
      visit(right, features);
    }
  }
  describeCueAlone(document, table, cue, contents, features);
  visit(-1, features);
}

/** The sum of a candidate's weights. */
export function scoreFeatures(weights: Float32Array, { buckets, length }: FeatureList): number {
  let score = 0;
  for (let i = 0; i < length; i++) score += weights[buckets[i]!]!;
  return score;
}
