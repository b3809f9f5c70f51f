/** What the text says a speaker is. */
import { withoutEnding } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import { tokenAt } from '../text/tokens.js';
import { POS, type Document, type Language, type Span } from '../types.js';
import type { Entity } from './entities.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Roles in order of first sight, without articles and possessors, each once;
 * titles spelled out (“Gov.” is “governor”). What one is to another (“wife”)
 * is no role, and who has no name has none beside the label.
 */
export function rolesOf(entity: Entity, document: Document, language: Language): string[] {
  if (!entity.named) return [];
  const words = compile(language);
  const { kin, plain, nouns } = words;
  const { raised } = vocabularyOf(language);
  const roles: string[] = [];
  const seen = new Set<string>();
  // “The actor said” tells what he is where nothing else does.
  for (const span of entity.roles.length > 0 || entity.called === null ? entity.roles : [entity.called]) {
    const role = spellOut(oneOf(wordsOf(span, document, words), words), words, (word) => nouns.has(word) || (document.pos[openingOf(span, document)] !== POS.PROPN && !raised.has(word.split('-')[0]!)));
    const key = role.toLowerCase();
    if (key === '' || seen.has(key) || plain.has(key) || kin.has(key.slice(key.lastIndexOf(' ') + 1))) continue;
    seen.add(key);
    roles.push(role);
  }
  return roles.filter((role) => !roles.some((other) => saysMore(other, role, words.links)));
}

/** “Comets guard” says more than “guard”, “chief executive of Acme” more than “chief executive”; “lieutenant governor” is another office. */
function saysMore(longer: string, role: string, links: ReadonlySet<string>): boolean {
  const [more, less] = [longer.toLowerCase(), role.toLowerCase()];
  if (more.startsWith(`${less} `)) return links.has(more.slice(less.length + 1).split(' ')[0]!);
  return more.endsWith(` ${less}`) && /^\p{Lu}/u.test(longer);
}

/** “Councillors” before two names: each is a councillor. */
function oneOf(role: string, { nouns, plural }: Compiled): string {
  const one = withoutEnding(role, plural);
  return one !== role && nouns.has(one.toLowerCase()) && !nouns.has(role.toLowerCase()) ? one : role;
}

/** The token that opens a role behind its article (“Northgate” of “a Northgate spokeswoman”). */
function openingOf({ start }: Span, document: Document): number {
  const first = tokenAt(document, start);
  return document.pos[first] === POS.DET ? first + 1 : first;
}

/** The words of a role from behind its article and possessor to the end of its complement. */
function wordsOf({ start, end }: Span, document: Document, { determiners, possessor: owned, links }: Compiled): string {
  const written = document.text.slice(start, complementEnd(document, end, links)).replace(/\s+/g, ' ').replace(determiners, '');
  const possessor = owned.exec(written);
  return possessor ? written.slice(possessor[0].length) : written;
}

// Words of the longest complement; “of the fund for the widows of …” goes no further.
const LONGEST_COMPLEMENT = 12;

/** Past “of the coastal programme” behind “deputy director”, or the end as it was. */
function complementEnd(document: Document, end: number, heads: ReadonlySet<string>): number {
  const { words, pos, ends, size } = document;
  let past = tokenAt(document, end);
  let last = end;
  for (let links = 0; links < 2 && past < size && heads.has(words[past]!.lower); links++) {
    let i = past + 1;
    while (i < size && i < past + LONGEST_COMPLEMENT && (pos[i] === POS.DET || pos[i] === POS.ADJ || pos[i] === POS.NOUN || pos[i] === POS.PROPN || pos[i] === POS.NUM || words[i]!.capitalized || isHyphen(document, i))) i++;
    // “curator of lights and signals”
    if (i + 2 <= size && pos[i] === POS.CCONJ && pos[i + 1] === POS.NOUN && (i + 2 === size || pos[i + 2] === POS.PUNCT)) i += 2;
    if (i === past + 1 || pos[i - 1] === POS.DET || pos[i - 1] === POS.ADJ) break;
    last = ends[i - 1]!;
    past = i;
  }
  return last;
}

/** A hyphen within a word: “Saint-Aubin”. */
function isHyphen({ words, starts, ends, size }: Document, token: number): boolean {
  return words[token]!.text === '-' && token + 1 < size && starts[token] === ends[token - 1] && ends[token] === starts[token + 1];
}

const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u;

/** “Lt. Gov.” as “lieutenant governor”, “Finance director” as “finance director”; “Chief Executive” stays. */
function spellOut(role: string, { titles, links, modifiers }: Compiled, isPlain: (word: string) => boolean): string {
  const words = role.split(' ');
  let spelled = false;
  const full = words.map((word) => {
    const title = titles.get(word.toLowerCase().replace(/\.$/, ''));
    if (title === undefined) return word;
    spelled = true;
    return title;
  });
  if (spelled) return full.map((word) => (titles.size > 0 && CAPITALIZED.test(word) && modifiers.has(word.toLowerCase()) ? word.toLowerCase() : word)).join(' ');
  const rest = words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}+$/u.test(word));
  const [first] = words as [string];
  if (words.length > 1 && rest && !links.has(words[1]!)) return role;
  return /^\p{Lu}\p{Ll}/u.test(first) && (words.length === 1 || isPlain(first.toLowerCase())) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

interface Compiled {
  /** What stands between a role and the rest of it. */
  readonly links: ReadonlySet<string>;
  /** Adjectives that need no capital. */
  readonly modifiers: ReadonlySet<string>;
  /** What matches an article or a pronoun before a role. */
  readonly determiners: RegExp;
  /** What matches whose a role is. */
  readonly possessor: RegExp;
  /** Ending of plurals. */
  readonly plural: string;
  /** Abbreviations alone, not near synonyms. */
  readonly titles: ReadonlyMap<string, string>;
  readonly kin: ReadonlySet<string>;
  /** What tells no more than that somebody is a person. */
  readonly plain: ReadonlySet<string>;
  /** Words that are no names before a role. */
  readonly nouns: ReadonlySet<string>;
}
const compile = oncePer((language: Language): Compiled => {
  const { titleAbbreviations, kinshipNouns, plainPeople, rankModifiers, roleDeterminers, roleLinks } = language.speakers;
  const { plurals, possessiveLetter } = language.grammar;
  return {
    links: new Set(roleLinks),
    modifiers: new Set(rankModifiers),
    determiners: new RegExp(`^(?:${roleDeterminers.join('|')}) `, 'i'),
    possessor: new RegExp(`^[^’']{1,60}(?:${plurals.ending}[’']|[’']${possessiveLetter}) `),
    plural: plurals.ending,
    titles: new Map(titleAbbreviations.filter(([short, noun]) => short.length < 5 && short[0] === noun[0] && noun.length > short.length + 1)),
    kin: new Set(kinshipNouns),
    plain: new Set(plainPeople),
    nouns: new Set([...language.mentions.titles, ...language.mentions.organizationNouns, ...language.mentions.personNouns.any]),
  };
});
