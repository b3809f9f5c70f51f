/** The report as mark-up: nothing breaks out, nothing is loaded, links lead somewhere both ways. */
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { REPORT_STYLE, REPORT_STYLE_HASH } from '../../src/outputs/html-report-style.js';
import { renderHtmlReport } from '../../src/outputs/index.js';
import { ATTACKS, HOSTILE, make, PLAIN } from './hostile.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

const ELEMENTS = new Set([
  'html', 'head', 'meta', 'title', 'style', 'body', 'a', 'header', 'h1', 'h2', 'h3', 'p', 'div', 'nav', 'ol', 'ul', 'li', 'span', 'svg',
  'rect', 'main', 'mark', 'section', 'br', 'footer',
]);
const ATTRIBUTES = new Set([
  'lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'id', 'href', 'dir', 'tabindex', 'aria-label', 'aria-labelledby',
  'aria-hidden', 'focusable', 'viewBox', 'preserveAspectRatio', 'width', 'height',
]);

function read(html: string) {
  const problems: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => void problems.push(code) });
  const elements: Element[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment') problems.push('a comment');
    if ('value' in node && node.parentNode && !['style', 'title'].includes(node.parentNode.nodeName)) texts.push(node.value);
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { problems, elements, text: texts.join('') };
}

const attribute = (element: Element, name: string) => element.attrs.find((entry) => entry.name === name)?.value;

const ARTICLES = [
  ['plain', PLAIN],
  ['hostile', HOSTILE],
  ['empty', make('', [])],
  ...readFixtures().map(({ name, text }) => [name, { text, extraction: extractQuotes(text, { scope: 'all' }) }] as const),
] as const;

describe.each(ARTICLES)('%s', (name, { text, extraction }) => {
  const html = renderHtmlReport(text, extraction, { title: name === 'hostile' ? ATTACKS.join(' ') : name });
  const { problems, elements, text: shown } = read(html);

  test('is well-formed, of known elements only', () => {
    expect(problems).toEqual([]);
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !ELEMENTS.has(tag))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map((entry) => entry.name));
    expect(attributes.filter((entry) => !ATTRIBUTES.has(entry))).toEqual([]);
  });

  test('links lead inside the page, and ids are unique', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of elements) {
      const href = attribute(element, 'href');
      if (href !== undefined) expect(ids.map((id) => `#${id}`)).toContain(href);
      for (const id of attribute(element, 'aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id);
    }
    for (const { id, content } of extraction.quotes) {
      expect(ids).toContain(`list-${id}`);
      if (content.length > 0) expect(ids).toContain(id);
    }
  });

  test('shows the whole text', () => {
    const words = (value: string) => value.replace(/[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu, '\ufffd').split(/\s+/).filter(Boolean);
    const main = read(/<main.*<\/main>/s.exec(html)![0].replace(/<a class="ref"[^>]*>[^<]*<\/a>/g, '').replace(/<h2.*?<\/h2>/s, ''));
    expect(words(main.text).join(' ')).toBe(words(text).join(' '));
    for (const { label } of extraction.speakers.filter(({ id }) => extraction.quotes.some(({ speakers }) => speakers.includes(id)))) {
      expect(words(shown).join(' ')).toContain(words(label).join(' '));
    }
  });
});

test('the policy allows this style sheet and nothing else', () => {
  expect(REPORT_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(REPORT_STYLE, 'utf8').digest('base64')}`);
  const html = renderHtmlReport(PLAIN.text, PLAIN.extraction);
  expect(html).toContain(`content="default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html).not.toMatch(/<script|https?:|url\(|@import|\sstyle=|\son\w+=/i);
});

test('counts and shares', () => {
  const html = renderHtmlReport(PLAIN.text, PLAIN.extraction);
  expect(html).toContain('4 quotes by 2 speakers, 19 quoted words');
  expect(html).toContain('<span class="name" dir="auto">Ada Okoro</span> <span class="share">2 quotes, 13 words, 68 %</span>');
  expect(html).toContain('Speaker unknown');
  expect(html).toContain('quote 90 %, speaker 80 %');
  expect(html).toContain('inside quote 3');
});

test('the nested quote is marked inside the other', () => {
  expect(renderHtmlReport(PLAIN.text, PLAIN.extraction)).toMatch(
    /<mark class="quote c1 direct" id="q3">“<span class="source unknown">He<\/span> <span class="cue unknown">told<\/span> me, <mark class="quote unknown direct" id="q4">‘No,’/,
  );
});

test('more speakers than colours', () => {
  const text = Array.from({ length: 25 }, (_, index) => `“x${index}x”`).join(' ');
  const quotes = Array.from({ length: 25 }, (_, index) => ({ content: [`“x${index}x”`], speakers: [`s${index + 1}`] }));
  const { extraction } = make(text, quotes, quotes.map((_, index) => ({ label: `Speaker ${index}` })));
  const html = renderHtmlReport(text, extraction);
  expect(html).toContain('class="quote c0 direct" id="q1"');
  expect(html).toContain('class="quote c0 alt direct" id="q11"');
  expect(html).toContain('class="quote c4 direct" id="q25"');
});

test('time grows with the text', () => {
  const time = (copies: number) => {
    const line = 'And “it was so,” said Ada.\n';
    const text = line.repeat(copies);
    const quotes = Array.from({ length: copies }, (_, index) => {
      const start = index * line.length + 4;
      return { ...PLAIN.extraction.quotes[0]!, id: `q${index + 1}`, content: [{ start, end: start + 12, text: '“it was so,”' }], cue: [], source: [] };
    });
    const start = performance.now();
    renderHtmlReport(text, { ...PLAIN.extraction, quotes });
    return performance.now() - start;
  };
  time(200);
  const small = time(1_000);
  expect(time(8_000)).toBeLessThan(Math.max(40 * small, 2_000));
});
