import type { Attribution, QuotedSpan, Span } from '../../types.js';
import { Coverage } from '../coverage.js';
import type { AttributionVocabulary } from '../vocabulary.js';
import { MARKED } from './sureness.js';

/** What each decision looks at beside the two that compete. */
export interface Ground {
  readonly quotedSpans: readonly QuotedSpan[];
  readonly text: string;
  readonly vocabulary: AttributionVocabulary;
  /** Cues that a rule knows. */
  readonly ruleCues: Coverage;
  /** Where what is told begins and ends: no source holds it and goes on. */
  readonly told: ReadonlyMap<number, number>;
  /** What rules take for reported by “that”, in order. */
  readonly reports: readonly Span[];
}

export function survey(rules: readonly Attribution[], quotedSpans: readonly QuotedSpan[], text: string, vocabulary: AttributionVocabulary): Ground {
  return {
    quotedSpans, text, vocabulary,
    ruleCues: new Coverage(rules.map(({ cue }) => cue)),
    told: new Map(rules.map(({ content: [first] }) => [first!.start, first!.end])),
    reports: rules.filter(({ rule }) => MARKED.has(rule)).map(({ content: [first] }) => first!).sort((a, b) => a.start - b.start),
  };
}
