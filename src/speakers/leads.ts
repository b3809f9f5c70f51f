/**
 * Delayed identification: news opens a story with a description (“A judge says
 * it was a mistake.”) and gives the name in the sentence after it.
 */
import type { Mention } from '../types.js';
import type { Article } from './article.js';
import { isSingle, type Entity } from './entities.js';
import type { Walk } from './walk.js';

// Tokens of the longest line that sets a story off from the one before it (“11:40 a.m.”).
const LONGEST_BREAK = 6;
const SURE = 0.8;

export class Leads {
  constructor(private readonly walk: Walk) {}

  /**
   * Whoever is named first thing in the next sentence, and never before it: by
   * a role that fits, or by none at all where the description opens a story.
   */
  identifiedNext(mention: Mention, m: number): Entity | null {
    const { article, entityOf, sure, titles, vocabulary } = this.walk;
    const { mentions, quoted, sourceOf } = article;
    if (mention.kind !== 'unnamed' || mention.plural || sourceOf[m]! < 0 || quoted[mention.tokens.first]) return null;
    const next = firstOfNextSentence(article, m);
    const entity = next < 0 ? null : entityOf[next];
    if (!entity || mentions[next]!.type !== 'name' || !isNewcomer(entity, mentions[next]!, article.document) || isLine(article, article.document.paragraphOf[mentions[next]!.tokens.first]!) || seemsOfOtherGender(entity, mention)) return null;
    const head = titles.headOf(mention.head);
    const family = vocabulary.roleFamilies.get(head) ?? vocabulary.roleFamilies.get(mention.head);
    const fits = entity.roleHeads.has(head) || [...entity.roleHeads].some((role) => family?.has(role));
    const untold = entity.roleHeads.size === 0 && opensStory(article, mention) && !vocabulary.relations.has(mention.head);
    if ((!fits && !untold) || !titles.mayBe(entity, mention)) return null;
    sure[m] = SURE;
    return entity;
  }

  /** “A judge”, “a Hull port official”: the only one of that office whom the text names below, by each of its words or in the first lines by the last. */
  namedBelow(mention: Mention, m: number): Entity | null {
    const { article, sure, titles } = this.walk;
    if (mention.kind !== 'unnamed' || mention.plural || !tells(article, m)) return null;
    const bearers = titles.bearers.get(titles.headOf(mention.head)) ?? [];
    const modifiers = titles.modifiersOf(mention);
    const alike = modifiers.length === 0 ? [] : bearers.filter(({ roleWords }) => modifiers.every((word) => roleWords.has(word)));
    const meant = alike.length > 0 ? alike : article.document.paragraphOf[mention.tokens.first]! <= 1 ? bearers : [];
    const [entity] = meant;
    if (meant.length !== 1 || !entity!.named || entity!.lastToken >= 0) return null;
    sure[m] = 0.75;
    return entity!;
  }
}

/** True for a source, and for the “judge” of “a judge who says …”. */
export function tells({ grammar, mentions, sourceOf }: Article, m: number): boolean {
  if (sourceOf[m]! >= 0) return true;
  const next = mentions[m + 1];
  return next !== undefined && grammar.relatives.has(next.head) && next.tokens.first === mentions[m]!.tokens.past && sourceOf[m + 1]! >= 0;
}

/** The mention that opens the sentence after the one of a mention, or -1. */
function firstOfNextSentence({ document: { sentenceOf, sentences }, mentions }: Article, m: number): number {
  const sentence = sentenceOf[mentions[m]!.tokens.first]! + 1;
  const opening = sentences[sentence]?.first;
  for (let next = m + 1; next < mentions.length; next++) {
    const { first } = mentions[next]!.tokens;
    if (sentenceOf[first]! < sentence) continue;
    return first === opening ? next : -1;
  }
  return -1;
}

/** Somebody whom the text names there for the first time, in full: a word alone may be no name (“Overnight, the mayor …”). */
function isNewcomer(entity: Entity, { name, tokens: { first } }: Mention, { text }: Article['document']): boolean {
  return isSingle(entity) && entity.lastToken < 0 && entity.nextName === first && /\s/.test(text.slice(name!.start, name!.end));
}

/** By the first name too: whom a story has not named yet is known by little else. */
function seemsOfOtherGender({ gender }: Entity, mention: Mention): boolean {
  return (mention.gender === 'he' || mention.gender === 'she') && gender !== null && gender !== mention.gender;
}

/** True in the first lines of a text, and right behind a line that is no running text. */
function opensStory(article: Article, { tokens: { first } }: Mention): boolean {
  const paragraph = article.document.paragraphOf[first]!;
  return paragraph <= 1 || isLine(article, paragraph - 1);
}

/** True for a paragraph of a few words: a time, a heading, a row of dashes. */
function isLine({ document: { paragraphs } }: Article, paragraph: number): boolean {
  const { first, past } = paragraphs[paragraph]!;
  return past - first <= LONGEST_BREAK;
}
