/** What an entity is, once all evidence is in. */
import type { Document, Language, Span, SpeakerKind } from '../types.js';
import { tokenAt } from './article.js';
import type { Entity } from './entities.js';

/**
 * Decides the kind. A name without any sign is a person's, unless it always
 * carries “the”.
 */
export function kindOf(entity: Entity, { text }: Document): SpeakerKind {
  const { kind } = entity;
  if (kind === 'unnamed') return entity.named ? 'person' : 'unnamed';
  if (kind !== null) return kind;
  if (entity.plural) return 'group';
  if (entity.he + entity.she > 0) return 'person';
  if (entity.located * 2 >= Math.max(1, entity.mentions.length)) return 'organization';
  if (entity.definite * 2 >= Math.max(1, entity.mentions.length)) return 'organization';
  for (const { span } of entity.forms.values()) {
    const written = text.slice(span.start, span.end);
    if (/^[A-Z]{2,5}$/.test(written)) return 'organization';
  }
  return 'person';
}

const SINGULAR = new Set(['a', 'an', 'one', 'another', 'someone', 'somebody', 'anyone']);

/** The kind of a source whose words name and describe nobody known. */
export function guessKind(document: Document, language: Language, { start, end }: Span): SpeakerKind {
  const { documents, organizations } = compile(language);
  const first = tokenAt(document, start);
  let singular = false;
  let organization = false;
  for (let i = first; i < document.size && document.starts[i]! < end; i++) {
    const { lower, capitalized } = document.words[i]!;
    if (documents.has(lower) || (lower.endsWith('s') && documents.has(lower.slice(0, -1)))) return 'document';
    if (!capitalized) organization = organizations.has(lower);
    if (i === first && SINGULAR.has(lower)) singular = true;
    if (i > first && (lower === 'of' || lower === 'in' || lower === 'from' || lower === 'by')) break;
  }
  return organization ? 'organization' : singular ? 'unnamed' : 'group';
}

/** What a common noun names, plurals as well; null for any other. */
export function nounKind(language: Language, lower: string): 'document' | 'organization' | 'people' | null {
  const { documents, organizations, people } = compile(language);
  for (const form of [lower, singularOf(lower)]) {
    if (documents.has(form)) return 'document';
    if (organizations.has(form)) return 'organization';
    if (people.has(form)) return 'people';
  }
  return null;
}

function singularOf(lower: string): string {
  if (lower.endsWith('ies')) return lower.slice(0, -3) + 'y';
  if (lower.endsWith('men')) return lower.slice(0, -2) + 'an';
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

interface Nouns {
  readonly people: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}
const compiled = new WeakMap<Language, Nouns>();

function compile(language: Language): Nouns {
  let nouns = compiled.get(language);
  if (!nouns) {
    const { documentNouns, organizationNouns, groupNouns, personNouns: { he, she, any } } = language.mentions;
    nouns = {
      documents: new Set(documentNouns), organizations: new Set(organizationNouns),
      people: new Set([...groupNouns, ...he, ...she, ...any]),
    };
    compiled.set(language, nouns);
  }
  return nouns;
}
