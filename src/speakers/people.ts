/** Whom a description of a person stands for where the text leaves no choice, and whom it cannot stand for. */
import { POS, type Language, type Mention } from '../types.js';
import { ROLE, type Article } from './article.js';
import { WINDOW } from './discourse.js';
import { isSingle, type Entity } from './entities.js';
import type { Walk } from './walk.js';

// Tokens from a description to whom its complement names (“the widow of the shipping heir Ben Rowe”).
const FARTHEST_COMPLEMENT = 6;
// Mentions back to the other one of two that one possesses.
const FARTHEST_PARTNER = 6;
// Paragraphs back to the only one spoken of.
const FEW_PARAGRAPHS = 3;

export class People {
  private readonly pageRoles: readonly string[];
  private readonly youngPeople: readonly string[];

  constructor(private readonly walk: Walk, { speakers: { pageRoles, youngPeople } }: Language) {
    this.pageRoles = pageRoles;
    this.youngPeople = youngPeople;
  }

  /** “the judge” after “Judge Ana Teles”, the only one; “his daughter” after “his daughter, Ada Roe,”. */
  alreadyIntroduced(mention: Mention, m: number, head: string, speaks: boolean): Entity | null {
    const { determiner, tokens } = mention;
    // “the former judge”, “the district judge” may be somebody else.
    if (mention.determiner === 'possessive') {
      const owner = this.walk.ownerOf(mention, m);
      const known = (owner ? this.walk.kinship.introduced(owner, head) : null) ?? (tokens.past - tokens.first === 2 ? this.walk.kinship.anybodys(head) : null)
        ?? (owner ? this.walk.kinship.namesake(owner, head) : null);
      return known && known !== owner ? known : null;
    }
    const titled = determiner === 'definite' || determiner === 'none' ? this.walk.titles.titledSo(mention, head) : null;
    if (titled) return titled;
    if (tokens.past - tokens.first !== 2) return null;
    const sole = determiner === 'definite' ? this.walk.titles.soleBearer(head, mention) : null;
    if (sole) return sole.named && sole.lastToken >= 0 ? sole : null;
    // “the son” after “her son, Ben Rowe,”
    const relative = determiner === 'definite' ? this.walk.kinship.anybodys(head) : null;
    if (relative) return relative;
    const met = determiner === 'definite' ? this.metSo(mention, head) : null;
    if (met) return met;
    const teller = determiner === 'definite' && speaks ? this.stillTelling(mention, m, head) : null;
    if (teller) return teller;
    // “the novelist said”, when the story has had one person so far.
    if (determiner !== 'definite' || !speaks) return null;
    const people = this.walk.discourse.candidates((entity) => isSingle(entity) && entity.named && entity.kind !== 'organization');
    return people.length === 1 && !this.walk.titles.bearers.has(head) ? people[0]! : null;
  }

  /** “the lobbyist” after “one lobbyist”, of whom no more has been told: the only one called so, rather than anybody with a name. */
  private metSo({ tokens: { first }, gender }: Mention, head: string): Entity | null {
    if (this.walk.titles.bearers.has(head)) return null;
    const { document: { paragraphOf, starts }, headline } = this.walk.article;
    const met = this.walk.discourse.candidates((entity) => isSingle(entity) && entity.roleHeads.has(head));
    const [entity] = met;
    if (met.length !== 1 || entity!.named || !entity!.introduced || paragraphOf[first]! - entity!.lastParagraph > FEW_PARAGRAPHS) return null;
    // A story tells in its first lines of “a lobbyist”, and who that is only then.
    const opening = starts[entity!.firstToken]! < headline || paragraphOf[entity!.firstToken]! <= 1;
    if (opening && this.walk.discourse.recent.some((other) => other.named && isSingle(other) && other.firstToken > entity!.firstToken)) return null;
    return gender !== null && entity!.gender !== null && entity!.gender !== gender ? null : entity!;
  }

  /** “Rowe left early. “I was cold,” the Swede said”: the only one of that age, or whom the paragraph so far, or else the one before, speaks of. */
  inFocus(mention: Mention, m: number, head: string, age: number | null, mayBe: (entity: Entity) => boolean): Entity | null {
    const { tokens: { first, past }, gender } = mention;
    const aged = age === null ? [] : this.walk.discourse.candidates((entity) => isSingle(entity) && entity.named && entity.age === age);
    if (aged.length === 1) {
      this.walk.sure[m] = 0.95;
      return aged[0]!;
    }
    const { document } = this.walk.article;
    const allied = this.walk.titles.isAllied(mention) && !(this.walk.titles.bearers.get(head) ?? []).some((bearer) => this.walk.titles.mayBe(bearer, mention));
    const pointsBack = allied || this.walk.vocabulary.epithets.has(head) || (age !== null && past - first < 7) || document.words[past - 2]?.text === '-';
    if (!pointsBack || (!allied && this.walk.titles.bearers.has(head)) || (this.pageRoles.includes(head) && this.walk.article.sourceOf[m]! < 0)) return null;
    const paragraph = document.paragraphOf[first]!;
    for (const [p, all] of [[paragraph, false], [paragraph, true], [paragraph - 1, true]] as const) {
      if (allied && p < paragraph) return this.soleOf(paragraph, m, mayBe);
      const spokenOf = this.spokenOf(p, m, all, mayBe);
      if (spokenOf.size === 0) continue;
      const [entity] = spokenOf;
      if (spokenOf.size > 1 || (gender !== null && entity!.gender !== null && entity!.gender !== gender)) return null;
      if (age !== null && entity!.age !== null && entity!.age !== age) return null;
      this.walk.sure[m] = p === paragraph ? 0.85 : 0.7;
      return entity!;
    }
    return null;
  }

  /** “The Republican” of a new paragraph: the only one of whom the last few speak, in quotations too. */
  private soleOf(paragraph: number, m: number, mayBe: (entity: Entity) => boolean): Entity | null {
    const { document: { paragraphOf }, mentions } = this.walk.article;
    let sole: Entity | null = null;
    for (let before = m - 1; before >= 0 && paragraphOf[mentions[before]!.tokens.first]! >= paragraph - FEW_PARAGRAPHS; before--) {
      const entity = this.walk.entityOf[before];
      if (!entity?.named || !isSingle(entity) || entity === sole || !mayBe(entity)) continue;
      if (sole) return null;
      sole = entity;
    }
    if (sole) this.walk.sure[m] = 0.7;
    return sole;
  }

  /** The people whom a paragraph names or points at before a mention, outside of quotations; `all` with those who only possess or single out another. */
  private spokenOf(paragraph: number, m: number, all: boolean, mayBe: (entity: Entity) => boolean): ReadonlySet<Entity> {
    const { document: { paragraphOf }, mentions, holders, quoted, roles } = this.walk.article;
    const found = new Set<Entity>();
    for (let before = m - 1; before >= 0; before--) {
      const { tokens: { first }, type } = mentions[before]!;
      if (paragraphOf[first]! < paragraph) break;
      const entity = this.walk.entityOf[before];
      if (!entity || paragraphOf[first] !== paragraph || quoted[first] || !entity.named || !isSingle(entity) || !mayBe(entity)) continue;
      // “Rovers” of “Rovers captain Ana Teles” and “his” of “his rival, Ana Teles,” are nobody else.
      if (all || (type !== 'nominal' && holders[before]! < 0 && roles[before] !== ROLE.POSSESSIVE)) found.add(entity);
    }
    return found;
  }

  /** “Dr Rowe told the jury. The scientist said …”: the one who has just spoken, by a word that is new to the text. */
  private stillTelling({ tokens: { first }, gender }: Mention, m: number, head: string): Entity | null {
    const { document: { sentenceOf, paragraphOf }, mentions, holders } = this.walk.article;
    const speaker = this.walk.discourse.lastSpeaker;
    if (!speaker || !speaker.named || !isSingle(speaker) || this.walk.titles.bearers.has(head)) return null;
    if (sentenceOf[first]! - speaker.lastSentence > 1 || paragraphOf[first] !== speaker.lastParagraph) return null;
    if (gender !== null && speaker.gender !== null && gender !== speaker.gender) return null;
    if (this.walk.titles.described.has(head)) return null;
    for (let before = m - 1; before >= 0 && before > m - WINDOW; before--) {
      const other = mentions[before]!;
      const entity = this.walk.entityOf[before];
      if (paragraphOf[other.tokens.first] !== paragraphOf[first]) break;
      // “Rovers” of “Rovers captain Ana Teles” is nobody else.
      if (other.type === 'name' && holders[before]! < 0 && entity && entity !== speaker && isSingle(entity)) return null;
    }
    return speaker;
  }

  /** True for a description that can only be of somebody not met before. */
  isNewcomer(mention: Mention, m: number): boolean {
    return this.isExplained(mention, m) || this.isSharedKin(mention, m) || this.isTellersKin(mention);
  }

  /** “the passenger, a woman in a yellow coat,”: who is so explained was not known before. */
  private isExplained({ determiner, head, tokens: { past } }: Mention, m: number): boolean {
    if (determiner !== 'definite' || this.walk.article.document.words[past]?.text !== ',' || this.walk.titles.bearers.has(this.walk.titles.headOf(head))) return false;
    const next = this.walk.article.mentions[m + 1];
    return next?.type === 'nominal' && next.kind === 'unnamed' && next.determiner === 'indefinite' && next.tokens.first === past + 1;
  }

  /** “sister” of “Mr Roe’s mother and sister”: his as well. */
  private isSharedKin({ determiner, head, tokens: { first } }: Mention, m: number): boolean {
    if (determiner !== 'none' || !this.walk.kinship.isKin(head) || !this.walk.article.grammar.and.has(this.walk.article.document.words[first - 1]?.lower ?? '')) return false;
    for (let before = m - 1; before >= 0 && before > m - FARTHEST_PARTNER; before--) {
      const { type, determiner: own, tokens } = this.walk.article.mentions[before]!;
      if (tokens.past === first - 1) return type === 'nominal' && own === 'possessive';
    }
    return false;
  }

  /** “my daughter”, of whom nothing has been told. */
  private isTellersKin({ determiner, head, owner, tokens: { first } }: Mention): boolean {
    if (determiner !== 'possessive' || !owner || !this.walk.article.grammar.pronouns.tellers.has(this.walk.article.document.words[first]!.lower) || !this.walk.kinship.isKin(head)) return false;
    const noun = this.walk.titles.headOf(head);
    return !this.walk.titles.bearers.has(noun) && !this.walk.discourse.recent.some(({ roleHeads }) => roleHeads.has(noun));
  }

  /** “His widow” is not “his sister”, while neither has a name. */
  isOtherKin({ named, roleHeads }: Entity, { head, determiner }: Mention): boolean {
    if (named || determiner === 'definite' || !this.walk.kinship.isKin(head) || roleHeads.has(this.walk.titles.headOf(head))) return false;
    for (const role of roleHeads) if (this.walk.kinship.isKin(role)) return true;
    return false;
  }

  /** “Roe’s spokesman” is nobody who is known to be something else, “the child” no deputy. */
  isOtherOffice({ named, roles, roleHeads, honorifics }: Entity, { determiner, head }: Mention): boolean {
    const { kinship, titles, vocabulary: { roleFamilies } } = this.walk;
    const noun = titles.headOf(head);
    if (!named || roleHeads.has(noun)) return false;
    if (this.youngPeople.includes(head)) return roles.length > 0 || honorifics.size > 0;
    if (determiner !== 'possessive' || roles.length === 0 || kinship.isKin(head)) return false;
    const family = roleFamilies.get(noun) ?? roleFamilies.get(head);
    for (const role of roleHeads) if (family?.has(role)) return false;
    return true;
  }

  /** Whom a description tells apart from the one it describes: “his wife” is not he, “the widow of Ben Rowe” not Ben Rowe. */
  othersIn(mention: Mention, m: number): readonly Entity[] {
    const { document, mentions } = this.walk.article;
    const { past } = mention.tokens;
    const owner = this.walk.ownerOf(mention, m);
    const others = owner ? [owner, ...owner.members] : [];
    if (document.pos[past] !== POS.ADP) return others;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + FARTHEST_COMPLEMENT; next++) {
      const entity = this.walk.entityOf[next];
      if (entity && mentions[next]!.tokens.first > past && isClosedPhrase(document, past, mentions[next]!.tokens.first)) others.push(entity);
    }
    return others;
  }
}

/** “My daughter” is not “my father”. */
export function isOfOtherGender({ sureGender }: Entity, { gender }: Mention): boolean {
  return sureGender !== null && (gender === 'he' || gender === 'she') && sureGender !== gender;
}

/** True where no verb, clause or new phrase begins between two tokens. */
function isClosedPhrase({ pos }: Article['document'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX || pos[i] === POS.PUNCT || pos[i] === POS.SCONJ || pos[i] === POS.PRON) return false;
  return true;
}
