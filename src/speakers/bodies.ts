/** Which organisation “the company” or “it” stands for, where only one can be meant. */
import { headOfName } from './features.js';
import { isOne, type Entity } from './entities.js';
import type { Vocabulary } from './vocabulary.js';

// Sentences within which a company without a telling name is still meant.
const NEAR = 2;

/**
 * The only one among those spoken of that a description fits: by the end of
 * its name or by what it was called (“the charity”: Larkfield Hospice), for
 * companies also the only one near by whose name tells nothing (“the firm”).
 */
export function bodyMeant(head: string, sentence: number, candidates: readonly Entity[], vocabulary: Vocabulary): Entity | null {
  const family = vocabulary.families.get(head);
  if (!family || !vocabulary.sole.has(head)) return null;
  const named = candidates.filter((entity) => entity.named && entity.kind === 'organization');
  const fitting = named.filter((entity) => entity.roleHeads.has(head) || fits(entity, family));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
  if (!vocabulary.businesses.has(head)) return null;
  const untold = named.filter((entity) => sentence - entity.lastSentence <= NEAR && !isTold(entity, vocabulary));
  return untold.length === 1 ? untold[0]! : null;
}

function fits({ forms, roleHeads }: Entity, family: ReadonlySet<string>): boolean {
  for (const role of roleHeads) if (family.has(role)) return true;
  for (const { words } of forms.values()) if (family.has(headOfName(words)) || family.has(words.at(-1)!)) return true;
  return false;
}

/** True for a name that tells what else it is: a place, a court, a newspaper. */
function isTold({ forms, located }: Entity, { familyNames, raised }: Vocabulary): boolean {
  if (located > 0) return true;
  for (const { words } of forms.values()) if (words.some((word) => familyNames.has(word)) || raised.has(words.join(' '))) return true;
  return false;
}

/** Who “it” is in “The trust was sorry. It said …”: the organisation that spoke in the sentence before. */
export function bodyTelling(speaker: Entity | null, sentence: number): Entity | null {
  return speaker && isOne(speaker) && speaker.kind !== null && sentence - speaker.lastSentence <= 1 ? speaker : null;
}
