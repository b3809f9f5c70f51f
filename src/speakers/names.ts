/** The name to publish: the fullest form that the text gives. */
import { oncePer } from '../text/once-per.js';
import type { Language, Span } from '../types.js';
import type { Article } from './article.js';
import type { Entity } from './entities.js';

/** Fullest form without honorifics and roles; one in capitals only when there is nothing better. */
export function nameOf(entity: Entity, { document: { text }, grammar, headline }: Pick<Article, 'document' | 'grammar' | 'headline'>, language: Language): string | null {
  if (entity.kind === 'group') return null;
  const firstNames = firstNamesOf(language);
  const forms = [...entity.forms.values()];
  let best: { text: string; words: number; count: number; capitals: boolean } | null = null;
  const isPossessive = (word: string) => grammar.attachedOrBare.test(word);
  // “the Roe campaign” over “Ms Roe’s campaign”
  const plain = entity.kind === 'organization' && forms.some(({ words }) => !words.some(isPossessive));
  for (const { words, span, count, capitals } of forms) {
    if (plain && words.some(isPossessive)) continue;
    if (isAdorned(words, span.start < headline ? 0 : count, forms, firstNames)) continue;
    // “Helion Shares Slump”, where the text below knows Helion.
    if (entity.kind === 'organization' && span.start < headline && count === 1 && forms.some((other) => isBareBelow(other, words, headline))) continue;
    const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const fuller = best === null
      || (best.capitals && !capitals && words.length >= best.words)
      || (best.capitals === capitals && (words.length > best.words
        || (words.length === best.words && (written.length > best.text.length + 1 || (Math.abs(written.length - best.text.length) <= 1 && count > best.count)))));
    if (fuller) best = { text: written, words: words.length, count, capitals };
  }
  return best?.text ?? entity.givenName;
}

/** A form that opens a longer one, and that the text below the headline has more than once. */
function isBareBelow({ words: bare, count, span }: { words: readonly string[]; count: number; span: Span }, words: readonly string[], headline: number): boolean {
  return bare.length < words.length && count > 1 && span.start >= headline && bare.every((word, i) => words[i] === word);
}

/** “Honest Ana Teles”, “Ana Teles Vows”, where “Ana Teles” is what the text mostly says. */
function isAdorned(
  words: readonly string[], count: number, forms: readonly { words: readonly string[]; count: number }[], firstNames: ReadonlySet<string>,
): boolean {
  return forms.some(({ words: bare, count: times }) => {
    if (bare.length < 2 || bare.length >= words.length || times < count || !firstNames.has(bare[0]!)) return false;
    const from = words.indexOf(bare[0]!);
    // “Ana Teles Vows” against “Ana Teles” and “Teles”.
    const bySurname = from === 0 && forms.some((other) => other.words.length === 1 && other.words[0] === bare.at(-1));
    return from >= 0 && (from === 0 || !firstNames.has(words[0]!)) && (from > 0 || times > count || bySurname) && bare.every((word, i) => words[from + i] === word);
  });
}

/** All first names of a language, compiled on first use. */
export const firstNamesOf = oncePer((language: Language): ReadonlySet<string> => {
  const { he, she, any } = language.mentions.firstNames;
  return new Set([...he, ...she, ...any]);
});
