/** Who has been spoken of, how lately, and who spoke: what pronouns are resolved by. */
import type { Mention } from '../types.js';
import { ROLE, type Article } from './article.js';
import { Entity, isSeveral, isSingle } from './entities.js';
import type { Titles } from './titles.js';

// How many entities back an antecedent is sought, and how many are kept.
export const WINDOW = 14;
const KEPT = 60;

export class Discourse {
  /** Most recent last. */
  readonly recent: Entity[] = [];
  lastSpeaker: Entity | null = null;
  /** By pronoun: whom its last use stood for. */
  readonly lastSame = new Map<string, { entity: Entity; sentence: number; paragraph: number }>();
  /** Mentions that the walk has passed. */
  noted = 0;
  private readonly pairs = new Map<string, Entity>();
  private firstIn = -1;
  /** A document mentioned in the sentence, to be its next speaker's: “In a statement, Ms Roe said”. */
  private openWork: { head: string; sentence: number } | null = null;

  /**
   * @param entities All of the article, to which pairs are added.
   * @param channels Prepositions before what something is said in.
   */
  constructor(
    private readonly article: Article, private readonly entities: Entity[], private readonly titles: Titles,
    private readonly channels: readonly string[],
  ) {}

  /** Keeps the discourse state after a mention. */
  note(entity: Entity, mention: Mention, m: number): void {
    const { document, grammar, roles, quoted, sourceOf } = this.article;
    const token = mention.tokens.first;
    const sentence = document.sentenceOf[token]!;
    const paragraph = document.paragraphOf[token]!;
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(entity);
    if (this.recent.length > KEPT) this.recent.shift();
    if (entity.firstToken < 0) entity.firstToken = token;
    if (entity.lastParagraph !== paragraph && this.firstIn !== paragraph) {
      entity.openedParagraph = paragraph;
      this.firstIn = paragraph;
    }
    entity.lastToken = token;
    entity.lastSentence = sentence;
    entity.lastParagraph = paragraph;
    entity.lastQuoted = quoted[token] === 1;
    entity.last.set(token, sentence, paragraph, roles[m]!, mention.type);
    if (!entity.lastQuoted) entity.lastOpen.set(token, sentence, paragraph, roles[m]!, mention.type);
    entity.count++;
    this.noted++;
    if (roles[m] === ROLE.SUBJECT && !entity.lastQuoted) entity.subjectSentence = sentence;
    if (mention.type === 'pronoun' && (mention.gender === 'he' || mention.gender === 'she')) entity[mention.gender]++;
    if (mention.type === 'pronoun' && mention.gender === null && grammar.pronouns.thing.has(mention.head)) entity.it++;
    if (mention.type === 'pronoun') this.lastSame.set(mention.gender ?? mention.head, { entity, sentence, paragraph });
    this.noteWork(entity, mention, m, sentence);
    if (sourceOf[m]! >= 0) {
      entity.lastSpoke = token;
      entity.lastSpokeParagraph = paragraph;
      this.lastSpeaker = entity;
    }
  }

  /** “… she said in a statement”, “in a memo, she said”: “the memo” is hers from here on. */
  private noteWork(entity: Entity, mention: Mention, m: number, sentence: number): void {
    if (this.article.sourceOf[m]! >= 0) {
      if (entity.kind !== 'document' && this.openWork?.sentence === sentence) entity.works.add(this.openWork.head);
      return;
    }
    if (mention.type !== 'nominal' || mention.kind !== 'document' || mention.determiner === 'definite') return;
    if (!this.channels.includes(this.article.document.words[mention.tokens.first - 1]?.lower ?? '')) return;
    const head = this.titles.headOf(mention.head);
    this.openWork = { head, sentence };
    const speaker = this.lastSpeaker;
    if (speaker && speaker.lastSentence === sentence) speaker.works.add(head);
  }

  /** Brings an entity to the fore without a mention of its own. */
  touch(entity: Entity, mention: Mention, role: number): void {
    const { document } = this.article;
    const token = mention.tokens.first;
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(entity);
    entity.lastToken = token;
    entity.lastSentence = document.sentenceOf[token]!;
    entity.lastParagraph = document.paragraphOf[token]!;
    entity.last.set(token, entity.lastSentence, entity.lastParagraph, role, 'name');
    if (!this.article.quoted[token]) entity.lastOpen.set(token, entity.lastSentence, entity.lastParagraph, role, 'name');
    entity.count++;
    if (entity.firstToken < 0) entity.firstToken = token;
  }

  pairOf(members: readonly Entity[]): Entity {
    const key = members.map(({ id }) => id).sort((a, b) => a - b).join(' ');
    let pair = this.pairs.get(key);
    if (!pair) {
      pair = new Entity(this.entities.length);
      this.entities.push(pair);
      pair.plural = true;
      pair.members = members;
      this.pairs.set(key, pair);
    }
    return pair;
  }

  candidates(fits: (entity: Entity) => boolean): Entity[] {
    const found: Entity[] = [];
    for (let i = this.recent.length - 1; i >= 0 && found.length < WINDOW; i--) {
      if (fits(this.recent[i]!)) found.push(this.recent[i]!);
    }
    return found;
  }

  /** The pair brought up last, or the two people mentioned last. */
  lastTwo(): { readonly pair: Entity; readonly sure: number } | null {
    const people: Entity[] = [];
    for (let i = this.recent.length - 1; i >= 0 && people.length < 2; i--) {
      const entity = this.recent[i]!;
      if (entity.members.length === 2) {
        return { pair: entity, sure: 0.6 };
      }
      if (entity.named && isSingle(entity) && (entity.kind === 'person' || entity.gender !== null || entity.shortened)) people.push(entity);
    }
    if (people.length < 2) return null;
    return { pair: this.pairOf(people.reverse()), sure: 0.5 };
  }

  /** “Ana Teles and Ben Rowe came. They …”: those named side by side just before, with no others since. */
  subjectPair({ tokens: { first } }: Mention): Entity | null {
    const { sentenceOf } = this.article.document;
    let others = false;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i]!;
      const { role, sentence, type } = entity.last;
      if (sentenceOf[first]! - sentence > 1) return null;
      if (entity.joined) return role === ROLE.SUBJECT || type === 'pronoun' || !others ? entity : null;
      if (!isSeveral(entity) || entity.kind === 'organization') continue;
      if (role === ROLE.SUBJECT) return null;
      others = true;
    }
    return null;
  }

  /** “The city sent a letter. It …”: the only body or document that was a subject in the sentence before. */
  soleBodySubject({ tokens: { first } }: Mention): Entity | null {
    const sentence = this.article.document.sentenceOf[first]!;
    let sole: Entity | null = null;
    for (let i = this.recent.length - 1; i >= 0 && this.recent[i]!.lastSentence >= sentence - 1; i--) {
      const entity = this.recent[i]!;
      if ((entity.kind !== 'organization' && entity.kind !== 'document') || entity.plural || entity.subjectSentence !== sentence - 1) continue;
      if (sole) return null;
      sole = entity;
    }
    return sole;
  }

  /** Groups, and the two people mentioned last. */
  severals(): Entity[] {
    const found = this.candidates(isSeveral);
    const people: Entity[] = [];
    for (let i = this.recent.length - 1; i >= 0 && people.length < 2; i--) {
      if (this.recent[i]!.named && isSingle(this.recent[i]!)) people.push(this.recent[i]!);
    }
    if (people.length === 2) {
      const pair = this.pairOf(people);
      if (!found.includes(pair)) {
        if (pair.lastToken < 0) {
          const older = people[1]!;
          pair.lastSentence = older.lastSentence;
          pair.lastParagraph = older.lastParagraph;
          pair.last.set(-1, older.lastSentence, older.lastParagraph, ROLE.OBJECT, 'name');
          pair.lastOpen.set(-1, older.lastSentence, older.lastParagraph, ROLE.OBJECT, 'name');
        }
        found.push(pair);
      }
    }
    return found;
  }
}
