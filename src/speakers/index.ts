/**
 * Mentions to speakers: coreference for those who speak. Moves no span.
 *
 * Names are clustered first, longest forms before short ones (`cluster.ts`);
 * then one walk through the article (`resolve.ts`) gives shared names
 * (`named.ts`), pronouns (`pronouns.ts`) and descriptions (`descriptions.ts`)
 * their antecedents. What leaves no choice is settled by rules for people
 * (`people.ts`) and for bodies and their works (`works.ts`), the rest by a
 * trained ranker (`ranking.ts`), out of what has been spoken of
 * (`discourse.ts`), what people are called (`titles.ts`) and what stands beside
 * their names (`appositions.ts`); last, each attribution's source is read off
 * (`assign.ts`).
 */
import type { Attribution, Document, Language, Mention, QuotedSpan, ResolvedOptions, Resolution } from '../types.js';
import { readArticle } from './article.js';
import { assignSpeakers } from './assign.js';
import { clusterNames } from './cluster.js';
import { checkWeights } from './rank.js';
import { resolveMentions } from './resolve.js';

/**
 * Resolves mentions to speakers and assigns them to attributions.
 *
 * @throws {WhosaidError} `WEIGHTS_MISMATCH` when the language's weights do not fit the code.
 * @example
 * // “We won,” said Ada Okoro. “It was close,” she added.
 * // one speaker, Ada Okoro, pronoun she, for both attributions
 */
export function resolveSpeakers(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  language: Language,
  options: Pick<ResolvedOptions, 'speakers' | 'author'>,
): Resolution {
  checkWeights(language.speakers.weights);
  const article = readArticle(document, quotedSpans, mentions, attributions, language);
  const clusters = clusterNames(article, language, options);
  const resolved = resolveMentions(article, clusters, language);
  return assignSpeakers(article, resolved, language, options);
}
