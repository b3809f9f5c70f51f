/** Text fragments: encoding, and a search for them by the rules of the specification. */
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { toTextFragments } from '../../src/outputs/index.js';
import { HOSTILE, make, PLAIN } from './hostile.js';

const fold = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/\s+/g, ' ');

/** Parses a directive as the specification does: https://wicg.github.io/scroll-to-text-fragment/#parse-a-text-directive */
function parseDirective(directive: string) {
  expect(directive.startsWith('text=')).toBe(true);
  let tokens = directive.slice('text='.length).split(',');
  expect(tokens.length >= 1 && tokens.length <= 4).toBe(true);
  let prefix = '';
  let suffix = '';
  if (tokens[0]!.endsWith('-')) {
    prefix = decodeURIComponent(tokens[0]!.slice(0, -1));
    tokens = tokens.slice(1);
  }
  if (tokens.at(-1)!.startsWith('-')) {
    suffix = decodeURIComponent(tokens.at(-1)!.slice(1));
    tokens = tokens.slice(0, -1);
  }
  expect(tokens.length >= 1 && tokens.length <= 2).toBe(true);
  for (const token of tokens) expect(token).not.toMatch(/[-&]/);
  return { prefix, start: decodeURIComponent(tokens[0]!), end: tokens[1] === undefined ? '' : decodeURIComponent(tokens[1]), suffix };
}

/** Every range of the text that the directive fits, words whole. */
function findAll(text: string, directive: string): string[] {
  const { prefix, start, end, suffix } = parseDirective(directive);
  const page = fold(text);
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  const bounded = (from: number, to: number) =>
    !(isWord(page[from - 1]) && isWord(page[from])) && !(isWord(page[to - 1]) && isWord(page[to]));
  const found: string[] = [];
  for (let at = page.indexOf(fold(start)); at !== -1; at = page.indexOf(fold(start), at + 1)) {
    let past = at + fold(start).length;
    if (!bounded(at, past)) continue;
    if (prefix && !page.slice(0, at).trimEnd().endsWith(fold(prefix))) continue;
    if (end) {
      const last = page.indexOf(fold(end), past);
      if (last === -1) continue;
      past = last + fold(end).length;
    }
    if (suffix && !page.slice(past).trimStart().startsWith(fold(suffix))) continue;
    found.push(page.slice(at, past));
  }
  return found;
}

const ARTICLES = [
  ['plain', PLAIN],
  ...readFixtures().map(({ name, text }) => [name, { text, extraction: extractQuotes(text, { scope: 'all' }) }] as const),
] as const;

describe.each(ARTICLES)('%s', (_name, { text, extraction }) => {
  test('each directive finds its piece and nothing else', () => {
    for (const { quote, directives, unique } of toTextFragments(text, extraction)) {
      const pieces = extraction.quotes.find(({ id }) => id === quote)!.content.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
      expect(directives).toHaveLength(pieces.length);
      directives.forEach((directive, index) => {
        const found = findAll(text, directive);
        const bare = fold(pieces[index]!.text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        if (unique) expect(found).toEqual([bare]);
        else expect(found).toContain(bare);
      });
    }
  });
});

test.each<[string, string, string[]]>([
  ['marks are left out', 'He said: “It’s well-known, Tom & Ada”.', ['text=It%E2%80%99s%20well%2Dknown%2C%20Tom%20%26%20Ada']],
  ['repeated words get what stands before', 'Ada said “no” first. Later Tom wrote “no” again.', ['text=said%20%E2%80%9C-,no']],
  ['on both sides', 'Ada said “no” first. Later Tom said “no” again.', ['text=said%20%E2%80%9C-,no,-%E2%80%9D%20first']],
  ['or what stands after', '“no” is what Ada said. “no” was Tom.', ['text=no,-%E2%80%9D%20is']],
  ['accents and case do not tell apart', '“Cafe” and CAFÉ.', ['text=Cafe,-%E2%80%9D%20and']],
  ['a line end is crossed by ends', 'x “one two three four five\nsix seven eight nine ten” y', ['text=one%20two%20three%20four,seven%20eight%20nine%20ten']],
])('%s', (_name, text, directives) => {
  const first = /“[^”]*”/.exec(text)![0];
  const { extraction } = make(text, [{ content: [first] }]);
  const [fragment] = toTextFragments(text, extraction);
  expect(fragment).toMatchObject({ directives, unique: true });
});

test('long quotes are given by their ends', () => {
  const long = `“${Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')}.”`;
  const { extraction } = make(long, [{ content: [long] }]);
  expect(toTextFragments(long, extraction)[0]!.directives).toEqual([
    'text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
  ]);
});

test('unique in the whole page, not only in the article', () => {
  const { text, extraction } = make('Ada said “no”.', [{ content: ['“no”'] }]);
  expect(toTextFragments(text, extraction)[0]!.directives).toEqual(['text=no']);
  const [fragment] = toTextFragments(text, extraction, { pageText: `No comments yet\n${text}` });
  expect(fragment).toMatchObject({ directives: ['text=said%20%E2%80%9C-,no'], unique: true });
});

test('what cannot be told apart says so', () => {
  const { text, extraction } = make('“no”\n“no”', [{ content: ['“no”'] }]);
  expect(toTextFragments(text, extraction)[0]).toMatchObject({ unique: false });
});

test.each([
  [undefined, null], ['https://example.org/a', 'https://example.org/a#:~:text=We%20won'],
  ['https://example.org/a#top', 'https://example.org/a#top:~:text=We%20won'],
])('address %s', (url, expected) => {
  const { text, extraction } = make('“We won,” said Ada.', [{ content: ['“We won,”'] }]);
  expect(toTextFragments(text, extraction, url === undefined ? {} : { url })[0]!.url).toBe(expected);
});

test('quotes without words have none; hostile ones do not throw', () => {
  const { text, extraction } = make('“…” “?!”', [{ content: ['“…”'] }, { content: ['“?!”'] }]);
  expect(toTextFragments(text, extraction)).toEqual([]);
  for (const { fragment } of toTextFragments(HOSTILE.text, HOSTILE.extraction)) expect(fragment).toMatch(/^:~:text=[!-~]*$/);
});

test('words that a page repeats without end are not looked up in all places', () => {
  const { text, extraction } = make('“said” told the pier, and nothing else', Array.from({ length: 80 }, () => ({ content: ['“said”'] })));
  const begun = performance.now();
  const fragments = toTextFragments(text, extraction, { pageText: 'said '.repeat(200_000) });
  expect(fragments).toHaveLength(80);
  expect(fragments.every(({ unique }) => !unique)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
