/** Web annotations against the recommendation, as a JSON Schema and as linked data. */
import Ajv2020 from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { createSelectors, toWebAnnotations } from '../../src/outputs/index.js';
import { HOSTILE, PLAIN } from './hostile.js';

const SOURCE = 'https://example.org/a?b=c#top';
const schema = JSON.parse(readFileSync(new URL('schemas/web-annotation.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('iri', (value) => URL.canParse(value));
const validate = ajv.compile(schema);

/** Terms of the recommendation's context, as far as they are used. */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#', dc: 'http://purl.org/dc/elements/1.1/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  id: '@id', type: '@type',
  Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector',
  identifying: 'oa:identifying', tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' }, selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' }, purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  format: 'dc:format', value: 'rdf:value', start: 'oa:start', end: 'oa:end', exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix',
};

const ARTICLES = [
  ['a plain text', PLAIN], ['a hostile text', HOSTILE],
  ...readFixtures().map(({ name, text }) => [name, { text, extraction: extractQuotes(text, { scope: 'all' }) }] as const),
] as const;

test.each(ARTICLES)('%s: valid, and the selectors select', (_name, { text, extraction }) => {
  const annotations = toWebAnnotations(text, extraction, { source: SOURCE });
  expect(annotations.map(({ id }) => id)).toEqual(extraction.quotes.map(({ id }) => `https://example.org/a?b=c#whosaid-${id}`));
  const codePoints = [...text];
  for (const [index, annotation] of annotations.entries()) {
    expect(validate(annotation), JSON.stringify(validate.errors)).toBe(true);
    expect(annotation.target.length).toBe(extraction.quotes[index]!.content.length);
    annotation.target.forEach(({ selector: [quote, position] }, piece) => {
      expect(quote.exact).toBe(extraction.quotes[index]!.content[piece]!.text);
      expect(codePoints.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    });
  }
});

test('linked data: no term is lost', async () => {
  const [annotation] = toWebAnnotations(PLAIN.text, PLAIN.extraction, { source: SOURCE });
  const documentLoader = (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } });
  };
  const result: unknown = await jsonld.expand(annotation as object, { documentLoader, safe: true } as object);
  const [expanded] = result as Record<string, unknown>[];
  expect(expanded!['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
  expect(expanded!['http://www.w3.org/ns/oa#hasTarget']).toHaveLength(2);
  expect(expanded!['http://www.w3.org/ns/oa#motivatedBy']).toEqual([{ '@id': 'http://www.w3.org/ns/oa#identifying' }]);
});

test('speakers are bodies that identify', () => {
  const [first, , , last] = toWebAnnotations(PLAIN.text, PLAIN.extraction, { source: SOURCE, idPrefix: 'urn:x:' });
  expect(first!.body).toContainEqual({ type: 'TextualBody', value: 'Ada Okoro', format: 'text/plain', purpose: 'identifying' });
  expect(last).toMatchObject({ id: 'urn:x:q4', body: [{ value: 'direct' }, { value: 'speech' }, { value: 'negated' }] });
});

test('positions count code points; context keeps pairs whole', () => {
  expect(createSelectors('😀 “Yes,” she said.')({ start: 3, end: 9 })).toEqual([
    { type: 'TextQuoteSelector', exact: '“Yes,”', prefix: '😀 ', suffix: ' she said.' },
    { type: 'TextPositionSelector', start: 2, end: 8 },
  ]);
  const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`;
  const [quote] = createSelectors(`${text}.`)({ start: 40, end: 41 });
  expect(quote.prefix).toBe('😀'.repeat(16));
  expect(createSelectors(`a${text}`)({ start: 42, end: 43 })[0].prefix).not.toMatch(/\p{Cs}/u);
});

test.each([
  [{ id: 'not an iri' }], [{ type: 'Note' }], [{ target: [] }], [{ body: [{ type: 'TextualBody' }] }], [{ motivation: 'quoting' }],
  [{ target: { source: SOURCE, selector: { type: 'TextPositionSelector', start: -1, end: 2 } } }],
])('the schema refuses %j', (change) => {
  const [annotation] = toWebAnnotations(PLAIN.text, PLAIN.extraction, { source: SOURCE });
  expect(validate({ ...annotation, ...change })).toBe(false);
});
