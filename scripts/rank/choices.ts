/** The choices that the ranker faces in annotated articles, with their answers. */
import { readArticle, type Article } from '../../src/speakers/article.js';
import { clusterNames } from '../../src/speakers/cluster.js';
import { CLASS, WIDTH } from '../../src/speakers/features.js';
import { nameOf } from '../../src/speakers/names.js';
import { resolveMentions } from '../../src/speakers/resolve.js';
import type { Entity } from '../../src/speakers/entities.js';
import { english } from '../../src/languages/en/index.js';
import type { Language } from '../../src/types.js';
import { sameName, type GoldArticle } from './corpus.js';
import type { Example } from './fit.js';

/**
 * Walks an article with the given weights and keeps each choice at an
 * annotated source.
 *
 * @param forced True to go on with the right answer, false with the one chosen.
 */
export function collectChoices(gold: GoldArticle, language: Language, forced: boolean): Example[] {
  const article = readArticle(gold.document, gold.quotedSpans, gold.mentions, gold.attributions, language);
  const clusters = clusterNames(article, language, { speakers: [] });
  const examples: Example[] = [];
  resolveMentions(article, clusters, language, ({ m, mentionClass, candidates, features, probabilities }) => {
    const attribution = article.sourceOf[m]!;
    const answer = attribution < 0 || article.sources[attribution]!.items.length !== 1 ? undefined : gold.gold[attribution];
    if (!answer) return -1;
    const right = candidates.map((entity) => isRight(entity, answer.speakers, article));
    const none = features.length > candidates.length;
    if (none) right.push(answer.speakers.length === 0 ? mentionClass > CLASS.IT || !right.some(Boolean) : !right.some(Boolean));
    if (!right.some(Boolean) || right.every(Boolean)) return -1;
    examples.push({
      group: gold.publisher,
      candidates: features.map((list) => Int32Array.from(list, (feature) => mentionClass * WIDTH + feature)),
      right,
    });
    if (!forced) return -1;
    let best = -1;
    right.forEach((good, i) => {
      if (good && (best < 0 || probabilities[i]! > probabilities[best]!)) best = i;
    });
    return best;
  });
  return examples;
}

function isRight(entity: Entity, names: readonly string[], article: Article): boolean {
  if (names.length === 0) return !entity.named && entity.members.length === 0;
  if (entity.members.length > 0) {
    return entity.members.length === names.length && entity.members.every((member) => isRight(member, names, article));
  }
  const name = nameOf(entity, article, english);
  return name !== null && names.length === 1 && sameName(name, names[0]!);
}
