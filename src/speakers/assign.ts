/** From resolved mentions to the speakers of each attribution, ready to publish. */
import { isPlural, type GrammarWords } from '../text/grammar.js';
import { countBefore } from '../text/search.js';
import { tokenAt } from '../text/tokens.js';
import { POS, type Document, type Language, type Mention, type ResolvedOptions, type Resolution, type ResolvedSpeaker, type Span, type TokenRange } from '../types.js';
import type { Article } from './article.js';
import { mentionAt } from './mentions.js';
import { isAuthors, letterWriters, signedBy } from './authors.js';
import { confidenceOf, type Evidence, type Setting } from './confidence.js';
import { Entity, isPerson, isSingle } from './entities.js';
import { guessKind, kindOf, nounKind } from './kinds.js';
import { labelOf, pastDescription } from './labels.js';
import { nameOf } from './names.js';
import type { Resolved } from './resolve.js';
import { rolesOf } from './roles.js';
import { readTurns, type Turns } from './turns.js';

/** Whom an attribution's source stands for, with the evidence for it. */
export interface Assignment {
  readonly entities: readonly Entity[];
  readonly evidence: Evidence;
}

export function assignSpeakers(
  article: Article, resolved: Resolved, language: Language, options: Pick<ResolvedOptions, 'author'>,
): Resolution {
  const assigner = new Assigner(article, resolved, language, options.author);
  const assignments = assigner.run();
  const isAuthor = ({ kind }: Entity) => kind === 'author';
  const author = assignments.find(({ entities }) => entities.some(isAuthor))?.entities.find(isAuthor) ?? null;
  const writers = author ? assigner.writers : [];
  const mentionsOf = new Map<Entity, number[]>();
  article.mentions.forEach((mention, m) => {
    const entity = resolved.entityOf[m] ?? (author && isAuthors(article, mention) ? writers[article.document.paragraphOf[mention.tokens.first]!] ?? author : null);
    if (!entity || resolved.indirect[m] || isRelative(mention, article)) return;
    const own = mentionsOf.get(entity);
    if (own) own.push(m);
    else mentionsOf.set(entity, [m]);
  });
  const indices = new Map<Entity, number>();
  const speakers: ResolvedSpeaker[] = [];
  const indexOf = (entity: Entity): number => {
    let index = indices.get(entity);
    if (index === undefined) {
      index = speakers.length;
      indices.set(entity, index);
      speakers.push(publish(article, mentionsOf.get(entity) ?? [], entity, resolved.sure, language));
    }
    return index;
  };
  return {
    assignments: assignments.map(({ entities, evidence }, a) => ({
      speakers: entities.map(indexOf),
      confidence: confidenceOf(evidence, settingOf(article, a), language.speakers.weights),
    })),
    speakers,
  };
}

/** What confidence takes from the attribution itself. */
export function settingOf({ document, attributions, quoted }: Article, a: number): Setting {
  const { content, confidence } = attributions[a]!;
  return { attribution: confidence, quoted: content.length > 0 && quoted[tokenAt(document, content[0]!.start)] === 1 };
}

/** Who speaks each attribution, before anything is put into words. */
export function assignEntities(
  article: Article, resolved: Resolved, language: Language, author?: string,
): Assignment[] {
  return new Assigner(article, resolved, language, author).run();
}

const NOTHING: Evidence = { source: 'none', sure: 0, count: 0, words: 0, kind: null, shared: false };

const LETTER = /[\p{L}\p{N}]/u;
// Characters; what is shorter may be anybody's.
const SHORTEST_REPEATED = 12;
// Searches through the whole text; keeps odd texts linear.
const MOST_SEARCHES = 12;

// From one attribution to another that tells its speaker.
const MOST_STEPS = 50;
// How much surer the speaker of what was told before is than that of what then stands alone.
const TOLD_BEFORE = 0.7;

// A title in marks right behind a description.
const TITLE_BEHIND = /^,? ?[“"‘'`«]{1,2}(\p{Lu}[^“”"‘`«»]{1,80}?)[,.]?[”"’'»]{1,2}/u;

// What stands before a colon in a transcript.
const INITIALS = /^\p{Lu}{2,3}$/u;

class Assigner {
  private readonly done: (Assignment | null)[];
  private readonly firstPersons: ReadonlySet<string>;
  private author: Entity | null = null;
  private letters: readonly (Entity | null)[] | null = null;
  private turns: Turns = { answerer: null, asker: null, answers: new Uint8Array(0) };
  /** The article in lower case, once it has been searched, and how often it was. */
  private lower: string | null = null;
  private searches = 0;
  /** What is told in the article, once a quotation that stands alone asks for it. */
  private told: readonly Told[] | null = null;
  private readonly compounds = new Map<string, Entity>();
  /** The only person of the initials, once a transcript asks for them; null where there are several. */
  private byInitials: ReadonlyMap<string, Entity | null> | null = null;
  /** The only bearer of a name; null where there are several. */
  private readonly byForm = new Map<string, Entity | null>();

  constructor(
    private readonly article: Article, private readonly resolved: Resolved,
    private readonly language: Language, private readonly byline: string | undefined,
  ) {
    this.firstPersons = new Set(language.attributions.firstPersons);
    this.done = new Array<Assignment | null>(article.attributions.length).fill(null);
  }

  run(): Assignment[] {
    this.turns = readTurns(this.article, this.resolved, this.language);
    for (const entity of this.resolved.entities) {
      for (const key of entity.forms.keys()) {
        if (entity.kind !== 'person') this.compounds.set(key, entity);
        this.byForm.set(key, this.byForm.has(key) ? null : entity);
      }
    }
    return this.article.attributions.map((_, a) => this.assign(a, 0));
  }

  private assign(a: number, depth: number): Assignment {
    const known = this.done[a];
    if (known) return known;
    const assignment = this.work(a, depth);
    this.done[a] = assignment;
    return assignment;
  }

  private work(a: number, depth: number): Assignment {
    const { attributions, sources, mentions } = this.article;
    const attribution = attributions[a]!;
    const { items, apposed, compound } = sources[a]!;
    if (attribution.source.length === 0) {
      const { carries } = attribution;
      if (carries < 0 || carries === a || depth > MOST_STEPS) return this.repeated(a, depth) ?? this.toldBefore(a, depth) ?? { entities: [], evidence: NOTHING };
      const from = this.assign(carries, depth + 1);
      return { entities: from.entities, evidence: { ...from.evidence, source: from.evidence.source === 'none' ? 'none' : 'carried' } };
    }
    const initialed = this.initialed(attribution.source);
    if (initialed) return { entities: [initialed], evidence: { ...NOTHING, source: 'name', sure: 0.9, count: initialed.mentions.length, words: longestForm(initialed), kind: initialed.kind } };
    if (items.length === 0) {
      const answerer = this.turns.answerer && this.isAnswer(attribution.source) ? this.turns.answerer : null;
      if (answerer) return { entities: [answerer], evidence: { ...NOTHING, source: 'first-person', sure: 0.8, count: answerer.mentions.length, words: longestForm(answerer), kind: answerer.kind } };
      const asker = this.turns.answerer && this.isQuestion(attribution.source) ? this.turns.asker ?? this.authorEntity(attribution.source[0]!) : null;
      if (asker) return { entities: [asker], evidence: { ...NOTHING, source: 'first-person', sure: 0.7, count: asker.mentions.length, words: longestForm(asker), kind: asker.kind } };
      const known = this.byForm.get(keyOf(this.article.document.text.slice(attribution.source[0]!.start, attribution.source[0]!.end), this.article.grammar));
      if (known) return { entities: [known], evidence: { ...NOTHING, source: 'name', sure: 0.9, count: known.mentions.length, words: longestForm(known), kind: known.kind } };
      const behind = this.nameBehind(attribution.source);
      if (behind) return { entities: [behind], evidence: { ...NOTHING, source: 'name', sure: 0.7, count: behind.mentions.length, words: longestForm(behind), kind: behind.kind } };
      const entity = this.unreadable(attribution.source);
      return { entities: [entity], evidence: { ...NOTHING, source: 'unread', kind: entity.kind } };
    }
    const work = items.length === 1 && apposed < 0 ? this.titledWork(mentions[items[0]!]!, attribution.source.at(-1)!.end) : null;
    if (work) return { entities: [work], evidence: { ...NOTHING, source: 'nominal', sure: 0.9, count: 1, words: longestForm(work), kind: work.kind } };
    if (compound) {
      const entity = this.compoundEntity(compound, mentions[items[0]!]!, this.resolved.entityOf[items[0]!] ?? null);
      if (entity && !entity.named) return { entities: [entity], evidence: { ...NOTHING, source: 'unread', kind: entity.kind } };
      if (entity) return { entities: [entity], evidence: { ...NOTHING, source: 'nominal', sure: 0.9, count: 1, words: compound.past - compound.first, kind: entity.kind } };
    }
    const entities: Entity[] = [];
    let sure = 1;
    for (const item of apposed >= 0 && items.length === 1 ? [apposed] : items) {
      const { head, type } = mentions[item]!;
      if (type === 'pronoun' && this.firstPersons.has(head)) {
        const inside = this.article.insideOf[mentions[item]!.tokens.first]!;
        if (inside >= 0 && inside !== a && depth < MOST_STEPS) {
          const from = this.assign(inside, depth + 1);
          for (const entity of from.entities) entities.push(entity);
          sure *= from.evidence.sure * 0.95;
        } else if (!this.article.quoted[mentions[item]!.tokens.first]) {
          const answering = this.turns.answerer && this.turns.answers[this.article.document.paragraphOf[mentions[item]!.tokens.first]!] === 1;
          entities.push(answering ? this.turns.answerer! : this.authorEntity(mentions[item]!));
          sure *= 0.7;
        }
        continue;
      }
      const entity = this.resolved.entityOf[item];
      sure *= this.resolved.sure[item]!;
      if (!entity) continue;
      if (entity.members.length > 0) entities.push(...entity.members);
      else entities.push(entity);
    }
    const first = mentions[items[0]!]!;
    if (entities.length === 0 && first.start > attribution.source[0]!.start) {
      const described = this.unreadable(attribution.source);
      return { entities: [described], evidence: { ...NOTHING, source: 'unread', kind: described.kind } };
    }
    const entity = entities[0];
    return {
      entities: [...new Set(entities)],
      evidence: {
        source: items.length > 1 ? 'joint' : first.type === 'pronoun' ? (this.firstPersons.has(first.head) ? 'first-person' : first.gender === 'they' ? 'they' : first.gender ? 'he-she' : 'relative')
          : first.type === 'name' ? 'name' : 'nominal',
        sure, count: entity?.mentions.length ?? 0, words: entity ? longestForm(entity) : 0,
        kind: entity?.kind ?? null,
        shared: first.type === 'name' && sure < 1,
      },
    };
  }

  /** “a lesson from Ana Teles”, “footage of Ana Teles”: the person or body that ends a source which has no other head, and none of people. */
  private nameBehind(source: readonly Span[]): Entity | null {
    const { mentions, document, grammar } = this.article;
    const end = source.at(-1)!.end;
    for (let m = mentionAt(mentions, source[0]!.start); m < mentions.length && mentions[m]!.end <= end; m++) {
      const { type, tokens } = mentions[m]!;
      const entity = this.resolved.entityOf[m];
      if (type !== 'name' || mentions[m]!.end < end - 1 || !entity) continue;
      const link = document.words[tokens.first - 1]?.lower ?? '';
      const fits = this.language.speakers.authorPrepositions.includes(link) || (isPerson(entity) && entity.kind === 'person' && grammar.of.has(link));
      if (fits && nounKind(this.language, document.words[tokens.first - 2]?.lower ?? '') !== 'people') return entity;
    }
    return null;
  }

  /** A source in which no mention was found: described by itself. */
  private unreadable(source: readonly Span[]): Entity {
    const entity = new Entity(this.resolved.entities.length);
    this.resolved.entities.push(entity);
    const span = { start: source[0]!.start, end: source.at(-1)!.end };
    entity.label = span;
    entity.kind = guessKind(this.article.document, this.language, span);
    return entity;
  }

  /**
   * What a name and the nouns behind it stand for: “the Northgate poll” by that
   * name, “EPA filings” and “Roe’s speech” for their author, “Roe backers” for
   * nobody named; null for the bearer of the name after all.
   */
  private compoundEntity({ first, past }: TokenRange, name: Mention, bearer: Entity | null): Entity | null {
    const { document, grammar } = this.article;
    const span = { start: document.starts[first]!, end: document.ends[past - 1]! };
    const { lower } = document.words[past - 1]!;
    const kind = nounKind(this.language, lower);
    const possessed = past > name.tokens.past + 1 && !document.words[name.tokens.past]!.alphabetic;
    if (kind === 'people' || (kind === null && isPlural(lower, grammar.plurals) && document.pos[past - 1] === POS.NOUN)) return this.unreadable([span]);
    if (kind === null || possessed) return null;
    if (kind === 'document' && !this.language.speakers.titledWorks.includes(lower)) return bearer;
    const words = document.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
    const key = words.join(' ');
    const known = this.compounds.get(key);
    if (known) return known;
    const entity = new Entity(this.resolved.entities.length);
    this.resolved.entities.push(entity);
    this.compounds.set(key, entity);
    entity.kind = kind;
    entity.forms.set(key, { words, span, count: 1, capitals: false });
    return entity;
  }

  /** A headline or pull quote in the words of somebody quoted elsewhere. */
  private repeated(a: number, depth: number): Assignment | null {
    const { document, attributions, insideOf } = this.article;
    const [content] = attributions[a]!.content;
    if (!content || this.searches >= MOST_SEARCHES) return null;
    this.searches++;
    let { start, end } = content;
    while (start < end && !LETTER.test(document.text[start]!)) start++;
    while (end > start && !LETTER.test(document.text[end - 1]!)) end--;
    if (end - start < SHORTEST_REPEATED) return null;
    this.lower ??= document.text.toLowerCase();
    // Lower case of some letters is longer than they are; places then no longer agree.
    if (this.lower.length !== document.text.length) return null;
    const sought = this.lower.slice(start, end);
    for (let at = this.lower.indexOf(sought), tries = 0; at >= 0 && tries < 4; at = this.lower.indexOf(sought, at + 1), tries++) {
      const inside = insideOf[tokenAt(document, at)] ?? -1;
      if (inside < 0 || inside === a || attributions[inside]!.source.length + Math.max(0, attributions[inside]!.carries + 1) === 0) continue;
      const from = this.assign(inside, depth + 1);
      if (from.entities.length > 0) return { entities: from.entities, evidence: { ...from.evidence, source: 'carried' } };
    }
    return null;
  }

  /**
   * A quotation that stands alone below what somebody told in other words:
   * “Ana Teles praised the crews.” and, as a paragraph of its own, “They never
   * stopped.”
   */
  private toldBefore(a: number, depth: number): Assignment | null {
    const { document, attributions, quoted } = this.article;
    const [content] = attributions[a]!.content;
    if (!content || depth > MOST_STEPS) return null;
    const first = tokenAt(document, content.start);
    if (quoted[first] !== 1) return null;
    this.told ??= listTold(this.article);
    const { told } = this;
    const last = told[countBefore(told.length, (i) => told[i]!.end <= content.start) - 1];
    const paragraph = document.paragraphOf[first]!;
    if (!last || paragraph - last.paragraph > 1 || (last.paragraph < paragraph && this.asksItself(last.paragraph))) return null;
    const from = this.assign(last.a, depth + 1);
    return from.entities.length === 1 ? { entities: from.entities, evidence: { ...from.evidence, sure: from.evidence.sure * TOLD_BEFORE, source: 'carried' } } : null;
  }

  /** True for a paragraph that ends in a question of the article's own: who answers it is not who told there. */
  private asksItself(paragraph: number): boolean {
    const { document, quoted } = this.article;
    const last = document.paragraphs[paragraph]!.past - 1;
    return !quoted[last] && document.words[last]!.text === '?';
  }

  /** “her first book, “The River Below,””: the work by its title, or null. */
  private titledWork({ type, kind, plural, tokens }: Mention, end: number): Entity | null {
    if (type !== 'nominal' || kind !== 'document' || plural) return null;
    const { document } = this.article;
    const from = this.pastNaming(tokens.past);
    // A source may be cut short of “titled …”.
    const title = TITLE_BEHIND.exec(document.text.slice(from, from > document.ends[tokens.past - 1]! ? undefined : end));
    if (!title) return null;
    const start = from + title[0].indexOf(title[1]!);
    const words = title[1]!.toLowerCase().split(/\s+/);
    const key = words.join(' ');
    const known = this.compounds.get(key);
    if (known) return known;
    const entity = new Entity(this.resolved.entities.length);
    this.resolved.entities.push(entity);
    this.compounds.set(key, entity);
    entity.kind = 'document';
    entity.forms.set(key, { words, span: { start, end: start + title[1]!.length }, count: 1, capitals: false });
    return entity;
  }

  /** Offset behind “, titled” and the like; without any, behind what stands before the token. */
  private pastNaming(token: number): number {
    const { document: { words, ends } } = this.article;
    const naming = words[token]?.text === ',' ? token + 1 : token;
    return ends[this.language.speakers.namings.includes(words[naming]?.lower ?? '') ? naming : token - 1]!;
  }

  /** “AT: I was tired.”: the only person of those initials. */
  private initialed([{ start, end }]: readonly Span[]): Entity | null {
    const { document: { text, paragraphs, paragraphOf, starts }, document } = this.article;
    const written = text.slice(start, end).replace(/[.:]/g, '');
    if (!INITIALS.test(written) || !/^\.?:/.test(text.slice(end - (text[end - 1] === ':' ? 1 : 0)))) return null;
    const token = tokenAt(document, start);
    if (starts[paragraphs[paragraphOf[token]!]!.first] !== start) return null;
    this.byInitials ??= peopleByInitials(this.resolved.entities);
    return this.byInitials.get(written.toLowerCase()) ?? null;
  }

  private isAnswer(source: readonly Span[]): boolean {
    return this.isLabel(source, this.language.speakers.answerLabels);
  }

  private isQuestion(source: readonly Span[]): boolean {
    return !this.isAnswer(source) && this.isLabel(source, this.language.cues.interviewLabels);
  }

  private isLabel(source: readonly Span[], labels: readonly string[]): boolean {
    const { start, end } = source[0]!;
    return end - start < 10 && labels.includes(this.article.document.text.slice(start, end).toLowerCase().replace(/[.:]$/, ''));
  }

  /** Of letters, by paragraph; worked out once an author is asked for. */
  get writers(): readonly (Entity | null)[] {
    return (this.letters ??= letterWriters(this.article, this.resolved.entityOf));
  }

  private authorEntity(at: Span): Entity {
    const { document } = this.article;
    const writer = this.writers[document.paragraphOf[tokenAt(document, at.start)]!];
    if (writer) {
      writer.kind = 'author';
      return writer;
    }
    if (!this.author && this.byline === undefined) {
      this.author = signedBy(this.article, this.resolved, this.language);
      if (this.author) this.author.kind = 'author';
    }
    if (!this.author) {
      const key = this.byline?.toLowerCase();
      this.author = this.resolved.entities.find((entity) => key !== undefined && entity.forms.has(key)) ?? null;
      if (!this.author) {
        this.author = new Entity(this.resolved.entities.length);
        this.author.givenName = this.byline ?? null;
        this.resolved.entities.push(this.author);
      }
      this.author.kind = 'author';
      this.author.label = at;
    }
    return this.author;
  }
}

/** An attribution of the article's own, and where its content ends: UTF-16 offset and paragraph. */
interface Told {
  readonly a: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Attributions that name who speaks and stand in no other's content, by their ends. */
function listTold({ document, attributions, insideOf }: Article): Told[] {
  const told: Told[] = [];
  attributions.forEach(({ source, content }, a) => {
    const last = content.at(-1);
    if (!source[0] || !last || insideOf[tokenAt(document, source[0].start)]! >= 0) return;
    told.push({ a, end: last.end, paragraph: document.paragraphOf[tokenAt(document, last.end - 1)]! });
  });
  return told.sort((one, other) => one.end - other.end);
}

/** People by the initials of their fuller names. */
function peopleByInitials(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (!isSingle(entity)) continue;
    for (const { words } of entity.forms.values()) {
      if (words.length < 2) continue;
      const initials = words.map((word) => word[0]).join('');
      const known = found.get(initials);
      found.set(initials, known === undefined || known === entity ? entity : null);
    }
  }
  return found;
}

/** A name as the forms of entities are keyed. */
function keyOf(text: string, { attached, opensDefinite }: GrammarWords): string {
  return text.toLowerCase().replace(opensDefinite, '').replace(/[.,:]$/, '').replace(attached, '').replace(/\s+/g, ' ').replace(/[.“”"‘’'`()]/g, '');
}

function longestForm(entity: Entity): number {
  let longest = 0;
  for (const { words } of entity.forms.values()) longest = Math.max(longest, words.length);
  return longest;
}

function publish(
  article: Article, own: readonly number[], entity: Entity, sure: Float64Array, language: Language,
): ResolvedSpeaker {
  const { document, mentions } = article;
  const name = nameOf(entity, article, language);
  return {
    name,
    label: name ?? labelOf(article, own, entity, language),
    kind: kindOf(entity, document),
    roles: rolesOf(entity, document, language),
    pronouns: pronounsOf(article, own, entity, sure),
    mentions: own.map((m) => ({ start: startOf(document, mentions[m]!), end: pastDescription(article, m), type: mentions[m]!.type })),
  };
}

/** “who” and “which” belong to the mention before them. */
function isRelative({ head }: Mention, { grammar: { relativesFor } }: Article): boolean {
  return relativesFor.people.has(head) || relativesFor.things.has(head);
}

/** Where a mention begins: “my neighbour Gus” is Gus, a neighbour of somebody’s. */
function startOf(document: Document, { start, type, determiner, roles }: Mention): number {
  const role = type === 'name' && determiner === 'possessive' ? roles[0] : undefined;
  return role ? document.starts[tokenAt(document, role.end)]! : start;
}

// Who is “she” in what somebody tells is less sure than in the telling of the article itself.
const SURE_IN_QUOTATION = 0.95;

/** What the article itself calls them: the pronoun used most; “they” for several alone. */
function pronounsOf({ document, mentions, quoted }: Article, own: readonly number[], entity: Entity, sure: Float64Array): ResolvedSpeaker['pronouns'] {
  const counts = { he: 0, she: 0, they: 0 };
  for (const m of own) {
    const { type, gender, tokens } = mentions[m]!;
    if (type !== 'pronoun' || gender === null || (quoted[tokens.first] && sure[m]! < SURE_IN_QUOTATION)) continue;
    counts[gender]++;
  }
  if (entity.plural || kindOf(entity, document) === 'group') return counts.they > 0 ? 'they' : null;
  return counts.he > counts.she ? 'he' : counts.she > 0 ? 'she' : null;
}
