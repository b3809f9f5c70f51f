/** What is timed: whosaid as built, and its peers. */
import nlp from 'compromise';
import quoteParser from 'quote-parser';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { extractQuotes } from '../../src/index.js';

export interface System {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** The yardstick: what whosaid itself builds on. */
export const YARDSTICK = 'wink-nlp [sbd, pos]';

/** Every system, the yardstick first. */
export function createSystems(extract: typeof extractQuotes): System[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    { name: YARDSTICK, run: (text) => wink.readDoc(text) },
    { name: 'whosaid, scope speech', run: (text) => extract(text) },
    { name: 'whosaid, scope all', run: (text) => extract(text, { scope: 'all' }) },
    { name: 'compromise', run: (text) => nlp(text) },
    { name: 'quote-parser', run: (text) => quoteParser.parse(text, 'en', { minLength: 10 }) },
  ];
}

/** How many tokens wink makes of the texts. */
export function countTokens(texts: readonly string[]): number {
  const wink = winkNLP(model, []);
  return texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
}
