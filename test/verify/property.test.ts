import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { verifyQuote, type Article } from '../../src/verify/index.js';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { text, extraction: extractQuotes(text, { scope: 'all' }) };
  });

/** Runs of words that stand in double marks, as a reader would copy them. */
const passages = articles.flatMap((article) =>
  [...article.text.matchAll(/[“"]([^“”"\n]+)[”"]/g)]
    .map((match) => ({ article: article as Article, text: article.text, words: match[1]!.split(/\s+/) }))
    .filter(({ words }) => words.length >= 4),
);

const simplify = (text: string) =>
  ` ${text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[-‐‑]/g, '').replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;

describe('a word changed is never verbatim', () => {
  it('holds over 10,000 random changes of one word', () => {
    expect(passages.length).toBeGreaterThan(80);
    const donors = [...new Set(passages.flatMap(({ words }) => words))];
    let checked = 0;
    fc.assert(
      fc.property(
        fc.nat(passages.length - 1),
        fc.nat(),
        fc.constantFrom('replace', 'insert', 'remove', 'misspell'),
        fc.nat(donors.length - 1),
        (which, where, how, donor) => {
          const { article, text, words } = passages[which]!;
          const edited = [...words];
          // A word lost at either end only trims the quote.
          const at = how === 'remove' || how === 'insert' ? 1 + (where % (words.length - 2)) : where % words.length;
          if (how === 'replace') edited[at] = donors[donor]!;
          else if (how === 'insert') edited.splice(at, 0, donors[donor]!);
          else if (how === 'remove') edited.splice(at, 1);
          else edited[at] = edited[at]!.replace(/\p{L}/u, (letter) => (letter.toLowerCase() === 'x' ? 'y' : 'x'));
          const quote = edited.join(' ');
          // The change may happen to give words that stand in the article, or no word at all.
          if (simplify(text).includes(simplify(quote)) || simplify(quote) === simplify(words.join(' '))) return;
          checked++;
          const { verdict, edits } = verifyQuote(article, { quote });
          expect(['altered', 'spliced', 'paraphrase', 'not-found'], `${quote}: ${verdict}`).toContain(verdict);
          if (verdict === 'altered') expect(edits.some((edit) => !edit.allowed)).toBe(true);
        },
      ),
      { numRuns: 10_000, seed: 20161108 },
    );
    expect(checked).toBeGreaterThan(9_000);
  });
});
