/**
 * What the trained model tells the rules that link: spans of the three roles,
 * each with the probability that it is right as it stands.
 */

export type Role = 'source' | 'cue' | 'content';

/** A stretch of tokens that may be the source, the cue or the content of an attribution. */
export interface SpanProposal {
  readonly role: Role;
  /** First token, an index into the document's tokens. */
  readonly first: number;
  /** Past the last token. */
  readonly past: number;
  /** Calibrated probability that exactly this span has this role, 0 to 1. */
  readonly probability: number;
  /**
   * True for the best set of spans of which no two overlap; the rest are
   * candidates that lost, most of them wrong.
   */
  readonly chosen: boolean;
}
