/** Whom descriptions stand for: what leaves no choice first, then the ranker. */
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
    const apposed = this.walk.appositions.apposed(mention, m);
    if (apposed) {
      const head = this.walk.titles.learnRole(apposed, mention);
      const second = this.walk.appositions.secondRole(mention, m);
      if (second) this.walk.titles.learnRole(apposed, second);
      apposed.kind ??= 'person';
      if (mention.gender === 'he' || mention.gender === 'she') apposed.sureGender ??= mention.gender;
      if (mention.determiner === 'possessive') this.walk.learnRelative(apposed, head, mention, m);
      this.walk.sure[m] = 1;
      this.walk.indirect[m] = 1;
      return apposed;
    }
    const business = this.walk.appositions.apposedBusiness(mention, m);
    if (business) {
      this.walk.titles.learnRole(business, mention);
      this.walk.titles.indexHead(this.walk.titles.headOf(mention.head), business);
      this.walk.sure[m] = 1;
      this.walk.indirect[m] = 1;
      return business;
    }
    const next = this.walk.appositions.namedNext(mention, m);
    if (next) {
      this.walk.titles.learnRole(next, mention, false);
      this.walk.sure[m] = 1;
      this.walk.indirect[m] = 1;
      return next;
    }
    const place = this.works.placeOf(mention, m) ?? this.works.regionMeant(mention, m);
    if (place) {
      // “The city” from here on.
      this.walk.titles.indexHead(this.walk.titles.headOf(mention.head), place);
      this.walk.sure[m] = 0.95;
      return place;
    }
    const person = mention.kind === 'unnamed';
    const named = this.works.namesItself(mention, m) ?? this.works.resolveActing(mention, m) ?? this.works.authored(mention, m) ?? this.works.employer(mention, m);
    if (named) return named;
    if (mention.kind === 'group' && mention.plural && this.countsTwo(mention)) {
      const pair = this.walk.lastTwo(m);
      if (pair) return pair;
    }
    const known = this.works.alreadyNamed(mention, m);
    if (known) {
      if (mention.kind === 'document' && known.kind !== 'document') this.walk.indirect[m] = 1;
      return known;
    }
    if (person && this.people.isNewcomer(mention, m)) return this.walk.describe(mention, m);
    const anaphoric = mention.determiner === 'definite' || (mention.determiner === 'possessive' && person) || (mention.determiner === 'none' && person);
    if (anaphoric) {
      const group = mention.kind === 'group';
      const head = this.walk.titles.headOf(mention.head);
      const fits = person ? isSingle : mention.kind === 'document' ? (entity: Entity) => isOne(entity) || entity.works.has(head) : isOne;
      const others = person ? this.people.othersIn(mention, m) : [];
      const introduced = person ? this.people.alreadyIntroduced(mention, m, head, this.walk.article.sourceOf[m]! >= 0) : null;
      if (introduced && !others.includes(introduced) && !this.people.isOtherOffice(introduced, mention)) {
        this.walk.sure[m] = 0.9;
        this.walk.titles.learnRole(introduced, mention, false);
        return introduced;
      }
      const identified = this.leads.identifiedNext(mention, m);
      if (identified && !others.includes(identified)) return identified;
      const age = ageWithin(this.walk.article.document, mention.tokens);
      // Who is named in the rest of the sentence is somebody else; few descriptions get as far as to ask.
      let coming: ReadonlySet<Entity> | null = null;
      const isComing = (entity: Entity) => (coming ??= this.ranking.comingIn(m)).has(entity);
      const mayBe = (entity: Entity) => this.walk.titles.mayBe(entity, mention) && !isOfOtherGender(entity, mention) && !this.people.isOtherKin(entity, mention) && !this.people.isOtherOffice(entity, mention) && !others.includes(entity) && (age === null || entity.age === null || entity.age === age);
      const focused = person && mention.determiner === 'definite' ? this.people.inFocus(mention, m, head, age, (entity) => mayBe(entity) && !isComing(entity)) : null;
      if (focused && !others.includes(focused)) {
        focused.age ??= age;
        this.walk.titles.learnRole(focused, mention, false);
        return focused;
      }
      const body = mention.kind === 'organization' && !mention.plural && mention.determiner === 'definite'
        ? bodyMeant(head, this.walk.article.document.sentenceOf[mention.tokens.first]!, this.walk.discourse.candidates(isOne), this.walk.vocabulary) : null;
      if (body) {
        this.walk.sure[m] = 0.7;
        this.walk.titles.learnRole(body, mention, false);
        return body;
      }
      const candidates = group ? this.walk.discourse.severals().filter((entity) => !this.isOtherGroup(entity, mention)) : person ? this.ranking.withoutTeller(this.walk.discourse.candidates(fits).filter(mayBe), mention) : this.walk.discourse.candidates((entity) => fits(entity) && !(mention.kind === 'organization' && isMerePlace(entity, mention.head, this.walk.vocabulary)));
      // Whoever is called so, however long ago.
      if (!group) {
        const bearers = (person ? this.walk.titles.bearers.get(head) : this.walk.titles.byHead.get(head)) ?? [];
        for (const bearer of bearers.slice(0, WINDOW)) if (!candidates.includes(bearer) && (!person || mayBe(bearer))) candidates.push(bearer);
      }
      const entity = this.ranking.choose(mention, m, person ? CLASS.PERSON : group ? CLASS.THEY : CLASS.THING, candidates);
      if (entity) {
        if (age !== null) entity.age ??= age;
        if (person || mention.kind === entity.kind) this.walk.titles.learnRole(entity, mention, false);
        else if (mention.kind === 'document') this.walk.indirect[m] = 1;
        return entity;
      }
      const again = mention.kind === 'document' || mention.kind === 'organization' ? this.works.describedBefore(mention, head) : null;
      if (again) {
        this.walk.sure[m] = 0.85;
        return again;
      }
    }
    // Headlines leave articles out: “captain says”.
    const isIndefinite = mention.determiner === 'indefinite' || (mention.determiner === 'none' && this.walk.article.document.paragraphOf[mention.tokens.first]! <= 1);
    if (person && isIndefinite && tells(this.walk.article, m)) {
      const named = this.leads.namedBelow(mention, m) ?? this.leads.identifiedNext(mention, m);
      if (named) return named;
      const bearers = this.walk.titles.bearers.get(this.walk.titles.headOf(mention.head)) ?? [];
      const entity = bearers.length === 1 ? this.ranking.choose(mention, m, CLASS.PERSON, bearers) : null;
      if (entity) return entity;
    }
    return this.walk.describe(mention, m);
  }

  /** “the bishops of Sicily” are not “the doctors”, “the Republicans” no lawyers and “the banks” no people, nor whoever else was called otherwise. */
  private isOtherGroup(entity: Entity, { head, tokens: { first, past } }: Mention): boolean {
    if (entity.named || entity.members.length > 0 || entity.roleHeads.has(this.walk.titles.headOf(head))) return false;
    const { words } = this.walk.article.document;
    const last = words[past - 1]!;
    if (words[past]?.lower === 'of' && words[past + 1]?.capitalized === true) return true;
    const party = past - first > 1 && last.capitalized ? this.walk.vocabulary.partyWords.get(last.lower.replace(/s$/, '')) : undefined;
    if (party !== undefined) return !entity.roleWords.has(party);
    const kind = nounKind(this.language, last.lower);
    // “the team” may well be “the researchers”.
    if (kind === null || entity.kind !== 'group' || entity.roleHeads.size === 0) return false;
    for (const role of entity.roleHeads) {
      const other = nounKind(this.language, role);
      // “the banks” are no panel.
      const single = kind === 'organization' && !role.endsWith('s');
      if (other === null || (other === kind && !single)) return false;
    }
    return true;
  }

  /** “both candidates”, “the two men”. */
  private countsTwo({ tokens: { first, past } }: Mention): boolean {
    const { words } = this.walk.article.document;
    for (let i = first; i < past; i++) {
      const { lower } = words[i]!;
      if (lower === 'both' || lower === 'pair' || lower === 'couple') return true;
      if (lower === 'two') return i > first || words[first - 1]?.lower === 'the';
    }
    return false;
  }
}
