/**
 * Each content span to its cue, each cue to its source.
 *
 * Nearly every attribution in news has exactly one cue, so the cue is what
 * holds it together: contents choose a cue (or none), then cues choose a
 * source (or none), knowing where their contents stand. Several contents may
 * choose one cue (split quotes), several cues one source (“He said A and
 * added B”).
 */
import type { Document, QuotedSpan } from '../../types.js';
import { scoreFeatures, visitCues, visitSources } from './choose.js';
import type { FeatureList, SpanTable } from './features.js';
import { firstFrom, type LinkSpan } from './spans.js';

/** Decoded weight tables. */
export interface LinkingTables {
  readonly contentToCue: Float32Array;
  readonly cueToSource: Float32Array;
}

/** Which cue reports each content. -1 stands for none. */
export interface ContentLinks {
  /** Per content: index of its cue. */
  readonly cueOf: Int32Array;
  readonly cueProbability: Float32Array;
  /** Per cue, where its contents stand: 0 nowhere, 1 before it, 2 after it, 3 both. */
  readonly sides: Uint8Array;
}

/** Which source each cue has. -1 stands for none. */
export interface SourceLinks {
  /** Per cue: index of its source. */
  readonly sourceOf: Int32Array;
  readonly sourceProbability: Float32Array;
}

/** The links of an article. */
export type Links = ContentLinks & SourceLinks;

/** The best of the candidates visited, and its share of the exponentials. */
export class Choice {
  best = -1;
  private top = -Infinity;
  private sum = 0;
  private wantedScore = -Infinity;

  clear(): void {
    this.best = -1;
    this.top = -Infinity;
    this.sum = 0;
    this.wantedScore = -Infinity;
  }

  add(candidate: number, score: number, wanted = false): void {
    if (wanted) this.wantedScore = score;
    if (score > this.top) {
      this.sum = this.sum * Math.exp(this.top - score) + 1;
      this.top = score;
      this.best = candidate;
    } else this.sum += Math.exp(score - this.top);
  }

  get probability(): number {
    return 1 / this.sum;
  }

  /** Probability of the candidate that was marked as wanted. */
  get wanted(): number {
    return Math.exp(this.wantedScore - this.top) / this.sum;
  }
}

/** Links the spans of an article. */
export function linkTable(
  document: Document, quotedSpans: readonly QuotedSpan[], table: SpanTable, tables: LinkingTables,
): Links {
  const links = linkContents(document, quotedSpans, table, tables);
  return joinLinks(links, linkSources(document, table, tables, links.sides));
}

/** Both kinds of links as one. Field by field: to spread an object takes ten times as long. */
export function joinLinks({ cueOf, cueProbability, sides }: ContentLinks, { sourceOf, sourceProbability }: SourceLinks): Links {
  return { cueOf, cueProbability, sides, sourceOf, sourceProbability };
}

/** Chooses a cue for each content. */
export function linkContents(
  document: Document, quotedSpans: readonly QuotedSpan[], table: SpanTable, tables: LinkingTables,
): ContentLinks {
  const { cues, contents } = table;
  const cueOf = new Int32Array(contents.length);
  const cueProbability = new Float32Array(contents.length);
  const choice = new Choice();
  const visit = (candidate: number, features: FeatureList) =>
    choice.add(candidate, scoreFeatures(tables.contentToCue, features));
  contents.forEach((content, at) => {
    choice.clear();
    visitCues(document, table, content, visit);
    cueOf[at] = choice.best;
    cueProbability[at] = choice.probability;
  });
  joinContinued(quotedSpans, contents, cueOf, cueProbability);
  const sides = new Uint8Array(cues.length);
  contents.forEach(({ first }, at) => {
    const cue = cueOf[at]!;
    if (cue >= 0) sides[cue]! |= first < cues[cue]!.first ? 1 : 2;
  });
  return { cueOf, cueProbability, sides };
}

/** Chooses a source for each cue that reports something. */
export function linkSources(document: Document, table: SpanTable, tables: LinkingTables, sides: Uint8Array): SourceLinks {
  const { cues } = table;
  const sourceOf = new Int32Array(cues.length).fill(-1);
  const sourceProbability = new Float32Array(cues.length);
  const choice = new Choice();
  const visit = (candidate: number, features: FeatureList) =>
    choice.add(candidate, scoreFeatures(tables.cueToSource, features));
  cues.forEach((cue, at) => {
    if (!sides[at]) return;
    choice.clear();
    visitSources(document, table, cue, sides[at]!, visit);
    sourceOf[at] = choice.best;
    sourceProbability[at] = choice.probability;
  });
  return { sourceOf, sourceProbability };
}

/**
 * A quote that goes on in a new paragraph, its marks opened again without
 * having been closed, has the cue of its earlier part, unless both parts have
 * one of their own.
 */
function joinContinued(
  quotedSpans: readonly QuotedSpan[], contents: readonly LinkSpan[], cueOf: Int32Array, cueProbability: Float32Array,
): void {
  const joins: [number, number][] = [];
  for (const { continues, tokens } of quotedSpans) {
    if (continues < 0) continue;
    const later = spanAt(contents, tokens.first);
    const earlier = spanAt(contents, quotedSpans[continues]!.tokens.past - 1);
    if (later >= 0 && earlier >= 0 && later !== earlier) joins.push([earlier, later]);
  }
  const copy = (from: number, to: number) => {
    if (cueOf[to]! >= 0 || cueOf[from]! < 0) return;
    cueOf[to] = cueOf[from]!;
    cueProbability[to] = cueProbability[from]!;
  };
  // Forward first: “A, she said. “B … / “C … takes the cue before it, not the next speaker's after it.
  for (const [earlier, later] of joins) copy(earlier, later);
  for (const [earlier, later] of joins.reverse()) copy(later, earlier);
}

/** Index of the span that holds a token, or -1. */
function spanAt(spans: readonly LinkSpan[], token: number): number {
  const at = firstFrom(spans, token + 1) - 1;
  return at >= 0 && spans[at]!.past > token ? at : -1;
}
