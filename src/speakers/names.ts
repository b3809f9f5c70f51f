/** The name to publish: the fullest form that the text gives. */
import type { Document } from '../types.js';
import type { Entity } from './entities.js';

/** Fullest form without honorifics and roles; one in capitals only when there is nothing better. */
export function nameOf(entity: Entity, { text }: Document): string | null {
  const forms = [...entity.forms.values()];
  let best: { text: string; words: number; count: number; capitals: boolean } | null = null;
  for (const { words, span, count, capitals } of forms) {
    if (isAdorned(words, count, forms)) continue;
    const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const fuller = best === null
      || (best.capitals && !capitals && words.length >= best.words)
      || (best.capitals === capitals && (words.length > best.words
        || (words.length === best.words && (written.length > best.text.length + 1 || (Math.abs(written.length - best.text.length) <= 1 && count > best.count)))));
    if (fuller) best = { text: written, words: words.length, count, capitals };
  }
  return best?.text ?? null;
}

/** “Honest Ana Teles”, where “Ana Teles” is what the text mostly says. */
function isAdorned(words: readonly string[], count: number, forms: readonly { words: readonly string[]; count: number }[]): boolean {
  return forms.some((other) => other.words.length > 1 && other.words.length < words.length && other.count > count
    && other.words.every((word, i) => words[words.length - other.words.length + i] === word));
}
