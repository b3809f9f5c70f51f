/** What an entity is, once all evidence is in. */
import type { Document, SpeakerKind } from '../types.js';
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
  if (entity.definite * 2 >= Math.max(1, entity.mentions.length)) return 'organization';
  for (const { span } of entity.forms.values()) {
    const written = text.slice(span.start, span.end);
    if (/^[A-Z]{2,5}$/.test(written)) return 'organization';
  }
  return 'person';
}
