/** JSON that survives terminals and line readers. */
import type { Extraction } from '../schemas.js';

/** An extraction with the article it was made from; what the renderers take. */
export interface ArticleResult {
  /** File name or id, as the reader knows the article. */
  readonly name: string;
  readonly text: string;
  readonly extraction: Extraction;
}

/**
 * Legal in JSON, yet some readers break lines at U+0085, U+2028 and U+2029,
 * and terminals obey C1 controls and bidirectional overrides.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * `JSON.stringify`, with every character escaped that could act on a terminal
 * or end a line. Parsing gives back the same value.
 *
 * @example
 * stringify({ text: 'a\u2028b' }); // '{"text":"a\\u2028b"}'
 */
export function stringify(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escapeUnit);
}

/** One article: its extraction. Several: an array of them, each with its `id`. */
export function renderJson(articles: readonly ArticleResult[]): string {
  const value =
    articles.length === 1
      ? articles[0]!.extraction
      : articles.map(({ name, extraction }) => ({ id: name, ...extraction }));
  return `${stringify(value, 2)}\n`;
}
