/**
 * How likely an attribution is right: that some reported quote has exactly its
 * content, all pieces of it, but for white space and a closing comma or full
 * stop at their ends.
 */
import type { ContentForm } from '../act.js';
import type { SpanTable } from './features.js';
import type { Links } from './link.js';
import type { LinkSpan } from './spans.js';

/** An attribution in the making: indices into the table's lists. */
export interface Group {
  /** -1 for content that no cue reports. */
  readonly cue: number;
  readonly contents: readonly number[];
}

/** Number of values that {@link describeGroup} gives. */
export const GROUP_FEATURES = 22;

/** What the confidence is worked out from; the first value is always 1. */
export function describeGroup(
  table: SpanTable, links: Links, group: Group, { quoted, that }: ContentForm, out: Float64Array,
): void {
  out.fill(0);
  out[0] = 1;
  let least = 1;
  let product = 1;
  let link = 1;
  let tokens = 0;
  for (const at of group.contents) {
    const { probability, first, past } = table.contents[at]!;
    least = Math.min(least, probability);
    product *= probability;
    link = Math.min(link, links.cueProbability[at]!);
    tokens += past - first;
  }
  out[1] = logit(least);
  out[2] = Math.log(Math.max(0.01, product));
  out[3] = group.contents.length === 2 ? 1 : 0;
  out[4] = group.contents.length > 2 ? 1 : 0;
  out[5] = quoted === 'all' ? 1 : 0;
  out[6] = quoted === 'part' ? 1 : 0;
  out[7] = out[5] * out[1];
  out[8] = out[6] * out[1];
  out[9] = Math.log(Math.max(0.01, link));
  out[10] = tokens < 4 ? 1 : 0;
  out[11] = tokens > 40 ? 1 : 0;
  const [first] = group.contents;
  const opening = table.contents[first!]!;
  out[12] = that ? 1 : 0;
  if (group.cue < 0) out[13] = 1;
  else {
    const source = links.sourceOf[group.cue]!;
    out[14] = logit(table.cues[group.cue]!.probability);
    out[15] = source < 0 ? 1 : 0;
    out[16] = source < 0 ? 0 : logit(table.sources[source]!.probability);
    out[17] = Math.log(Math.max(0.01, links.sourceProbability[group.cue]!));
    out[18] = group.contents.length > 1 ? out[9] : 0;
    out[19] = isNext(table.cues[group.cue]!, opening) ? 1 : 0;
    out[20] = group.contents.length > 1 ? out[1] : 0;
    out[21] = out[5] * out[14];
  }
}

/** Probability that belongs to the values, by logistic regression. */
export function confidenceOf(weights: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < GROUP_FEATURES; i++) sum += weights[i]! * values[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Cue and content touch, but for one token. */
function isNext(cue: LinkSpan, content: LinkSpan): boolean {
  return cue.first < content.first ? content.first - cue.past <= 1 : cue.first - content.past <= 1;
}

function logit(probability: number): number {
  const inside = Math.max(0.01, Math.min(0.99, probability));
  return Math.log(inside / (1 - inside));
}
