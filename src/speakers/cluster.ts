/**
 * Names to entities: full name, surname, first name, honorific, initials,
 * acronym. Names decide alone; pronouns and descriptions come later.
 *
 * Longest forms go first, wherever they stand, so that a headline's surname
 * finds the full name given below it.
 */
import { withoutEnding, type GrammarWords } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import type { KnownSpeaker, Language, Mention, ResolvedOptions } from '../types.js';
import { kindByRelative } from './appositions.js';
import type { Article } from './article.js';
import { Entity, type Gender } from './entities.js';
import { firstNamesOf } from './names.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** A name as written, with all the mentions that write it so. */
interface Form {
  readonly words: readonly string[];
  readonly mentions: number[];
}

/** What clustering returns: entities, and per mention its entity or the several it may be. */
export interface Clusters {
  readonly entities: Entity[];
  readonly entityOf: (Entity | null)[];
  /** Mentions of a surname that several people bear. */
  readonly shared: Map<number, readonly Entity[]>;
  /** By last name. */
  readonly bearers: ReadonlyMap<string, readonly Entity[]>;
}

export function clusterNames(
  article: Article, language: Language, options: Pick<ResolvedOptions, 'speakers'>,
): Clusters {
  const { mentions, document, grammar } = article;
  const forms = new Map<string, Form>();
  mentions.forEach((mention, m) => {
    if (mention.type !== 'name') return;
    const words = wordsOf(document.text, mention, grammar);
    if (words.length === 0) return;
    const key = words.join(' ');
    const form = forms.get(key);
    if (form) form.mentions.push(m);
    else forms.set(key, { words, mentions: [m] });
  });
  const clusters = new Clusterer(article, language, options.speakers, forms);
  const ordered = [...forms.values()].sort((a, b) => b.words.length - a.words.length || a.mentions[0]! - b.mentions[0]!);
  const doubtful: Form[] = [];
  for (const form of ordered) {
    if (clusters.isDoubtful(form)) doubtful.push(form);
    else clusters.place(form);
  }
  for (const form of doubtful) clusters.placeDoubtful(form);
  return clusters.finish();
}

const NOISE = /[.“”"‘’'`()]/g;

/** Lower-case words of a bare name, without marks. */
function wordsOf(text: string, mention: Mention, grammar: GrammarWords): string[] {
  const { start, end } = mention.name!;
  return splitWords(text.slice(start, end), grammar);
}

function splitWords(name: string, { attached, definite }: GrammarWords): string[] {
  const words: string[] = [];
  for (const piece of name.toLowerCase().split(/[\s,]+/)) {
    const word = piece.replace(attached, '').replace(NOISE, '');
    if (word !== '' && !definite.has(word)) words.push(word);
  }
  return words;
}

/** Surname: the last word, past “Jr.” and the like. */
export function surnameOf(words: readonly string[], { nameSuffixes }: Vocabulary): string {
  let last = words.length - 1;
  while (last > 0 && nameSuffixes.has(words[last]!)) last--;
  return words[last]!;
}

class Clusterer {
  private readonly entities: Entity[] = [];
  private readonly entityOf: (Entity | null)[];
  private readonly shared = new Map<number, readonly Entity[]>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  /** “Quispe” of “Elena Quispe Rojas”: what stands between the first name and the last. */
  private readonly byInner = new Map<string, Entity[]>();
  private readonly byAcronym = new Map<string, Entity>();
  private readonly nicknames: ReadonlyMap<string, string>;
  private readonly places: ReadonlySet<string>;
  private readonly firstNames: ReadonlySet<string>;
  private readonly acting: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;
  private readonly headline: number;
  private readonly vocabulary: Vocabulary;
  /** Names and aliases that the caller gave, with what they stand for. */
  private readonly known = new Map<string, { speaker: KnownSpeaker; entity: Entity | null }>();

  constructor(
    private readonly article: Article, language: Language, known: readonly KnownSpeaker[],
    private readonly forms: ReadonlyMap<string, Form>,
  ) {
    this.entityOf = new Array<Entity | null>(article.mentions.length).fill(null);
    this.headline = article.headline;
    this.vocabulary = vocabularyOf(language);
    ({ nicknames: this.nicknames, places: this.places, firstNames: this.firstNames, acting: this.acting, endings: this.endings } = compile(language));
    for (const speaker of known) {
      const entry = { speaker, entity: null };
      for (const name of [speaker.name, ...(speaker.aliases ?? [])]) this.known.set(splitWords(name, article.grammar).join(' '), entry);
    }
  }

  finish(): Clusters {
    for (const entity of this.entities) {
      for (const { words } of entity.forms.values()) {
        if (words.length < 2 || words.length > 4) continue;
        if (entity.forms.has(surnameOf(words, this.vocabulary))) entity.shortened = true;
        else if (entity.forms.has(words[0]!) && !this.firstNames.has(words[0]!)) entity.opened = true;
      }
      // Bodies are called by their first words, or with “the”.
      if (entity.shortened && entity.kind === null && entity.definite === 0 && !entity.plural) entity.kind = 'person';
    }
    return { entities: this.entities, entityOf: this.entityOf, shared: this.shared, bearers: this.bySurname };
  }

  /** Capitals of a headline or an adjective may have stuck to a name (“Teles Vows”, “Crafty Teles”). */
  isDoubtful({ words, mentions }: Form): boolean {
    if (words.length < 2 || mentions.length > 1) return false;
    if (this.bareOf(words) !== null) return true;
    const mention = this.article.mentions[mentions[0]!]!;
    return mention.kind === null && mention.determiner === 'none' && (mention.start < this.headline || this.vocabulary.adjectival.test(words[0]!));
  }

  /** “ana teles” of “Ana Teles Vows to Fight”, where the text has the bare name as well; null for any other. */
  private bareOf(words: readonly string[]): string | null {
    if (words.length < 3 || !this.firstNames.has(words[0]!)) return null;
    const bare = `${words[0]!} ${words[1]!}`;
    if (!this.forms.has(bare) || (words.length < 5 && this.vocabulary.nameSuffixes.has(words[2]!))) return null;
    // “Ana Teles Roe” beside “Ms Roe” is a name.
    return this.forms.has(surnameOf(words, this.vocabulary)) && words.length < 5 ? null : bare;
  }

  placeDoubtful(form: Form): void {
    const { words, mentions } = form;
    const m = mentions[0]!;
    const bare = this.bareOf(words);
    const known = bare === null ? null : this.entityOf[this.forms.get(bare)!.mentions[0]!];
    if (known) {
      this.entityOf[m] = known;
      known.mentions.push(m);
      return;
    }
    for (const word of [words.at(-1)!, words[0]!]) {
      const found = (this.bySurname.get(word) ?? []).filter((entity) => personal(entity) && entity.mentions.length > 1);
      if (found.length !== 1 || this.fuller(form, null)) continue;
      this.entityOf[m] = found[0]!;
      found[0]!.mentions.push(m);
      return;
    }
    this.place(form);
  }

  place(form: Form): void {
    const kind = this.kindOf(form);
    const told = this.known.get(form.words.join(' '));
    if (told) {
      told.entity ??= this.fuller(form, kind) ?? this.create();
      for (const m of form.mentions) this.add(told.entity, m, form);
      this.index(told.entity, form, kind);
      if (told.speaker.kind) told.entity.kind = told.speaker.kind;
      return;
    }
    if (form.words.length > 1) {
      const entity = this.fuller(form, kind) ?? this.create();
      for (const m of form.mentions) this.add(entity, m, form);
      // “Helion Motive, which …”, so that “Helion” is known for its short form.
      if (entity.kind === null && form.mentions.some((m) => kindByRelative(this.article, this.article.mentions[m]!) === 'organization')) entity.kind = 'organization';
      this.index(entity, form, kind);
      return;
    }
    const [word] = form.words as [string];
    let found = (this.bySurname.get(word) ?? []).filter((entity) => personal(entity));
    if (kind === 'organization' && found.length > 0 && this.isPlace(form)) found = [];
    if (found.length === 0 && kind !== 'organization') {
      found = (this.byFirst.get(word) ?? []).filter((entity) => personal(entity) && (entity.kind === 'person' || this.firstNames.has(word) || (this.inBody(entity) && !outnumbers(form, entity))));
    }
    if (found.length === 0 && kind !== 'organization') found = (this.byFirst.get(word) ?? []).filter(isSurnameFirst);
    if (found.length === 0 && kind !== 'organization') found = this.byInner.get(word) ?? [];
    if (found.length === 0) {
      // What opens a name as it is written tells more than what its letters may stand for.
      const organization = this.shortForm(word, form) ?? this.byAcronym.get(word) ?? this.bracketed(form);
      if (organization) found = [organization];
    }
    if (found.length === 0 && (kind === 'organization' || this.endings.has(word)) && kind !== 'person' && !this.isPlace(form)) {
      // “the Commission” after “the European Commission”, “Rovers” after “Harrow Rovers”, the only one.
      const long = (this.bySurname.get(word) ?? []).filter((entity) => entity.kind === 'organization');
      if (long.length === 1) found = long;
    }
    if (found.length === 0 && kind !== 'organization') found = this.misspelled(word);
    if (found.length === 0) found = this.family(word);
    if (found.length === 0) found = this.couple(form);
    if (found.length === 0) {
      const entity = this.create();
      for (const m of form.mentions) this.add(entity, m, form);
      this.index(entity, form, kind);
      return;
    }
    for (const m of form.mentions) this.settle(m, form, found);
  }

  /** One mention of a name that may be one of several. */
  private settle(m: number, form: Form, found: readonly Entity[]): void {
    const mention = this.article.mentions[m]!;
    const gender = honored(mention);
    let fitting = gender ? found.filter((entity) => !clashes(entity, gender)) : found;
    if (fitting.length > 1 && mention.honorifics.length > 0) {
      const alike = fitting.filter((entity) => mention.honorifics.some((honorific) => entity.honorifics.has(honorific)));
      if (alike.length === 1) fitting = alike;
    }
    if (fitting.length === 1) {
      this.add(fitting[0]!, m, form);
    } else if (fitting.length > 1) {
      this.shared.set(m, fitting);
    } else {
      const namesake = gender ? this.bySurname.get(form.words[0]!)?.find((entity) => entity.sureGender === gender) : undefined;
      if (namesake) return this.add(namesake, m, form);
      // “Mrs Stroud” where only Gerald Stroud is known: someone else.
      const own = this.create();
      this.add(own, m, form);
      own.sureGender = gender;
      own.kind = 'person';
      const namesakes = this.bySurname.get(form.words[0]!) ?? [];
      if (namesakes.length < MOST_NAMESAKES) this.bySurname.set(form.words[0]!, [...namesakes, own]);
    }
  }

  /** “Vandermer” for Anton Vandermeer: the only person whose surname is one letter off. */
  private misspelled(word: string): Entity[] {
    if (word.length < SHORTEST_MISSPELLED || this.bySurname.size > MOST_SURNAMES) return [];
    const found = new Set<Entity>();
    for (const [surname, bearers] of this.bySurname) {
      if (surname[0] !== word[0] || !isOneOff(surname, word, this.article.grammar.plurals.ending)) continue;
      for (const bearer of bearers) if (bearer.kind === 'person' && bearer.mentions.length > 0) found.add(bearer);
    }
    return found.size === 1 ? [...found] : [];
  }

  /** “the Strouds”: the family, as one entity with its members. */
  private family(word: string): Entity[] {
    const { ending } = this.article.grammar.plurals;
    if (!word.endsWith(ending)) return [];
    const members = (this.bySurname.get(withoutEnding(word, ending)) ?? []).filter((entity) => personal(entity));
    if (members.length === 0) return [];
    const family = this.create();
    family.plural = true;
    family.kind = 'group';
    family.members = members;
    family.joined = true;
    return [family];
  }

  /** “Mr Vale” and “Mrs Vale” of an article that gives neither a first name. */
  private couple(form: Form): Entity[] {
    const genders = new Set(form.mentions.map((m) => honored(this.article.mentions[m]!)).filter((gender) => gender !== null));
    if (genders.size < 2) return [];
    return [...genders].map((gender) => {
      const entity = this.create();
      entity.sureGender = gender;
      entity.kind = 'person';
      this.index(entity, form, 'person');
      return entity;
    });
  }

  private create(): Entity {
    const entity = new Entity(this.entities.length);
    this.entities.push(entity);
    return entity;
  }

  private add(entity: Entity, m: number, form: Form): void {
    const mention = this.article.mentions[m]!;
    this.entityOf[m] = entity;
    entity.mentions.push(m);
    const key = form.words.join(' ');
    const known = entity.forms.get(key);
    const written = this.article.document.text.slice(mention.name!.start, mention.name!.end);
    const capitals = written.length > 4 && written === written.toUpperCase();
    if (!known) entity.forms.set(key, { words: form.words, span: mention.name!, count: 1, capitals });
    else {
      known.count++;
      if (known.capitals && !capitals) {
        known.span = mention.name!;
        known.capitals = false;
      }
    }
    if (mention.kind === 'person') entity.kind = 'person';
    else if (entity.kind === null && mention.kind !== null) entity.kind = mention.kind;
    if (this.vocabulary.locating.has(this.article.document.words[mention.tokens.first - 1]?.lower ?? '')) entity.located++;
    const gender = honored(mention);
    if (gender) entity.sureGender ??= gender;
    // “Cyril”, the surname of Ana Cyril, tells nothing.
    else if (mention.gender && (form.words.length > 1 || !this.isSurname(entity, form.words[0]!))) entity.likelyGender ??= mention.gender;
    for (const honorific of mention.honorifics) entity.honorifics.add(honorific);
    if (mention.plural && mention.kind === 'group') entity.plural = true;
    if (mention.determiner === 'definite' && mention.roles.length === 0) entity.definite++;
  }

  private isSurname(entity: Entity, word: string): boolean {
    for (const { words } of entity.forms.values()) if (words.length > 1 && surnameOf(words, this.vocabulary) === word) return true;
    return false;
  }

  private index(entity: Entity, { words }: Form, kind: Mention['kind']): void {
    // “Team Teles” is not hers to be called by; nor is a headline.
    if (this.acting.has(words[0]!) || (words.length > 5 && kind !== 'organization')) return;
    const into = (map: Map<string, Entity[]>, key: string) => {
      const list = map.get(key);
      if (!list) map.set(key, [entity]);
      else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
    };
    if (words.length > 1 && kind !== 'person') {
      const { countryLetters, grammar, smallWords } = this.vocabulary;
      const initials = words.filter((word) => word.length > 3 || !smallWords.has(word)).map((word) => word[0]).join('');
      if (initials.length > 1) this.byAcronym.set(initials, entity);
      const all = words.map((word) => word[0]).join('');
      if (all.length > 2 && !this.byAcronym.has(all)) this.byAcronym.set(all, entity);
      // “CDC” for the Centers for Disease Control and Prevention, “ICE” for U.S. Immigration and Customs Enforcement
      const and = words.findIndex((word) => grammar.and.has(word));
      const shorter = [and > 2 ? initials.slice(0, words.slice(0, and).filter((word) => !smallWords.has(word)).length) : '', countryLetters.has(words[0]!) ? initials.slice(1) : ''];
      for (const letters of shorter) if (letters.length > 2 && !this.byAcronym.has(letters)) this.byAcronym.set(letters, entity);
    }
    into(this.bySurname, surnameOf(words, this.vocabulary));
    into(this.byFirst, words[0]!);
    if (words.length > 2 && kind === 'person') {
      for (const word of words.slice(1, -1)) if (word.length > 3 && !this.firstNames.has(word)) into(this.byInner, word);
    }
    // “Winifred “Winnie” Tolliver” is Winnie, too.
    if (words.length > 2 && QUOTED.test(this.textOf(entity, words))) for (const word of words.slice(1, -1)) if (word.length > 2) into(this.byFirst, word);
    // “De Blasio”, “Van Damme”, “bin Laden” by their last two words are one name too.
    const known = this.nicknames.get(words[0]!);
    if (known && words.length > 1) into(this.byFirst, known);
  }

  private textOf(entity: Entity, words: readonly string[]): string {
    const { span } = entity.forms.get(words.join(' '))!;
    return this.article.document.text.slice(span.start, span.end);
  }

  /** An entity already there whose name this one shortens or varies. */
  private fuller(form: Form, kind: Mention['kind']): Entity | null {
    const { words } = form;
    if (kind !== 'organization' && kind !== 'document') {
      const gender = honored(this.article.mentions[form.mentions[0]!]!);
      for (const entity of this.bySurname.get(surnameOf(words, this.vocabulary)) ?? []) {
        if (gender && clashes(entity, gender)) continue;
        for (const { words: longer } of entity.forms.values()) {
          if (this.sameFirst(words, longer) || (longer.length > words.length && endsWith(longer, words))) return entity;
        }
      }
    }
    // “the United States” is not its embassy.
    for (const entity of this.isPlace(form) ? [] : this.byFirst.get(words[0]!) ?? []) {
      if (personal(entity) && kind !== 'person' && entity.kind === 'person') continue;
      for (const { words: longer } of entity.forms.values()) {
        if (longer.length > words.length && words.every((word, i) => longer[i] === word) && (entity.kind !== 'person' || kind === 'person')) return entity;
      }
    }
    // “the Supreme Court” for “the U.S. Supreme Court”
    if (kind === 'organization') {
      for (const entity of this.bySurname.get(words.at(-1)!) ?? []) {
        if (entity.kind !== 'organization') continue;
        for (const { words: longer } of entity.forms.values()) {
          if (longer.length > words.length && longer.length <= words.length + 2 && endsWith(longer, words)) return entity;
        }
      }
    }
    return null;
  }

  private sameFirst(a: readonly string[], b: readonly string[]): boolean {
    const x = a[0]!;
    const y = b[0]!;
    if (a.length < 2 || b.length < 2) return false;
    if (x === y) return true;
    if (x.length === 1 || y.length === 1) return x[0] === y[0];
    if (this.nicknames.get(x) === y || this.nicknames.get(y) === x || (this.nicknames.has(x) && this.nicknames.get(x) === this.nicknames.get(y))) return true;
    return b.length > a.length && b.includes(x);
  }

  /** Named in full below the headline, where capitals can be trusted. */
  private inBody(entity: Entity): boolean {
    for (const { words, span } of entity.forms.values()) if (words.length > 1 && span.start >= this.headline) return true;
    return false;
  }

  /** “Sabel & Western Lines (SWL)”: what stands in brackets right behind a body's name. */
  private bracketed({ mentions: [m] }: Form): Entity | null {
    const { mentions, document: { words } } = this.article;
    const { tokens: { first, past } } = mentions[m!]!;
    if (words[first - 1]?.text !== '(' || words[past]?.text !== ')' || !words[first]!.allCaps) return null;
    const before = m! > 0 ? mentions[m! - 1]! : null;
    const entity = before?.type === 'name' && before.tokens.past === first - 1 ? this.entityOf[m! - 1] : null;
    return entity?.kind === 'organization' ? entity : null;
  }

  /** “Northgate” for “Northgate Museum”. */
  private shortForm(word: string, form: Form): Entity | null {
    if (honored(this.article.mentions[form.mentions[0]!]!)) return null;
    for (const entity of this.byFirst.get(word) ?? []) {
      if (entity.kind === 'organization') return this.isPlace(form) ? null : entity;
    }
    return null;
  }

  private isPlace(form: Form): boolean {
    return this.places.has(form.words.join(' '));
  }

  private kindOf(form: Form): Mention['kind'] {
    let kind: Mention['kind'] = null;
    for (const m of form.mentions) {
      const own = this.article.mentions[m]!.kind;
      if (own === 'person') return 'person';
      kind ??= own;
    }
    return kind;
  }
}

function endsWith(longer: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) => longer[longer.length - words.length + i] === word);
}

const QUOTED = /[“"‘`]|(?:^| )'/;
// Syllables of a given name as they are joined; a second surname is longer.
const SYLLABLES = /^\p{Ll}{2,5}-\p{Ll}{2,5}$/u;
// More bearers of one word than any article has; keeps odd texts linear.
const MOST_NAMESAKES = 40;
// Letters of the shortest surname that a slip is believed in.
const SHORTEST_MISSPELLED = 7;
// No article has more; keeps odd texts linear.
const MOST_SURNAMES = 300;

/** True for words that differ by one letter, put in, left out or changed; a plural is no slip. */
function isOneOff(a: string, b: string, plural: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b + plural || b === a + plural) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const rest = (word: string, skipped: number) => word.slice(same + skipped);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** “Moon” for “Moon Jae-in”: a given name of two syllables comes last. */
function isSurnameFirst({ kind, forms }: Entity): boolean {
  if (kind !== 'person' && kind !== null) return false;
  for (const { words } of forms.values()) if (words.length === 2 && SYLLABLES.test(words[1]!)) return true;
  return false;
}

/** “Teles” all over a text that once has “Teles Train”: no first name of it. */
function outnumbers(form: Form, entity: Entity): boolean {
  return form.mentions.length > 2 * entity.mentions.length;
}

function personal(entity: Entity): boolean {
  return entity.kind === 'person' || (entity.kind === null && !entity.plural);
}

/** Gender that an honorific or a noun beside the name gives. */
function honored(mention: Mention): Gender {
  return mention.honorifics.length > 0 && mention.gender !== null ? mention.gender : null;
}

function clashes(entity: Entity, gender: Gender): boolean {
  const own = entity.sureGender ?? entity.likelyGender;
  return own !== null && own !== gender;
}

interface Compiled {
  readonly nicknames: ReadonlyMap<string, string>;
  readonly places: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}
const compile = oncePer((language: Language): Compiled => {
  const { places } = language.mentions;
  return {
    nicknames: new Map(language.speakers.nicknames),
    places: new Set(places),
    firstNames: firstNamesOf(language),
    acting: new Set(language.speakers.actingNouns),
    endings: new Set(language.mentions.organizationEndings),
  };
});
