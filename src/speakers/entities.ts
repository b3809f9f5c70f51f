/**
 * Those whom an article speaks of, while they are being put together.
 */
import type { Span, SpeakerKind } from '../types.js';

/** Evidence for a pronoun, from sure to none. */
export type Gender = 'he' | 'she' | 'they' | null;

/** Where an entity was last seen. */
export class Sighting {
  token = -1;
  sentence = -1;
  paragraph = -1;
  role = 0;
  type: 'name' | 'nominal' | 'pronoun' = 'name';

  set(token: number, sentence: number, paragraph: number, role: number, type: Sighting['type']): void {
    this.token = token;
    this.sentence = sentence;
    this.paragraph = paragraph;
    this.role = role;
    this.type = type;
  }
}

/** A set of words; most entities have none, so that it is made with the first. */
export class Words implements Iterable<string> {
  private words: Set<string> | null = null;

  get size(): number {
    return this.words === null ? 0 : this.words.size;
  }

  add(word: string): void {
    (this.words ??= new Set()).add(word);
  }

  has(word: string): boolean {
    return this.words !== null && this.words.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.words ?? NONE).values();
  }
}

const NONE: ReadonlySet<string> = new Set();

export class Entity {
  /** Bare names, lower-case words each, with how often and where first. */
  readonly forms = new Map<string, { words: readonly string[]; span: Span; count: number; capitals: boolean }>();
  readonly mentions: number[] = [];
  readonly roles: Span[] = [];
  /** The first description that stands for it without saying so (“the actor”). */
  called: Span | null = null;
  /** Head words of its roles and descriptions (“senator”). */
  readonly roleHeads = new Words();
  /** “dr”, “mrs”, as seen before its name. */
  readonly honorifics = new Words();
  /** The byline, where the article's text does not give it. */
  givenName: string | null = null;
  /** What it wrote or issued (“report”, “memo”). */
  readonly works = new Words();
  /** Modifiers seen with its roles (“Florida”). */
  readonly roleWords = new Words();
  /** Parties and states that the text gives for them. */
  readonly parties = new Words();
  readonly origins = new Words();
  /** For descriptions: the words to print. */
  label: Span | null = null;
  kind: SpeakerKind | null = null;
  /** From an honorific, a noun or a pronoun beside the name. */
  sureGender: Gender = null;
  /** From the first name. */
  likelyGender: Gender = null;
  /** In years, where the text tells. */
  age: number | null = null;
  /** Counted from pronouns resolved to it. */
  he = 0;
  she = 0;
  it = 0;
  /** More than one person or thing. */
  plural = false;
  /** For “A and B”: the members. */
  members: readonly Entity[] = [];
  /** The members were named side by side. */
  joined = false;
  /** Whose it is (“Roe” of “Roe’s lawyer”). */
  owner: Entity | null = null;
  /** By “a” or whose it is: for descriptions, not left to be known from elsewhere. */
  introduced = false;
  /** Named in full and then by the last name alone. */
  shortened = false;
  /** Named in full and by the first word alone, which is no first name that is known. */
  opened = false;
  /** Always written with “the”. */
  definite = 0;
  /** Mentions after “in”, “at” or “near”: a place by its looks. */
  located = 0;
  // Discourse state, as resolution walks through the article.
  lastToken = -1;
  lastSentence = -1;
  lastParagraph = -1;
  lastQuoted = false;
  /** The last mention of all. */
  readonly last = new Sighting();
  /** The last one outside of quotations. */
  readonly lastOpen = new Sighting();
  count = 0;
  /** Token of the last attribution that it was the source of. */
  lastSpoke = -1;
  lastSpokeParagraph = -1;
  subjectSentence = -1;
  /** Paragraph in which it was the first one mentioned. */
  openedParagraph = -1;
  firstToken = -1;
  nextName = -1;

  constructor(readonly id: number) {}

  get gender(): Gender {
    if (this.sureGender) return this.sureGender;
    if (this.likelyGender) return this.likelyGender;
    if (this.he !== this.she) return this.he > this.she ? 'he' : 'she';
    return null;
  }

  get named(): boolean {
    return this.forms.size > 0;
  }
}

/** Mentioned mostly after “in” or “at”, and nothing else known of it. */
export function isPlace(entity: Entity): boolean {
  return entity.kind === null && entity.located * 2 >= entity.mentions.length && entity.located > 0;
}

/** One person, as far as is known. */
export function isSingle(entity: Entity): boolean {
  return !entity.plural && !isPlace(entity) && entity.kind !== 'organization' && entity.kind !== 'document' && entity.kind !== 'group';
}

/** One person for “he” and “she”: not what only a heading in capitals names. */
export function isPerson(entity: Entity): boolean {
  return isSingle(entity) && !(entity.kind === null && entity.named && entity.gender === null && entity.lastSpoke < 0 && [...entity.forms.values()].every(({ capitals }) => capitals));
}

/** More than one, or an organisation. */
export function isSeveral(entity: Entity): boolean {
  return entity.plural || entity.kind === 'group' || entity.kind === 'organization';
}

/** What “it” can stand for. */
export function isOne(entity: Entity): boolean {
  return entity.kind === 'organization' || entity.kind === 'document' || (entity.kind === null && !entity.plural);
}
