/** One line of JSON an article, as `whosaid batch` writes them. */
import { stringify, type ArticleResult } from './json.js';

/**
 * @example
 * renderNdjson({ name: 'a.txt', text, extraction });
 * // '{"id":"a.txt","quotes":[…],"speakers":[…],"diagnostics":[…]}\n'
 */
export function renderNdjson({ name, extraction }: ArticleResult): string {
  return `${stringify({ id: name, ...extraction })}\n`;
}
