/** Whom pronouns stand for. */
import { POS, type Mention } from '../types.js';
import { bodyTelling } from './bodies.js';
import { isOne, isPerson, type Entity } from './entities.js';
import { CLASS } from './features.js';
import type { Ranking } from './ranking.js';
import type { Walk } from './walk.js';

// Words of the longest phrase before a subject, and what opens one.
const LONGEST_OPENING = 14;
const OPENS_PHRASE: ReadonlySet<number> = new Set([POS.ADP, POS.SCONJ, POS.VERB]);

export class Pronouns {
  constructor(private readonly walk: Walk, private readonly ranking: Ranking) {}

  resolvePronoun(mention: Mention, m: number): Entity | null {
    const { head } = mention;
    const { pronouns, relativesFor } = this.walk.article.grammar;
    if (relativesFor.people.has(head)) return this.relative(mention, m, false);
    if (relativesFor.things.has(head)) return this.relative(mention, m, true);
    if (mention.gender === 'he' || mention.gender === 'she') {
      const candidates = this.ranking.withoutTeller(this.walk.discourse.candidates(isPerson), mention);
      const ahead = this.subjectAhead(mention, m);
      if (ahead && candidates.length > 0 && !candidates.includes(ahead)) candidates.push(ahead);
      return this.ranking.choose(mention, m, CLASS.HE_SHE, agreeing(candidates, mention.gender).filter(this.mayPossess(m)), ahead);
    }
    if (pronouns.alone.has(head)) return this.walk.lastTwo(m);
    const pair = mention.gender === 'they' ? this.walk.discourse.subjectPair(mention) : null;
    if (pair) {
      this.walk.sure[m] = 0.7;
      return pair;
    }
    if (mention.gender === 'they') return this.ranking.choose(mention, m, CLASS.THEY, this.walk.discourse.severals());
    if (pronouns.thing.has(head)) {
      const body = pronouns.thingSubject.has(head) && this.walk.article.sourceOf[m]! >= 0 && !this.ranking.learning ? this.bodySpeaking(mention, m) : null;
      if (body) return body;
      return this.walk.article.sourceOf[m]! >= 0 || pronouns.thingPossessive.has(head) || this.isSubject(mention) ? this.ranking.choose(mention, m, CLASS.IT, this.walk.discourse.candidates(isOne).filter(this.notAhead(mention, m))) : null;
    }
    return null;
  }

  /** Which body “it said” goes on with: the one that spoke, or else the only one that was a subject just before. */
  private bodySpeaking(mention: Mention, m: number): Entity | null {
    const { article: { document }, discourse, sure } = this.walk;
    const telling = bodyTelling(this.stillTelling(mention), document.sentenceOf[mention.tokens.first]!);
    const body = telling ?? discourse.soleBodySubject(mention);
    if (body) sure[m] = telling ? 0.85 : 0.7;
    return body;
  }

  /** “In a statement, it said”: not what the phrase before its clause is about. */
  private notAhead({ tokens: { first } }: Mention, m: number): (entity: Entity) => boolean {
    const { document: { words, pos, sentences, sentenceOf }, mentions } = this.walk.article;
    const opening = sentences[sentenceOf[first]!]!.first;
    if (first <= opening || words[first - 1]!.text !== ',' || pos[opening] !== POS.ADP) return () => true;
    const ahead = new Set<Entity | null>();
    for (let before = m - 1; before >= 0 && mentions[before]!.tokens.first >= opening; before--) ahead.add(this.walk.entityOf[before]!);
    return (entity) => !ahead.has(entity);
  }

  /** Who spoke last, if that was in the paragraph of a mention, or if that goes on quoting them (““So,” it added”). */
  private stillTelling({ tokens: { first } }: Mention): Entity | null {
    const { document: { paragraphOf, paragraphs, sentenceOf }, quoted } = this.walk.article;
    const speaker = this.walk.discourse.lastSpeaker;
    const paragraph = paragraphOf[first]!;
    if (speaker?.lastSpokeParagraph === paragraph) return speaker;
    const opening = paragraphs[paragraph]!.first;
    const quoting = quoted[opening] === 1 && sentenceOf[first]! - sentenceOf[opening]! <= 1;
    return quoting && speaker?.lastSpokeParagraph === paragraph - 1 && speaker.lastParagraph < paragraph ? speaker : null;
  }

  /** “it would wait”: more than a placeholder can do. */
  private isSubject({ tokens: { past } }: Mention): boolean {
    // Seems, takes, is: what “it” does without being anything.
    const { document: { pos, lemmas }, grammar: { be, emptyVerbs } } = this.walk.article;
    if (pos[past] === POS.VERB) return !emptyVerbs.has(lemmas[past]!);
    return pos[past] === POS.AUX && !be.has(lemmas[past]!) && (pos[past + 1] === POS.VERB || pos[past + 1] === POS.ADV) && !emptyVerbs.has(lemmas[past + 1]!);
  }

  /** “his” of “his brother, Ben Rowe,” is not Ben Rowe, nor is it when “his brother” comes again. */
  private mayPossess(m: number): (entity: Entity) => boolean {
    const holder = this.walk.article.holders[m]!;
    if (holder < 0) return () => true;
    const { type, head } = this.walk.article.mentions[holder]!;
    const possessed = type === 'name' ? this.walk.entityOf[holder] : this.walk.kinship.anybodys(this.walk.titles.headOf(head));
    return (entity) => entity !== possessed;
  }

  /** “who”: whoever is mentioned right before. */
  private relative(mention: Mention, m: number, thing: boolean): Entity | null {
    const { mentions, document, grammar: { pronouns } } = this.walk.article;
    const { first } = mention.tokens;
    let best: Entity | null = null;
    for (let before = m - 1; before >= 0 && before > m - 8; before--) {
      const other = mentions[before]!;
      if (document.sentenceOf[other.tokens.first] !== document.sentenceOf[first]) break;
      if (other.type === 'pronoun' && !pronouns.antecedents.has(other.head)) continue;
      const entity = this.walk.entityOf[before];
      if (!entity) continue;
      if (thing ? entity.kind === 'person' || entity.kind === 'unnamed' : entity.kind === 'document' || (entity.kind === 'organization' && first - other.tokens.past > 0)) continue;
      // “an anchor at Hull Radio who”, “Ana Teles, the mayor of Orlow, who”
      if (!thing && entity.kind !== 'person' && other.type === 'name' && this.closesDescription(before)) continue;
      const gap = first - other.tokens.past;
      if (best === null && gap <= 12) {
        best = entity;
        this.walk.sure[m] = gap <= 1 ? 0.97 : 0.8;
        // “the aide to Ms Roe, who”: nearest wins; a holder that ends here as well is the better one.
        const holder = this.walk.article.holders[before]!;
        if (holder >= 0 && mentions[holder]!.tokens.past === other.tokens.past && this.walk.entityOf[holder]) best = this.walk.entityOf[holder]!;
        // “Ana Teles and Ben Rowe, who have …”
        const { joinedLast } = this.walk;
        if (!thing && joinedLast?.members.at(-1) === best && joinedLast.last.sentence === document.sentenceOf[first] && this.isPluralVerb(first + 1)) best = joinedLast;
        break;
      }
    }
    return best;
  }

  /** “have”, “say”, “were”: what several do. */
  private isPluralVerb(token: number): boolean {
    const { document: { words, pos, lemmas }, grammar } = this.walk.article;
    const lower = words[token]?.lower ?? '';
    return (pos[token] === POS.AUX || pos[token] === POS.VERB) && (grammar.areSeveral.has(lower) || (lower === lemmas[token] && !grammar.be.has(lower)));
  }

  /** True for a name that ends what singles out a person before it. */
  private closesDescription(m: number): boolean {
    const { mentions, document: { pos, words }, grammar } = this.walk.article;
    const { first } = mentions[m]!.tokens;
    const preposition = grammar.definite.has(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    if (pos[preposition] !== POS.ADP) return false;
    for (let before = m - 1; before >= 0 && before > m - 4; before--) {
      const { kind, type, plural, tokens } = mentions[before]!;
      if (tokens.past === preposition) return type === 'name' ? kind === 'person' : kind === 'unnamed' && !plural;
    }
    return false;
  }

  /** “In her memoir, Ms Roe …”: the person named right behind the opening phrase that a pronoun stands in, or null. */
  private subjectAhead({ tokens: { first } }: Mention, m: number): Entity | null {
    const { document: { words, pos, sentenceOf, size }, mentions, quoted } = this.walk.article;
    const sentence = sentenceOf[first]!;
    let opening = first;
    while (opening > 0 && sentenceOf[opening - 1] === sentence && first - opening < LONGEST_OPENING) opening--;
    if (!OPENS_PHRASE.has(pos[opening]!) || opening === first || quoted[first]) return null;
    let comma = first + 1;
    while (comma < size && comma < first + LONGEST_OPENING && words[comma]!.text !== ',' && sentenceOf[comma] === sentence) comma++;
    for (let i = opening; i < first; i++) if (words[i]!.text === ',') return null;
    if (words[comma]?.text !== ',') return null;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= comma + 2; next++) {
      const entity = this.walk.entityOf[next];
      if (mentions[next]!.type === 'name' && mentions[next]!.tokens.first > comma && entity && isPerson(entity)) return entity;
    }
    return null;
  }
}

/** Without those of the other gender, where the text itself tells it, and all of them where somebody is left of whom it may be said. */
export function agreeing(candidates: readonly Entity[], gender: 'he' | 'she', strictly = false): readonly Entity[] {
  const possible = candidates.filter((entity) => !isCalledOtherwise(entity, gender));
  const fitting = possible.filter((entity) => (entity.gender === null && !strictly) || entity.gender === gender);
  return fitting.some((entity) => entity.gender === gender || entity.kind === 'person') ? fitting : possible;
}

/** By an honorific, or by pronouns that were taken for theirs. */
function isCalledOtherwise({ sureGender, likelyGender, he, she }: Entity, gender: 'he' | 'she'): boolean {
  if (sureGender !== null) return sureGender !== gender;
  const [own, other] = gender === 'he' ? [he, she] : [she, he];
  return other > own && likelyGender !== gender;
}
