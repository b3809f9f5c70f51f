/**
 * Quotes from web pages, each with its place in the page's source.
 *
 * @packageDocumentation
 */
import { WhosaidError } from '../errors.js';
import { extractQuotes } from '../index.js';
import type { ExtractOptions, Extraction, MentionSpan, Quote, Speaker, TextSpan } from '../schemas.js';
import type { Span } from '../types.js';
import { cutBlocks, type BlockKind, type BlockOptions, type RawBlock } from './blocks.js';
import { chooseArticle } from './choose-article.js';
import type { JsonString } from './json-text.js';
import { isApparatus } from './left-out.js';
import { markQuotations } from './mark-quotations.js';
import { readMetadata } from './metadata.js';
import { parseBodyFragment, parsePage } from './parse-page.js';
import { composeSegments, locate, MappedText, type HtmlPiece, type SourceSegment } from './source-map.js';

export type { BlockKind, HtmlPiece, SourceSegment };
export type { PieceKind } from './source-map.js';

/** A span with its place in the page's source. */
export type PageSpan<S extends TextSpan = TextSpan> = S & {
  /** The pieces of source that hold it, in order; their `text`s joined are the span's `text`. */
  readonly html: readonly HtmlPiece[];
};

/** A quote whose spans know their place in the page's source. */
export type PageQuote = Omit<Quote, 'content' | 'cue' | 'source'> & {
  readonly content: readonly PageSpan[];
  readonly cue: readonly PageSpan[];
  readonly source: readonly PageSpan[];
};

/** A speaker whose mentions know their place in the page's source. */
export type PageSpeaker = Omit<Speaker, 'mentions'> & { readonly mentions: readonly PageSpan<MentionSpan>[] };

/** An {@link Extraction} whose spans carry `html`; takes its place wherever one is expected. */
export interface PageExtraction {
  readonly quotes: readonly PageQuote[];
  readonly speakers: readonly PageSpeaker[];
  readonly diagnostics: readonly (Omit<Extraction['diagnostics'][number], 'span'> & { readonly span: PageSpan })[];
}

/** A block of the article: a stretch of {@link PageResult.text} with its place in the source. */
export interface PageBlock extends PageSpan {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, null for the rest. */
  readonly level: number | null;
}

/** Everything that `extractFromHtml` returns: plain, readonly, JSON-safe. */
export interface PageResult {
  /** The article as plain text: its blocks, an empty line between them. All spans count in it. */
  readonly text: string;
  /** The article's blocks, in order. */
  readonly blocks: readonly PageBlock[];
  /** What `extractQuotes(text)` returns, each span with its place in the source. */
  readonly extraction: PageExtraction;
  /** The main heading, or null. */
  readonly title: string | null;
  /** The writers, from JSON-LD, `meta` or the byline; the first is passed on as `author`. */
  readonly authors: readonly string[];
  /** The page's canonical address, or null. */
  readonly url: string | null;
  /** Where the text stands: in the page's mark-up, or in the `articleBody` of its JSON-LD. */
  readonly origin: 'page' | 'json-ld';
  /** All visible text, menus and footers too: what text fragments must be unique in. */
  readonly pageText: string;
  /** The map from `text` to the source that {@link locateInHtml} reads. */
  readonly segments: readonly SourceSegment[];
}

/** Where the mark-up holds less article than this, JSON-LD is asked. */
const LITTLE_TEXT = 250;

/**
 * Finds the article in a web page, its quotes and who said them, and where
 * each stands in the page's source.
 *
 * Headings, paragraphs, list items, block quotations, captions and table cells
 * are read; scripts, styles, menus, forms, notices, teasers, asides, bylines
 * and dates are not. Where the mark-up has no article, the `articleBody` of
 * JSON-LD is read. The text differs from the source in this: character
 * references are decoded, white space is collapsed, `<br>` is a line feed,
 * `<q>` has the marks that browsers draw (“ ”, inside another ‘ ’), and a
 * `<blockquote>` without any marks gets “ ” around each paragraph's start and
 * the whole's end. No-break spaces and soft hyphens stay.
 *
 * Pure and synchronous; broken mark-up is read as browsers read it and never
 * throws.
 *
 * @param html - The page's source.
 * @param options - As for `extractQuotes`; `author` overrides the page's byline.
 * @throws {WhosaidError} `TEXT_NOT_STRING` or `OPTIONS_INVALID`.
 * @example
 * const html = '<p>&ldquo;We <b>won</b>,&rdquo; said Ada Okoro.</p>';
 * const { text, extraction } = extractFromHtml(html);
 * text; // '“We won,” said Ada Okoro.'
 * extraction.quotes[0].content[0].html;
 * // [{ start: 3, end: 13, text: '“We ', kind: 'text' },
 * //  { start: 16, end: 19, text: 'won', kind: 'text' },
 * //  { start: 23, end: 31, text: ',”', kind: 'text' }]
 */
export function extractFromHtml(html: string, options?: ExtractOptions): PageResult {
  if (typeof html !== 'string') {
    throw new WhosaidError(
      'TEXT_NOT_STRING',
      `extractFromHtml expects the page's source as a string, but was given ${html === null ? 'null' : typeof html}. ` +
        'Download the page first and pass its HTML.',
    );
  }
  const root = parsePage(html);
  const all = cutBlocks(root, html, PAGE);
  let chosen = markQuotations(chooseArticle(root, all));
  const { articleBody, authors, url } = readMetadata(root, html);

  let origin: PageResult['origin'] = 'page';
  const found = chosen.reduce((sum, block) => sum + block.content.length, 0);
  if (articleBody && found < LITTLE_TEXT && articleBody.value.length > 2 * found) {
    origin = 'json-ld';
    const headline = chosen.filter((block) => block.level === 1).slice(0, 1);
    chosen = [...headline, ...readArticleBody(articleBody)];
  }

  const { text, segments, bounds } = join(chosen);
  const place = <S extends Span>(span: S): S & { readonly html: readonly HtmlPiece[] } => ({
    ...span,
    html: locate(segments, text, span),
  });
  const [author] = authors;
  const { quotes, speakers, diagnostics } = extractQuotes(text, author === undefined ? options : { author, ...options });
  return {
    text,
    blocks: chosen.map(({ kind, level }, index) => {
      const { start, end } = bounds[index]!;
      return { kind, level, ...place({ start, end, text: text.slice(start, end) }) };
    }),
    extraction: {
      quotes: quotes.map((quote) => ({
        ...quote,
        content: quote.content.map(place),
        cue: quote.cue.map(place),
        source: quote.source.map(place),
      })),
      speakers: speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(place) })),
      diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, span: place(diagnostic.span) })),
    },
    title: chosen.find((block) => block.kind === 'heading')?.content.toString() ?? null,
    authors,
    url,
    origin,
    pageText: all.map((block) => block.content.toString()).join('\n'),
    segments,
  };
}

/**
 * The pieces of a page's source that hold a stretch of its text.
 *
 * @param page - What `extractFromHtml` returned.
 * @param span - Any stretch of `page.text`, in UTF-16 code units, half-open.
 * @example
 * locateInHtml(extractFromHtml('<p>a&amp;b</p>'), { start: 1, end: 2 });
 * // [{ start: 4, end: 9, text: '&', kind: 'text' }]
 */
export function locateInHtml(page: Pick<PageResult, 'segments' | 'text'>, span: Span): HtmlPiece[] {
  return locate(page.segments, page.text, span);
}

const PAGE: BlockOptions = { lineFeedsBreak: false, isLeftOut: (element) => isApparatus(element) };

/** The blocks of an `articleBody`: HTML where it holds block mark-up, else lines of text. */
function readArticleBody(body: JsonString): RawBlock[] {
  const hasBlocks = /<(?:p|br|div|li|h[1-6]|blockquote)\b/i.test(body.value);
  const blocks = cutBlocks(parseBodyFragment(body.value), body.value, { ...PAGE, lineFeedsBreak: !hasBlocks });
  return markQuotations(blocks).map((block) => {
    const text = block.content.toString();
    const content = new MappedText();
    for (const { start, end, htmlStart, htmlEnd, kind } of composeSegments(block.content.segments, body.runs)) {
      content.add(text.slice(start, end), htmlStart, htmlEnd, kind);
    }
    return { ...block, content };
  });
}

/** Puts an empty line between blocks. */
function join(blocks: readonly RawBlock[]): { text: string; segments: readonly SourceSegment[]; bounds: Span[] } {
  const joined = new MappedText();
  const bounds = blocks.map((block, index) => {
    if (index > 0) {
      const end = joined.segments.at(-1)?.htmlEnd ?? 0;
      joined.add('\n\n', end, end, 'tag');
    }
    const start = joined.length;
    joined.append(block.content);
    return { start, end: joined.length };
  });
  return { text: joined.toString(), segments: joined.segments, bounds };
}
