/** What stands beside a name says who it is: appositions, relative clauses, ages. */
import { POS, type Mention } from '../types.js';
import type { Article } from './article.js';
import { isPlace, type Entity } from './entities.js';

// Tokens of the longest complement (“of the twin town of Orlow”), and what it is made of.
const LONGEST_COMPLEMENT = 12;
const COMPLEMENT: ReadonlySet<number> = new Set([POS.ADP, POS.DET, POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM]);
const APPOSITION_ENDS = new Set([',', '.', ';', ')', '—', '–', '--']);

export class Appositions {
  /**
   * @param entityOf What each mention stands for, as far as it is known; filled while the article is walked through.
   * @param adverbs What may open an apposition (“now a judge”).
   * @param namings What stands between a description and the name (“named”).
   * @param origins What stands between a person and where they are from.
   */
  constructor(
    private readonly article: Article, private readonly entityOf: readonly (Entity | null)[], private readonly adverbs: readonly string[],
    private readonly namings: readonly string[], private readonly origins: readonly string[],
  ) {}

  /** “Ana Teles, a judge,” and “the judge, Ana Teles,” are one; so is “Ana Teles is a judge”. */
  apposed(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'unnamed') return null;
    const { document, mentions } = this.article;
    const { words, sentenceOf } = document;
    const { first } = mention.tokens;
    const past = this.pastComplement(mention);
    if (words[past]?.text === ',' && sentenceOf[past] === sentenceOf[first] && !this.closesPerson(mention, m, past)) {
      // What stands between is the complement's own.
      for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= past + 1; next++) {
        const name = mentions[next]!;
        if (name.type === 'name' && name.tokens.first === past + 1 && name.kind !== 'organization') {
          const after = words[name.tokens.past]?.text ?? '.';
          const entity = this.entityOf[next] ?? null;
          if (entity && entity.kind !== 'organization' && (after === ',' || after === '.' || after === '(')) return entity;
        }
      }
    }
    const called = this.called(mention, m);
    if (called) return called;
    if (mention.determiner === 'possessive' && !this.introduced(mention)) return null;
    let before = first - 1;
    let age = false;
    // “Ana Teles, now a judge,”
    if (before > 1 && words[before - 1]!.text === ',' && this.adverbs.includes(words[before]!.lower)) before--;
    if (before > 1 && words[before]!.text === ',' && /^\d{1,3}$/.test(words[before - 1]!.text) && words[before - 2]!.text === ',') {
      before -= 2;
      age = true;
    }
    if (before < 1 || sentenceOf[before] !== sentenceOf[first]) return null;
    const joint = words[before]!.lower;
    if (joint === ',' || age) {
      const name = this.endingAt(m, before);
      // “At a rally in Hull, the mayor”
      if (!name || (name.kind !== 'person' && isPlace(name))) return null;
      // “Ana Teles, the agency’s chief investigator,”, but not “After Ana Teles, her lawyer spoke”
      return mention.determiner !== 'possessive' || (this.isClosed(this.pastComplement(mention)) && !this.isPronominal(mention)) ? name : null;
    }
    // What somebody calls another in a quotation is no office: ““Wes is a good person,” she said.”
    if (this.article.grammar.isOne.has(joint) && mention.determiner === 'indefinite' && !this.article.quoted[first]) return this.endingAt(m, before);
    return null;
  }

  /** “a spokeswoman for the mayor, Ana Teles,”: a description within that of somebody else, whom the name behind it is for. */
  private closesPerson({ tokens: { first } }: Mention, m: number, past: number): boolean {
    const { mentions, document: { pos, sentenceOf } } = this.article;
    if (pos[first - 1] !== POS.ADP) return false;
    for (let before = m - 1; before >= 0 && before >= m - 3; before--) {
      const other = mentions[before]!;
      if (sentenceOf[other.tokens.first] !== sentenceOf[first]) return false;
      if (other.type === 'nominal' && other.kind === 'unnamed' && !other.plural && this.pastComplement(other) === past) return true;
    }
    return false;
  }

  /** “A man named Ben Rowe”: who bears the name. */
  private called({ tokens: { past } }: Mention, m: number): Entity | null {
    const { document: { words }, mentions } = this.article;
    if (!this.namings.includes(words[past]?.lower ?? '')) return null;
    const name = mentions[m + 1];
    const entity = this.entityOf[m + 1];
    return name?.type === 'name' && name.tokens.first === past + 1 && entity && entity.kind !== 'organization' ? entity : null;
  }

  /** “Mr Teles, the butcher,”: the description set off behind a name, or null. */
  behind({ tokens: { past } }: Mention, m: number): Mention | null {
    const { document: { words }, mentions } = this.article;
    if (words[past]?.text !== ',') return null;
    const next = mentions[m + 1];
    if (next?.type !== 'nominal' || next.tokens.first !== past + 1 || next.kind !== 'unnamed' || next.plural) return null;
    return next.determiner !== 'possessive' && this.isClosed(this.pastComplement(next)) ? next : null;
  }

  /** “Northgate, a software company,”: what the name is, if nothing speaks against it. */
  apposedBusiness(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'organization' || mention.plural || (mention.determiner !== 'indefinite' && mention.determiner !== 'definite')) return null;
    const { words, sentenceOf, size } = this.article.document;
    const { first, past } = mention.tokens;
    if (first < 2 || words[first - 1]!.text !== ',' || sentenceOf[first - 1] !== sentenceOf[first]) return null;
    // “In Northgate, the company said” is no apposition: one is closed, or has more to say.
    const next = past < size ? words[past]!.text : '.';
    const name = this.article.mentions[m - 1];
    if (name?.type !== 'name' || name.tokens.past !== first - 1 || !(APPOSITION_ENDS.has(next) || mention.determiner === 'indefinite')) return null;
    const entity = this.entityOf[m - 1];
    if (!entity || entity.plural || entity.kind === 'person' || entity.kind === 'document' || isPlace(entity) || entity.he + entity.she > 0) return null;
    entity.kind = 'organization';
    return entity;
  }

  /** “the union Metalwork”: the name right behind a description, and who bears it; null for any other. */
  namedNext(mention: Mention, m: number): Entity | null {
    if (mention.kind !== 'organization' || mention.plural || mention.determiner === 'none') return null;
    const name = this.article.mentions[m + 1];
    const entity = this.entityOf[m + 1];
    if (name?.type !== 'name' || name.tokens.first !== mention.tokens.past || !entity || entity.kind === 'person' || entity.plural) return null;
    entity.kind ??= 'organization';
    return entity;
  }

  /** “Ana Teles, a judge at Hull and the paper’s lead author,”: the second description of one person, or null. */
  secondRole(mention: Mention, m: number): Mention | null {
    const { document: { words, pos, size }, grammar, mentions } = this.article;
    let and = mention.tokens.past;
    while (and < size && and < mention.tokens.past + LONGEST_COMPLEMENT && this.inComplement(and)) and++;
    if (pos[and] !== POS.CCONJ || !grammar.and.has(words[and]!.lower)) return null;
    for (let next = m + 1; next < mentions.length && mentions[next]!.tokens.first <= and + 1; next++) {
      const other = mentions[next]!;
      if (other.tokens.first !== and + 1 || other.type !== 'nominal') continue;
      return other.kind === 'unnamed' && !other.plural && this.isClosed(this.pastComplement(other)) ? other : null;
    }
    return null;
  }

  /** Past “of Orlow” in “the mayor of Orlow, Ana Teles,”, “of the twin town of Orlow” as well; for any other past the mention. */
  private pastComplement({ tokens: { past } }: Mention): number {
    const { pos, size } = this.article.document;
    if (pos[past] !== POS.ADP) return past;
    let end = past;
    while (end < size && end < past + LONGEST_COMPLEMENT && (this.inComplement(end) || pos[end] === POS.CCONJ)) end++;
    return this.isClosed(end) ? end : past;
  }

  private inComplement(token: number): boolean {
    const { words, pos } = this.article.document;
    return COMPLEMENT.has(pos[token]!) || words[token]!.capitalized || words[token]!.text === '-';
  }

  /** True where a clause or an apposition ends at a token. */
  private isClosed(token: number): boolean {
    const text = this.article.document.words[token]?.text ?? '.';
    return text === ',' || text === '.' || text === ';' || text === ':';
  }

  /** “her lawyer”, against “Ms Roe’s lawyer”. */
  private isPronominal({ owner, tokens }: Mention): boolean {
    return owner !== null && this.article.document.pos[tokens.first] !== POS.DET && this.article.document.ends[tokens.first] === owner.end;
  }

  private introduced(mention: Mention): boolean {
    return this.article.document.words[mention.tokens.first - 1]?.text === ',';
  }

  /** The person whose name mention ends right before a token. */
  private endingAt(m: number, token: number): Entity | null {
    const { document, mentions } = this.article;
    if (document.words[token - 1]?.text === ')') {
      let open = token - 2;
      while (open > token - 8 && open > 0 && document.words[open]!.text !== '(') open--;
      if (document.words[open]?.text === '(') return this.endingAt(m, open);
    }
    for (let before = m - 1; before >= 0 && before > m - 6; before--) {
      const mention = mentions[before]!;
      if (mention.tokens.past !== token) continue;
      if (mention.type !== 'name') continue;
      // “Ana Teles of Hull, the judge”
      const link = mention.kind === 'organization' ? document.words[mention.tokens.first - 1]?.lower : '';
      if (link !== undefined && this.origins.includes(link)) return this.endingAt(before, mention.tokens.first - 1);
      const entity = this.entityOf[before] ?? null;
      return entity && entity.kind !== 'organization' && entity.kind !== 'document' ? entity : null;
    }
    return null;
  }
}

/** “Helion, which …” is no person, “Teles, who …” one. */
export function kindByRelative({ document: { words }, grammar }: Article, { tokens: { past } }: Mention): Entity['kind'] {
  if (words[past]?.text !== ',') return null;
  const next = words[past + 1]?.lower ?? '';
  return grammar.relativesFor.thingsSetOff.has(next) ? 'organization' : grammar.relatives.has(next) ? 'person' : null;
}
