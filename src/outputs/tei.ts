/** Quotes as TEI P5. */
import type { Extraction, Quote, Speaker } from '../schemas.js';
import type { Span } from '../types.js';
import { itemsByLine, linesOf, nestSpans } from './nest.js';
import { escapeXml } from './xml-text.js';

/** What the header says of the article. */
export interface TeiOptions {
  readonly title?: string;
  /** Where the article was published; left out where it is no absolute address. */
  readonly url?: string;
}

interface Item extends Span {
  readonly open: (first: boolean) => string;
  readonly name: string;
}

/**
 * The article as a TEI P5 document: a `p` for each line, a `said` for each
 * piece of content (`who` points at the speakers, `direct` is `unknown` for
 * mixed quotes, `aloud` is `false` for thoughts, `cert` is the probability of
 * the quote; pieces of one quote are linked by `next` and `prev`), `seg
 * type="cue"` for cues and `rs type="source"` for sources. Speakers stand in
 * `listPerson`, documents that speak in `listBibl`.
 *
 * The text is kept as it is, quotation marks included; characters that XML
 * cannot hold become U+FFFD. Spans that cross are cut, so that all nest.
 *
 * @see https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ref-said.html
 */
export function toTei(text: string, extraction: Extraction, { title, url }: TeiOptions = {}): string {
  const items = [...extraction.quotes.flatMap(contentItems), ...extraction.quotes.flatMap(reportingItems)];
  const lines = linesOf(text);
  const touching = itemsByLine(lines, items);
  const body = lines.map((line, index) => {
    const inner = nestSpans(line, touching[index]!)
      .map((event) => {
        if (event.type === 'text') return escapeXml(text.slice(event.start, event.end));
        return event.type === 'open' ? event.item.open(event.first) : `</${event.item.name}>`;
      })
      .join('');
    return `      <p>${inner}</p>`;
  });
  const documents = extraction.speakers.filter(({ kind }) => kind === 'document');
  const people = extraction.speakers.filter(({ kind }) => kind !== 'document');
  const heading = escapeXml(title ?? 'Untitled article');
  const address = url === undefined ? null : encodeAddress(url);
  const source = [
    `        <bibl><title>${heading}</title>${address === null ? '' : `<ptr target="${escapeXml(address)}"/>`}</bibl>`,
    ...(documents.length > 0 ? [`        <listBibl>${documents.map(describeDocument).join('')}</listBibl>`] : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '  <teiHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${heading}</title></titleStmt>`,
    '      <publicationStmt><p>Not published in this form.</p></publicationStmt>',
    '      <sourceDesc>',
    ...source,
    '      </sourceDesc>',
    '    </fileDesc>',
    ...(people.length > 0
      ? ['    <profileDesc><particDesc><listPerson>', ...people.map(describePerson), '    </listPerson></particDesc></profileDesc>']
      : []),
    '  </teiHeader>',
    '  <text>',
    '    <body>',
    ...(body.length > 0 ? body : ['      <p/>']),
    '    </body>',
    '  </text>',
    '</TEI>',
    '',
  ].join('\n');
}

const DIRECT = { direct: 'true', indirect: 'false', mixed: 'unknown' } as const;

function contentItems(quote: Quote): Item[] {
  const who = pointAt(quote.speakers);
  const idOf = (index: number) => `${quote.id}.${index + 1}`;
  return quote.content.map((span, index) => {
    const attributes = [
      ...(who === '' ? [] : [`who="${who}"`]),
      `direct="${DIRECT[quote.type]}"`,
      `aloud="${quote.act === 'speech'}"`,
      `cert="${Number(quote.confidence.quote.toFixed(3))}"`,
    ].join(' ');
    const links = [
      ...(index > 0 ? [`prev="#${idOf(index - 1)}"`] : []),
      ...(index + 1 < quote.content.length ? [`next="#${idOf(index + 1)}"`] : []),
    ].join(' ');
    return {
      start: span.start,
      end: span.end,
      name: 'said',
      // The second part of a piece that was cut has no id of its own.
      open: (first) =>
        first
          ? `<said xml:id="${idOf(index)}" ${attributes}${links === '' ? '' : ` ${links}`}>`
          : `<said corresp="#${idOf(index)}" ${attributes}>`,
    };
  });
}

function reportingItems(quote: Quote): Item[] {
  const refersTo = quote.content.length > 0 ? ` corresp="#${quote.id}.1"` : '';
  const who = pointAt(quote.speakers);
  return [
    ...quote.cue.map(({ start, end }) => ({ start, end, name: 'seg', open: () => `<seg type="cue"${refersTo}>` })),
    ...quote.source.map(({ start, end }) => ({
      start,
      end,
      name: 'rs',
      open: () => `<rs type="source"${who === '' ? '' : ` ref="${who}"`}${refersTo}>`,
    })),
  ];
}

const pointAt = (ids: readonly string[]): string => ids.map((id) => `#${id}`).join(' ');

function describePerson({ id, kind, label, roles }: Speaker): string {
  const name = escapeXml(label);
  if (kind === 'organization') return `      <org xml:id="${id}"><orgName>${name}</orgName></org>`;
  const occupations = roles.map((role) => `<occupation>${escapeXml(role)}</occupation>`).join('');
  const element = kind === 'group' ? 'personGrp' : 'person';
  return `      <${element} xml:id="${id}"><persName>${name}</persName>${occupations}</${element}>`;
}

const describeDocument = ({ id, label }: Speaker): string =>
  `<bibl xml:id="${id}"><title>${escapeXml(label)}</title></bibl>`;

/** The address as XML Schema has addresses, or null where it is none. */
function encodeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const [address, ...fragment] = new URL(url).href.split('#');
  const encoded = [address!, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].join('#');
  return encoded.replace(/[\s<>"{}|\\^`[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
