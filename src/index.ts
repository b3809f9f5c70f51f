/**
 * Who said what in a news article, word for word and place for place.
 *
 * @packageDocumentation
 */
import { extract } from './extract.js';
import { english } from './languages/en/index.js';
import type { ExtractOptions, Extraction } from './schemas.js';

export { ERROR_CODES, WhosaidError, type ErrorCode } from './errors.js';
export {
  DiagnosticSchema,
  ExtractionSchema,
  MentionSpanSchema,
  OptionsSchema,
  QuoteSchema,
  SpeakerSchema,
  TextSpanSchema,
  type Act,
  type Diagnostic,
  type ExtractOptions,
  type Extraction,
  type KnownSpeaker,
  type MentionSpan,
  type Quote,
  type QuoteType,
  type Speaker,
  type SpeakerKind,
  type TextSpan,
} from './schemas.js';

/**
 * Finds everything quoted or reported in an English news article, and who said it.
 *
 * Synchronous, pure and deterministic: the same text and options always give
 * the same answer. Offsets are UTF-16 code units into `text`, half-open.
 *
 * @param text - The article as plain text. It is never edited or trimmed; odd
 * text never throws.
 * @param options - See {@link ExtractOptions}.
 * @throws {WhosaidError} `TEXT_NOT_STRING` or `OPTIONS_INVALID`.
 * @example
 * const { quotes, speakers } = extractQuotes('“We won,” said Ada Okoro.');
 * quotes[0].text;     // 'We won,'
 * speakers[0].name;   // 'Ada Okoro'
 */
export function extractQuotes(text: string, options?: ExtractOptions): Extraction {
  return extract(text, options, english);
}
