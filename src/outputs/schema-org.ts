/** Quotes as schema.org linked data. */
import type { Extraction, Quote, Speaker } from '../schemas.js';

/** Any JSON-LD object. */
export interface JsonLdObject {
  readonly [key: string]: JsonLdValue;
}
export type JsonLdValue = string | number | boolean | readonly JsonLdValue[] | JsonLdObject;

/** The article the quotes stand in. */
export interface ArticleFacts {
  readonly url?: string;
  readonly headline?: string;
  /** ISO 8601. */
  readonly datePublished?: string;
}

/** What a fact-checker adds to a claim. */
export interface ReviewFacts extends ArticleFacts {
  /** Who reviews. */
  readonly reviewer?: { readonly name: string; readonly url?: string };
  /** Address of the review of each quote, by the quote's id. */
  readonly reviewUrl?: (quoteId: string) => string;
}

const CONTEXT = 'https://schema.org';

/**
 * The direct and mixed quotes as a graph of `Quotation`s, the article they are
 * part of, and their speakers. People are `Person`, organisations and groups
 * `Organization`; a document is no one's character, so it stands as `isBasedOn`.
 * Reported speech without quotation marks is no quotation and is left out.
 *
 * @see https://schema.org/Quotation
 * @example
 * toQuotations(text, extraction, { url: 'https://example.org/article' });
 */
export function toQuotations(_text: string, extraction: Extraction, article: ArticleFacts = {}): JsonLdObject {
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const quotes = extraction.quotes.filter(({ type }) => type !== 'indirect');
  const spoken = extraction.speakers.filter(({ id }) => quotes.some((quote) => quote.speakers.includes(id)));
  const articleNode = describeArticle(article);
  return {
    '@context': CONTEXT,
    '@graph': [
      ...(articleNode ? [articleNode] : []),
      ...spoken.map(describeSpeaker),
      ...quotes.map((quote) => ({
        '@type': 'Quotation',
        '@id': `#${quote.id}`,
        identifier: quote.id,
        text: quote.text,
        ...attribute(quote, speakers),
        ...(articleNode && { isPartOf: { '@id': articleNode['@id']! } }),
      })),
    ],
  };
}

/**
 * A `ClaimReview` to fill in for every quote: claim, claimant and where it
 * appeared are there, the rating is for the reviewer to give.
 *
 * @see https://schema.org/ClaimReview
 * @example
 * const [review] = toClaimReviews(text, extraction, { url, reviewer: { name: 'Desk' } });
 * const rated = { ...review, reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' } };
 */
export function toClaimReviews(_text: string, extraction: Extraction, facts: ReviewFacts = {}): JsonLdObject[] {
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const { reviewer, reviewUrl } = facts;
  const article = describeArticle(facts);
  return extraction.quotes.map((quote) => {
    const claimants = quote.speakers.flatMap((id) => speakers.get(id) ?? []);
    return {
      '@context': CONTEXT,
      '@type': 'ClaimReview',
      ...(reviewUrl && { url: reviewUrl(quote.id) }),
      claimReviewed: quote.text,
      ...(reviewer && { author: { '@type': 'Organization', ...reviewer } }),
      itemReviewed: {
        '@type': 'Claim',
        ...(claimants.length > 0 && {
          author: single(claimants.map((speaker) => describeSpeaker(speaker.kind === 'document' ? { ...speaker, kind: 'organization' } : speaker))),
        }),
        ...(article && { appearance: article }),
        ...(facts.datePublished !== undefined && { datePublished: facts.datePublished }),
      },
      reviewRating: { '@type': 'Rating', alternateName: 'Not yet rated' },
    };
  });
}

/**
 * JSON-LD as a `script` element for a page. No text can end the element or
 * open another: `<`, `>`, `&` and the line separators are written as escapes.
 */
export function toJsonLdScript(data: JsonLdObject | readonly JsonLdObject[]): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

function describeArticle({ url, headline, datePublished }: ArticleFacts): JsonLdObject | null {
  if (url === undefined && headline === undefined) return null;
  return {
    '@type': 'NewsArticle',
    '@id': url ?? '#article',
    ...(url !== undefined && { url }),
    ...(headline !== undefined && { headline }),
    ...(datePublished !== undefined && { datePublished }),
  };
}

function describeSpeaker(speaker: Speaker): JsonLdObject {
  const { id, kind, label, roles } = speaker;
  const node = { '@id': `#${id}`, name: label };
  if (kind === 'document') return { '@type': 'CreativeWork', ...node };
  if (kind === 'organization' || kind === 'group') return { '@type': 'Organization', ...node };
  return { '@type': 'Person', ...node, ...(roles.length > 0 && { jobTitle: single(roles) }) };
}

function attribute(quote: Quote, speakers: ReadonlyMap<string, Speaker>): JsonLdObject {
  const refer = (ids: readonly string[]) => single(ids.map((id) => ({ '@id': `#${id}` })));
  const known = quote.speakers.filter((id) => speakers.has(id));
  const documents = known.filter((id) => speakers.get(id)!.kind === 'document');
  const others = known.filter((id) => !documents.includes(id));
  return {
    ...(others.length > 0 && { creator: refer(others), spokenByCharacter: refer(others) }),
    ...(documents.length > 0 && { isBasedOn: refer(documents) }),
  };
}

const single = (values: readonly JsonLdValue[]): JsonLdValue => (values.length === 1 ? values[0]! : values);
