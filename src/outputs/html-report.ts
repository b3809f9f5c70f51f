/** An article with its quotes, as one page that needs nothing else. */
import type { Extraction, Quote, Speaker } from '../schemas.js';
import type { Span } from '../types.js';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './html-report-style.js';
import { itemsByLine, linesOf, nestSpans, type NestEvent } from './nest.js';
import { escapeXml } from './xml-text.js';

/** How the report is headed. */
export interface HtmlReportOptions {
  /** Heading and window title; the article's own, say. */
  readonly title?: string;
}

/** Colours that can be told apart; more speakers share them, with another line below. */
const COLORS = 10;

/** The quotes of the same speakers. */
interface Group {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly string[];
  readonly kind: Speaker['kind'] | null;
  /** Classes that colour it. */
  readonly color: string;
  readonly quotes: Quote[];
  /** Words of content, each counted for the innermost quote it stands in. */
  words: number;
}

/** What is marked in the text. */
interface Marked extends Span {
  readonly quote: Quote;
  readonly part: 'content' | 'cue' | 'source';
  readonly piece: number;
}

/**
 * Renders a self-contained HTML page: the article with every quote marked in
 * its speaker's colour, the speakers with their counts and share of the quoted
 * words, and all quotes by speaker, linked with the text both ways.
 *
 * The page has no script and loads nothing, which its content security policy
 * enforces; whatever the article holds is shown as text. It follows the
 * reader's light or dark scheme, prints, and can be used by keyboard and
 * screen reader.
 *
 * @param text - The text that `extraction` was made from.
 * @example
 * writeFileSync('report.html', renderHtmlReport(text, extractQuotes(text), { title: 'Ferry talks' }));
 */
export function renderHtmlReport(text: string, extraction: Extraction, { title }: HtmlReportOptions = {}): string {
  const heading = escapeHtml(title?.trim() || 'Who said what');
  const groups = groupBySpeakers(extraction);
  const groupOf = new Map(groups.flatMap((group) => group.quotes.map((quote) => [quote.id, group])));
  const total = groups.reduce((sum, group) => sum + group.words, 0);
  const named = groups.filter(({ kind }) => kind !== null).length;
  const summary = `${count(extraction.quotes.length, 'quote')} by ${count(named, 'speaker')}, ${count(total, 'quoted word')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${heading}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#article">Skip to the article</a>
<header>
<h1 dir="auto">${heading}</h1>
<p>${summary}</p>
</header>
<div class="columns">
<nav aria-labelledby="speakers-heading">
<h2 id="speakers-heading">Speakers</h2>
${groups.length > 0 ? `<ol class="speakers">${groups.map((group) => renderShare(group, total)).join('')}</ol>` : '<p>No quotes were found.</p>'}
</nav>
<main id="article" tabindex="-1" aria-labelledby="article-heading">
<h2 id="article-heading">Article</h2>
${renderArticle(text, extraction, groupOf)}
</main>
<section class="list" aria-labelledby="list-heading">
<h2 id="list-heading">Quotes by speaker</h2>
${groups.map(renderGroup).join('\n')}
${renderDiagnostics(extraction)}
</section>
</div>
<footer>
<p><mark class="key direct">Solid line</mark>: in quotation marks. <mark class="key indirect">Dashed line</mark>: reported in other words. <mark class="key unsure">Dotted line</mark>: less certain than 50 %. Percentages say how likely it is that the passage is a quote with these bounds, and that the speaker is right.</p>
</footer>
</body>
</html>
`;
}

/** HTML bars a few controls that XML lets pass. */
const escapeHtml = (text: string): string => escapeXml(text.replace(/[\u007f-\u009f]/g, '\ufffd'));

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Quotes of the same set of speakers together, in order of appearance; those without a speaker last. */
function groupBySpeakers({ quotes, speakers }: Extraction): Group[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const words = ownWords(quotes);
  const groups = new Map<string, Group>();
  for (const quote of quotes) {
    const known = quote.speakers.flatMap((id) => byId.get(id) ?? []);
    const key = known.map(({ id }) => id).join(' ');
    let group = groups.get(key);
    if (!group) {
      const number = [...groups.keys()].filter((other) => other !== '').length;
      group = {
        id: `speaker-${key === '' ? 'unknown' : number + 1}`,
        label: known.map(({ label }) => label).join(' and ') || 'Speaker unknown',
        roles: known.length === 1 ? known[0]!.roles : [],
        kind: known[0]?.kind ?? null,
        color: key === '' ? 'unknown' : `c${number % COLORS}${number % (2 * COLORS) >= COLORS ? ' alt' : ''}`,
        quotes: [],
        words: 0,
      };
      groups.set(key, group);
    }
    group.quotes.push(quote);
    group.words += words.get(quote.id) ?? 0;
  }
  const ordered = [...groups.values()];
  return [...ordered.filter(({ kind }) => kind !== null), ...ordered.filter(({ kind }) => kind === null)];
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Words of each quote, without those of quotes inside it. */
function ownWords(quotes: readonly Quote[]): Map<string, number> {
  const words = new Map(quotes.map((quote) => [quote.id, quote.content.reduce((sum, { text }) => sum + countWords(text), 0)]));
  const all = new Map(words);
  for (const { id, parent } of quotes) {
    if (parent !== null && words.has(parent)) words.set(parent, Math.max(0, words.get(parent)! - all.get(id)!));
  }
  return words;
}

function renderShare({ id, label, color, quotes, words }: Group, total: number): string {
  const share = total === 0 ? 0 : words / total;
  return `<li class="${color}"><a href="#${id}"><span class="name" dir="auto">${escapeHtml(label)}</span> <span class="share">${count(quotes.length, 'quote')}, ${count(words, 'word')}, ${percent(share)}</span></a><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="6"/><rect class="fill" width="${(share * 100).toFixed(1)}" height="6"/></svg></li>`;
}

function renderArticle(text: string, { quotes }: Extraction, groupOf: ReadonlyMap<string, Group>): string {
  const marked: Marked[] = quotes.flatMap((quote) => [
    ...mark(quote, 'content'),
    ...mark(quote, 'cue'),
    ...mark(quote, 'source'),
  ]);
  const lines = linesOf(text);
  const touching = itemsByLine(lines, marked);
  const paragraphs = lines.map((line, index) => {
    const inner = nestSpans(line, touching[index]!)
      .map((event) => (event.type === 'text' ? escapeHtml(text.slice(event.start, event.end)) : renderMark(event, groupOf)))
      .join('');
    return `<p dir="auto">${inner}</p>`;
  });
  return paragraphs.join('\n');
}

const mark = (quote: Quote, part: Marked['part']): Marked[] =>
  quote[part].map(({ start, end }, piece) => ({ start, end, quote, part, piece }));

function renderMark(event: Exclude<NestEvent<Marked>, { type: 'text' }>, groupOf: ReadonlyMap<string, Group>): string {
  const { quote, part, piece } = event.item;
  const group = groupOf.get(quote.id)!;
  if (part !== 'content') {
    return event.type === 'open' ? `<span class="${part} ${group.color}">` : '</span>';
  }
  const number = quote.id.replace(/\D+/g, '') || quote.id;
  if (event.type === 'open') {
    const id = event.first ? ` id="${escapeHtml(textAnchor(quote, piece))}"` : '';
    return `<mark class="quote ${group.color} ${styleOf(quote)}"${id}>`;
  }
  if (!event.last) return '</mark>';
  const name = `Quote ${number}${quote.content.length > 1 ? `, part ${piece + 1}` : ''}, ${group.label}: to the list`;
  return `<a class="ref" href="#${escapeHtml(listAnchor(quote))}" aria-label="${escapeHtml(name)}">${escapeHtml(number)}</a></mark>`;
}

const textAnchor = (quote: Quote, piece: number): string => (piece === 0 ? quote.id : `${quote.id}-${piece + 1}`);
const listAnchor = (quote: Quote): string => `list-${quote.id}`;

const styleOf = (quote: Quote): string =>
  `${quote.type === 'indirect' ? 'indirect' : 'direct'}${Math.min(quote.confidence.quote, quote.speakers.length > 0 ? quote.confidence.speaker : 1) < 0.5 ? ' unsure' : ''}`;

function renderGroup({ id, label, roles, kind, color, quotes, words }: Group): string {
  const facts = [...(kind !== null && kind !== 'person' ? [kind] : []), ...roles].join('; ');
  return `<section class="group ${color}" aria-labelledby="${id}">
<h3 id="${id}" tabindex="-1" dir="auto"><span class="swatch" aria-hidden="true"></span>${escapeHtml(label)}</h3>
<p class="facts">${facts === '' ? '' : `<span dir="auto">${escapeHtml(facts)}</span>. `}${count(quotes.length, 'quote')}, ${count(words, 'word')}.</p>
<ol>${quotes.map(renderEntry).join('')}</ol>
</section>`;
}

function renderEntry(quote: Quote): string {
  const number = quote.id.replace(/\D+/g, '') || quote.id;
  const pieces = quote.content.slice(1).map((_span, index) => {
    const target = textAnchor(quote, index + 1);
    return ` <a class="part" href="#${escapeHtml(target)}" aria-label="Quote ${escapeHtml(number)}, part ${index + 2}, in the article">part ${index + 2}</a>`;
  });
  const facts = [
    quote.type,
    ...(quote.act === 'thought' ? ['thought'] : []),
    ...(quote.negated ? ['negated'] : []),
    ...(quote.parent === null ? [] : [`inside quote ${quote.parent.replace(/\D+/g, '')}`]),
  ];
  const sure = `quote ${percent(quote.confidence.quote)}${quote.speakers.length > 0 ? `, speaker ${percent(quote.confidence.speaker)}` : ''}`;
  return `<li id="${escapeHtml(listAnchor(quote))}"><a href="#${escapeHtml(textAnchor(quote, 0))}" dir="auto"><span class="number">${escapeHtml(number)}</span> ${escapeHtml(quote.text)}</a>${pieces.join('')}<br><span class="facts">${escapeHtml(facts.join(', '))}; ${sure}</span></li>`;
}

function renderDiagnostics({ diagnostics }: Extraction): string {
  if (diagnostics.length === 0) return '';
  const shown = diagnostics.slice(0, 50);
  const more = diagnostics.length - shown.length;
  return `<section class="group" aria-labelledby="notes-heading">
<h3 id="notes-heading">Odd places in the text</h3>
<ul>${shown.map(({ message, span }) => `<li dir="auto">${escapeHtml(message)} <span class="facts">At character ${span.start}.</span></li>`).join('')}${more > 0 ? `<li>… and ${more} more.</li>` : ''}</ul>
</section>`;
}
