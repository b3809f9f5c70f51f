/**
 * Walks through the article once, giving each mention its entity: names as
 * clustered, pronouns and descriptions as ranked among those met before.
 */
import type { Language, Mention } from '../types.js';
import { ageBehind } from './ages.js';
import { kindByRelative } from './appositions.js';
import type { Article } from './article.js';
import { actsAsBody } from './bodies.js';
import type { Clusters } from './cluster.js';
import { Descriptions } from './descriptions.js';
import type { Entity } from './entities.js';
import { Named } from './named.js';
import { Pronouns } from './pronouns.js';
import { Ranking, type Overrule } from './ranking.js';
import { Walk } from './walk.js';
import { Works } from './works.js';

/** Per mention: its entity and how sure that is. */
export interface Resolved {
  readonly entities: Entity[];
  readonly entityOf: (Entity | null)[];
  readonly sure: Float64Array;
  /** 1 for a mention that leads to its entity but does not name it (“Roe’s memo”, “Ana Roe, a judge,”). */
  readonly indirect: Uint8Array;
}

/** @param overrule For training alone: told of each choice of the ranker, with the last word on it. */
export function resolveMentions(
  article: Article, clusters: Clusters, language: Language, overrule?: Overrule,
): Resolved {
  const walk = new Walk(article, clusters, language, (mention, m) => resolve(mention, m));
  const ranking = new Ranking(walk, language, overrule);
  const works = new Works(walk, language);
  const named = new Named(walk, ranking);
  const pronouns = new Pronouns(walk, ranking);
  const descriptions = new Descriptions(walk, ranking, works, language);
  const resolve = (mention: Mention, m: number): Entity | null => {
    if (mention.type === 'name') return named.resolveName(mention, m);
    return mention.type === 'pronoun' ? pronouns.resolvePronoun(mention, m) : descriptions.resolveDescription(mention, m);
  };
  // What a person is called anywhere counts everywhere: a lead may say “a judge” before it names her.
  works.nameActing();
  learnTitles(walk, language);
  const { entityOf, sure, indirect, titles, discourse } = walk;
  article.mentions.forEach((mention, m) => {
    const entity = walk.early[m] ? entityOf[m]! : resolve(mention, m);
    entityOf[m] = entity;
    if (entity) discourse.note(entity, mention, m);
    if (mention.type === 'nominal') titles.described.add(titles.headOf(mention.head));
  });
  return { entities: clusters.entities, entityOf, sure, indirect };
}

/** What the text says of those it names, beside their names. */
function learnTitles({ article, clusters, entityOf, titles, appositions }: Walk, { speakers: { companyGoods } }: Language): void {
  titles.indexHeads(clusters.entities);
  article.mentions.forEach((mention, m) => {
    const entity = entityOf[m];
    if (!entity) return;
    if (mention.type === 'name' && entity.kind !== 'organization') {
      titles.learnOrigin(entity, mention);
      const age = ageBehind(article.document, mention.tokens);
      if (age !== null) {
        entity.age ??= age;
        entity.kind ??= 'person';
      }
      entity.kind ??= kindByRelative(article, mention);
      if (entity.kind === null && actsAsBody(article, entity, m, companyGoods)) entity.kind = 'organization';
    }
    for (const role of mention.roles) {
      titles.addBearer(titles.learnRole(entity, role), entity);
    }
  });
  article.mentions.forEach((mention, m) => {
    if (mention.type !== 'nominal' || mention.determiner !== 'definite') return;
    const entity = appositions.apposed(mention, m);
    if (entity) titles.addBearer(titles.learnRole(entity, mention), entity);
  });
}
