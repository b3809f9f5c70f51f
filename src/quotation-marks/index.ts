/**
 * Pairs the quotation marks of an article.
 */
import type { Document, Language, QuotedSpan, Report } from '../types.js';

/**
 * Finds the quoted passages, ordered by start.
 *
 * @example
 * findQuotedSpans(readDocument('“Go,” she said.'), english, () => {})[0].innerEnd // 4
 */
export function findQuotedSpans(document: Document, _language: Language, report: Report): QuotedSpan[] {
  const { text, starts, ends, paragraphs } = document;
  const spans: QuotedSpan[] = [];
  let leftOpen = -1;
  for (const { first, past } of paragraphs) {
    const start = starts[first]!;
    const end = ends[past - 1]!;
    let open = -1;
    let token = first;
    const add = (to: number, innerEnd: number, closed: boolean) => {
      while (token < past && ends[token]! <= open) token++;
      const from = token;
      let until = from;
      while (until < past && starts[until]! < to) until++;
      token = until;
      const goesOn = leftOpen >= 0 && open === start;
      spans.push({
        start: open, end: to, innerStart: open + 1, innerEnd, tokens: { first: from, past: until },
        marks: 'double', parent: -1, closed, continues: goesOn ? leftOpen : -1, use: 'speech',
      });
    };
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (open < 0 ? unit === 0x201c || unit === 0x22 : unit === 0x201d || unit === 0x22) {
        if (open < 0) open = i;
        else {
          add(i + 1, i, true);
          leftOpen = -1;
          open = -1;
        }
      }
    }
    if (open >= 0) {
      add(end, end, false);
      leftOpen = spans.length - 1;
    }
  }
  void report;
  return spans;
}
