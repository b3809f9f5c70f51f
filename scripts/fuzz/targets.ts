/** The public calls, each with what goes in and what must come out. */
import fc from 'fast-check';
import { extractFromHtml, locateInHtml } from '../../src/html/index.js';
import { ExtractionSchema, extractQuotes, WhosaidError, type Extraction } from '../../src/index.js';
import { linkQuotes } from '../../src/link/index.js';
import { csvHeader, renderCsv } from '../../src/outputs/csv.js';
import {
  createSelectors, reanchor, renderHtmlReport, toBrat, toClaimReviews, toJsonLdScript, toQuotations, toTei,
  toTextFragments, toWebAnnotations,
} from '../../src/outputs/index.js';
import { renderNdjson } from '../../src/outputs/ndjson.js';
import { renderPretty } from '../../src/outputs/pretty.js';
import { answerItem } from '../../src/pool/answer.js';
import { verifyQuote, verifyQuotes, type Verification } from '../../src/verify/index.js';
import { check, checkExtraction, checkPrototypes, checkSpans } from './contract.js';
import { junk, lines, options, pages, texts } from './inputs.js';

/** Processor time that one case may take, far above what any needs. */
const LONGEST_MS = 3000;

export interface Target {
  /** Share of all cases. */
  readonly share: number;
  readonly property: fc.IPropertyWithHooks<[unknown[]]>;
}

function target<T extends [unknown, ...unknown[]]>(
  share: number, arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, run: (...input: T) => void,
): Target {
  const property = fc.property(fc.tuple(...(arbitraries as unknown as fc.Arbitrary<unknown>[])), (input) => {
    const start = process.cpuUsage();
    run(...(input as T));
    const { user, system } = process.cpuUsage(start);
    check((user + system) / 1000 < LONGEST_MS, `a case takes ${(user + system) / 1000} ms`);
    checkPrototypes();
  });
  return { share, property };
}

/** What is thrown must say what was wrong with the arguments. */
function onlyCoded(call: () => void): void {
  try {
    call();
  } catch (error) {
    const coded = error instanceof WhosaidError && /^[A-Z_]+$/.test(error.code) && error.message !== '';
    check(coded, `coded errors only, not ${error instanceof Error ? error.stack : 'a thrown value'}`);
  }
}

const extractAll = (text: string): Extraction => extractQuotes(text, { scope: 'all' });

// What terminals obey, and what XML cannot hold.
const OBEYED = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const NOT_XML = /[\x00-\x08\v\f\x0e-\x1f]/;

export const TARGETS: Readonly<Record<string, Target>> = {
  extractQuotes: target(8, [texts, options], (text, chosen) => {
    const extraction = extractQuotes(text, chosen);
    checkExtraction(text, extraction);
    check(ExtractionSchema.safeParse(extraction).success, 'the result fits its schema');
    check(JSON.stringify(extractQuotes(text, chosen)) === JSON.stringify(extraction), 'the same twice');
    for (const { act, negated, confidence } of extraction.quotes) {
      check(confidence.quote >= (chosen.minConfidence ?? 0), 'minConfidence holds');
      check(chosen.scope === 'all' || (act === 'speech' && !negated), 'the scope holds');
    }
  }),
  wrongArguments: target(2, [junk, junk], (text, chosen) => {
    onlyCoded(() => extractQuotes(text as string, chosen as never));
    onlyCoded(() => extractQuotes('“Go,” said Ada Okoro.', chosen as never));
    onlyCoded(() => extractFromHtml(text as string, chosen as never));
    onlyCoded(() => verifyQuote('“Go,” said Ada Okoro.', chosen as never));
    onlyCoded(() => verifyQuotes('“Go,” said Ada Okoro.', text as string));
    onlyCoded(() => verifyQuote(text as string, { quote: 'go' }));
  }),
  extractFromHtml: target(3, [pages, options], (html, chosen) => {
    const page = extractFromHtml(html, chosen);
    checkExtraction(page.text, page.extraction);
    for (const { content } of page.extraction.quotes) {
      for (const span of content) {
        check(span.html.map(({ text }) => text).join('') === span.text, 'pieces of source make the span');
        for (const { start, end } of span.html) check(start >= 0 && start <= end && end <= html.length, 'source in range');
      }
    }
    checkSpans(page.text, page.blocks, 'blocks');
    locateInHtml(page, { start: 0, end: page.text.length });
  }),
  verify: target(3, [texts, texts, fc.boolean()], (article, other, own) => {
    const extraction = extractAll(article);
    const words = own && extraction.quotes.length > 0 ? extraction.quotes[0]!.text : other;
    onlyCoded(() => checkVerification(article, verifyQuote({ text: article, extraction }, { quote: words, speaker: 'Ada Okoro' })));
    for (const { verification, span } of verifyQuotes({ text: article, extraction }, other)) {
      checkVerification(article, verification);
      checkSpans(other, [span], 'span of a checked quote');
    }
  }),
  linkQuotes: target(1, [fc.array(texts, { maxLength: 4 }), fc.constantFrom('2024-01-01', '', 'x')], (articles, published) => {
    const twice = [...articles, ...articles];
    const linked = linkQuotes(twice.map((text, index) => ({ id: `a${index}`, extraction: extractAll(text), published })));
    for (const { appearances, earliest, longest } of linked) {
      check(appearances.length > 1 && appearances.includes(earliest) && appearances.includes(longest), 'groups hold their ends');
    }
  }),
  outputs: target(3, [texts, texts], (text, title) => {
    const extraction = extractAll(text);
    const article = { name: title, text, extraction };
    const url = 'https://example.org/a';
    const report = renderHtmlReport(text, extraction, { title });
    const markup = (report.match(/<[^>]*>/g) ?? []).join('');
    const bare = markup.replace(/="[^"]*"/g, '');
    check(!/<script|\son[a-z]/i.test(bare) && !/(?:href|src)="\s*javascript:/i.test(markup), 'no script in the report');
    for (const cell of cellsOf(csvHeader() + renderCsv(article))) {
      check(!/^[=+\-@\t\r]/.test(cell) || Number.isFinite(Number(cell)), `no formula in CSV: ${cell.slice(0, 20)}`);
    }
    const ndjson = renderNdjson(article);
    check(/^[^\n\r\u2028\u2029\x85]*\n$/.test(ndjson), 'one line of NDJSON');
    JSON.parse(ndjson);
    check(!OBEYED.test(renderPretty(article, { color: false, width: 80 })), 'nothing that a terminal obeys');
    const facts = { url, headline: title };
    const script = toJsonLdScript([toQuotations(text, extraction, facts), ...toClaimReviews(text, extraction, facts)]);
    check(script.indexOf('<', 1) === script.length - '</script>'.length, 'nothing ends the script early');
    check(!NOT_XML.test(toTei(text, extraction, { title, url })), 'TEI holds XML characters');
    toBrat(text, extraction);
    toTextFragments(text, extraction, { url });
    JSON.stringify(toWebAnnotations(text, extraction, { source: url }));
    const select = createSelectors(text);
    for (const { content } of extraction.quotes) {
      for (const span of content) {
        const [selector] = select(span);
        check(selector.exact === span.text, 'a selector holds the words');
        const anchor = reanchor(selector, text);
        check(anchor === null || text.slice(anchor.start, anchor.end) === anchor.text, 'an anchor holds what stands there');
      }
    }
  }),
  batchLines: target(2, [lines, fc.boolean()], (bytes, all) => {
    const { bytes: line, failed } = answerItem({ line: 1, bytes }, { scope: all ? 'all' : 'speech' });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    check(text.endsWith('\n') && text.indexOf('\n') === text.length - 1, 'one line out');
    const answer = JSON.parse(text) as { error?: { code: string }; quotes?: unknown[] };
    check(failed ? answer.error !== undefined : Array.isArray(answer.quotes), 'an answer or an error');
    check(answer.error?.code !== 'EXTRACTION_FAILED', 'no line makes the extraction throw');
  }),
};

function checkVerification(article: string, { spans, similarity, saidBy }: Verification): void {
  for (const span of spans) check(span.text === article.slice(span.start, span.end), 'evidence stands in the article');
  check(similarity >= 0 && similarity <= 1 && Array.isArray(saidBy), 'similarity from 0 to 1');
}

/** The cells of CSV as a spreadsheet reads them. */
function cellsOf(csv: string): string[] {
  return Array.from(csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(?:,|\r\n)/g), ([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
}

/** Cases of each target, of so many in all. */
export function casesOf(total: number): [name: string, runs: number, target: Target][] {
  const sum = Object.values(TARGETS).reduce((shares, { share }) => shares + share, 0);
  return Object.entries(TARGETS).map(([name, one]) => [name, Math.ceil((total * one.share) / sum), one]);
}
