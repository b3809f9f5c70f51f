/** Which organisation or document a description stands for: by whose it is, by its name, by who wrote it. */
import { POS, type Language, type Mention } from '../types.js';
import { isPossessiveEnding } from './mentions.js';
import { BodyIndex, endingsOf } from './body-index.js';
import { Entity, isSingle } from './entities.js';
import type { Walk } from './walk.js';

// Sentences within which a lead names the body that it describes.
const SOON = 3;
// Sentences within which a document is still the one spoken of.
const NEAR = 2;
// Tokens between a document and the comma behind the phrase that opens with it.
const LONGEST_OPENING = 10;

export class Works {
  /** Those who act for someone, by noun. */
  private readonly actors = new Map<string, Entity[]>();
  /** What is named by whose it is (“the Roe campaign”), by owner and noun. */
  private readonly self = new Map<string, Entity>();
  private bodies: BodyIndex | null = null;
  private readonly placeHeads: readonly string[];
  private readonly panels: readonly string[];
  private readonly regionHeads: readonly string[];
  private readonly bodyWorks: readonly string[];
  private readonly channels: readonly string[];
  private readonly authorPrepositions: readonly string[];

  constructor(private readonly walk: Walk, language: Language) {
    const { placeHeads, panels, regionHeads, bodyWorks, authorPrepositions } = language.speakers;
    this.panels = panels;
    this.regionHeads = regionHeads;
    this.channels = language.attributions.channelPrepositions;
    this.authorPrepositions = authorPrepositions;
    this.placeHeads = placeHeads;
    this.bodyWorks = bodyWorks;
  }

  /** Of all entities that names make. */
  private get index(): BodyIndex {
    return (this.bodies ??= new BodyIndex(this.walk.clusters.entities, this.walk.vocabulary.headLinks));
  }

  /** “the Roe campaign”, “Roe campaign chairman”: those who act for someone, under the name that the text gives anywhere. */
  nameActing(): void {
    const { document, grammar, mentions } = this.walk.article;
    const { words, pos, starts, ends } = document;
    mentions.forEach((mention, m) => {
      const owner = this.walk.entityOf[m];
      if (mention.type !== 'name' || !owner || owner.kind === 'organization' || owner.kind === 'document' || owner.plural) return;
      let token = mention.tokens.past;
      if (isPossessiveEnding(words[token], grammar)) token++;
      for (let skipped = 0; skipped < 2 && pos[token] === POS.ADJ; skipped++) token++;
      const noun = words[token]?.lower;
      if (noun === undefined || !this.walk.vocabulary.acting.has(noun) || document.sentenceOf[token] !== document.sentenceOf[mention.tokens.first]) return;
      const entity = this.actingFor(owner, noun) ?? this.newActing(owner, noun);
      addForm(entity, document.text, { start: mention.name!.start, end: ends[token]! });
      if (entity.nextName < 0) entity.nextName = starts[token]!;
    });
  }

  private actingFor(owner: Entity, noun: string): Entity | null {
    return this.self.get(this.keyOf(owner, noun)) ?? null;
  }

  /** Her team and her campaign are one. */
  private keyOf(owner: Entity, noun: string): string {
    return `${owner.id} ${this.walk.titles.headOf(noun)}`;
  }

  private newActing(owner: Entity, noun: string): Entity {
    const entity = new Entity(this.walk.clusters.entities.length);
    this.walk.clusters.entities.push(entity);
    entity.kind = 'organization';
    entity.owner = owner;
    const head = this.walk.titles.headOf(noun);
    entity.roleHeads.add(head);
    this.self.set(this.keyOf(owner, noun), entity);
    const others = this.actors.get(head);
    if (others) others.push(entity);
    else this.actors.set(head, [entity]);
    return entity;
  }

  /** “the campaign”, “his office”: whose is known or was last spoken of. */
  resolveActing(mention: Mention, m: number): Entity | null {
    if (!this.walk.vocabulary.acting.has(mention.head) || mention.plural) return null;
    if (mention.determiner === 'possessive') {
      const owner = this.walk.ownerOf(mention, m);
      if (!owner || owner.plural || owner.kind === 'organization') return null;
      const known = this.actingFor(owner, mention.head);
      this.walk.sure[m] = known ? 0.85 : 0.6;
      if (known) return known;
      this.walk.indirect[m] = 1;
      return owner.named ? owner : null;
    }
    if (mention.determiner !== 'definite') return null;
    const recency = (entity: Entity) => Math.max(entity.lastToken, entity.owner!.lastToken);
    let best: Entity | null = null;
    const actors = this.actors.get(this.walk.titles.headOf(mention.head)) ?? [];
    for (const entity of actors) if (recency(entity) >= 0 && (!best || recency(entity) > recency(best))) best = entity;
    if (best) this.walk.sure[m] = actors.length === 1 ? 0.8 : 0.6;
    return best;
  }

  /** “his bank” of “Northgate chief Ben Rowe”: the body that his office names. */
  employer(mention: Mention, m: number): Entity | null {
    const { article: { document: { text } }, vocabulary } = this.walk;
    if (mention.kind !== 'organization' || mention.plural || mention.determiner !== 'possessive' || !vocabulary.businesses.has(mention.head)) return null;
    const owner = this.walk.ownerOf(mention, m);
    if (!owner || !isSingle(owner)) return null;
    for (const { start, end } of owner.roles) {
      const bodies = this.index.namedIn(text.slice(start, end));
      if (bodies.length === 1) return this.businessOf(bodies[0]!, mention, m, 0.8);
    }
    return null;
  }

  /** A company, which “the bank” stands for from here on. */
  private businessOf(body: Entity, mention: Mention, m: number, sure: number): Entity {
    const { titles } = this.walk;
    titles.learnRole(body, mention, false);
    titles.indexHead(titles.headOf(mention.head), body);
    this.walk.sure[m] = sure;
    return body;
  }

  /** “the city of Orlow”: Orlow; “a panel of the Marrow Court”: the court. */
  placeOf({ kind, plural, head, tokens: { past } }: Mention, m: number): Entity | null {
    const { grammar, mentions, document: { words } } = this.walk.article;
    const isPanel = this.panels.includes(head);
    if (!grammar.of.has(words[past]?.lower ?? '') || (!isPanel && (kind !== 'organization' || plural || !this.placeHeads.includes(head)))) return null;
    const name = mentions[m + 1];
    const entity = this.walk.entityOf[m + 1];
    const opening = grammar.definite.has(words[past + 1]?.lower ?? '') && isPanel ? past + 2 : past + 1;
    return name?.type === 'name' && name.tokens.first === opening && name.kind !== 'person' && entity?.kind !== 'person' ? entity ?? null : null;
  }

  /** “They voted in Ohio, and the state …”: the only state named before it in the sentence. */
  regionMeant({ determiner, head, plural, tokens: { first, past } }: Mention, m: number): Entity | null {
    if (determiner !== 'definite' || plural || past - first !== 2 || !this.regionHeads.includes(head)) return null;
    const { sentenceOf } = this.walk.article.document;
    const regions = this.walk.discourse.recent.filter((entity) => entity.lastSentence === sentenceOf[first]
      && [...entity.forms.keys()].some((form) => this.walk.vocabulary.regionNames.has(form)));
    if (regions.length !== 1) return null;
    this.walk.sure[m] = 0.8;
    return regions[0]!;
  }

  /** “the Roe campaign”, “a Northgate poll”: a description that carries a name of its own. */
  namesItself(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'organization' && mention.kind !== 'document') return null;
    const { document, mentions } = this.walk.article;
    const inner = mentions[m + 1];
    const inside = inner && inner.end <= mention.end && inner.start >= mention.start;
    if (inside && !this.walk.entityOf[m + 1]) this.walk.resolveEarly(m + 1);
    const bearer = inside && inner.type === 'name' ? this.walk.entityOf[m + 1] : null;
    if (!inside || (!bearer && mention.owner === null)) return null;
    // “her campaign” is “the Roe campaign”, once it has been called so.
    const owner = bearer ?? this.walk.ownerOf(mention, m);
    if (!owner) return null;
    const key = this.keyOf(owner, mention.head);
    const known = this.self.get(key);
    if (inner.type !== 'name') {
      if (known) this.walk.sure[m] = 0.85;
      if (known || mention.kind !== 'document' || this.walk.vocabulary.titled.has(mention.head) || !owner.named) return known ?? null;
      // “its report” speaks for itself.
      if (owner.kind === 'organization' && this.bodyWorks.includes(mention.head)) return null;
      // “her memo”
      return this.wordOf(owner, mention, m, 0.7);
    }
    // “Ms Roe’s memo” and “the Gazette article” are their authors’ word, not the paper's.
    if (mention.kind === 'document' && (mention.owner || !this.walk.vocabulary.titled.has(mention.head))) {
      return this.wordOf(owner, mention, m, 0.8);
    }
    // “the Northgate supermarket chain”
    const mayBeBody = owner.kind === 'organization' || (owner.kind === null && owner.gender === null && !owner.shortened);
    if (!mention.owner && mayBeBody && this.walk.vocabulary.businesses.has(mention.head)) {
      owner.kind = 'organization';
      return this.businessOf(owner, mention, m, 0.9);
    }
    const span = { start: inner.name!.start, end: mention.end };
    const body = known ? null : this.bodyDescribed(mention, m);
    if (body) return body;
    const entity = known ?? this.walk.describe(mention, m);
    addForm(entity, document.text, span);
    this.walk.titles.indexHead(this.walk.titles.headOf(mention.head), entity);
    this.self.set(key, entity);
    this.walk.sure[m] = 0.95;
    return entity;
  }

  /** “the rail workers’ union”: the only body whose name has each of these words, and an ending that the last one calls for (“Union of Rail Workers”). */
  private bodyDescribed(mention: Mention, m: number): Entity | null {
    const { article: { document }, titles, vocabulary } = this.walk;
    const { kind, plural, head, tokens: { first, past } } = mention;
    const family = vocabulary.families.get(head);
    if (kind !== 'organization' || plural || !family || vocabulary.acting.has(head)) return null;
    const from = document.pos[first] === POS.DET ? first + 1 : first;
    const words = document.words.slice(from, Math.max(from, past - 1)).filter(({ text }) => text.length > 2);
    // “The media company” alone is any such company.
    if (words.length < 2 && !words[0]?.capitalized) return null;
    const tells = ({ forms }: Entity) => {
      for (const form of forms.values()) {
        const shared = words.filter(({ lower }) => form.words.includes(lower));
        if (shared.length > 1 || shared[0]?.capitalized) return true;
      }
      return false;
    };
    const found = this.index.endingIn(family).filter((entity) => tells(entity) && titles.modifiersFit(entity, first, past - 1));
    if (found.length !== 1) return null;
    this.walk.sure[m] = 0.85;
    return found[0]!;
  }

  /** “a report by the Ashcombe Society”, “a letter from Ms Roe”: those who wrote it. */
  authored(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'document' || this.walk.article.sourceOf[m]! < 0) return null;
    const { document, mentions } = this.walk.article;
    let { past } = mention.tokens;
    // “a memo released on Friday by the agency”
    for (const limit = Math.min(past + 5, document.size - 1); past < limit; past++) {
      const { lower, text } = document.words[past]!;
      if (this.authorPrepositions.includes(lower) || text === ',' || document.sentenceOf[past] !== document.sentenceOf[mention.tokens.first]) break;
      if (document.pos[past] === POS.SCONJ || document.pos[past] === POS.PRON || document.pos[past] === POS.AUX) break;
    }
    if (!this.authorPrepositions.includes(document.words[past]?.lower ?? '')) return this.delivered(mention, m) ?? this.channelled(mention, m);
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + 6; next++) {
      const other = mentions[next]!;
      if (other.tokens.first <= past || other.type === 'pronoun') continue;
      const entity = this.walk.entityOf[next];
      if (other.type === 'name' && entity) return this.wordOf(entity, mention, m, 0.7);
    }
    return null;
  }

  /** A document taken for the word of its author, who is known for it from here on. */
  private wordOf(author: Entity, mention: Mention, m: number, sure: number): Entity {
    this.walk.sure[m] = sure;
    this.walk.indirect[m] = 1;
    author.works.add(this.walk.titles.headOf(mention.head));
    return author;
  }

  /** “In a memo to staff, Ms Roe called it”: hers whose clause the phrase opens. */
  private channelled(mention: Mention, m: number): Entity | null {
    const { document: { words, sentenceOf, size }, grammar, mentions } = this.walk.article;
    const { first, past } = mention.tokens;
    const sentence = sentenceOf[first]!;
    if (first === 0 || !this.channels.includes(words[first - 1]!.lower) || (first > 1 && sentenceOf[first - 2] === sentence)) return null;
    let comma = past;
    while (comma < size && comma < past + LONGEST_OPENING && words[comma]!.text !== ',' && sentenceOf[comma] === sentence) comma++;
    if (words[comma]?.text !== ',') return null;
    const subject = grammar.definite.has(words[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= subject; next++) {
      const entity = this.walk.entityOf[next];
      const { type, tokens } = mentions[next]!;
      // “In a memo, Ms Roe’s lawyer called it” is not hers.
      if (type !== 'name' || tokens.first !== subject || !entity || isPossessiveEnding(words[tokens.past], grammar)) continue;
      return this.wordOf(entity, mention, m, 0.7);
    }
    return null;
  }

  /** “a speech Ms Roe gave in Hull”, “an interview that her brother Ben Roe gave”: whose words they were. */
  private delivered({ tokens: { past } }: Mention, m: number): Entity | null {
    const { document: { pos, words }, grammar, mentions } = this.walk.article;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + 2; next++) {
      const { type, tokens } = mentions[next]!;
      const entity = this.walk.entityOf[next];
      if (type !== 'name' || tokens.first < past || !entity || !isSingle(entity)) continue;
      const links = words.slice(past, tokens.first).every(({ lower }) => grammar.relativesFor.things.has(lower) || this.walk.vocabulary.possessives.has(lower));
      if (!links || pos[tokens.past] !== POS.VERB) continue;
      this.walk.sure[m] = 0.7;
      this.walk.indirect[m] = 1;
      return entity;
    }
    return null;
  }

  /** “the commission” after “the Commission on Water”, “the poll” after “the Northgate poll”, “the memo” after “she said in a memo”. */
  alreadyNamed(mention: Mention, m: number): Entity | null {
    if ((mention.kind !== 'organization' && mention.kind !== 'document') || mention.plural) return null;
    const body = this.bodyDescribed(mention, m);
    if (body) return body;
    const { document, sourceOf } = this.walk.article;
    const { first, past } = mention.tokens;
    const head = this.walk.titles.headOf(mention.head);
    const lead = mention.determiner !== 'definite';
    // “A new poll” of the first lines is the one that the rest names.
    if (lead && ((mention.determiner !== 'indefinite' && mention.determiner !== 'none') || document.paragraphOf[first]! > 1 || sourceOf[m]! < 0)) return null;
    const fitting: Entity[] = [];
    for (const entity of this.walk.titles.byHead.get(head) ?? []) {
      if (!entity.named || (mention.kind === 'document' && entity.kind !== 'document') || (entity.lastToken < 0 && !lead)) continue;
      if (this.walk.titles.modifiersFit(entity, first, past - 1)) fitting.push(entity);
    }
    if (!lead && mention.kind === 'document') {
      for (const entity of this.walk.discourse.recent) if (entity.named && entity.works.has(head) && !fitting.includes(entity)) fitting.push(entity);
    }
    if (fitting.length === 0 && mention.kind === 'document') fitting.push(...this.namesakes(mention));
    const soon = fitting.length === 0 && lead ? this.namedSoon(mention) : null;
    if (soon) fitting.push(soon);
    if (fitting.length === 0 || (lead && fitting.length > 1)) return null;
    this.walk.sure[m] = fitting.length === 1 ? 0.8 : 0.6;
    return fitting.reduce((latest, entity) => (entity.lastToken > latest.lastToken ? entity : latest));
  }

  /** “the study” after “the Northgate survey”: named documents of the last sentences whose names end in a like word. */
  private namesakes({ head, tokens: { first } }: Mention): Entity[] {
    const family = this.walk.vocabulary.families.get(head);
    const sentence = this.walk.article.document.sentenceOf[first]!;
    if (!family) return [];
    return this.walk.discourse.recent.filter((entity) => entity.kind === 'document' && sentence - entity.lastSentence <= NEAR && endsAs(entity, family, this.walk.vocabulary.headLinks));
  }

  /** “A union backs her. The Rail Workers said …”: the only one named in the next few sentences, for the first time, whose name ends as the description has it. */
  private namedSoon({ kind, head, tokens: { first } }: Mention): Entity | null {
    const family = this.walk.vocabulary.families.get(head);
    const { sentenceOf } = this.walk.article.document;
    if (!family || kind !== 'organization') return null;
    const found = this.index.endingIn(family).filter(({ nextName }) => nextName > first && sentenceOf[nextName]! - sentenceOf[first]! <= SOON);
    return found.length === 1 ? found[0]! : null;
  }

  /** “the study” after “a study published on Monday”: the only one so described, of those without a name. */
  describedBefore({ determiner, plural, tokens: { first, past } }: Mention, head: string): Entity | null {
    if (determiner !== 'definite' || plural || past - first !== 2) return null;
    const alike = this.walk.discourse.candidates((entity) => !entity.named && !entity.plural && entity.members.length === 0 && entity.roleHeads.has(head));
    return alike.length === 1 ? alike[0]! : null;
  }
}

/** True for a body one of whose names ends in a word of a family. */
function endsAs({ forms }: Entity, family: ReadonlySet<string>, headLinks: ReadonlySet<string>): boolean {
  for (const { words } of forms.values()) if (endingsOf(words, headLinks).some((ending) => family.has(ending))) return true;
  return false;
}

function addForm(entity: Entity, text: string, span: { readonly start: number; readonly end: number }): void {
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const key = words.join(' ');
  const form = entity.forms.get(key);
  if (form) form.count++;
  else entity.forms.set(key, { words, span, count: 1, capitals: false });
}
