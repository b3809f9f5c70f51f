/**
 * What other programs read: anchors, linked data, TEI, brat and a report.
 *
 * Each is a pure function of a text and its extraction; offsets that they
 * count in other units than the library say so.
 *
 * @packageDocumentation
 */
export { toBrat, type BratFiles } from './brat.js';
export { csvHeader, renderCsv } from './csv.js';
export { renderHtmlReport, type HtmlReportOptions } from './html-report.js';
export type { ArticleResult } from './json.js';
export { reanchor, type Anchor } from './reanchor.js';
export {
  toClaimReviews,
  toJsonLdScript,
  toQuotations,
  type ArticleFacts,
  type JsonLdObject,
  type JsonLdValue,
  type ReviewFacts,
} from './schema-org.js';
export { createSelectors, type TextPositionSelector, type TextQuoteSelector } from './selectors.js';
export { toTei, type TeiOptions } from './tei.js';
export { toTextFragments, type TextFragment, type TextFragmentOptions } from './text-fragments.js';
export {
  toWebAnnotations,
  type SpecificResource,
  type TextualBody,
  type WebAnnotation,
  type WebAnnotationOptions,
} from './web-annotation.js';
