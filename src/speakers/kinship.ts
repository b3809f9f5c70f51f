/** Who is what to whom, and whom “his wife” and “her mother” stand for. */
import { oncePer } from '../text/once-per.js';
import type { Language } from '../types.js';
import { surnameOf } from './cluster.js';
import { isSingle, type Entity, type Gender } from './entities.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

interface Relation {
  readonly gender: Gender;
  readonly inverse: readonly string[];
  /** Husband and wife. */
  readonly spouse: boolean;
}

export class Kinship {
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly vocabulary: Vocabulary;
  /** People introduced by whose they are (“his daughter, Ada Roe,”), by owner and noun. */
  private readonly relatives = new Map<string, Entity>();

  /** @param bearers People by last name. */
  constructor(language: Language, private readonly bearers: ReadonlyMap<string, readonly Entity[]>) {
    this.vocabulary = vocabularyOf(language);
    this.relations = compile(language);
  }

  /** True for a noun for family. */
  isKin(noun: string): boolean {
    return this.relations.has(noun);
  }

  /** Keeps that someone is another's; without an owner, anybody's. */
  learn(owner: Entity | null, noun: string, relative: Entity): void {
    if (owner) this.relatives.set(keyOf(owner, noun), relative);
    this.relatives.set(noun, relative);
  }

  /** Who was introduced as anybody's so (“the son”). */
  anybodys(noun: string): Entity | null {
    return this.relatives.get(noun) ?? null;
  }

  /** Who was introduced as this one's, or as what makes them so (“his mother” after “Ana Roe and her son, Ben”). */
  introduced(owner: Entity, noun: string): Entity | null {
    const known = this.relatives.get(keyOf(owner, noun));
    if (known) return known;
    const relation = this.relations.get(noun);
    for (const other of relation ? this.family(owner) : []) {
      const fits = relation!.inverse.some((inverse) => this.relatives.get(keyOf(other, inverse)) === owner);
      if (fits && mayBe(other, relation!.gender)) return other;
    }
    return null;
  }

  /** Who was introduced as the husband or wife of somebody. */
  spouseOf(owner: Entity, gender: Gender): Entity | null {
    for (const [noun, relation] of this.relations) {
      const spouse = relation.spouse && relation.gender === gender ? this.relatives.get(keyOf(owner, noun)) : undefined;
      if (spouse) return spouse;
    }
    return null;
  }

  /** The only other one of the owner's surname whom the noun fits, unless they are known to be something else to the owner. */
  namesake(owner: Entity, noun: string): Entity | null {
    const relation = this.relations.get(noun);
    if (!relation) return null;
    const fitting = this.family(owner).filter((other) => mayBe(other, relation.gender) && !this.isKnownOtherwise(owner, other));
    return fitting.length === 1 ? fitting[0]! : null;
  }

  private isKnownOtherwise(owner: Entity, other: Entity): boolean {
    for (const noun of this.relations.keys()) if (this.relatives.get(keyOf(owner, noun)) === other) return true;
    return false;
  }

  /** Others of the surname. */
  private family(owner: Entity): readonly Entity[] {
    const surnames = new Set([...owner.forms.values()].filter(({ words }) => words.length > 1).map(({ words }) => surnameOf(words, this.vocabulary)));
    const bearers = new Set([...surnames].flatMap((surname) => this.bearers.get(surname) ?? []));
    return [...bearers].filter((other) => other !== owner && other.named && isSingle(other));
  }
}

function keyOf(owner: Entity, noun: string): string {
  return `${owner.id} ${noun}`;
}

function mayBe({ gender }: Entity, wanted: Gender): boolean {
  return wanted === null || gender === null || gender === wanted;
}

const compile = oncePer((language: Language): ReadonlyMap<string, Relation> => new Map(language.speakers.kin.flatMap(({ nouns, gender, inverse, spouse = false }) => nouns.map((noun) => [noun, { gender, inverse, spouse }] as const))));
