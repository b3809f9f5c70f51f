/**
 * Proposes sources, cues and contents with a trained model: a linear chain
 * over the words finds where spans may begin and end, a second model scores
 * whole spans, and the best set without overlap is chosen.
 */
import type { Document, QuotedSpan, SpanWeights } from '../../types.js';
import { SpanModel } from './model.js';
import type { SpanProposal } from './types.js';
import { unpackWeights } from './weights.js';

export type { Role, SpanProposal } from './types.js';

const models = new WeakMap<SpanWeights, SpanModel>();

/**
 * All spans that may be source, cue or content, ordered by paragraph and end;
 * `chosen` marks the best set. Weights are unpacked on the first call.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` where the weights were made for another version of the code.
 * @example
 * proposeSpans(readDocument('“Go,” she said.', english), quotedSpans, english.spanWeights)
 *   .filter((span) => span.chosen).map((span) => span.role) // ['content', 'source', 'cue']
 */
export function proposeSpans(document: Document, quotedSpans: readonly QuotedSpan[], weights: SpanWeights): SpanProposal[] {
  let model = models.get(weights);
  if (!model) {
    model = new SpanModel(unpackWeights(weights));
    models.set(weights, model);
  }
  return model.propose(document, quotedSpans);
}
