/** What the text says a speaker is. */
import type { Document } from '../types.js';
import type { Entity } from './entities.js';

/** Roles in order of first sight, without articles, each once. */
export function rolesOf(entity: Entity, { text }: Document): string[] {
  const roles: string[] = [];
  const seen = new Set<string>();
  for (const { start, end } of entity.roles) {
    const role = text.slice(start, end).replace(/\s+/g, ' ').replace(/^(?:the|an?|one|his|her|its|their|my|our) /i, '');
    const key = role.toLowerCase();
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    roles.push(role);
  }
  return roles;
}
