/** Which names are organisations’, and which of them “the company” or “it” stands for, where only one can be meant. */
import { tokenAt } from '../text/tokens.js';
import { POS } from '../types.js';
import type { Article } from './article.js';
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
  const named = candidates.filter((entity) => entity.named && entity.kind === 'organization' && !isMerePlace(entity, head, vocabulary));
  const fitting = named.filter((entity) => entity.roleHeads.has(head) || fits(entity, family, vocabulary));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
  if (!vocabulary.businesses.has(head)) return null;
  const untold = named.filter((entity) => sentence - entity.lastSentence <= NEAR && !isTold(entity, vocabulary));
  return untold.length === 1 ? untold[0]! : null;
}

/** “The group” is no country, which “the government” may be. */
export function isMerePlace({ forms }: Entity, head: string, { families, governments, raised }: Vocabulary): boolean {
  const family = families.get(head);
  if (!family || governments.some((word) => family.has(word)) || forms.size === 0) return false;
  for (const form of forms.keys()) if (!raised.has(form)) return false;
  return true;
}

function fits({ forms, roleHeads }: Entity, family: ReadonlySet<string>, { headLinks }: Vocabulary): boolean {
  for (const role of roleHeads) if (family.has(role)) return true;
  for (const { words } of forms.values()) if (family.has(headOfName(words, headLinks)) || family.has(words.at(-1)!)) return true;
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

/** “Northgate shares”, “Northgate said its members …”: a name of which nothing says that it is a person’s. */
export function actsAsBody(article: Article, entity: Entity, m: number, companyGoods: readonly string[]): boolean {
  const { document, mentions, attributions, sourceOf } = article;
  const { tokens: { past }, honorifics, roles } = mentions[m]!;
  if (entity.gender !== null || entity.plural || honorifics.length > 0 || roles.length > 0) return false;
  if (companyGoods.includes(document.words[past]?.lower ?? '')) return true;
  const content = attributions[sourceOf[m]!]?.content[0];
  return content !== undefined && speaksOfIts(article, tokenAt(document, content.start));
}

/** “its members were tired”, “that it had won”, “it was hiring”: no “it” that stands for nothing. */
function speaksOfIts({ document: { words, pos, lemmas }, grammar }: Article, from: number): boolean {
  const at = pos[from] === POS.SCONJ ? from + 1 : from;
  const pronoun = words[at]?.lower ?? '';
  if (grammar.pronouns.thingPossessive.has(pronoun)) return true;
  if (!grammar.pronouns.thingSubject.has(pronoun) || pos[at + 1] !== POS.AUX || pos[at + 2] !== POS.VERB) return false;
  const verb = words[at + 2]!.lower;
  return !grammar.been.has(verb) && (grammar.have.has(lemmas[at + 1]!) || verb.endsWith(grammar.participleEnding));
}
