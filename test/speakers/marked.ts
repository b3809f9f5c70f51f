/** Texts that mark their own sources and contents, for tests of whom they lead to. */
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import type { Attribution, KnownSpeaker, Span } from '../../src/types.js';

/**
 * Resolves a text in which sources stand in [brackets] and contents in
 * {braces}; the n-th content goes with the n-th source, an empty pair of
 * brackets carries on the one before.
 */
export function resolve(marked: string, options: { speakers?: KnownSpeaker[]; author?: string } = {}) {
  let text = '';
  const sources: Span[] = [];
  const contents: Span[] = [];
  let open = 0;
  for (const unit of marked) {
    if (unit === '[' || unit === '{') open = text.length;
    else if (unit === ']') sources.push({ start: open, end: text.length });
    else if (unit === '}') contents.push({ start: open, end: text.length });
    else text += unit;
  }
  const attributions = sources.map((source, a): Attribution => ({
    source: source.end > source.start ? [source] : [],
    content: contents[a] ? [contents[a]] : [],
    cue: [], act: 'speech', negated: false, confidence: 1, rule: 'test',
    carries: source.end > source.start ? -1 : a - 1,
  }));
  const document = readDocument(text, english);
  const quotedSpans = findQuotedSpans(document, english, () => {});
  const { speakers, assignments } = resolveSpeakers(
    document, quotedSpans, findMentions(document, quotedSpans, english), attributions, english,
    { speakers: options.speakers ?? [], author: options.author },
  );
  return { text, speakers, assignments, who: assignments.map((assignment) => assignment.speakers.map((s) => speakers[s]!.name ?? speakers[s]!.label)) };
}
