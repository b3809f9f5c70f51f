/** Whom names stand for that several bear, and those who are named side by side. */
import { POS, type Mention } from '../types.js';
import type { Entity } from './entities.js';
import { CLASS } from './features.js';
import { agreeing } from './pronouns.js';
import type { Ranking } from './ranking.js';
import { lastWordOf } from './titles.js';
import type { Walk } from './walk.js';

// Names side by side.
const MOST_JOINED = 6;
// Sentences within which somebody is still spoken of, and from which on it was long ago.
const STILL = 3;
const LONG_AGO = 5;
// Times that one has to be named more often than another to be the text’s main person.
const OUTNUMBERED = 2;

export class Named {
  constructor(private readonly walk: Walk, private readonly ranking: Ranking) {}

  resolveName(mention: Mention, m: number): Entity | null {
    const known = this.marriedInto(mention, m) ?? this.walk.entityOf[m];
    let entity: Entity | null = known ?? null;
    if (known) this.walk.sure[m] = 1;
    else {
      const shared = this.walk.clusters.shared.get(m);
      entity = shared ? this.chooseShared(mention, m, shared) : null;
      if (entity) for (const role of mention.roles) this.walk.titles.learnRole(entity, role);
    }
    const couple = this.couple(mention);
    if (couple) {
      this.walk.sure[m] = 0.9;
      return couple;
    }
    if (entity) {
      this.join(entity, mention, m);
      // “his brother Ben Roe”
      const role = mention.owner && mention.determiner === 'possessive' ? mention.roles[0] : undefined;
      if (role) this.walk.learnRelative(entity, this.walk.titles.headOf(lastWordOf(this.walk.article.document.text.slice(role.start, role.end))), mention, m);
    }
    return entity;
  }

  /** “Mrs Roe” after “Dr Roe’s wife, Ada,”: Ada, and so in the rest of the text. */
  private marriedInto({ honorifics, head }: Mention, m: number): Entity | null {
    const known = this.walk.entityOf[m];
    if (!known || honorifics.length === 0 || known.sureGender === null || known.lastToken >= 0 || known.forms.size > 1 || !known.forms.has(head)) return null;
    for (const bearer of this.walk.clusters.bearers.get(head) ?? []) {
      const spouse = bearer === known ? null : this.walk.kinship.spouseOf(bearer, known.sureGender);
      // Who has a surname of their own is somebody else.
      if (!spouse || [...spouse.forms.values()].some(({ words }) => words.length > 1)) continue;
      for (const other of known.mentions) this.walk.entityOf[other] = spouse;
      spouse.mentions.push(...known.mentions);
      return spouse;
    }
    return null;
  }

  /** One of several with the surname: by title and gender where they tell, by the story where they do not. */
  private chooseShared(mention: Mention, m: number, shared: readonly Entity[]): Entity | null {
    let fitting = shared;
    for (const role of mention.roles) {
      const head = this.walk.titles.headOf(lastWordOf(this.walk.article.document.text.slice(role.start, role.end)));
      const alike = fitting.filter((entity) => entity.roleHeads.has(head));
      if (alike.length > 0) fitting = alike;
    }
    if (mention.honorifics.length > 0 && (mention.gender === 'he' || mention.gender === 'she')) fitting = agreeing(fitting, mention.gender, true);
    const behind = this.walk.appositions.behind(mention, m);
    if (behind) {
      const alike = fitting.filter((entity) => entity.roleHeads.has(this.walk.titles.headOf(behind.head)));
      if (alike.length > 0) fitting = alike;
    }
    if (fitting.length === 1) {
      this.walk.sure[m] = 0.9;
      return fitting[0]!;
    }
    const told = this.stillSpokenOf(mention, fitting);
    if (told) {
      this.walk.sure[m] = 0.9;
      return told;
    }
    return this.ranking.choose(mention, m, CLASS.SHARED, fitting);
  }

  /** The one of the story at hand, where it spoke of the others long before; what people say of each other tells nothing here. */
  private stillSpokenOf({ tokens: { first }, head }: Mention, bearers: readonly Entity[]): Entity | null {
    const { document: { sentenceOf }, quoted } = this.walk.article;
    if (quoted[first]) return null;
    const since = (entity: Entity) => sentenceOf[first]! - entity.lastOpen.sentence;
    const [latest, ...others] = bearers.filter(({ lastOpen }) => lastOpen.sentence >= 0).sort((a, b) => since(a) - since(b));
    // Whom the text calls Fred is not its Mr Roe.
    if (!latest || since(latest) > STILL || [...latest.forms.values()].some(({ words }) => words.length === 1 && words[0] !== head)) return null;
    // The one whom the whole text is about is never long ago.
    const isAway = (other: Entity) => since(other) > LONG_AGO && other.mentions.length <= OUTNUMBERED * latest.mentions.length;
    return others.every(isAway) ? latest : null;
  }

  /** “Mr and Mrs Roe”: both. */
  private couple(mention: Mention): Entity | null {
    const { document: { words }, grammar } = this.walk.article;
    const { first } = mention.tokens;
    if (mention.honorifics.length === 0 || first < 2 || !grammar.and.has(words[first - 1]!.lower) || !this.walk.vocabulary.honorifics.has(words[first - 2]!.lower)) return null;
    const bearers = this.walk.clusters.bearers.get(mention.head) ?? [];
    const he = bearers.find((entity) => entity.gender === 'he');
    const she = bearers.find((entity) => entity.gender === 'she');
    return he && she ? this.walk.discourse.pairOf([he, she]) : null;
  }

  /** “Ana Teles and Ben Rowe”, “A, B and C”: those whom “they” may stand for. */
  private join(entity: Entity, mention: Mention, m: number): void {
    const { document, grammar, mentions, roles } = this.walk.article;
    const { words, pos } = document;
    const { first } = mention.tokens;
    const and = grammar.definite.has(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    if (and < 1 || pos[and] !== POS.CCONJ || (!grammar.and.has(words[and]!.lower) && words[and]!.lower !== '&')) return;
    const members: Entity[] = [];
    let opening = m;
    for (let before = m - 1, past = and; before >= 0 && before > m - 12 && members.length < MOST_JOINED; before--) {
      const other = mentions[before]!;
      if (other.type !== 'name' || other.tokens.past > past) continue;
      const partner = this.walk.entityOf[before];
      if (other.tokens.past < past - 1 || !partner || partner === entity || members.includes(partner)) break;
      members.unshift(...(partner.members.length > 0 ? partner.members : [partner]));
      opening = before;
      // “Ana Teles, Ben Rowe and …”: on to the one before.
      past = other.tokens.first - (grammar.definite.has(words[other.tokens.first - 1]?.lower ?? '') ? 2 : 1);
      if (words[past]?.text !== ',') break;
    }
    if (members.length === 0) return;
    const pair = this.walk.discourse.pairOf([...members, entity]);
    pair.joined = true;
    this.walk.joinedLast = pair;
    this.walk.discourse.touch(pair, mention, roles[opening]!);
  }
}
