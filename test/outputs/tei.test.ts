/** TEI against a RELAX NG subset of P5, and what it says of quotes and speakers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { toTei } from '../../src/outputs/index.js';
import { ATTACKS, HOSTILE, make, PLAIN } from './hostile.js';

const SCHEMA = readFileSync(new URL('schemas/tei.rng', import.meta.url), 'utf8');

async function problemsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'article.xml', contents: xml }], schema: [SCHEMA], extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Text content of the body, as an XML reader sees it. */
const textOf = (xml: string): string =>
  /<body>(.*)<\/body>/s.exec(xml)![1]!
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_match, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name]!);

const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

describe('valid', () => {
  test('plain, hostile, empty', async () => {
    expect(await problemsOf(toTei(PLAIN.text, PLAIN.extraction, { title: 'A & B', url: 'https://example.org/a?b=1&c=2' }))).toEqual([]);
    expect(await problemsOf(toTei(HOSTILE.text, HOSTILE.extraction, { title: ATTACKS.join(' '), url: ATTACKS.join(' ') }))).toEqual([]);
    const address = `https://example.org/a?${ATTACKS.join('')}#${ATTACKS.join('#')}`;
    expect(await problemsOf(toTei(HOSTILE.text, HOSTILE.extraction, { url: address }))).toEqual([]);
    expect(await problemsOf(toTei('', { quotes: [], speakers: [], diagnostics: [] }))).toEqual([]);
  }, 60_000);

  test('the fixture articles, with all their text', async () => {
    for (const { text } of readFixtures()) {
      const xml = toTei(text, extractQuotes(text, { scope: 'all' }));
      expect(await problemsOf(xml)).toEqual([]);
      expect(words(textOf(xml))).toBe(words(text));
    }
  }, 120_000);

  test('the schema refuses what is wrong', async () => {
    const xml = toTei(PLAIN.text, PLAIN.extraction);
    expect(await problemsOf(xml.replace('direct="true"', 'direct="yes"'))).not.toEqual([]);
    expect(await problemsOf(xml.replace('<seg type="cue"', '<seg'))).not.toEqual([]);
    expect(await problemsOf(xml.replace('</said>', ''))).not.toEqual([]);
  }, 60_000);
});

test('who said what', () => {
  const xml = toTei(PLAIN.text, PLAIN.extraction);
  expect(xml).toContain('<person xml:id="s1"><persName>Ada Okoro</persName><occupation>captain</occupation></person>');
  expect(xml).toContain('<said xml:id="q1.1" who="#s1" direct="true" aloud="true" cert="0.9" next="#q1.2">“We won,”</said>');
  expect(xml).toContain('prev="#q1.1"');
  expect(xml).toContain('direct="unknown"');
  expect(xml).toContain('‘No,’</said> and left,”</said>');
});

test('spans that cross are cut, and lines end elements', () => {
  const { text, extraction } = make('ab cd ef\ngh', [{ content: ['ab cd'] }, { content: ['cd ef\ngh'] }]);
  const body = /<body>(.*)<\/body>/s.exec(toTei(text, extraction))![1]!;
  expect(body.replace(/ (?:direct|aloud|cert)="[^"]*"/g, '').trim()).toBe(
    '<p><said xml:id="q1.1">ab <said xml:id="q2.1">cd</said></said><said corresp="#q2.1"> ef</said></p>\n' +
      '      <p><said corresp="#q2.1">gh</said></p>',
  );
});
