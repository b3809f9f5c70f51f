/** schema.org data against its vocabulary: by types of `schema-dts`, as linked data, and in a page. */
import jsonld from 'jsonld';
import { parse } from 'parse5';
import type { ClaimReview, Quotation, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { toClaimReviews, toJsonLdScript, toQuotations, type JsonLdObject, type JsonLdValue } from '../../src/outputs/index.js';
import { ATTACKS, HOSTILE, PLAIN } from './hostile.js';

const ARTICLE = { url: 'https://example.org/a', headline: 'Rain', datePublished: '2031-05-01' };

/** Properties that schema.org gives these types, their parents included, and the types it expects as values. */
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  NewsArticle: { url: ['URL'], headline: ['Text'], datePublished: ['Date'] },
  CreativeWork: { name: ['Text'] },
  Person: { name: ['Text'], jobTitle: ['Text'] },
  Organization: { name: ['Text'], url: ['URL'] },
  Quotation: {
    identifier: ['Text'], text: ['Text'], creator: ['Person', 'Organization'], spokenByCharacter: ['Person', 'Organization'],
    isBasedOn: ['CreativeWork'], isPartOf: ['NewsArticle'],
  },
  ClaimReview: {
    url: ['URL'], claimReviewed: ['Text'], author: ['Person', 'Organization'], itemReviewed: ['Claim'], reviewRating: ['Rating'],
  },
  Claim: { author: ['Person', 'Organization'], appearance: ['NewsArticle'], datePublished: ['Date'] },
  Rating: { alternateName: ['Text'] },
};

function check(value: JsonLdValue, expected: readonly string[], types: ReadonlyMap<string, string>): void {
  if (Array.isArray(value)) {
    expect(value.length).toBeGreaterThan(1);
    for (const item of value as JsonLdValue[]) check(item, expected, types);
  } else if (typeof value === 'object') {
    const node = value as JsonLdObject;
    const id = node['@id'];
    const type = (node['@type'] ?? types.get(id as string)) as string;
    expect(expected).toContain(type);
    const known = VOCABULARY[type]!;
    for (const [property, child] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      expect(Object.keys(known), type).toContain(property);
      check(child, known[property]!, types);
    }
  } else {
    expect(typeof value).toBe('string');
    if (expected[0] === 'URL') expect(URL.canParse(value as string)).toBe(true);
    else if (expected[0] === 'Date') expect(value).toMatch(/^\d{4}-\d\d-\d\d/);
    else expect(expected).toContain('Text');
  }
}

const ARTICLES = [
  ['plain', PLAIN], ['hostile', HOSTILE],
  ...readFixtures().map(({ name, text }) => [name, { text, extraction: extractQuotes(text) }] as const),
] as const;

describe.each(ARTICLES)('%s', (_name, { text, extraction }) => {
  test('quotations keep to the vocabulary', () => {
    const data = toQuotations(text, extraction, ARTICLE);
    const graph = data['@graph'] as readonly JsonLdObject[];
    const types = new Map(graph.map((node) => [node['@id'] as string, node['@type'] as string]));
    for (const node of graph) check(node, Object.keys(VOCABULARY), types);
    const quotations = graph.filter((node) => node['@type'] === 'Quotation');
    expect(quotations.map((node) => node['identifier'])).toEqual(
      extraction.quotes.filter(({ type }) => type !== 'indirect').map(({ id }) => id),
    );
  });

  test('reviews keep to the vocabulary', () => {
    const reviews = toClaimReviews(text, extraction, {
      ...ARTICLE, reviewer: { name: 'Desk', url: 'https://desk.example' }, reviewUrl: (id) => `https://desk.example/${id}`,
    });
    expect(reviews).toHaveLength(extraction.quotes.length);
    for (const { '@context': context, ...review } of reviews) {
      expect(context).toBe('https://schema.org');
      check(review, ['ClaimReview'], new Map());
    }
  });
});

test('the types of the vocabulary agree', () => {
  const quotation = { '@context': 'https://schema.org', '@type': 'Quotation', '@id': '#q1', identifier: 'q1', text: '“We won,”',
    creator: { '@id': '#s1' }, spokenByCharacter: { '@id': '#s1' }, isPartOf: { '@id': ARTICLE.url } } satisfies WithContext<Quotation>;
  const [found] = (toQuotations(PLAIN.text, PLAIN.extraction, ARTICLE)['@graph'] as JsonLdObject[]).filter((node) => node['@id'] === '#q1');
  expect(Object.keys(found!)).toEqual(Object.keys(quotation).filter((key) => key !== '@context'));
  const review = { '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: '“We won,” “It was – well – close.”',
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', '@id': '#s1', name: 'Ada Okoro', jobTitle: 'captain' } },
    reviewRating: { '@type': 'Rating', alternateName: 'Not yet rated' } } satisfies WithContext<ClaimReview>;
  expect(toClaimReviews(PLAIN.text, PLAIN.extraction)[0]).toEqual(review);
});

test('linked data: nothing is lost', async () => {
  const documentLoader = (url: string) =>
    Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  const data = toQuotations(PLAIN.text, PLAIN.extraction, ARTICLE);
  const expanded: unknown = await jsonld.expand(data as object, { documentLoader, base: ARTICLE.url, safe: true } as object);
  const ids = (expanded as Record<string, unknown>[]).map((node) => node['@id']);
  expect(ids).toEqual([ARTICLE.url, `${ARTICLE.url}#s1`, `${ARTICLE.url}#s2`, ...['q1', 'q2', 'q3', 'q4'].map((id) => `${ARTICLE.url}#${id}`)]);
});

test('documents are no characters', () => {
  const [quotation] = (toQuotations(HOSTILE.text, HOSTILE.extraction)['@graph'] as JsonLdObject[]).filter((node) => node['@id'] === '#q2');
  expect(quotation).toMatchObject({ isBasedOn: { '@id': '#s3' } });
  expect(quotation).not.toHaveProperty('creator');
});

test('no text breaks out of the script element', () => {
  for (const text of [...ATTACKS, ATTACKS.join('')]) {
    const script = toJsonLdScript({ '@context': 'https://schema.org', '@type': 'Quotation', text });
    const page = parse(`<!doctype html><head>${script}</head><body><p>after</p></body>`) as unknown as {
      childNodes: { nodeName: string; childNodes: { nodeName: string; childNodes: { nodeName: string; childNodes: { value: string }[] }[] }[] }[];
    };
    const [head, body] = page.childNodes[1]!.childNodes;
    expect(head!.childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
    expect(body!.childNodes.map(({ nodeName }) => nodeName)).toEqual(['p']);
    expect((JSON.parse(head!.childNodes[0]!.childNodes[0]!.value) as { text: string }).text).toBe(text);
  }
});
