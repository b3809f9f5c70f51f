/** Quotes as W3C Web Annotations. */
import type { Extraction } from '../schemas.js';
import { createSelectors, type TextPositionSelector, type TextQuoteSelector } from './selectors.js';

/** A body that is text: a speaker's name, or the kind of quote as a tag. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'identifying' | 'tagging';
}

/** One piece of a quote in the annotated resource; both selectors select the same words. */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** One quote: whose it is and what it is (`body`), said of its pieces (`target`). */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly TextualBody[];
  readonly target: readonly SpecificResource[];
}

/** What the annotations speak of. */
export interface WebAnnotationOptions {
  /** Address (IRI) of the article whose text was extracted. */
  readonly source: string;
  /** What the annotations' own addresses begin with; `source` with `#whosaid-` by default. */
  readonly idPrefix?: string;
}

/**
 * One annotation a quote, in the order of the quotes: a body with purpose
 * `identifying` for each speaker, bodies with purpose `tagging` for type and
 * act (and `negated`), a target for each piece of content.
 *
 * @see https://www.w3.org/TR/annotation-model/
 * @example
 * toWebAnnotations(text, extractQuotes(text), { source: 'https://example.org/article' });
 */
export function toWebAnnotations(
  text: string,
  extraction: Extraction,
  { source, idPrefix }: WebAnnotationOptions,
): WebAnnotation[] {
  const select = createSelectors(text);
  const labels = new Map(extraction.speakers.map(({ id, label }) => [id, label]));
  const prefix = idPrefix ?? `${source.replace(/#.*/s, '')}#whosaid-`;
  const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  return extraction.quotes.map((quote) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: prefix + quote.id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...quote.speakers.map((id) => body('identifying', labels.get(id) ?? id)),
      body('tagging', quote.type),
      body('tagging', quote.act),
      ...(quote.negated ? [body('tagging', 'negated')] : []),
    ],
    target: quote.content.map((span) => ({ type: 'SpecificResource', source, selector: select(span) })),
  }));
}
