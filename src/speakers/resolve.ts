/**
 * Walks through the article once, giving each mention its entity: names as
 * clustered, pronouns and descriptions as ranked among those met before.
 */
import { POS, type Language, type Mention, type SpeakerWeights } from '../types.js';
import { ageBehind, ageWithin } from './ages.js';
import { Appositions } from './appositions.js';
import { bodyMeant, bodyTelling } from './bodies.js';
import { mentionAt, POSSESSIVE_ENDING, ROLE, tokenAt, type Article } from './article.js';
import type { Clusters } from './cluster.js';
import { Discourse, WINDOW } from './discourse.js';
import { Entity, isOne, isPerson, isSingle } from './entities.js';
import {
  agrees, CLASS, FEATURE_COUNT, FIT_FAMILY, fitOf, isStrong, NONE_COUNT, sightingOf, writeFeatures, writeNoneFeatures,
  type Moment, type Standing,
} from './features.js';
import { Kinship } from './kinship.js';
import { normalize, scoreOf } from './rank.js';
import { Titles } from './titles.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

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

/** Per mention: its entity and how sure that is. */
export interface Resolved {
  readonly entities: Entity[];
  readonly entityOf: (Entity | null)[];
  readonly sure: Float64Array;
  /** 1 for a mention that leads to its entity but does not name it (“Roe’s memo”, “Ana Roe, a judge,”). */
  readonly indirect: Uint8Array;
}

// Words of the longest phrase before a subject, and what opens one.
const LONGEST_OPENING = 14;
const OPENS_PHRASE: ReadonlySet<number> = new Set([POS.ADP, POS.SCONJ, POS.VERB]);
const LETTER = /[\p{L}\p{N}]/u;
// Names side by side.
const MOST_JOINED = 6;
// Probability from which “they” and “it” stand for somebody where nothing is said: nothing was learned from those.
const LEAST_UNSPOKEN = 0.5;
const LEAST_UNSPOKEN_PERSON = 0.2;
// Tokens from a description to whom its complement names (“the widow of the shipping heir Ben Rowe”).
const FARTHEST_COMPLEMENT = 6;

export function resolveMentions(
  article: Article, clusters: Clusters, language: Language, overrule?: Overrule,
): Resolved {
  return new Resolver(article, clusters, language, overrule).run();
}

class Resolver {
  private readonly entityOf: (Entity | null)[];
  private readonly sure: Float64Array;
  private readonly indirect: Uint8Array;
  /** 1 for a mention resolved before its turn. */
  private readonly early: Uint8Array;
  private readonly vocabulary: Vocabulary;
  private readonly titles: Titles;
  private readonly discourse: Discourse;
  private readonly appositions: Appositions;
  private readonly weights: SpeakerWeights;
  private readonly pageRoles: readonly string[];
  private readonly companyGoods: readonly string[];
  private readonly placeHeads: readonly string[];
  private readonly bodyWorks: readonly string[];
  private mostMentioned: Entity | null = null;
  private mostMentionedThing: Entity | null = null;
  /** Named entities by where they are first named, and how many of them the walk has passed. */
  private upcoming: Entity[] = [];
  private nextUp = 0;
  /** Those who act for someone, by noun. */
  private readonly actors = new Map<string, Entity[]>();
  /** What is named by whose it is (“the Roe campaign”), by owner and noun. */
  private readonly self = new Map<string, Entity>();
  private readonly kinship: Kinship;
  private readonly standing: Standing = { rank: -1, fitting: 0, near: 0, fit: 0, strong: 0, family: 0 };

  constructor(
    private readonly article: Article, private readonly clusters: Clusters, language: Language,
    private readonly overrule?: Overrule,
  ) {
    const { adverbsOfApposition, channelPrepositions } = language.attributions;
    this.weights = language.speakers.weights;
    ({ pageRoles: this.pageRoles, companyGoods: this.companyGoods, placeHeads: this.placeHeads, bodyWorks: this.bodyWorks } = language.speakers);
    this.vocabulary = vocabularyOf(language);
    this.titles = new Titles(article, this.vocabulary);
    this.discourse = new Discourse(article, clusters.entities, this.titles, channelPrepositions);
    this.appositions = new Appositions(article, clusters.entityOf, adverbsOfApposition, language.speakers.namings);
    this.kinship = new Kinship(language, clusters.bearers);
    this.entityOf = clusters.entityOf;
    this.sure = new Float64Array(article.mentions.length);
    this.indirect = new Uint8Array(article.mentions.length);
    this.early = new Uint8Array(article.mentions.length);
  }

  run(): Resolved {
    const { mentions } = this.article;
    const { entities } = this.clusters;
    // Where each entity is named, for “he said … Mr Doe” and the like.
    const upcoming = new Map<Entity, number>();
    for (let m = mentions.length - 1; m >= 0; m--) {
      const entity = this.entityOf[m];
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
    // What a person is called anywhere counts everywhere: a lead may say “a judge” before it names her.
    this.nameActing();
    this.titles.indexHeads(entities);
    mentions.forEach((mention, m) => {
      const entity = this.entityOf[m];
      if (!entity) return;
      if (mention.type === 'name' && entity.kind !== 'organization') {
        this.titles.learnOrigin(entity, mention);
        const age = ageBehind(this.article.document, mention.tokens);
        if (age !== null) {
          entity.age ??= age;
          entity.kind ??= 'person';
        }
        entity.kind ??= this.appositions.kindByRelative(mention);
        if (entity.kind === null && this.actsAsBody(entity, mention, m)) entity.kind = 'organization';
      }
      for (const role of mention.roles) {
        this.titles.addBearer(this.titles.learnRole(entity, role), entity);
      }
    });
    mentions.forEach((mention, m) => {
      if (mention.type !== 'nominal' || mention.determiner !== 'definite') return;
      const entity = this.appositions.apposed(mention, m);
      if (entity) this.titles.addBearer(this.titles.learnRole(entity, mention), entity);
    });
    mentions.forEach((mention, m) => {
      const entity = this.early[m] ? this.entityOf[m]! : this.resolve(mention, m);
      this.entityOf[m] = entity;
      if (entity) this.discourse.note(entity, mention, m);
      if (mention.type === 'nominal') this.titles.described.add(this.titles.headOf(mention.head));
    });
    return { entities, entityOf: this.entityOf, sure: this.sure, indirect: this.indirect };
  }

  /** “Northgate shares”, “Northgate said its members …”: a name of which nothing says that it is a person’s. */
  private actsAsBody(entity: Entity, { tokens: { past }, honorifics, roles }: Mention, m: number): boolean {
    if (entity.gender !== null || entity.plural || honorifics.length > 0 || roles.length > 0) return false;
    const { document: { words }, attributions, sourceOf } = this.article;
    if (this.companyGoods.includes(words[past]?.lower ?? '')) return true;
    const content = attributions[sourceOf[m]!]?.content[0];
    return content !== undefined && this.speaksOfIts(tokenAt(this.article.document, content.start));
  }

  /** “its members were tired”, “that it had won”, “it was hiring”: no “it” that stands for nothing. */
  private speaksOfIts(from: number): boolean {
    const { words, pos, lemmas } = this.article.document;
    const at = pos[from] === POS.SCONJ ? from + 1 : from;
    if (words[at]?.lower === 'its') return true;
    if (words[at]?.lower !== 'it' || pos[at + 1] !== POS.AUX || pos[at + 2] !== POS.VERB) return false;
    const verb = words[at + 2]!.lower;
    return verb !== 'been' && (lemmas[at + 1] === 'have' || verb.endsWith('ing'));
  }

  /** “the Roe campaign”, “Roe campaign chairman”: those who act for someone, under the name that the text gives anywhere. */
  private nameActing(): void {
    const { document, mentions } = this.article;
    const { words, pos, starts, ends } = document;
    mentions.forEach((mention, m) => {
      const owner = this.entityOf[m];
      if (mention.type !== 'name' || !owner || owner.kind === 'organization' || owner.kind === 'document' || owner.plural) return;
      let token = mention.tokens.past;
      if (token < words.length && POSSESSIVE_ENDING.test(words[token]!.text)) token++;
      for (let skipped = 0; skipped < 2 && pos[token] === POS.ADJ; skipped++) token++;
      const noun = words[token]?.lower;
      if (noun === undefined || !this.vocabulary.acting.has(noun) || document.sentenceOf[token] !== document.sentenceOf[mention.tokens.first]) return;
      const entity = this.actingFor(owner, noun) ?? this.newActing(owner, noun);
      addForm(entity, document.text, { start: mention.name!.start, end: ends[token]! });
      if (entity.nextName < 0) entity.nextName = starts[token]!;
    });
  }

  private actingFor(owner: Entity, noun: string): Entity | null {
    return this.self.get(`${owner.id} ${noun}`) ?? null;
  }

  private newActing(owner: Entity, noun: string): Entity {
    const entity = new Entity(this.clusters.entities.length);
    this.clusters.entities.push(entity);
    entity.kind = 'organization';
    entity.owner = owner;
    entity.roleHeads.add(this.titles.headOf(noun));
    this.self.set(`${owner.id} ${noun}`, entity);
    const others = this.actors.get(noun);
    if (others) others.push(entity);
    else this.actors.set(noun, [entity]);
    return entity;
  }

  /** “the campaign”, “his office”: whose is known or was last spoken of. */
  private resolveActing(mention: Mention, m: number): Entity | null {
    if (!this.vocabulary.acting.has(mention.head) || mention.plural) return null;
    if (mention.determiner === 'possessive') {
      const owner = this.ownerOf(mention, m);
      if (!owner || owner.plural || owner.kind === 'organization') return null;
      const known = this.actingFor(owner, mention.head);
      this.sure[m] = known ? 0.85 : 0.6;
      if (known) return known;
      this.indirect[m] = 1;
      return owner.named ? owner : null;
    }
    if (mention.determiner !== 'definite') return null;
    const recency = (entity: Entity) => Math.max(entity.lastToken, entity.owner!.lastToken);
    let best: Entity | null = null;
    const actors = this.actors.get(mention.head) ?? [];
    for (const entity of actors) if (recency(entity) >= 0 && (!best || recency(entity) > recency(best))) best = entity;
    if (best) this.sure[m] = actors.length === 1 ? 0.8 : 0.6;
    return best;
  }

  private resolve(mention: Mention, m: number): Entity | null {
    if (mention.type === 'name') return this.resolveName(mention, m);
    if (mention.type === 'pronoun') return this.resolvePronoun(mention, m);
    return this.resolveDescription(mention, m);
  }

  private resolveName(mention: Mention, m: number): Entity | null {
    const known = this.marriedInto(mention, m) ?? this.entityOf[m];
    let entity: Entity | null = known ?? null;
    if (known) this.sure[m] = 1;
    else {
      const shared = this.clusters.shared.get(m);
      entity = shared ? this.chooseShared(mention, m, shared) : null;
      if (entity) for (const role of mention.roles) this.titles.learnRole(entity, role);
    }
    const couple = this.couple(mention);
    if (couple) {
      this.sure[m] = 0.9;
      return couple;
    }
    if (entity) {
      this.join(entity, mention, m);
      // “his brother Ben Roe”
      const role = mention.owner && mention.determiner === 'possessive' ? mention.roles[0] : undefined;
      if (role) this.learnRelative(entity, this.titles.headOf(lastWordOf(this.article.document.text.slice(role.start, role.end))), mention, m);
    }
    return entity;
  }

  /** “Mrs Roe” after “Dr Roe’s wife, Ada,”: Ada, and so in the rest of the text. */
  private marriedInto({ honorifics, head }: Mention, m: number): Entity | null {
    const known = this.entityOf[m];
    if (!known || honorifics.length === 0 || known.sureGender === null || known.lastToken >= 0 || known.forms.size > 1 || !known.forms.has(head)) return null;
    for (const bearer of this.clusters.bearers.get(head) ?? []) {
      const spouse = bearer === known ? null : this.kinship.spouseOf(bearer, known.sureGender);
      // Who has a surname of their own is somebody else.
      if (!spouse || [...spouse.forms.values()].some(({ words }) => words.length > 1)) continue;
      for (const other of known.mentions) this.entityOf[other] = spouse;
      spouse.mentions.push(...known.mentions);
      return spouse;
    }
    return null;
  }

  /** One of several with the surname: by title and gender where they tell, by the story where they do not. */
  private chooseShared(mention: Mention, m: number, shared: readonly Entity[]): Entity | null {
    let fitting = shared;
    for (const role of mention.roles) {
      const head = this.titles.headOf(lastWordOf(this.article.document.text.slice(role.start, role.end)));
      const alike = fitting.filter((entity) => entity.roleHeads.has(head));
      if (alike.length > 0) fitting = alike;
    }
    if (mention.honorifics.length > 0 && (mention.gender === 'he' || mention.gender === 'she')) fitting = agreeing(fitting, mention.gender, true);
    const behind = this.appositions.behind(mention, m);
    if (behind) {
      const alike = fitting.filter((entity) => entity.roleHeads.has(this.titles.headOf(behind.head)));
      if (alike.length > 0) fitting = alike;
    }
    if (fitting.length === 1) {
      this.sure[m] = 0.9;
      return fitting[0]!;
    }
    return this.choose(mention, m, CLASS.SHARED, fitting);
  }

  /** “Mr and Mrs Roe”: both. */
  private couple(mention: Mention): Entity | null {
    const { words } = this.article.document;
    const { first } = mention.tokens;
    if (mention.honorifics.length === 0 || first < 2 || words[first - 1]!.lower !== 'and' || !this.vocabulary.honorifics.has(words[first - 2]!.lower)) return null;
    const bearers = this.clusters.bearers.get(mention.head) ?? [];
    const he = bearers.find((entity) => entity.gender === 'he');
    const she = bearers.find((entity) => entity.gender === 'she');
    return he && she ? this.discourse.pairOf([he, she]) : null;
  }

  /** “Ana Teles and Ben Rowe”, “A, B and C”: those whom “they” may stand for. */
  private join(entity: Entity, mention: Mention, m: number): void {
    const { document, mentions, roles } = this.article;
    const { words, pos } = document;
    const { first } = mention.tokens;
    const and = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    if (and < 1 || pos[and] !== POS.CCONJ || (words[and]!.lower !== 'and' && words[and]!.lower !== '&')) return;
    const members: Entity[] = [];
    let opening = m;
    for (let before = m - 1, past = and; before >= 0 && before > m - 12 && members.length < MOST_JOINED; before--) {
      const other = mentions[before]!;
      if (other.type !== 'name' || other.tokens.past > past) continue;
      const partner = this.entityOf[before];
      if (other.tokens.past < past - 1 || !partner || partner === entity || members.includes(partner)) break;
      members.unshift(...(partner.members.length > 0 ? partner.members : [partner]));
      opening = before;
      // “Ana Teles, Ben Rowe and …”: on to the one before.
      past = other.tokens.first - (words[other.tokens.first - 1]?.lower === 'the' ? 2 : 1);
      if (words[past]?.text !== ',') break;
    }
    if (members.length === 0) return;
    const pair = this.discourse.pairOf([...members, entity]);
    pair.joined = true;
    this.discourse.touch(pair, mention, roles[opening]!);
  }

  private resolvePronoun(mention: Mention, m: number): Entity | null {
    const { head } = mention;
    if (head === 'who' || head === 'whom' || head === 'whose') return this.relative(mention, m, false);
    if (head === 'which' || head === 'that') return this.relative(mention, m, true);
    if (mention.gender === 'he' || mention.gender === 'she') {
      const candidates = this.withoutTeller(this.discourse.candidates(isPerson), mention);
      const ahead = this.subjectAhead(mention, m);
      if (ahead && candidates.length > 0 && !candidates.includes(ahead)) candidates.push(ahead);
      return this.choose(mention, m, CLASS.HE_SHE, agreeing(candidates, mention.gender).filter(this.mayPossess(m)), ahead);
    }
    if (BOTH.has(head)) return this.lastTwo(m);
    const pair = mention.gender === 'they' ? this.discourse.subjectPair(mention) : null;
    if (pair) {
      this.sure[m] = 0.7;
      return pair;
    }
    if (mention.gender === 'they') return this.choose(mention, m, CLASS.THEY, this.discourse.severals());
    if (head === 'it' || head === 'its' || head === 'itself') {
      const telling = head === 'it' && this.article.sourceOf[m]! >= 0 && this.opensSentence(mention) ? bodyTelling(this.lastInParagraph(mention), this.article.document.sentenceOf[mention.tokens.first]!) : null;
      if (telling) {
        this.sure[m] = 0.85;
        return telling;
      }
      return this.article.sourceOf[m]! >= 0 || head === 'its' || this.isSubject(mention) ? this.choose(mention, m, CLASS.IT, this.discourse.candidates(isOne)) : null;
    }
    return null;
  }

  private opensSentence({ tokens: { first } }: Mention): boolean {
    const { sentenceOf } = this.article.document;
    return first === 0 || sentenceOf[first - 1] !== sentenceOf[first];
  }

  /** Who spoke last, if that was in the paragraph of a mention. */
  private lastInParagraph({ tokens: { first } }: Mention): Entity | null {
    const speaker = this.discourse.lastSpeaker;
    return speaker && speaker.lastSpokeParagraph === this.article.document.paragraphOf[first] ? speaker : null;
  }

  /** “it would wait”: more than a placeholder can do. */
  private isSubject({ tokens: { past } }: Mention): boolean {
    const { pos, lemmas } = this.article.document;
    if (pos[past] === POS.VERB) return !WEATHERING.has(lemmas[past]!);
    return pos[past] === POS.AUX && lemmas[past] !== 'be' && (pos[past + 1] === POS.VERB || pos[past + 1] === POS.ADV) && !WEATHERING.has(lemmas[past + 1]!);
  }

  /** “his” of “his brother, Ben Rowe,” is not Ben Rowe, nor is it when “his brother” comes again. */
  private mayPossess(m: number): (entity: Entity) => boolean {
    const holder = this.article.holders[m]!;
    if (holder < 0) return () => true;
    const { type, head } = this.article.mentions[holder]!;
    const possessed = type === 'name' ? this.entityOf[holder] : this.kinship.anybodys(this.titles.headOf(head));
    return (entity) => entity !== possessed;
  }

  /** Nobody is “he” in their own direct speech. */
  private withoutTeller(candidates: Entity[], mention: Mention): Entity[] {
    const { quoted, insideOf, sourceOf, mentions } = this.article;
    const { first } = mention.tokens;
    if (!quoted[first]) return candidates;
    let inside = insideOf[first]!;
    // The innermost may be what the pronoun itself tells.
    if (inside >= 0 && this.article.sources[inside]!.items.some((item) => mentions[item] === mention)) inside = -1;
    // “The landlady says she has left”, within somebody’s quotation.
    if (inside >= 0 && !this.isDirect(inside)) inside = -1;
    const teller = inside >= 0 && sourceOf.length > 0 ? this.speakerOf(inside) : null;
    return teller ? candidates.filter((entity) => entity !== teller) : candidates;
  }

  /** True where an attribution's content opens with a mark. */
  private isDirect(attribution: number): boolean {
    const { attributions, document: { text } } = this.article;
    const start = attributions[attribution]!.content[0]?.start;
    return start !== undefined && !LETTER.test(text[start]!);
  }

  private resolveDescription(mention: Mention, m: number): Entity | null {
    const apposed = this.appositions.apposed(mention, m);
    if (apposed) {
      const head = this.titles.learnRole(apposed, mention);
      const second = this.appositions.secondRole(mention, m);
      if (second) this.titles.learnRole(apposed, second);
      apposed.kind ??= 'person';
      if (mention.gender === 'he' || mention.gender === 'she') apposed.sureGender ??= mention.gender;
      if (mention.determiner === 'possessive') this.learnRelative(apposed, head, mention, m);
      this.sure[m] = 1;
      this.indirect[m] = 1;
      return apposed;
    }
    const business = this.appositions.apposedBusiness(mention, m);
    if (business) {
      this.titles.learnRole(business, mention);
      this.titles.indexHead(this.titles.headOf(mention.head), business);
      this.sure[m] = 1;
      this.indirect[m] = 1;
      return business;
    }
    const next = this.appositions.namedNext(mention, m);
    if (next) {
      this.titles.learnRole(next, mention, false);
      this.sure[m] = 1;
      this.indirect[m] = 1;
      return next;
    }
    const place = this.placeOf(mention, m);
    if (place) {
      this.sure[m] = 0.95;
      return place;
    }
    const person = mention.kind === 'unnamed';
    const named = this.namesItself(mention, m) ?? this.resolveActing(mention, m) ?? this.authored(mention, m);
    if (named) return named;
    if (mention.kind === 'group' && mention.plural && this.countsTwo(mention)) {
      const pair = this.lastTwo(m);
      if (pair) return pair;
    }
    const known = this.alreadyNamed(mention, m);
    if (known) {
      if (mention.kind === 'document' && known.kind !== 'document') this.indirect[m] = 1;
      return known;
    }
    if (person && this.isNewcomer(mention, m)) return this.describe(mention, m);
    const anaphoric = mention.determiner === 'definite' || (mention.determiner === 'possessive' && person) || (mention.determiner === 'none' && person);
    if (anaphoric) {
      const group = mention.kind === 'group';
      const head = this.titles.headOf(mention.head);
      const fits = person ? isSingle : mention.kind === 'document' ? (entity: Entity) => isOne(entity) || entity.works.has(head) : isOne;
      const others = person ? this.othersIn(mention, m) : [];
      const introduced = person ? this.alreadyIntroduced(mention, m, head, this.article.sourceOf[m]! >= 0) : null;
      if (introduced && !others.includes(introduced)) {
        this.sure[m] = 0.9;
        this.titles.learnRole(introduced, mention, false);
        return introduced;
      }
      const age = ageWithin(this.article.document, mention.tokens);
      const focused = person && mention.determiner === 'definite' ? this.inFocus(mention, m, head, age) : null;
      if (focused && !others.includes(focused)) {
        focused.age ??= age;
        this.titles.learnRole(focused, mention, false);
        return focused;
      }
      const mayBe = (entity: Entity) => this.titles.mayBe(entity, mention) && !isOfOtherGender(entity, mention) && !this.isOtherKin(entity, mention) && !others.includes(entity) && (age === null || entity.age === null || entity.age === age);
      const body = mention.kind === 'organization' && !mention.plural && mention.determiner === 'definite'
        ? bodyMeant(head, this.article.document.sentenceOf[mention.tokens.first]!, this.discourse.candidates(isOne), this.vocabulary) : null;
      if (body) {
        this.sure[m] = 0.7;
        this.titles.learnRole(body, mention, false);
        return body;
      }
      const candidates = group ? this.discourse.severals().filter((entity) => !this.isOtherGroup(entity, mention)) : person ? this.withoutTeller(this.discourse.candidates(fits).filter(mayBe), mention) : this.discourse.candidates(fits);
      // Whoever is called so, however long ago.
      if (!group) {
        const bearers = (person ? this.titles.bearers.get(head) : this.titles.byHead.get(head)) ?? [];
        for (const bearer of bearers.slice(0, WINDOW)) if (!candidates.includes(bearer) && (!person || mayBe(bearer))) candidates.push(bearer);
      }
      const entity = this.choose(mention, m, person ? CLASS.PERSON : group ? CLASS.THEY : CLASS.THING, candidates);
      if (entity) {
        if (age !== null) entity.age ??= age;
        if (person || mention.kind === entity.kind) this.titles.learnRole(entity, mention, false);
        else if (mention.kind === 'document') this.indirect[m] = 1;
        return entity;
      }
      const again = mention.kind === 'document' || mention.kind === 'organization' ? this.describedBefore(mention, head) : null;
      if (again) {
        this.sure[m] = 0.85;
        return again;
      }
    }
    if (person && mention.determiner === 'indefinite' && this.article.sourceOf[m]! >= 0) {
      const bearers = this.titles.bearers.get(this.titles.headOf(mention.head));
      // “A judge” of the first lines is the one that the rest names.
      if (bearers?.length === 1 && bearers[0]!.named && bearers[0]!.lastToken < 0 && this.article.document.paragraphOf[mention.tokens.first]! <= 1) {
        this.sure[m] = 0.75;
        return bearers[0]!;
      }
      const entity = bearers && bearers.length === 1 ? this.choose(mention, m, CLASS.PERSON, bearers) : null;
      if (entity) return entity;
    }
    return this.describe(mention, m);
  }

  /** True for a description that can only be of somebody not met before. */
  private isNewcomer(mention: Mention, m: number): boolean {
    return this.isExplained(mention, m) || this.isSharedKin(mention, m) || this.isTellersKin(mention);
  }

  /** “the passenger, a woman in a yellow coat,”: who is so explained was not known before. */
  private isExplained({ determiner, head, tokens: { past } }: Mention, m: number): boolean {
    if (determiner !== 'definite' || this.article.document.words[past]?.text !== ',' || this.titles.bearers.has(this.titles.headOf(head))) return false;
    const next = this.article.mentions[m + 1];
    return next?.type === 'nominal' && next.kind === 'unnamed' && next.determiner === 'indefinite' && next.tokens.first === past + 1;
  }

  /** “sister” of “Mr Roe’s mother and sister”: his as well. */
  private isSharedKin({ determiner, head, tokens: { first } }: Mention, m: number): boolean {
    if (determiner !== 'none' || !this.kinship.isKin(head) || this.article.document.words[first - 1]?.lower !== 'and') return false;
    for (let before = m - 1; before >= 0 && before > m - MOST_JOINED; before--) {
      const { type, determiner: own, tokens } = this.article.mentions[before]!;
      if (tokens.past === first - 1) return type === 'nominal' && own === 'possessive';
    }
    return false;
  }

  /** “the bishops of Sicily” are not “the doctors”, nor whoever else was called otherwise. */
  private isOtherGroup(entity: Entity, { head, tokens: { past } }: Mention): boolean {
    const { words } = this.article.document;
    const placed = words[past]?.lower === 'of' && words[past + 1]?.capitalized === true;
    return placed && !entity.named && entity.members.length === 0 && !entity.roleHeads.has(this.titles.headOf(head));
  }

  /** “His widow” is not “his sister”, while neither has a name. */
  private isOtherKin({ named, roleHeads }: Entity, { head, determiner }: Mention): boolean {
    if (named || determiner === 'definite' || !this.kinship.isKin(head) || roleHeads.has(this.titles.headOf(head))) return false;
    for (const role of roleHeads) if (this.kinship.isKin(role)) return true;
    return false;
  }

  /** “my daughter”, of whom nothing has been told. */
  private isTellersKin({ determiner, head, owner, tokens: { first } }: Mention): boolean {
    if (determiner !== 'possessive' || !owner || !TELLERS.has(this.article.document.words[first]!.lower) || !this.kinship.isKin(head)) return false;
    const noun = this.titles.headOf(head);
    return !this.titles.bearers.has(noun) && !this.discourse.recent.some(({ roleHeads }) => roleHeads.has(noun));
  }

  /** “the city of Orlow”: Orlow. */
  private placeOf({ kind, plural, head, tokens: { past } }: Mention, m: number): Entity | null {
    if (kind !== 'organization' || plural || !this.placeHeads.includes(head) || this.article.document.words[past]?.lower !== 'of') return null;
    const name = this.article.mentions[m + 1];
    const entity = this.entityOf[m + 1];
    return name?.type === 'name' && name.tokens.first === past + 1 && name.kind !== 'person' && entity?.kind !== 'person' ? entity ?? null : null;
  }

  /** A new entity, known by a description alone. */
  private describe(mention: Mention, m: number): Entity {
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

  /** “the Roe campaign”, “a Northgate poll”: a description that carries a name of its own. */
  private namesItself(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'organization' && mention.kind !== 'document') return null;
    const { document, mentions } = this.article;
    const inner = mentions[m + 1];
    const inside = inner && inner.end <= mention.end && inner.start >= mention.start;
    if (inside && !this.entityOf[m + 1]) this.resolveEarly(m + 1);
    const bearer = inside && inner.type === 'name' ? this.entityOf[m + 1] : null;
    if (!inside || (!bearer && mention.owner === null)) return null;
    // “her campaign” is “the Roe campaign”, once it has been called so.
    const owner = bearer ?? this.ownerOf(mention, m);
    if (!owner) return null;
    const key = `${owner.id} ${mention.head}`;
    const known = this.self.get(key);
    if (inner.type !== 'name') {
      if (known) this.sure[m] = 0.85;
      if (known || mention.kind !== 'document' || this.vocabulary.titled.has(mention.head) || !owner.named) return known ?? null;
      // “its report” speaks for itself.
      if (owner.kind === 'organization' && this.bodyWorks.includes(mention.head)) return null;
      // “her memo”
      this.sure[m] = 0.7;
      this.indirect[m] = 1;
      owner.works.add(this.titles.headOf(mention.head));
      return owner;
    }
    // “Ms Roe’s memo” and “the Gazette article” are their authors’ word, not the paper's.
    if (mention.kind === 'document' && (mention.owner || !this.vocabulary.titled.has(mention.head))) {
      this.sure[m] = 0.8;
      this.indirect[m] = 1;
      owner.works.add(this.titles.headOf(mention.head));
      return owner;
    }
    const span = { start: inner.name!.start, end: mention.end };
    const entity = known ?? this.describe(mention, m);
    addForm(entity, document.text, span);
    this.titles.indexHead(this.titles.headOf(mention.head), entity);
    this.self.set(key, entity);
    this.sure[m] = 0.95;
    return entity;
  }

  /** “a report by the Ashcombe Society”, “a letter from Ms Roe”: those who wrote it. */
  private authored(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'document' || this.article.sourceOf[m]! < 0) return null;
    const { document, mentions } = this.article;
    let { past } = mention.tokens;
    // “a memo released on Friday by the agency”
    for (const limit = Math.min(past + 5, document.size - 1); past < limit; past++) {
      const { lower, text } = document.words[past]!;
      if (lower === 'by' || lower === 'from' || text === ',' || document.sentenceOf[past] !== document.sentenceOf[mention.tokens.first]) break;
      if (document.pos[past] === POS.SCONJ || document.pos[past] === POS.PRON || document.pos[past] === POS.AUX) break;
    }
    const preposition = document.words[past]?.lower;
    if (preposition !== 'by' && preposition !== 'from') return null;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + 6; next++) {
      const other = mentions[next]!;
      if (other.tokens.first <= past || other.type === 'pronoun') continue;
      const entity = this.entityOf[next];
      if (other.type === 'name' && entity) {
        this.sure[m] = 0.7;
        this.indirect[m] = 1;
        entity.works.add(this.titles.headOf(mention.head));
        return entity;
      }
    }
    return null;
  }

  /** “his daughter, Ada Roe,”: his, and for want of a better one anybody’s. */
  private learnRelative(entity: Entity, head: string, mention: Mention, m: number): void {
    this.kinship.learn(this.ownerOf(mention, m), head, entity);
  }

  /** Whom a description tells apart from the one it describes: “his wife” is not he, “the widow of Ben Rowe” not Ben Rowe. */
  private othersIn(mention: Mention, m: number): readonly Entity[] {
    const { document, mentions } = this.article;
    const { past } = mention.tokens;
    const owner = this.ownerOf(mention, m);
    const others = owner ? [owner, ...owner.members] : [];
    if (document.pos[past] !== POS.ADP) return others;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + FARTHEST_COMPLEMENT; next++) {
      const entity = this.entityOf[next];
      if (entity && mentions[next]!.tokens.first > past && isClosedPhrase(document, past, mentions[next]!.tokens.first)) others.push(entity);
    }
    return others;
  }

  /** “who”: whoever is mentioned right before. */
  private relative(mention: Mention, m: number, thing: boolean): Entity | null {
    const { mentions, document } = this.article;
    const { first } = mention.tokens;
    let best: Entity | null = null;
    for (let before = m - 1; before >= 0 && before > m - 8; before--) {
      const other = mentions[before]!;
      if (document.sentenceOf[other.tokens.first] !== document.sentenceOf[first]) break;
      if (other.type === 'pronoun' && other.head !== 'those' && other.head !== 'he' && other.head !== 'she') continue;
      const entity = this.entityOf[before];
      if (!entity) continue;
      if (thing ? entity.kind === 'person' || entity.kind === 'unnamed' : entity.kind === 'document' || (entity.kind === 'organization' && first - other.tokens.past > 0)) continue;
      // “an anchor at Hull Radio who”, “Ana Teles, the mayor of Orlow, who”
      if (!thing && entity.kind !== 'person' && other.type === 'name' && this.closesDescription(before)) continue;
      const gap = first - other.tokens.past;
      if (best === null && gap <= 12) {
        best = entity;
        this.sure[m] = gap <= 1 ? 0.97 : 0.8;
        // “the aide to Ms Roe, who”: nearest wins; a holder that ends here as well is the better one.
        const holder = this.article.holders[before]!;
        if (holder >= 0 && mentions[holder]!.tokens.past === other.tokens.past && this.entityOf[holder]) best = this.entityOf[holder]!;
        break;
      }
    }
    return best;
  }

  /** True for a name that ends what singles out a person before it. */
  private closesDescription(m: number): boolean {
    const { mentions, document: { pos, words } } = this.article;
    const { first } = mentions[m]!.tokens;
    const preposition = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    if (pos[preposition] !== POS.ADP) return false;
    for (let before = m - 1; before >= 0 && before > m - 4; before--) {
      const { kind, type, plural, tokens } = mentions[before]!;
      if (tokens.past === preposition) return type === 'name' ? kind === 'person' : kind === 'unnamed' && !plural;
    }
    return false;
  }

  private ownerOf(mention: Mention, m: number): Entity | null {
    if (!mention.owner) return null;
    const { mentions } = this.article;
    for (let inner = m + 1; inner < mentions.length && mentions[inner]!.start < mention.end; inner++) {
      const other = mentions[inner]!;
      if (other.start < mention.owner.start || other.end > mention.owner.end) continue;
      if (!this.entityOf[inner]) this.resolveEarly(inner);
      if (this.entityOf[inner]) return this.entityOf[inner]!;
    }
    const own = this.article.document.text.slice(mention.owner.start, mention.owner.end).toLowerCase();
    return this.discourse.lastSame.get(own === 'his' ? 'he' : own === 'her' ? 'she' : own)?.entity ?? null;
  }

  /** What stands inside of a mention, when that depends on it. */
  private resolveEarly(m: number): void {
    if (this.early[m]) return;
    const mention = this.article.mentions[m]!;
    if (mention.type === 'nominal') return;
    this.early[m] = 1;
    this.entityOf[m] = this.resolve(mention, m);
  }

  /** Those whom “both” and “the two” stand for. */
  private lastTwo(m: number): Entity | null {
    const found = this.discourse.lastTwo();
    if (!found) return null;
    this.sure[m] = found.sure;
    return found.pair;
  }

  /** “both candidates”, “the two men”. */
  private countsTwo({ tokens: { first, past } }: Mention): boolean {
    const { words } = this.article.document;
    for (let i = first; i < past; i++) {
      const { lower } = words[i]!;
      if (lower === 'both' || lower === 'pair' || lower === 'couple') return true;
      if (lower === 'two') return i > first || words[first - 1]?.lower === 'the';
    }
    return false;
  }

  /** “In her memoir, Ms Roe …”: the person named right behind the opening phrase that a pronoun stands in, or null. */
  private subjectAhead({ tokens: { first } }: Mention, m: number): Entity | null {
    const { document: { words, pos, sentenceOf, size }, mentions, quoted } = this.article;
    const sentence = sentenceOf[first]!;
    let opening = first;
    while (opening > 0 && sentenceOf[opening - 1] === sentence && first - opening < LONGEST_OPENING) opening--;
    if (!OPENS_PHRASE.has(pos[opening]!) || opening === first || quoted[first]) return null;
    let comma = first + 1;
    while (comma < size && comma < first + LONGEST_OPENING && words[comma]!.text !== ',' && sentenceOf[comma] === sentence) comma++;
    for (let i = opening; i < first; i++) if (words[i]!.text === ',') return null;
    if (words[comma]?.text !== ',') return null;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= comma + 2; next++) {
      const entity = this.entityOf[next];
      if (mentions[next]!.type === 'name' && mentions[next]!.tokens.first > comma && entity && isPerson(entity)) return entity;
    }
    return null;
  }

  private choose(mention: Mention, m: number, mentionClass: number, candidates: readonly Entity[], ahead: Entity | null = null): Entity | null {
    const { article } = this;
    const { document } = article;
    const token = mention.tokens.first;
    const attribution = article.sourceOf[m]!;
    const head = this.titles.headOf(mention.head);
    const key = mention.gender ?? mention.head;
    const same = this.discourse.lastSame.get(key);
    const inside = article.insideOf[token]!;
    const insideOf = inside >= 0 && inside !== attribution ? this.speakerOf(inside) : null;
    const owner = mention.owner ? this.ownerOf(mention, m) : null;
    // A pronoun in the lead may look forward to the first name in its sentence.
    let pool = candidates.length > 0 || mentionClass === CLASS.SHARED ? candidates : this.ahead(mention);
    const moment: Moment = {
      article, m, mention, mentionClass, token, attribution, insideOf, owner,
      sentence: document.sentenceOf[token]!, paragraph: document.paragraphOf[token]!,
      inContent: attribution >= 0 ? this.namedIn(attribution) : NOBODY,
      lastSpeaker: this.discourse.lastSpeaker, lastSame: same?.entity ?? null,
      lastSameSentence: same?.sentence ?? -1, lastSameParagraph: same?.paragraph ?? -1,
      mostMentioned: mentionClass === CLASS.THING || mentionClass === CLASS.IT ? this.mostMentionedThing : this.mostMentioned, head,
      soleBearer: mention.type === 'nominal' ? this.titles.soleBearer(head, mention) : null,
      family: mention.type !== 'nominal' ? undefined : (mentionClass === CLASS.PERSON ? this.vocabulary.roleFamilies : this.vocabulary.families).get(mention.head),
      afterQuote: article.quoted[document.paragraphs[document.paragraphOf[token]!]!.first] === 1,
      gender: mention.gender, quoted: article.quoted[token] === 1, coming: this.comingIn(m), ahead, role: article.roles[m]!, mentionsSoFar: this.discourse.noted,
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
    this.sure[m] = probabilities[best]!;
    // Outside of sources a description links only when that is likelier than not: nothing was learned from those.
    if (mention.type === 'nominal' && attribution < 0) {
      const known = pool[best]?.roleHeads.has(moment.head) ?? false;
      if (!known && this.pageRoles.includes(moment.head)) return null;
      if (probabilities[best]! < (known ? 0.5 : 0.6)) return null;
    }
    if (mention.type === 'pronoun' && attribution < 0 && mentionClass !== CLASS.HE_SHE && probabilities[best]! < LEAST_UNSPOKEN) return null;
    return pool[best] ?? null;
  }

  /** “the judge” after “Judge Ana Teles”, the only one; “his daughter” after “his daughter, Ada Roe,”. */
  private alreadyIntroduced(mention: Mention, m: number, head: string, speaks: boolean): Entity | null {
    const { determiner, tokens } = mention;
    // “the former judge”, “the district judge” may be somebody else.
    if (mention.determiner === 'possessive') {
      const owner = this.ownerOf(mention, m);
      const known = (owner ? this.kinship.introduced(owner, head) : null) ?? (tokens.past - tokens.first === 2 ? this.kinship.anybodys(head) : null)
        ?? (owner ? this.kinship.namesake(owner, head) : null);
      return known && known !== owner ? known : null;
    }
    const titled = determiner === 'definite' || determiner === 'none' ? this.titles.titledSo(mention, head) : null;
    if (titled) return titled;
    if (tokens.past - tokens.first !== 2) return null;
    const sole = determiner === 'definite' ? this.titles.soleBearer(head, mention) : null;
    if (sole) return sole.named && sole.lastToken >= 0 ? sole : null;
    // “the son” after “her son, Ben Rowe,”
    const relative = determiner === 'definite' ? this.kinship.anybodys(head) : null;
    if (relative) return relative;
    const teller = determiner === 'definite' && speaks ? this.stillTelling(mention, m, head) : null;
    if (teller) return teller;
    // “the novelist said”, when the story has had one person so far.
    if (determiner !== 'definite' || !speaks) return null;
    const people = this.discourse.candidates((entity) => isSingle(entity) && entity.named && entity.kind !== 'organization');
    return people.length === 1 && !this.titles.bearers.has(head) ? people[0]! : null;
  }

  /** “the study” after “a study published on Monday”: the only one so described, of those without a name. */
  private describedBefore({ determiner, plural, tokens: { first, past } }: Mention, head: string): Entity | null {
    if (determiner !== 'definite' || plural || past - first !== 2) return null;
    const alike = this.discourse.candidates((entity) => !entity.named && !entity.plural && entity.members.length === 0 && entity.roleHeads.has(head));
    return alike.length === 1 ? alike[0]! : null;
  }

  /** “Rowe left early. “I was cold,” the Swede said”: the only one of that age, or whom the paragraph so far, or else the one before, speaks of. */
  private inFocus({ tokens: { first, past }, gender }: Mention, m: number, head: string, age: number | null): Entity | null {
    const aged = age === null ? [] : this.discourse.candidates((entity) => isSingle(entity) && entity.named && entity.age === age);
    if (aged.length === 1) {
      this.sure[m] = 0.95;
      return aged[0]!;
    }
    const { document } = this.article;
    const pointsBack = this.vocabulary.epithets.has(head) || (age !== null && past - first < 7) || document.words[past - 2]?.text === '-';
    if (!pointsBack || this.titles.bearers.has(head) || (this.pageRoles.includes(head) && this.article.sourceOf[m]! < 0)) return null;
    const paragraph = document.paragraphOf[first]!;
    for (const [p, all] of [[paragraph, false], [paragraph, true], [paragraph - 1, true]] as const) {
      const spokenOf = this.spokenOf(p, m, all);
      if (spokenOf.size === 0) continue;
      const [entity] = spokenOf;
      if (spokenOf.size > 1 || (gender !== null && entity!.gender !== null && entity!.gender !== gender)) return null;
      if (age !== null && entity!.age !== null && entity!.age !== age) return null;
      this.sure[m] = p === paragraph ? 0.85 : 0.7;
      return entity!;
    }
    return null;
  }

  /** The people whom a paragraph names or points at before a mention, outside of quotations; `all` with those who only possess or single out another. */
  private spokenOf(paragraph: number, m: number, all: boolean): ReadonlySet<Entity> {
    const { document: { paragraphOf }, mentions, holders, quoted, roles } = this.article;
    const found = new Set<Entity>();
    for (let before = m - 1; before >= 0; before--) {
      const { tokens: { first }, type } = mentions[before]!;
      if (paragraphOf[first]! < paragraph) break;
      const entity = this.entityOf[before];
      if (!entity || paragraphOf[first] !== paragraph || quoted[first] || !entity.named || !isSingle(entity)) continue;
      // “Rovers” of “Rovers captain Ana Teles” and “his” of “his rival, Ana Teles,” are nobody else.
      if (all || (type !== 'nominal' && holders[before]! < 0 && roles[before] !== ROLE.POSSESSIVE)) found.add(entity);
    }
    return found;
  }

  /** “Dr Rowe told the jury. The scientist said …”: the one who has just spoken, by a word that is new to the text. */
  private stillTelling({ tokens: { first }, gender }: Mention, m: number, head: string): Entity | null {
    const { document: { sentenceOf, paragraphOf }, mentions, holders } = this.article;
    const speaker = this.discourse.lastSpeaker;
    if (!speaker || !speaker.named || !isSingle(speaker) || this.titles.bearers.has(head)) return null;
    if (sentenceOf[first]! - speaker.lastSentence > 1 || paragraphOf[first] !== speaker.lastParagraph) return null;
    if (gender !== null && speaker.gender !== null && gender !== speaker.gender) return null;
    if (this.titles.described.has(head)) return null;
    for (let before = m - 1; before >= 0 && before > m - WINDOW; before--) {
      const other = mentions[before]!;
      const entity = this.entityOf[before];
      if (paragraphOf[other.tokens.first] !== paragraphOf[first]) break;
      // “Rovers” of “Rovers captain Ana Teles” is nobody else.
      if (other.type === 'name' && holders[before]! < 0 && entity && entity !== speaker && isSingle(entity)) return null;
    }
    return speaker;
  }

  /** “the commission” after “the Commission on Water”, “the poll” after “the Northgate poll”, “the memo” after “she said in a memo”. */
  private alreadyNamed(mention: Mention, m: number): Entity | null {
    if ((mention.kind !== 'organization' && mention.kind !== 'document') || mention.plural) return null;
    const { document, sourceOf } = this.article;
    const { first, past } = mention.tokens;
    const head = this.titles.headOf(mention.head);
    const lead = mention.determiner !== 'definite';
    // “A new poll” of the first lines is the one that the rest names.
    if (lead && ((mention.determiner !== 'indefinite' && mention.determiner !== 'none') || document.paragraphOf[first]! > 1 || sourceOf[m]! < 0)) return null;
    const fitting: Entity[] = [];
    for (const entity of this.titles.byHead.get(head) ?? []) {
      if (!entity.named || (mention.kind === 'document' && entity.kind !== 'document') || (entity.lastToken < 0 && !lead)) continue;
      if (this.titles.modifiersFit(entity, first, past - 1)) fitting.push(entity);
    }
    if (!lead && mention.kind === 'document') {
      for (const entity of this.discourse.recent) if (entity.named && entity.works.has(head) && !fitting.includes(entity)) fitting.push(entity);
    }
    if (fitting.length === 0 || (lead && fitting.length > 1)) return null;
    this.sure[m] = fitting.length === 1 ? 0.8 : 0.6;
    return fitting.reduce((latest, entity) => (entity.lastToken > latest.lastToken ? entity : latest));
  }

  /** Who is named in the rest of the sentence, outside of quotations. */
  private comingIn(m: number): ReadonlySet<Entity> {
    const { document, mentions, quoted } = this.article;
    const sentence = document.sentenceOf[mentions[m]!.tokens.first]!;
    let found: Set<Entity> | null = null;
    for (let next = m + 1; next < mentions.length && next < m + 12; next++) {
      const { type, tokens: { first } } = mentions[next]!;
      if (document.sentenceOf[first] !== sentence) break;
      const entity = this.entityOf[next];
      if (type === 'name' && entity && !quoted[first]) (found ??= new Set()).add(entity);
    }
    return found ?? NONE_COMING;
  }

  /** The next few people named after a mention, within two sentences. */
  private ahead(mention: Mention): Entity[] {
    const { document } = this.article;
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

  private speakerOf(attribution: number): Entity | null {
    const item = this.article.sources[attribution]!.items[0];
    return item === undefined ? null : this.entityOf[item] ?? null;
  }

  /** Who is named in an attribution's content: 1 by name, 2 otherwise. */
  private namedIn(attribution: number): Map<Entity, number> {
    const found = new Map<Entity, number>();
    const { mentions, attributions } = this.article;
    for (const { start, end } of attributions[attribution]!.content) {
      for (let m = mentionAt(mentions, start); m < mentions.length && mentions[m]!.end <= end; m++) {
        const entity = this.entityOf[m];
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

/** True where no verb, clause or new phrase begins between two tokens. */
function isClosedPhrase({ pos }: Article['document'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX || pos[i] === POS.PUNCT || pos[i] === POS.SCONJ || pos[i] === POS.PRON) return false;
  return true;
}

function lastWordOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1).toLowerCase();
}

function addForm(entity: Entity, text: string, span: { readonly start: number; readonly end: number }): void {
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const key = words.join(' ');
  const form = entity.forms.get(key);
  if (form) form.count++;
  else entity.forms.set(key, { words, span, count: 1, capitals: false });
}

const NONE_COMING: ReadonlySet<Entity> = new Set();
// Features of one candidate at a time, so that none is kept.
const BUFFER = new Int32Array(Math.max(FEATURE_COUNT, NONE_COUNT));
/** By candidate of one choice: how its description fits, and how many of those before it agree. */
const FITS: number[] = [];
const RANKS: number[] = [];
const NOBODY: ReadonlyMap<Entity, number> = new Map();

/** Without those of the other gender, where the text itself tells it, and all of them where somebody is left of whom it may be said. */
function agreeing(candidates: readonly Entity[], gender: 'he' | 'she', strictly = false): readonly Entity[] {
  const possible = candidates.filter((entity) => !isCalledOtherwise(entity, gender));
  const fitting = possible.filter((entity) => (entity.gender === null && !strictly) || entity.gender === gender);
  return fitting.some((entity) => entity.gender === gender || entity.kind === 'person') ? fitting : possible;
}

/** “My daughter” is not “my father”. */
function isOfOtherGender({ sureGender }: Entity, { gender }: Mention): boolean {
  return sureGender !== null && (gender === 'he' || gender === 'she') && sureGender !== gender;
}

/** By an honorific, or by pronouns that were taken for theirs. */
function isCalledOtherwise({ sureGender, likelyGender, he, she }: Entity, gender: 'he' | 'she'): boolean {
  if (sureGender !== null) return sureGender !== gender;
  const [own, other] = gender === 'he' ? [he, she] : [she, he];
  return other > own && likelyGender !== gender;
}

// What “it” does without being anything: seems, takes, is.
const WEATHERING = new Set(['appear', 'be', 'become', 'feel', 'happen', 'look', 'mean', 'rain', 'seem', 'snow', 'sound', 'take', 'turn']);
const TELLERS = new Set(['my', 'our']);
const BOTH = new Set(['both', 'each', 'neither']);
