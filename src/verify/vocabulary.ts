/** What a language's words weigh when passages are compared. */
import { endsInOneOf } from '../text/grammar.js';
import type { VerificationLexicon } from '../types.js';

export interface Vocabulary {
  readonly titles: ReadonlySet<string>;
  readonly editorsMarks: ReadonlySet<string>;
  weigh(key: string): number;
  /** True where one side has a negation or an amount that the other has not. */
  changesMeaning(claimed: readonly string[], written: readonly string[]): boolean;
}

const FUNCTION_WEIGHT = 0.5;

export function readVocabulary(lexicon: VerificationLexicon): Vocabulary {
  const functionWords = new Set(lexicon.functionWords);
  const negations = new Set(lexicon.negations);
  const amounts = new Map(lexicon.numberWords);
  const negated = endsInOneOf(lexicon.negatedEndings);

  const isNegation = (key: string) => negations.has(key) || negated.test(key);
  const amountOf = (key: string): string | null => {
    if (/\d/.test(key)) return key.replace(/[,$£€¥]/g, '');
    const value = amounts.get(key);
    if (value !== undefined) return String(value);
    // “twenty-five” reaches here as “twentyfive”.
    for (const [word, tens] of amounts) {
      const rest = tens >= 20 && tens < 100 && key.startsWith(word) ? amounts.get(key.slice(word.length)) : undefined;
      if (rest !== undefined && rest < 10) return String(tens + rest);
    }
    return null;
  };
  const amountsIn = (keys: readonly string[]) =>
    keys.map(amountOf).filter((amount) => amount !== null).sort().join(' ');

  return {
    titles: new Set(lexicon.nameTitles),
    editorsMarks: new Set(lexicon.editorsMarks),
    weigh: (key) => (functionWords.has(key) ? FUNCTION_WEIGHT : 1),
    changesMeaning: (claimed, written) =>
      claimed.filter(isNegation).length !== written.filter(isNegation).length ||
      amountsIn(claimed) !== amountsIn(written),
  };
}
