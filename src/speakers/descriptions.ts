/** Whom descriptions stand for: what leaves no choice first, then the ranker. */
import { withoutEnding } from '../text/grammar.js';
import type { Language, Mention } from '../types.js';
import { ageWithin } from './ages.js';
import { bodyMeant, isMerePlace } from './bodies.js';
import { WINDOW } from './discourse.js';
import { isOne, isSingle, type Entity } from './entities.js';
import { CLASS } from './features.js';
import { nounKind } from './kinds.js';
import { Leads, tells } from './leads.js';
import { isOfOtherGender, People } from './people.js';
import type { Ranking } from './ranking.js';
import type { Walk } from './walk.js';
import type { Works } from './works.js';

export class Descriptions {
  private readonly people: People;
  private readonly leads: Leads;

  constructor(private readonly walk: Walk, private readonly ranking: Ranking, private readonly works: Works, private readonly language: Language) {
    this.people = new People(walk, language);
    this.leads = new Leads(walk);
  }

  resolveDescription(mention: Mention, m: number): Entity | null {
    const named = this.namedBeside(mention, m) ?? this.placeMeant(mention, m) ?? this.ownerMeant(mention, m) ?? this.pairMeant(mention, m) ?? this.namedAlready(mention, m);
    if (named) return named;
    const isPerson = mention.kind === 'unnamed';
    if (isPerson && this.people.isNewcomer(mention, m)) return this.walk.describe(mention, m);
    const pointsBack = mention.determiner === 'definite' || (isPerson && mention.determiner !== 'indefinite');
    return (pointsBack ? this.meantBefore(mention, m) : null) ?? (isPerson ? this.introducedBelow(mention, m) : null) ?? this.walk.describe(mention, m);
  }

  /** Whoever is named right beside: “Ana Teles, a judge,”, “Northgate, the builder,”, “The judge is Ana Teles”. */
  private namedBeside(mention: Mention, m: number): Entity | null {
    const { appositions, titles } = this.walk;
    const apposed = appositions.apposed(mention, m);
    if (apposed) {
      const head = titles.learnRole(apposed, mention);
      const second = appositions.secondRole(mention, m);
      if (second) titles.learnRole(apposed, second);
      apposed.kind ??= 'person';
      if (mention.gender === 'he' || mention.gender === 'she') apposed.sureGender ??= mention.gender;
      if (mention.determiner === 'possessive') this.walk.learnRelative(apposed, head, mention, m);
      return this.surely(apposed, m);
    }
    const business = appositions.apposedBusiness(mention, m);
    if (business) {
      titles.learnRole(business, mention);
      titles.indexHead(titles.headOf(mention.head), business);
      return this.surely(business, m);
    }
    const next = appositions.namedNext(mention, m);
    if (next) titles.learnRole(next, mention, false);
    return next && this.surely(next, m);
  }

  private surely(entity: Entity, m: number): Entity {
    this.walk.sure[m] = 1;
    this.walk.indirect[m] = 1;
    return entity;
  }

  private placeMeant(mention: Mention, m: number): Entity | null {
    const place = this.works.placeOf(mention, m) ?? this.works.regionMeant(mention, m);
    if (!place) return null;
    // “The city” from here on.
    this.walk.titles.indexHead(this.walk.titles.headOf(mention.head), place);
    this.walk.sure[m] = 0.95;
    return place;
  }

  /** Whose work, act or employee it is. */
  private ownerMeant(mention: Mention, m: number): Entity | null {
    const { works } = this;
    return works.namesItself(mention, m) ?? works.resolveActing(mention, m) ?? works.authored(mention, m) ?? works.employer(mention, m);
  }

  private pairMeant(mention: Mention, m: number): Entity | null {
    return mention.kind === 'group' && mention.plural && this.countsTwo(mention) ? this.walk.lastTwo(m) : null;
  }

  private namedAlready(mention: Mention, m: number): Entity | null {
    const known = this.works.alreadyNamed(mention, m);
    if (known && mention.kind === 'document' && known.kind !== 'document') this.walk.indirect[m] = 1;
    return known;
  }

  /** Who or what has been told of already: “the judge”, “her lawyer”, “the company”. */
  private meantBefore(mention: Mention, m: number): Entity | null {
    const { walk, people } = this;
    const { titles } = walk;
    const isPerson = mention.kind === 'unnamed';
    const head = titles.headOf(mention.head);
    const others = isPerson ? people.othersIn(mention, m) : [];
    const introduced = isPerson ? people.alreadyIntroduced(mention, m, head, walk.article.sourceOf[m]! >= 0) : null;
    if (introduced && !others.includes(introduced) && !people.isOtherOffice(introduced, mention)) {
      walk.sure[m] = 0.9;
      titles.learnRole(introduced, mention, false);
      return introduced;
    }
    const identified = this.leads.identifiedNext(mention, m);
    if (identified && !others.includes(identified)) return identified;
    const age = ageWithin(walk.article.document, mention.tokens, walk.article.grammar);
    const mayBe = (entity: Entity) => !others.includes(entity) && this.mayBe(entity, mention, age);
    const focused = isPerson ? this.inFocus(mention, m, head, age, mayBe) : this.bodyMeant(mention, m, head);
    if (focused) return focused;
    const candidates = this.candidatesFor(mention, head, mayBe);
    const entity = this.ranking.choose(mention, m, isPerson ? CLASS.PERSON : mention.kind === 'group' ? CLASS.THEY : CLASS.THING, candidates);
    if (entity) {
      if (age !== null) entity.age ??= age;
      if (isPerson || mention.kind === entity.kind) titles.learnRole(entity, mention, false);
      else if (mention.kind === 'document') walk.indirect[m] = 1;
      return entity;
    }
    const again = mention.kind === 'document' || mention.kind === 'organization' ? this.works.describedBefore(mention, head) : null;
    if (again) walk.sure[m] = 0.85;
    return again;
  }

  /** True where nothing that is known of a person speaks against a description. */
  private mayBe(entity: Entity, mention: Mention, age: number | null): boolean {
    const { people } = this;
    return (
      this.walk.titles.mayBe(entity, mention) && !isOfOtherGender(entity, mention) && !people.isOtherKin(entity, mention)
      && !people.isOtherOffice(entity, mention) && (age === null || entity.age === null || entity.age === age)
    );
  }

  /** The person whom the story is about, where a description with “the” suits them. */
  private inFocus(mention: Mention, m: number, head: string, age: number | null, mayBe: (entity: Entity) => boolean): Entity | null {
    if (mention.determiner !== 'definite') return null;
    // Who is named in the rest of the sentence is somebody else; few descriptions get as far as to ask.
    let coming: ReadonlySet<Entity> | null = null;
    const isComing = (entity: Entity) => (coming ??= this.ranking.comingIn(m)).has(entity);
    const focused = this.people.inFocus(mention, m, head, age, (entity) => mayBe(entity) && !isComing(entity));
    if (!focused) return null;
    focused.age ??= age;
    this.walk.titles.learnRole(focused, mention, false);
    return focused;
  }

  private bodyMeant(mention: Mention, m: number, head: string): Entity | null {
    if (mention.kind !== 'organization' || mention.plural || mention.determiner !== 'definite') return null;
    const { article, discourse, vocabulary, titles, sure } = this.walk;
    const body = bodyMeant(head, article.document.sentenceOf[mention.tokens.first]!, discourse.candidates(isOne), vocabulary);
    if (!body) return null;
    sure[m] = 0.7;
    titles.learnRole(body, mention, false);
    return body;
  }

  /** Whom a description that points back may stand for, for the ranker to choose from. */
  private candidatesFor(mention: Mention, head: string, mayBe: (entity: Entity) => boolean): Entity[] {
    const { discourse, titles, vocabulary } = this.walk;
    if (mention.kind === 'group') return discourse.severals().filter((entity) => !this.isOtherGroup(entity, mention));
    const isPerson = mention.kind === 'unnamed';
    const candidates =
      isPerson ? this.ranking.withoutTeller(discourse.candidates(isSingle).filter(mayBe), mention)
      : mention.kind === 'document' ? discourse.candidates((entity) => isOne(entity) || entity.works.has(head))
      : discourse.candidates((entity) => isOne(entity) && !(mention.kind === 'organization' && isMerePlace(entity, mention.head, vocabulary)));
    // Whoever is called so, however long ago.
    const bearers = (isPerson ? titles.bearers : titles.byHead).get(head) ?? [];
    for (const bearer of bearers.slice(0, WINDOW)) if (!candidates.includes(bearer) && (!isPerson || mayBe(bearer))) candidates.push(bearer);
    return candidates;
  }

  /** Somebody new whose name comes later: “A judge says …”. Headlines leave articles out: “captain says”. */
  private introducedBelow(mention: Mention, m: number): Entity | null {
    const { article, titles } = this.walk;
    const isIndefinite = mention.determiner === 'indefinite' || (mention.determiner === 'none' && article.document.paragraphOf[mention.tokens.first]! <= 1);
    if (!isIndefinite || !tells(article, m)) return null;
    const named = this.leads.namedBelow(mention, m) ?? this.leads.identifiedNext(mention, m);
    if (named) return named;
    const bearers = titles.bearers.get(titles.headOf(mention.head)) ?? [];
    return bearers.length === 1 ? this.ranking.choose(mention, m, CLASS.PERSON, bearers) : null;
  }

  /** “the bishops of Sicily” are not “the doctors”, “the Republicans” no lawyers and “the banks” no people, nor whoever else was called otherwise. */
  private isOtherGroup(entity: Entity, { head, tokens: { first, past } }: Mention): boolean {
    if (entity.named || entity.members.length > 0 || entity.roleHeads.has(this.walk.titles.headOf(head))) return false;
    const { document: { words }, grammar } = this.walk.article;
    const last = words[past - 1]!;
    if (grammar.of.has(words[past]?.lower ?? '') && words[past + 1]?.capitalized === true) return true;
    const party = past - first > 1 && last.capitalized ? this.walk.vocabulary.partyWords.get(withoutEnding(last.lower, grammar.plurals.ending)) : undefined;
    if (party !== undefined) return !entity.roleWords.has(party);
    const { camps, plainGroups } = this.walk.vocabulary;
    // “The conservatives” are not “the neighbors”, and “the authors” no mere “2,200 people”.
    if (entity.roleHeads.size > 0 && (camps.has(last.lower) || (!plainGroups.has(last.lower) && [...entity.roleHeads].every((role) => plainGroups.has(role))))) return true;
    const kind = nounKind(this.language, last.lower);
    // “the team” may well be “the researchers”.
    if (kind === null || entity.kind !== 'group' || entity.roleHeads.size === 0) return false;
    for (const role of entity.roleHeads) {
      const other = nounKind(this.language, role);
      // “the banks” are no panel.
      const single = kind === 'organization' && !role.endsWith(grammar.plurals.ending);
      if (other === null || (other === kind && !single)) return false;
    }
    return true;
  }

  /** “both candidates”, “the two men”. */
  private countsTwo({ tokens: { first, past } }: Mention): boolean {
    const { document: { words }, grammar } = this.walk.article;
    for (let i = first; i < past; i++) {
      const { lower } = words[i]!;
      if (grammar.pairs.has(lower)) return true;
      if (grammar.two.has(lower)) return i > first || grammar.definite.has(words[first - 1]?.lower ?? '');
    }
    return false;
  }
}
