/**
 * The walk through an article: what its steps share, and what each has
 * settled so far.
 */
import type { Language, Mention } from '../types.js';
import { Appositions } from './appositions.js';
import type { Article } from './article.js';
import type { Clusters } from './cluster.js';
import { Discourse } from './discourse.js';
import { Entity } from './entities.js';
import { Kinship } from './kinship.js';
import { Titles } from './titles.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export class Walk {
  readonly entityOf: (Entity | null)[];
  /** Per mention: how sure its entity is. */
  readonly sure: Float64Array;
  /** 1 for a mention that leads to its entity but does not name it (“Roe’s memo”, “Ana Roe, a judge,”). */
  readonly indirect: Uint8Array;
  /** 1 for a mention resolved before its turn. */
  readonly early: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly titles: Titles;
  readonly discourse: Discourse;
  readonly appositions: Appositions;
  readonly kinship: Kinship;
  /** Those named side by side last. */
  joinedLast: Entity | null = null;

  /** @param resolve Gives a mention its entity; called for those that others depend on. */
  constructor(
    readonly article: Article, readonly clusters: Clusters, language: Language,
    private readonly resolve: (mention: Mention, m: number) => Entity | null,
  ) {
    const { adverbsOfApposition, channelPrepositions, originPrepositions } = language.attributions;
    this.vocabulary = vocabularyOf(language);
    this.titles = new Titles(article, this.vocabulary);
    this.discourse = new Discourse(article, clusters.entities, this.titles, channelPrepositions);
    this.appositions = new Appositions(article, clusters.entityOf, adverbsOfApposition, language.speakers.namings, originPrepositions);
    this.kinship = new Kinship(language, clusters.bearers);
    this.entityOf = clusters.entityOf;
    this.sure = new Float64Array(article.mentions.length);
    this.indirect = new Uint8Array(article.mentions.length);
    this.early = new Uint8Array(article.mentions.length);
  }

  ownerOf(mention: Mention, m: number): Entity | null {
    if (!mention.owner) return null;
    const { mentions } = this.article;
    for (let inner = m + 1; inner < mentions.length && mentions[inner]!.start < mention.end; inner++) {
      const other = mentions[inner]!;
      if (other.start < mention.owner.start || other.end > mention.owner.end) continue;
      if (!this.entityOf[inner]) this.resolveEarly(inner);
      if (this.entityOf[inner]) return this.entityOf[inner]!;
    }
    const own = this.article.document.text.slice(mention.owner.start, mention.owner.end).toLowerCase();
    return this.discourse.lastSame.get(this.vocabulary.subjectOf.get(own) ?? own)?.entity ?? null;
  }

  /** What stands inside of a mention, when that depends on it. */
  resolveEarly(m: number): void {
    if (this.early[m]) return;
    const mention = this.article.mentions[m]!;
    if (mention.type === 'nominal') return;
    this.early[m] = 1;
    this.entityOf[m] = this.resolve(mention, m);
  }

  /** A new entity, known by a description alone. */
  describe(mention: Mention, m: number): Entity {
    const entity = new Entity(this.clusters.entities.length);
    this.clusters.entities.push(entity);
    entity.kind = mention.kind;
    entity.plural = mention.plural;
    entity.label = mention;
    entity.introduced = mention.determiner !== 'definite';
    if (mention.gender === 'he' || mention.gender === 'she') entity.sureGender = mention.gender;
    entity.owner = this.ownerOf(mention, m);
    this.titles.learnRole(entity, mention, false);
    this.sure[m] = 0.9;
    return entity;
  }

  /** “his daughter, Ada Roe,”: his, and for want of a better one anybody’s. */
  learnRelative(entity: Entity, head: string, mention: Mention, m: number): void {
    this.kinship.learn(this.ownerOf(mention, m), head, entity);
  }

  /** Those whom “both” and “the two” stand for. */
  lastTwo(m: number): Entity | null {
    const found = this.discourse.lastTwo();
    if (!found) return null;
    this.sure[m] = found.sure;
    return found.pair;
  }

  speakerOf(attribution: number): Entity | null {
    const item = this.article.sources[attribution]!.items[0];
    return item === undefined ? null : this.entityOf[item] ?? null;
  }
}
