/**
 * Pairs the quotation marks of an article and says what stands between them.
 * Knows no cue and no speaker.
 */
import type { Diagnostic, Document, Language, QuotedSpan, Report } from '../types.js';
import { findPassages, type Passage } from './find-passages.js';
import { decideUse } from './use.js';

export { endAtTags } from './end-at-tags.js';

// An article full of stray marks is told of once, not a hundred thousand times.
const MOST_DIAGNOSTICS = 100;

/**
 * Finds the quoted passages, ordered by start; inner ones follow those they
 * stand in. Marks that find no partner are reported as
 * `unbalanced-quotation-mark`, at most {@link MOST_DIAGNOSTICS} an article,
 * and never reach beyond their paragraph.
 *
 * @example
 * findQuotedSpans(readDocument('“Go,” she said.', english), english, () => {})[0].innerEnd // 4
 */
export function findQuotedSpans(document: Document, language: Language, report: Report): QuotedSpan[] {
  const { text } = document;
  const { passages, astray } = findPassages(document, language.quotation);
  for (const { start, end } of astray.slice(0, MOST_DIAGNOSTICS)) {
    report(unbalanced(text, start, end));
  }

  const { starts, ends, size } = document;
  const spans: QuotedSpan[] = [];
  const indexOf = new Map<Passage, number>();
  const around: number[] = [];
  let token = 0;
  for (const passage of passages) {
    const { start, end } = passage;
    while (around.length > 0 && spans[around.at(-1)!]!.end <= start) around.pop();
    const parent = around.at(-1) ?? -1;
    while (token < size && ends[token]! <= start) token++;
    let past = token;
    while (past < size && starts[past]! < end) past++;
    const span: Open = {
      start,
      end,
      innerStart: passage.innerStart,
      innerEnd: passage.innerEnd,
      tokens: { first: token, past },
      marks: passage.marks,
      parent,
      closed: passage.closed,
      continues: passage.continues ? (indexOf.get(passage.continues) ?? -1) : -1,
      use: 'speech',
    };
    span.use = decideUse(document, span, language.quotation);
    indexOf.set(passage, spans.length);
    around.push(spans.length);
    spans.push(span);
  }
  return spans;
}

/** A quoted span whose use is not decided yet. */
type Open = Omit<QuotedSpan, 'use'> & { use: QuotedSpan['use'] };

function unbalanced(text: string, start: number, end: number): Diagnostic {
  return {
    code: 'unbalanced-quotation-mark',
    message: 'This quotation mark has no partner in its paragraph.',
    span: { start, end, text: text.slice(start, end) },
  };
}
