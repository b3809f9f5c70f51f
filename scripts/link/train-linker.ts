/**
 * Trains the linker: two log-linear choices, by AdaGrad over examples in a
 * seeded order, averaged over the passes, rounded to eighths of a bit-free
 * integer scale so that the file is the same on every machine.
 */
import type { Document, QuotedSpan } from '../../src/types.js';
import { TABLE_SIZE, type FeatureList, type SpanTable } from '../../src/attributions/linking/features.js';
import { visitCues, visitSources } from '../../src/attributions/linking/choose.js';
import { linkTable, type LinkingTables } from '../../src/attributions/linking/link.js';
import type { LinkSpan } from '../../src/attributions/linking/spans.js';

/** An attribution as annotated, in tokens. */
export interface GoldAttribution {
  readonly source: readonly LinkSpan[];
  readonly cue: readonly LinkSpan[];
  readonly content: readonly LinkSpan[];
}

/** One article to learn from: spans as they will come at run time, and what is right. */
export interface LinkingExample {
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  readonly table: SpanTable;
  readonly gold: readonly GoldAttribution[];
}

/** One choice: its candidates' buckets, the right one first in `right`. */
interface ChoiceExample {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
}

const overlap = (a: LinkSpan, b: LinkSpan) => Math.max(0, Math.min(a.past, b.past) - Math.max(a.first, b.first));

/** The gold attribution that shares most of a span, by Jaccard index, if at least a third. */
export function matchGold(
  span: LinkSpan, gold: readonly GoldAttribution[], role: 'cue' | 'content', least = 1 / 3,
): GoldAttribution | undefined {
  let best: GoldAttribution | undefined;
  let top = least;
  for (const attribution of gold) {
    for (const other of attribution[role]) {
      const shared = overlap(span, other);
      if (!shared) continue;
      const score = shared / (span.past - span.first + other.past - other.first - shared);
      if (score >= top) {
        top = score;
        best = attribution;
      }
    }
  }
  return best;
}

/** Index of the candidate that shares most of any of the right spans, or -1. */
function bestOverlap(candidates: readonly LinkSpan[], right: readonly LinkSpan[]): number {
  let best = -1;
  let top = 0;
  candidates.forEach((candidate, at) => {
    for (const span of right) {
      const shared = overlap(candidate, span);
      if (shared > top) {
        top = shared;
        best = at;
      }
    }
  });
  return best;
}

function collect(
  visitAll: (visit: (candidate: number, features: FeatureList) => void) => void, right: number,
): ChoiceExample | undefined {
  const candidates: Int32Array[] = [];
  let at = -1;
  visitAll((candidate, features) => {
    if (candidate === right) at = candidates.length;
    candidates.push(features.buckets.slice(0, features.length));
  });
  return at < 0 ? undefined : { candidates, right: at };
}

/** The choices of content to cue in one article. */
function contentChoices({ document, table, gold }: LinkingExample): ChoiceExample[] {
  const examples: ChoiceExample[] = [];
  for (const content of table.contents) {
    // Content that is none has no cue: better alone, and doubted, than joined to a good quote.
    const attribution = matchGold(content, gold, 'content');
    if (!attribution) continue;
    const right = bestOverlap(table.cues, attribution.cue);
    const example = collect((visit) => visitCues(document, table, content, visit), right);
    if (example) examples.push(example);
  }
  return examples;
}

/** The choices of cue to source in one article, with the sides that the trained first choice gives. */
function sourceChoices({ document, quotedSpans, table, gold }: LinkingExample, tables: LinkingTables): ChoiceExample[] {
  const examples: ChoiceExample[] = [];
  const { sides } = linkTable(document, quotedSpans, table, tables);
  table.cues.forEach((cue, at) => {
    const attribution = matchGold(cue, gold, 'cue', 1e-9);
    if (!attribution) return;
    const right = bestOverlap(table.sources, attribution.source);
    const example = collect((visit) => visitSources(document, table, cue, sides[at]!, visit), right);
    if (example) examples.push(example);
  });
  return examples;
}

/** Small seeded generator (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function fit(examples: readonly ChoiceExample[], seed: number, passes = 8, rate = 0.1, decay = 1e-6): Float32Array {
  const weights = new Float64Array(TABLE_SIZE);
  const sum = new Float64Array(TABLE_SIZE);
  const squares = new Float64Array(TABLE_SIZE).fill(1e-2);
  const random = seeded(seed);
  const order = Int32Array.from(examples.keys());
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { candidates, right } = examples[index]!;
      const scores = candidates.map((buckets) => {
        let score = 0;
        for (const bucket of buckets) score += weights[bucket]!;
        return score;
      });
      const top = Math.max(...scores);
      let total = 0;
      for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - top);
      candidates.forEach((buckets, i) => {
        const slope = scores[i]! / total - (i === right ? 1 : 0);
        if (Math.abs(slope) < 1e-4) return;
        for (const bucket of buckets) {
          const g = slope + decay * weights[bucket]!;
          squares[bucket]! += g * g;
          weights[bucket]! -= (rate * g) / Math.sqrt(squares[bucket]!);
        }
      });
    }
    if (pass >= passes / 2) for (let i = 0; i < TABLE_SIZE; i++) sum[i]! += weights[i]!;
  }
  return Float32Array.from(sum, (value) => value / Math.ceil(passes / 2));
}

/** Learns both choices. */
export function fitLinker(examples: readonly LinkingExample[], seed = 1): LinkingTables {
  const contentToCue = fit(examples.flatMap(contentChoices), seed);
  const tables = { contentToCue, cueToSource: new Float32Array(TABLE_SIZE) };
  const cueToSource = fit(examples.flatMap((example) => sourceChoices(example, tables)), seed + 1);
  return { contentToCue, cueToSource };
}
