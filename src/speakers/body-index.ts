/**
 * Entities by their names and by what their names end in, so that looking for
 * a body takes as long in a long text as in a short one.
 */
import type { Entity } from './entities.js';
import { headOfName } from './features.js';

// More names that end alike than any article has; keeps odd texts linear.
const MOST_ALIKE = 64;
// Words of the longest name that is sought in an office.
const LONGEST_NAME = 8;

export class BodyIndex {
  private readonly byName = new Map<string, Set<Entity>>();
  private readonly byEnding = new Map<string, Set<Entity>>();

  constructor(entities: readonly Entity[], headLinks: ReadonlySet<string>) {
    for (const entity of entities) {
      for (const [name, { words }] of entity.forms) {
        put(this.byName, name, entity);
        for (const ending of endingsOf(words, headLinks)) put(this.byEnding, ending, entity);
      }
    }
  }

  /** Bodies one of whose names ends in a word of a family; none where there are too many to tell. */
  endingIn(family: ReadonlySet<string>): readonly Entity[] {
    const found = new Set<Entity>();
    for (const word of family) for (const entity of this.byEnding.get(word) ?? []) if (entity.kind === 'organization') found.add(entity);
    return found.size > MOST_ALIKE ? [] : [...found];
  }

  /** Bodies whose names stand in a text. */
  namedIn(text: string): readonly Entity[] {
    const words = text.toLowerCase().split(/\s+/);
    const found = new Set<Entity>();
    for (let first = 0; first < words.length; first++) {
      for (let past = first + 1; past <= Math.min(words.length, first + LONGEST_NAME); past++) {
        for (const entity of this.byName.get(words.slice(first, past).join(' ')) ?? []) if (entity.kind === 'organization') found.add(entity);
      }
    }
    return [...found];
  }
}

/** The last word of a name, and the one before its “of”. */
export function endingsOf(words: readonly string[], headLinks: ReadonlySet<string>): readonly [string, string] {
  return [words.at(-1)!, headOfName(words, headLinks)];
}

function put(map: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (known) {
    if (known.size <= MOST_ALIKE) known.add(entity);
  } else map.set(key, new Set([entity]));
}
