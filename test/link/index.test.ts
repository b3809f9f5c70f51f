import { describe, expect, it } from 'vitest';
import type { Extraction, Quote } from '../../src/index.js';
import { linkQuotes, type LinkableArticle } from '../../src/link/index.js';

const FERRY = 'We will not sell the ferry, and we will not sell the pier it sails from';

interface Said {
  readonly text: string;
  readonly by?: string;
  readonly type?: Quote['type'];
}

/** An article with these quotes and nothing else. */
function article(id: string, said: readonly Said[], published?: string): LinkableArticle {
  const speakers: Extraction['speakers'] = said.flatMap(({ by }, k) =>
    by === undefined
      ? []
      : [{ id: `s${k + 1}`, name: by, label: by, kind: 'person' as const, roles: [], pronouns: null, mentions: [] }],
  );
  const quotes: Extraction['quotes'] = said.map(({ text, by, type = 'direct' }, k) => ({
    id: `q${k + 1}`, type, act: 'speech', text, content: [], cue: [], source: [],
    speakers: by === undefined ? [] : [`s${k + 1}`],
    parent: null, negated: false, confidence: { quote: 1, speaker: 1 }, rule: 'test',
  }));
  const extraction = { quotes, speakers, diagnostics: [] };
  return published === undefined ? { id, extraction } : { id, extraction, published };
}

describe('linkQuotes groups the same utterance', () => {
  const cases: readonly [string, string, 'same' | 'trimmed' | 'altered' | null][] = [
    ['word for word', FERRY, 'same'],
    ['with other marks and dashes', 'We will not sell the ferry — and we will not sell the pier it sails from.', 'same'],
    ['trimmed at the end', 'We will not sell the ferry', 'trimmed'],
    ['trimmed at the start', 'we will not sell the pier it sails from', 'trimmed'],
    ['with one word changed', 'We will not sell the ferry, and we will not sell the dock it sails from', 'altered'],
    ['another sentence', 'The pier was built in a year when nobody here had any money at all', null],
    ['only common words shared', 'We will not stand for this, and we will not be moved by a letter', null],
    ['too short to be known by', 'sell the ferry', null],
  ];
  it.each(cases)('%s', (_, other, form) => {
    const linked = linkQuotes([article('a', [{ text: FERRY, by: 'Ada Okoro' }]), article('b', [{ text: other }])]);
    expect(linked.map((group) => group.appearances.map((one) => [one.article, one.form]))).toEqual(
      form === null ? [] : [[['a', 'same'], ['b', form]]],
    );
  });

  it('leaves indirect speech alone', () => {
    const linked = linkQuotes([article('a', [{ text: FERRY }]), article('b', [{ text: FERRY, type: 'indirect' }])]);
    expect(linked).toEqual([]);
  });
});

describe('linkQuotes tells', () => {
  const short = 'We will not sell the ferry';

  it('the earliest by date and the longest form', () => {
    const [group] = linkQuotes([
      article('late', [{ text: FERRY }], '2024-05-02'),
      article('early', [{ text: short }], '2024-05-01T08:00:00Z'),
      article('undated', [{ text: short }]),
    ]);
    expect(group!.earliest.article).toBe('early');
    expect(group!.longest.article).toBe('late');
    expect(group!.appearances.map((one) => one.article)).toEqual(['early', 'late', 'undated']);
  });

  it('the earliest by order of the list where there is no date', () => {
    const [group] = linkQuotes([article('b', [{ text: short }]), article('a', [{ text: FERRY }])]);
    expect(group!.earliest.article).toBe('b');
  });

  const credits: readonly [string, string | undefined, string | undefined, boolean, readonly string[]][] = [
    ['one name in two forms', 'Okoro', 'Ada Okoro', false, ['Ada Okoro']],
    ['two people', 'Ada Okoro', 'Ben Roe', true, ['Ada Okoro', 'Ben Roe']],
    ['two people of one surname', 'Ada Okoro', 'Ben Okoro', true, ['Ada Okoro', 'Ben Okoro']],
    ['one article without a name', 'Ada Okoro', undefined, false, ['Ada Okoro']],
  ];
  it.each(credits)('who is credited: %s', (_, one, other, conflict, credited) => {
    const said = (by: string | undefined): Said => (by === undefined ? { text: short } : { text: short, by });
    const [group] = linkQuotes([article('a', [said(one)]), article('b', [said(other)])]);
    expect(group!.conflict).toBe(conflict);
    expect(group!.credited).toEqual(credited);
  });
});

it('links 20,000 quotes in seconds, near-linearly', () => {
  let state = 7;
  const random = (): number => {
    // Mulberry32, public domain: a small seeded generator.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // Words as skewed as a language's are.
  const word = () => `w${Math.floor(6000 * random() * random())}`;
  const said = (count: number): LinkableArticle[] =>
    Array.from({ length: count }, (_, k) =>
      article(`a${k}`, [{ text: Array.from({ length: 8 + Math.floor(random() * 20) }, word).join(' ') }]),
    );
  const once = said(10_000);
  const repeated = [...once, ...once.map((one) => ({ ...one, id: `${one.id}-again` }))];
  const start = performance.now();
  const linked = linkQuotes(repeated);
  const took = performance.now() - start;
  expect(linked.length).toBeGreaterThan(9_900);
  expect(linked.every((group) => group.appearances.length >= 2)).toBe(true);
  expect(took).toBeLessThan(10_000);
});
