/**
 * Calibrates the confidence of attributions: logistic regression, on articles
 * that neither the span model nor the linker had seen, of whether a gold
 * attribution has exactly the content that was linked.
 */
import { english } from '../../src/languages/en/index.js';
import type { SpanProposal } from '../../src/attributions/model/types.js';
import { describeGroup, GROUP_FEATURES } from '../../src/attributions/linking/confidence.js';
import { formOf, gatherGroups, linkProposals } from '../../src/attributions/linking/index.js';
import type { LinkingTables } from '../../src/attributions/linking/link.js';
import type { LinkSpan } from '../../src/attributions/linking/spans.js';
import type { Document, QuotedSpan } from '../../src/types.js';
import type { GoldAttribution } from './train-linker.js';

/** An article with the proposals of a model that has not seen it. */
export interface ConfidenceExample {
  readonly document: Document;
  readonly quotedSpans: readonly QuotedSpan[];
  readonly proposals: readonly SpanProposal[];
  readonly gold: readonly GoldAttribution[];
}

/** Rows of {@link GROUP_FEATURES} values, and per row whether the attribution was right. */
export interface Outcomes {
  readonly values: number[];
  readonly right: number[];
}

/** Links an article and compares. */
export function collectOutcomes(example: ConfidenceExample, tables: LinkingTables, into: Outcomes): void {
  const { document, quotedSpans, proposals, gold } = example;
  const keys = new Set(gold.map(({ content }) => contentKey(document, content)));
  const { table, links } = linkProposals(document, quotedSpans, proposals, tables);
  const values = new Float64Array(GROUP_FEATURES);
  for (const group of gatherGroups(table, links)) {
    const contents = group.contents.map((at) => table.contents[at]!);
    describeGroup(table, links, group, formOf(document, contents, quotedSpans, english.acts), values);
    into.values.push(...values);
    into.right.push(keys.has(contentKey(document, contents)) ? 1 : 0);
  }
}

/** The content's pieces without white space around and a comma or full stop behind, as the scorer compares. */
function contentKey({ text, starts, ends }: Document, contents: readonly LinkSpan[]): string {
  return contents
    .map(({ first, past }) => {
      const start = starts[first]!;
      let end = ends[past - 1]!;
      while (end > start && ' \n\t\r\xa0.,'.includes(text[end - 1]!)) end--;
      return [start, end] as const;
    })
    .sort((a, b) => a[0] - b[0])
    .join(' ');
}

/** Logistic regression by Newton's method, with a small ridge. */
export function fitConfidence({ values, right }: Outcomes, ridge = 1): number[] {
  const n = GROUP_FEATURES;
  const weights = new Array<number>(n).fill(0);
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((weight) => -ridge * weight);
    const curve = Array.from({ length: n }, (_, i) => {
      const row = new Array<number>(n).fill(0);
      row[i] = ridge;
      return row;
    });
    for (let example = 0; example < right.length; example++) {
      const from = example * n;
      let sum = 0;
      for (let i = 0; i < n; i++) sum += weights[i]! * values[from + i]!;
      const probability = 1 / (1 + Math.exp(-sum));
      const spread = probability * (1 - probability);
      for (let i = 0; i < n; i++) {
        const value = values[from + i]!;
        if (value === 0) continue;
        slope[i]! += (right[example]! - probability) * value;
        for (let j = 0; j < n; j++) curve[i]![j]! += spread * value * values[from + j]!;
      }
    }
    solve(curve, slope).forEach((step, i) => (weights[i]! += step));
  }
  return weights.map((weight) => Number(weight.toFixed(4)));
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: number[][], vector: number[]): number[] {
  const n = vector.length;
  for (let i = 0; i < n; i++) {
    for (let row = i + 1; row < n; row++) {
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      for (let j = i; j < n; j++) matrix[row]![j]! -= factor * matrix[i]![j]!;
      vector[row]! -= factor * vector[i]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) vector[i]! -= matrix[i]![j]! * vector[j]!;
    vector[i]! /= matrix[i]![i]!;
  }
  return vector;
}
