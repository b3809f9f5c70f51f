/** What an entity is, once all evidence is in. */
import { singularOf } from '../text/grammar.js';
import { oncePer } from '../text/once-per.js';
import { tokenAt } from '../text/tokens.js';
import { POS, type Document, type Language, type Span, type SpeakerKind } from '../types.js';
import type { Entity } from './entities.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Decides the kind. A name without any sign is a person's, unless it always
 * carries “the” or is shortened to its first word.
 */
export function kindOf(entity: Entity, { text }: Document): SpeakerKind {
  const { kind } = entity;
  if (kind === 'unnamed') return entity.named ? 'person' : 'unnamed';
  if (kind !== null) return kind;
  if (entity.plural) return 'group';
  if (entity.he + entity.she > 0) return 'person';
  if ((entity.it > 0 || entity.opened) && entity.likelyGender === null) return 'organization';
  if (entity.located * 2 >= Math.max(1, entity.mentions.length)) return 'organization';
  if (entity.definite * 2 >= Math.max(1, entity.mentions.length)) return 'organization';
  for (const { span } of entity.forms.values()) {
    const written = text.slice(span.start, span.end);
    if (/^[A-Z]{2,5}$/.test(written)) return 'organization';
  }
  return 'person';
}

/** The kind of a source whose words name and describe nobody known. */
export function guessKind(document: Document, language: Language, { start, end }: Span): SpeakerKind {
  const { documents, organizations, people, persons } = compile(language);
  const { grammar, singleOpeners } = vocabularyOf(language);
  const { words, pos, starts, size } = document;
  const first = tokenAt(document, start);
  let singular = singleOpeners.has(words[first]?.lower ?? '');
  let head = '';
  let organization = false;
  for (let i = first; i < size && starts[i]! < end; i++) {
    const { lower, capitalized } = words[i]!;
    if (documents.has(lower) || documents.has(singularOf(lower, grammar))) return 'document';
    if (!capitalized) organization = organizations.has(lower);
    if (pos[i] === POS.NOUN || pos[i] === POS.PROPN) head = lower;
    else if (i > first && (pos[i] === POS.ADP || pos[i] === POS.SCONJ || pos[i] === POS.PRON || (pos[i] === POS.PUNCT && words[i]!.text !== '-'))) break;
  }
  if (organization) return 'organization';
  // “the 46-year-old”, “the documentarian”
  if (head !== '' && singularOf(head, grammar) === head && (persons.has(head) || (pos[first] === POS.DET && !people.has(head)))) singular = true;
  return singular ? 'unnamed' : 'group';
}

/** What a common noun names, plurals as well; null for any other. */
export function nounKind(language: Language, lower: string): 'document' | 'organization' | 'people' | null {
  const { documents, organizations, people } = compile(language);
  for (const form of [lower, singularOf(lower, vocabularyOf(language).grammar)]) {
    if (documents.has(form)) return 'document';
    if (organizations.has(form)) return 'organization';
    if (people.has(form)) return 'people';
  }
  return null;
}

interface Nouns {
  readonly people: ReadonlySet<string>;
  /** Nouns for one person. */
  readonly persons: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}
const compile = oncePer((language: Language): Nouns => {
  const { documentNouns, organizationNouns, groupNouns, personNouns: { he, she, any } } = language.mentions;
  return {
    documents: new Set(documentNouns), organizations: new Set(organizationNouns),
    people: new Set([...groupNouns, ...he, ...she, ...any]),
    persons: new Set([...he, ...she, ...any].filter((noun) => !groupNouns.includes(noun))),
  };
});
