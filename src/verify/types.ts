import * as z from 'zod';
import type { Quote, Speaker, TextSpan } from '../schemas.js';

/** What somebody is said to have said. */
export const ClaimSchema = z
  .strictObject({
    /** The words claimed; outer quotation marks are dropped. */
    quote: z.string(),
    /** Who is claimed to have said them. */
    speaker: z.string().trim().min(1).optional(),
  })
  .readonly();
export type Claim = z.infer<typeof ClaimSchema>;

/**
 * - `verbatim`: the words stand in quotation marks in the article, exactly.
 * - `verbatim-edited`: the same, but for what journalism allows: an ellipsis, square brackets, a capital at
 *   the start, punctuation, the style of inner marks.
 * - `spliced`: the words are the article's, but joined from different quotes or from far apart.
 * - `altered`: words were added, removed or replaced; see `edits`.
 * - `paraphrase`: the article reports this without quotation marks.
 * - `not-found`: nobody is reported to have said this.
 */
export type Verdict = 'verbatim' | 'verbatim-edited' | 'spliced' | 'altered' | 'paraphrase' | 'not-found';

/**
 * - `confirmed`: the article lets the claimed speaker say it.
 * - `other-speaker`: it lets somebody else say it; see `saidBy`.
 * - `unattributed`: it does not tell who says it, or does not name them.
 * - `speaker-absent`: the claimed speaker does not occur in the article.
 */
export type AttributionVerdict = 'confirmed' | 'other-speaker' | 'unattributed' | 'speaker-absent';

/** One difference between the claim and the article. */
export interface Edit {
  readonly change: 'added' | 'removed' | 'replaced';
  readonly kind:
    | 'words'
    | 'case'
    | 'punctuation'
    | 'final-punctuation'
    | 'mark-style'
    | 'brackets'
    | 'ellipsis'
    | 'hyphenation';
  /** Where in the claim's `quote`; null where something was removed. */
  readonly claim: TextSpan | null;
  /** Where in the article; null where something was added. */
  readonly article: TextSpan | null;
  /** True for what journalism allows in a quotation. */
  readonly allowed: boolean;
  /** True where a negation or a number was lost, added or changed. */
  readonly meaning: boolean;
}

/** A verdict with its evidence. */
export interface Verification {
  readonly verdict: Verdict;
  /** Null when the claim names no speaker or nothing was found to attribute. */
  readonly attribution: AttributionVerdict | null;
  /** Who the article says it was; empty when unknown or not found. */
  readonly saidBy: readonly Speaker[];
  /** Share of the words, weighted, that claim and article have in common: 0 to 1. */
  readonly similarity: number;
  /** Where the words stand in the article, UTF-16 offsets, in the claim's order. */
  readonly spans: readonly TextSpan[];
  /** The quote matched, the innermost one; null where the passage is no quote of the extraction. */
  readonly quote: Quote | null;
  readonly edits: readonly Edit[];
}

/** A quote of the second text, held against the first. */
export interface CheckedQuote {
  readonly claim: Claim;
  /** Where the claimed words stand in the second text. */
  readonly span: TextSpan;
  /** The quote of the second text that they belong to. */
  readonly quote: Quote;
  readonly verification: Verification;
}
