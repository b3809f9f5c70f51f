/** What to print for those whom the text describes but never names. */
import { tokenAt } from '../text/tokens.js';
import { POS, type Language } from '../types.js';
import type { Article } from './article.js';
import type { Entity } from './entities.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * The first description, with the words that single it out, as it would stand
 * within a sentence.
 *
 * @example
 * // “A sign on the stage door reads: …” → “a sign on the stage door”
 */
export function labelOf(article: Article, own: readonly number[], entity: Entity, language: Language): string {
  const { document, mentions } = article;
  const shown = entity.label ?? [...entity.forms.values()][0]?.span;
  if (!shown) return '';
  const m = own.find((index) => mentions[index] === shown);
  const end = m === undefined ? shown.end : pastDescription(article, m);
  const label = document.text.slice(shown.start, end).replace(/\s+/g, ' ');
  return isRaised(article, shown.start, language) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** True for a word that has its capital wherever it stands: “NATO’s secretary general”, “Saudi officials”. */
function isRaised({ document }: Article, start: number, language: Language): boolean {
  const { raised, notNames } = vocabularyOf(language);
  const first = tokenAt(document, start);
  const word = document.words[first];
  if (!word) return false;
  return word.allCaps || raised.has(word.lower) || (document.pos[first] === POS.PROPN && !notNames.has(word.lower));
}

// What sets off a remark from the words that single somebody out.
const BREAKS = new Set([',', ';', ':', '(', '[', '—', '–', '--', '-', '.', '?', '!']);

/** End of a mention; of a description that is a source, past the words that single it out (“two people familiar with the loans”). */
export function pastDescription({ document, mentions, attributions, sources, sourceOf }: Article, m: number): number {
  const { type, tokens, end } = mentions[m]!;
  const a = sourceOf[m]!;
  if (type !== 'nominal' || a < 0 || sources[a]!.items[0] !== m || sources[a]!.items.length > 1 || sources[a]!.apposed >= 0) return end;
  const limit = attributions[a]!.source[0]!.end;
  const { words, starts, ends, size } = document;
  let past = tokens.past;
  for (; past < size && ends[past]! <= limit; past++) {
    const { text } = words[past]!;
    // The hyphen of “well-known” breaks nothing.
    if (BREAKS.has(text) && !(text === '-' && starts[past] === ends[past - 1])) break;
  }
  return past > tokens.past ? ends[past - 1]! : end;
}
