/** What the text calls its people and organisations, and to whom a title or a noun leads. */
import { POS, type Mention } from '../types.js';
import type { Article } from './article.js';
import type { Entity, Words } from './entities.js';
import { headOfName } from './features.js';
import type { Vocabulary } from './vocabulary.js';

// Sentences within which somebody titled is named.
const SOON = 3;
// Names that one word can stand for; keeps odd texts linear.
const MOST_NAMES = 14;
// Bearers of one title; no article tells more of them apart.
const MOST_BEARERS = 40;

/** What a description says of party and state. */
interface Allegiance {
  readonly parties: readonly string[];
  readonly regions: readonly string[];
}

export class Titles {
  /** Who bears a title, by its head word. */
  readonly bearers = new Map<string, Entity[]>();
  /** Organisations and documents, by the words that stand for their names. */
  readonly byHead = new Map<string, Entity[]>();
  /** Head words of the descriptions passed. */
  readonly described = new Set<string>();

  private readonly allegiances = new Map<Mention, Allegiance>();

  constructor(private readonly article: Article, private readonly words: Vocabulary) {}

  addBearer(head: string, entity: Entity): void {
    const bearers = this.bearers.get(head);
    if (!bearers) this.bearers.set(head, [entity]);
    else if (bearers.length < MOST_BEARERS && !bearers.includes(entity)) bearers.push(entity);
  }

  /** Organisations and documents by the words that can stand for their names: “the commission”. */
  indexHeads(entities: readonly Entity[]): void {
    for (const entity of entities) {
      if (entity.kind !== 'organization' && entity.kind !== 'document') continue;
      for (const { words } of entity.forms.values()) {
        if (words.length < 2) continue;
        for (const word of new Set([this.headOf(headOfName(words, this.words.headLinks)), this.headOf(words.at(-1)!)])) this.indexHead(word, entity);
      }
    }
  }

  indexHead(word: string, entity: Entity): void {
    const others = this.byHead.get(word);
    if (!others) this.byHead.set(word, [entity]);
    else if (others.length < MOST_NAMES && !others.includes(entity)) others.push(entity);
  }

  /** “Ana Teles of Vermont”, “Ana Teles (D-Vt.)”: where she is from and for whom she stands. */
  learnOrigin(entity: Entity, { tokens: { past } }: Mention): void {
    const { words, text, starts, ends, size } = this.article.document;
    if (past + 1 >= size) return;
    if (this.words.grammar.of.has(words[past]!.lower) && words[past + 1]!.capitalized) {
      const place: string[] = [];
      for (let i = past + 1; i < size && i < past + 4 && words[i]!.capitalized; i++) place.push(words[i]!.lower);
      for (const word of place) entity.roleWords.add(word);
      for (const region of this.regionsIn(place)) entity.origins.add(region);
      return;
    }
    if (words[past]!.text !== '(' && words[past]!.text !== ',') return;
    const party = this.words.parties.get(words[past + 1]!.lower.replace('.', ''));
    if (party) {
      entity.roleHeads.add(party);
      // An independent may stand for a party.
      if (this.words.partyNouns.has(party)) entity.parties.add(party);
    }
    let place = past + 1;
    if (party) {
      place++;
      while (place < size && place < past + 4 && !words[place]!.alphabetic) place++;
    }
    if (place >= size || (party === undefined && words[past]!.text !== '(')) return;
    let last = place;
    while (last + 1 < size && last < place + 4 && starts[last + 1] === ends[last] && words[last + 1]!.text !== ')' && words[last + 1]!.text !== ',') last++;
    const short = text.slice(starts[place], ends[last]).toLowerCase().replace(/\.$/, '');
    const full = this.words.regions.get(short) ?? short;
    for (const word of full.split(' ')) entity.roleWords.add(word);
    if (this.words.regionNames.has(full)) entity.origins.add(full);
  }

  /** Keeps what an entity is called; `told` where the text says so rather than takes it for known. */
  learnRole(entity: Entity, role: { start: number; end: number } & Partial<Mention>, told = true): string {
    const { document } = this.article;
    // “the 48-year-old” tells his age, not what he is.
    const { grammar } = this.words;
    if (role.type === 'nominal' && grammar.old.has(role.head!)) return role.head!;
    if (told) entity.roles.push(role);
    else if (entity.kind !== 'organization') entity.called ??= role;
    // “mother-of-two” is a mother.
    const words = document.text.slice(role.start, role.end).toLowerCase().replace(this.words.complement, '').split(/[\s-]+/);
    const last = (words.pop() ?? '').replace(/\.$/, '');
    const head = this.headOf(last);
    entity.roleHeads.add(head);
    for (const word of words) if (word.length > 2 && !grammar.definite.has(word)) entity.roleWords.add(this.modifierOf(word.replace(grammar.attached, '')));
    if (told) {
      for (const region of this.regionsIn(words)) entity.origins.add(region);
      const written = document.text.slice(role.start, role.end).split(/[\s-]+/);
      for (const party of this.partiesIn(written)) {
        entity.parties.add(party);
        entity.roleHeads.add(party);
      }
    }
    return head;
  }

  /** The states among words in lower case. */
  private regionsIn(words: readonly string[]): string[] {
    const { regionNames } = this.words;
    const found: string[] = [];
    words.forEach((word, i) => {
      if (regionNames.has(word)) found.push(word);
      if (i + 1 < words.length && regionNames.has(`${word} ${words[i + 1]!}`)) found.push(`${word} ${words[i + 1]!}`);
    });
    return found;
  }

  /** The parties among words; a “democratic socialist” is of none. */
  private partiesIn(words: readonly string[]): string[] {
    const found: string[] = [];
    for (const word of words) {
      const party = this.words.partyWords.get(word.toLowerCase());
      if (party && /^\p{Lu}/u.test(word)) found.push(party);
    }
    return found;
  }

  /** Parties and states in a description; asked for each candidate, worked out once. */
  private allegiance(mention: Mention): Allegiance {
    let known = this.allegiances.get(mention);
    if (!known) {
      const words = this.article.document.words.slice(mention.tokens.first, mention.tokens.past);
      known = { parties: this.partiesIn(words.map(({ text }) => text)), regions: this.regionsIn(words.map(({ lower }) => lower)) };
      this.allegiances.set(mention, known);
    }
    return known;
  }

  /** True for “the Vermont senator”, “the Republican”: told by party or state. */
  isAllied(mention: Mention): boolean {
    const { parties, regions } = this.allegiance(mention);
    return parties.length + regions.length > 0;
  }

  /** “The Vermont senator” is nobody from Texas, “the Republican” no Democrat. */
  private isOfOtherParty({ parties, origins }: Entity, mention: Mention): boolean {
    if (parties.size + origins.size === 0) return false;
    const told = this.allegiance(mention);
    const clash = (known: Words, said: readonly string[]) => known.size > 0 && said.length > 0 && !said.some((word) => known.has(word));
    return clash(parties, told.parties) || clash(origins, told.regions);
  }

  /** The only one of a title. */
  soleBearer(head: string, mention: Mention): Entity | null {
    const bearers = this.bearers.get(head);
    return bearers?.length === 1 && !this.isLesser(bearers[0]!, mention) ? bearers[0]! : null;
  }

  /** A vice president is not “the president”, unless she is called so as well. */
  private isLesser({ roleWords, roles }: Entity, { tokens: { first, past }, head }: Mention): boolean {
    const { words, text } = this.article.document;
    const rank = this.words.lesserRanks.find((word) => roleWords.has(word));
    if (rank === undefined) return false;
    for (let i = first; i < past - 1; i++) if (words[i]!.lower === rank) return false;
    return !roles.slice(0, MOST_NAMES).some(({ start, end }) => {
      const role = text.slice(start, end).toLowerCase().split(' ');
      return this.headOf(role.at(-1)!.replace(/\.$/, '')) === this.headOf(head) && !role.some((word) => this.words.lesserRanks.includes(word));
    });
  }

  /** “the police chief”, “Prime minister: …”: the only one of that title whose every word is known, named before or soon after. */
  titledSo({ tokens: { first, past }, determiner }: Mention, head: string): Entity | null {
    const { words, pos, sentenceOf } = this.article.document;
    const from = determiner === 'none' || pos[first] !== POS.DET ? first : first + 1;
    if (past - from < 2) return null;
    let found: Entity | null = null;
    for (const bearer of this.bearers.get(head) ?? []) {
      let fits = bearer.named;
      for (let i = from; i < past - 1 && fits; i++) fits = !words[i]!.alphabetic || bearer.roleWords.has(this.modifierOf(words[i]!.lower));
      if (!fits) continue;
      if (found) return null;
      found = bearer;
    }
    if (!found) return null;
    const near = found.lastToken >= 0 || (found.nextName >= 0 && sentenceOf[found.nextName]! - sentenceOf[first]! <= SOON);
    return near ? found : null;
  }

  /** Those known as “the environment secretary” alone are not “the shadow environment secretary”. */
  mayBe(entity: Entity, mention: Mention): boolean {
    const { first, past } = mention.tokens;
    if (entity.roleHeads.has(this.headOf(mention.head)) && this.isLesser(entity, mention)) return false;
    if (this.isOfOtherParty(entity, mention)) return false;
    if (entity.named || entity.roleWords.size === 0) return true;
    const { words, pos } = this.article.document;
    for (let i = first; i < past - 1; i++) {
      const { lower, alphabetic } = words[i]!;
      if (alphabetic && lower.length > 2 && (pos[i] === POS.NOUN || pos[i] === POS.ADJ || pos[i] === POS.PROPN) && !entity.roleWords.has(this.modifierOf(lower))) return false;
    }
    return true;
  }

  /** “the appeals court” can be the Court of Appeals; “the district court” cannot. */
  modifiersFit(entity: Entity, first: number, head: number): boolean {
    const { words, pos } = this.article.document;
    for (let i = first; i < head; i++) {
      const { lower, text } = words[i]!;
      if (text.length < 3 || pos[i] === POS.DET || pos[i] === POS.NUM || (pos[i] === POS.ADJ && !words[i]!.capitalized)) continue;
      let met = entity.roleWords.has(this.modifierOf(lower));
      for (const form of entity.forms.values()) met ||= form.words.includes(lower);
      if (!met) return false;
    }
    return true;
  }

  /** A modifier as roles are compared: “GOP” and “Republican” are one. */
  modifierOf(word: string): string {
    return this.words.partyWords.get(word) ?? word;
  }

  /** The modifiers of a description, as roles are compared. */
  modifiersOf({ tokens: { first, past } }: Mention): string[] {
    const { words } = this.article.document;
    const found: string[] = [];
    for (let i = first; i < past - 1; i++) if (words[i]!.text.length > 2) found.push(this.modifierOf(words[i]!.lower));
    return found;
  }

  /** A head word as roles are compared: “sen” and “senator”, “survey” and “poll” are one. */
  headOf(word: string): string {
    return this.words.abbreviated.get(word) ?? word;
  }
}

/** The last word of a role, in lower case. */
export function lastWordOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1).toLowerCase();
}
