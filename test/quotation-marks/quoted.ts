/** Reads a text and its passages, for tables of text in, passages out. */
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';
import type { Diagnostic, QuotedSpan } from '../../src/types.js';

export function quoted(text: string): { spans: QuotedSpan[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const spans = findQuotedSpans(readDocument(text, english), english, (diagnostic) => void diagnostics.push(diagnostic));
  return { spans, diagnostics };
}

/** The passages as written, inner ones indented by one `>` a level. */
export function passages(text: string): string[] {
  const { spans } = quoted(text);
  return spans.map((span) => {
    let depth = '';
    for (let { parent } = span; parent >= 0; parent = spans[parent]!.parent) depth += '>';
    return depth + text.slice(span.start, span.end);
  });
}

/** Each passage with its use. */
export function uses(text: string): string[] {
  return quoted(text).spans.map((span) => `${span.use}: ${text.slice(span.innerStart, span.innerEnd)}`);
}
