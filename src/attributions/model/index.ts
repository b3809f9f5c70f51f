/**
 * Proposes sources, cues and contents with a trained model: a linear chain
 * over the words finds where spans may begin and end, a second model scores
 * whole spans, and the best set without overlap is chosen.
 */
import { grammarWords } from '../../text/grammar.js';
import type { Document, Language, QuotedSpan, SpanWeights } from '../../types.js';
import { SpanModel } from './model.js';
import type { SpanProposal } from './types.js';
import { unpackWeights } from './weights.js';

export type { Role, SpanProposal } from './types.js';

const models = new WeakMap<SpanWeights, SpanModel>();

/**
 * All spans that may well be source, cue or content, ordered by paragraph and end;
 * `chosen` marks the best set. Weights are unpacked on the first call.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` where the weights were made for another version of the code.
 * @example
 * proposeSpans(readDocument('“Go,” she said.', english), quotedSpans, english)
 *   .filter((span) => span.chosen).map((span) => span.role) // ['content', 'source', 'cue']
 */
export function proposeSpans(document: Document, quotedSpans: readonly QuotedSpan[], language: Pick<Language, 'grammar' | 'spanWeights'>): SpanProposal[] {
  const { grammar, spanWeights } = language;
  let model = models.get(spanWeights);
  if (!model) {
    model = new SpanModel(unpackWeights(spanWeights), grammarWords(grammar).complementizers);
    models.set(spanWeights, model);
  }
  return model.propose(document, quotedSpans);
}
