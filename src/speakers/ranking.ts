/** The ranker at work: one antecedent, or nobody, out of those that a mention may stand for. */
import type { Language, Mention, SpeakerWeights } from '../types.js';
import { mentionAt } from './mentions.js';
import { WINDOW } from './discourse.js';
import { isSingle, type Entity } from './entities.js';
import {
  agrees, CLASS, SORT, FEATURE_COUNT, FIT_FAMILY, fitOf, isStrong, NONE_COUNT, sightingOf, writeFeatures, writeNoneFeatures,
  type Moment, type Standing,
} from './features.js';
import { normalize, scoreOf } from './rank.js';
import type { Walk } from './walk.js';

/** A choice the ranker had to make, for training. */
export interface Choice {
  readonly m: number;
  readonly mentionClass: number;
  readonly candidates: readonly Entity[];
  /** One list per candidate, then that of “nobody”. */
  readonly features: readonly (readonly number[])[];
  readonly probabilities: readonly number[];
}

/** Lets training see each choice, and overrule it: index of a candidate, its length for nobody, -1 for no opinion. */
export type Overrule = (choice: Choice) => number;

const LETTER = /[\p{L}\p{N}]/u;
// Probability from which “they” and “it” stand for somebody where nothing is said: nothing was learned from those.
const LEAST_UNSPOKEN = 0.5;
const LEAST_UNSPOKEN_PERSON = 0.2;

export class Ranking {
  private readonly weights: SpeakerWeights;
  private readonly pageRoles: readonly string[];
  private mostMentioned: Entity | null = null;
  private mostMentionedThing: Entity | null = null;
  /** Named entities by where they are first named, and how many of them the walk has passed. */
  private readonly upcoming: readonly Entity[];
  private nextUp = 0;
  /** True in training, where the ranker is to learn from what rules settle otherwise. */
  readonly learning: boolean;
  private readonly standing: Standing = { rank: -1, fitting: 0, near: 0, fit: 0, strong: 0, family: 0 };

  constructor(private readonly walk: Walk, { speakers: { weights, pageRoles } }: Language, private readonly overrule?: Overrule) {
    const { article: { mentions }, clusters: { entities }, entityOf } = walk;
    this.weights = weights;
    this.pageRoles = pageRoles;
    this.learning = overrule !== undefined;
    // Where each entity is named, for “he said … Mr Doe” and the like.
    const upcoming = new Map<Entity, number>();
    for (let m = mentions.length - 1; m >= 0; m--) {
      const entity = entityOf[m];
      if (entity) upcoming.set(entity, mentions[m]!.tokens.first);
    }
    for (const [entity, token] of upcoming) entity.nextName = token;
    this.upcoming = [...upcoming.keys()].sort((a, b) => a.nextName - b.nextName);
    for (const entity of entities) {
      const thing = entity.kind === 'organization';
      const most = thing ? this.mostMentionedThing : this.mostMentioned;
      if (entity.mentions.length <= (most?.mentions.length ?? 1)) continue;
      if (thing) this.mostMentionedThing = entity;
      else this.mostMentioned = entity;
    }
  }

  choose(mention: Mention, m: number, mentionClass: number, candidates: readonly Entity[], ahead: Entity | null = null): Entity | null {
    const { article } = this.walk;
    const { document } = article;
    const token = mention.tokens.first;
    const attribution = article.sourceOf[m]!;
    const head = this.walk.titles.headOf(mention.head);
    const key = mention.gender ?? mention.head;
    const same = this.walk.discourse.lastSame.get(key);
    const inside = article.insideOf[token]!;
    const insideOf = inside >= 0 && inside !== attribution ? this.walk.speakerOf(inside) : null;
    const owner = mention.owner ? this.walk.ownerOf(mention, m) : null;
    // A pronoun in the lead may look forward to the first name in its sentence.
    let pool = candidates.length > 0 || mentionClass === CLASS.SHARED ? candidates : this.ahead(mention);
    const modifiers = mention.type === 'nominal' ? this.walk.titles.modifiersOf(mention) : [];
    const moment: Moment = {
      article, m, mention, mentionClass, token, attribution, insideOf, owner,
      sentence: document.sentenceOf[token]!, paragraph: document.paragraphOf[token]!,
      inContent: attribution >= 0 ? this.namedIn(attribution) : NOBODY,
      lastSpeaker: this.walk.discourse.lastSpeaker, lastSame: same?.entity ?? null,
      lastSameSentence: same?.sentence ?? -1, lastSameParagraph: same?.paragraph ?? -1,
      mostMentioned: mentionClass === CLASS.THING || mentionClass === CLASS.IT ? this.mostMentionedThing : this.mostMentioned, head,
      sort: mentionClass === CLASS.PERSON ? this.sortOf(mention, modifiers) : SORT.OTHER,
      headLinks: this.walk.vocabulary.headLinks,
      modifiers,
      soleBearer: mention.type === 'nominal' ? this.walk.titles.soleBearer(head, mention) : null,
      family: mention.type !== 'nominal' ? undefined : (mentionClass === CLASS.PERSON ? this.walk.vocabulary.roleFamilies : this.walk.vocabulary.families).get(mention.head),
      afterQuote: article.quoted[document.paragraphs[document.paragraphOf[token]!]!.first] === 1,
      gender: mention.gender, quoted: article.quoted[token] === 1, coming: this.comingIn(m), ahead, role: article.roles[m]!, mentionsSoFar: this.walk.discourse.noted,
    };
    // Talk about others inside a quotation does not bring them nearer to the one who is telling.
    if (!moment.quoted && mentionClass !== CLASS.SHARED && pool === candidates && pool.length > 1) pool = inOrderOfSight(pool);
    const { standing } = this;
    standing.fitting = standing.near = standing.strong = standing.family = 0;
    const nominal = mention.type === 'nominal';
    for (let r = 0; r < pool.length; r++) {
      const entity = pool[r]!;
      const fit = nominal ? fitOf(moment, entity) : 0;
      FITS[r] = fit;
      if (nominal && isStrong(fit)) standing.strong++;
      if (fit === FIT_FAMILY) standing.family++;
      const agreeing = agrees(moment, entity);
      RANKS[r] = agreeing ? standing.fitting : -1;
      if (!agreeing) continue;
      standing.fitting++;
      const sighting = sightingOf(moment, entity);
      if (sighting.token >= 0 && moment.sentence - sighting.sentence <= 2) standing.near++;
    }
    const features: number[][] | null = this.overrule ? [] : null;
    const probabilities: number[] = [];
    for (let r = 0; r < pool.length; r++) {
      standing.rank = RANKS[r]!;
      standing.fit = FITS[r]!;
      writeFeatures(moment, pool[r]!, r, standing, BUFFER);
      probabilities.push(scoreOf(this.weights, mentionClass, BUFFER, FEATURE_COUNT));
      features?.push(Array.from(BUFFER));
    }
    if (mentionClass !== CLASS.SHARED) {
      writeNoneFeatures(moment, pool.length, pool.length === 0 ? 99 : moment.sentence - pool[0]!.lastSentence, standing, BUFFER);
      probabilities.push(scoreOf(this.weights, mentionClass, BUFFER, NONE_COUNT));
      features?.push(Array.from(BUFFER.subarray(0, NONE_COUNT)));
    }
    if (probabilities.length === 0) return null;
    normalize(probabilities);
    let best = 0;
    for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[best]!) best = i;
    // “He” and “she” outside of sources are mostly somebody's of whom the text has told.
    if (mentionClass === CLASS.HE_SHE && attribution < 0 && best === pool.length) best = likeliest(probabilities, pool.length);
    if (this.overrule && features) {
      const told = this.overrule({ m, mentionClass, candidates: pool, features, probabilities });
      if (told >= 0) best = told;
    }
    this.walk.sure[m] = probabilities[best]!;
    // Outside of sources a description links only when that is likelier than not: nothing was learned from those.
    if (mention.type === 'nominal' && attribution < 0) {
      const known = pool[best]?.roleHeads.has(moment.head) ?? false;
      if (!known && this.pageRoles.includes(moment.head)) return null;
      if (probabilities[best]! < (known ? 0.5 : 0.6)) return null;
    }
    if (mention.type === 'pronoun' && attribution < 0 && mentionClass !== CLASS.HE_SHE && probabilities[best]! < LEAST_UNSPOKEN) return null;
    return pool[best] ?? null;
  }

  /** Nobody is “he” in their own direct speech. */
  withoutTeller(candidates: Entity[], mention: Mention): Entity[] {
    const { quoted, insideOf, sourceOf, mentions } = this.walk.article;
    const { first } = mention.tokens;
    if (!quoted[first]) return candidates;
    let inside = insideOf[first]!;
    // The innermost may be what the pronoun itself tells.
    if (inside >= 0 && this.walk.article.sources[inside]!.items.some((item) => mentions[item] === mention)) inside = -1;
    // “The landlady says she has left”, within somebody’s quotation.
    if (inside >= 0 && !this.isDirect(inside)) inside = -1;
    const teller = inside >= 0 && sourceOf.length > 0 ? this.walk.speakerOf(inside) : null;
    return teller ? candidates.filter((entity) => entity !== teller) : candidates;
  }

  /** True where an attribution's content opens with a mark. */
  private isDirect(attribution: number): boolean {
    const { attributions, document: { text } } = this.walk.article;
    const start = attributions[attribution]!.content[0]?.start;
    return start !== undefined && !LETTER.test(text[start]!);
  }

  /** How a description of a person points. */
  private sortOf(mention: Mention, modifiers: readonly string[]): number {
    const { vocabulary, titles } = this.walk;
    if (vocabulary.epithets.has(mention.head)) return SORT.EPITHET;
    if (titles.isAllied(mention)) return SORT.ALLIED;
    if (modifiers.some((word) => vocabulary.formerly.has(word))) return SORT.FORMER;
    return mention.determiner !== 'definite' ? SORT.OTHER : mention.tokens.past - mention.tokens.first === 2 ? SORT.BARE : SORT.FULLER;
  }

  /** Who is named in the rest of the sentence, outside of quotations. */
  comingIn(m: number): ReadonlySet<Entity> {
    const { document, mentions, quoted } = this.walk.article;
    const sentence = document.sentenceOf[mentions[m]!.tokens.first]!;
    let found: Set<Entity> | null = null;
    for (let next = m + 1; next < mentions.length && next < m + 12; next++) {
      const { type, tokens: { first } } = mentions[next]!;
      if (document.sentenceOf[first] !== sentence) break;
      const entity = this.walk.entityOf[next];
      if (type === 'name' && entity && !quoted[first]) (found ??= new Set()).add(entity);
    }
    return found ?? NONE_COMING;
  }

  /** The next few people named after a mention, within two sentences. */
  private ahead(mention: Mention): Entity[] {
    const { document } = this.walk.article;
    const sentence = document.sentenceOf[mention.tokens.first]!;
    const found: Entity[] = [];
    while (this.nextUp < this.upcoming.length && this.upcoming[this.nextUp]!.nextName <= mention.tokens.first) this.nextUp++;
    for (let i = this.nextUp; i < this.upcoming.length && i < this.nextUp + WINDOW && found.length < 4; i++) {
      const entity = this.upcoming[i]!;
      if (document.sentenceOf[entity.nextName]! - sentence > 2) break;
      if (isSingle(entity)) found.push(entity);
    }
    return found;
  }

  /** Who is named in an attribution's content: 1 by name, 2 otherwise. */
  private namedIn(attribution: number): Map<Entity, number> {
    const found = new Map<Entity, number>();
    const { mentions, attributions } = this.walk.article;
    for (const { start, end } of attributions[attribution]!.content) {
      for (let m = mentionAt(mentions, start); m < mentions.length && mentions[m]!.end <= end; m++) {
        const entity = this.walk.entityOf[m];
        if (entity) found.set(entity, mentions[m]!.type === 'name' ? 1 : found.get(entity) ?? 2);
      }
    }
    return found;
  }
}

/** Those seen last outside of quotations first. By insertion: they are few, and nearly in order, for which to call a comparison takes long. */
function inOrderOfSight(entities: readonly Entity[]): Entity[] {
  const ordered: Entity[] = [];
  for (const entity of entities) {
    const { token } = entity.lastOpen;
    let at = ordered.length;
    for (; at > 0 && ordered[at - 1]!.lastOpen.token < token; at--) ordered[at] = ordered[at - 1]!;
    ordered[at] = entity;
  }
  return ordered;
}

/** The best of the candidates, unless all of them are unlikely: then nobody. */
function likeliest(probabilities: readonly number[], nobody: number): number {
  let best = nobody;
  for (let i = 0; i < nobody; i++) if (probabilities[i]! >= LEAST_UNSPOKEN_PERSON && (best === nobody || probabilities[i]! > probabilities[best]!)) best = i;
  return best;
}

const NONE_COMING: ReadonlySet<Entity> = new Set();
// Features of one candidate at a time, so that none is kept.
const BUFFER = new Int32Array(Math.max(FEATURE_COUNT, NONE_COUNT));
/** By candidate of one choice: how its description fits, and how many of those before it agree. */
const FITS: number[] = [];
const RANKS: number[] = [];
const NOBODY: ReadonlyMap<Entity, number> = new Map();
