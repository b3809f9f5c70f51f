/**
 * The flow: an article in, attributed quotes out. Alone knows all stages.
 */
import { findAttributions } from './attributions/index.js';
import { findCues } from './cues/index.js';
import { readDocument } from './document/index.js';
import { WhosaidError } from './errors.js';
import { findMentions } from './mentions/index.js';
import { readOptions } from './options.js';
import { endAtTags, findQuotedSpans } from './quotation-marks/index.js';
import { buildQuotes } from './quotes/index.js';
import { resolveSpeakers } from './speakers/index.js';
import type { Diagnostic, ExtractOptions, Extraction, Language } from './types.js';

/** Runs every stage over one article in a given language. */
export function extract(text: string, options: ExtractOptions | undefined, language: Language): Extraction {
  if (typeof text !== 'string') {
    throw new WhosaidError(
      'TEXT_NOT_STRING',
      `extractQuotes expects the article as a string, but was given ${describeValue(text)}. ` +
        'Read the file or page first and pass its text.',
    );
  }
  const settings = readOptions(options);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  const document = readDocument(text, language);
  const passages = findQuotedSpans(document, language, report);
  const cues = findCues(document, passages, language, settings.cues);
  const quotedSpans = endAtTags(document, passages, cues);
  const mentions = findMentions(document, quotedSpans, language);
  const attributions = findAttributions(document, quotedSpans, cues, mentions, language);
  const resolution = resolveSpeakers(document, quotedSpans, mentions, attributions, language, settings);
  const { quotes, speakers } = buildQuotes(document, quotedSpans, attributions, resolution, settings);
  return { quotes, speakers, diagnostics };
}

function describeValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
