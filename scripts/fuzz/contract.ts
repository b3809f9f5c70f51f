/** What is promised of every result, whatever went in. Throws where a promise is broken. */
import type { Extraction, TextSpan } from '../../src/schemas.js';

export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${what}`);
}

/** Spans in order, none empty, each with the words that stand there. */
export function checkSpans(text: string, spans: readonly TextSpan[], what: string): void {
  let end = 0;
  for (const span of spans) {
    check(Number.isInteger(span.start) && Number.isInteger(span.end), `${what}: whole offsets`);
    check(span.start >= end && span.end > span.start && span.end <= text.length, `${what}: in order, in range`);
    check(span.text === text.slice(span.start, span.end), `${what}: text is the slice`);
    end = span.end;
  }
}

const isProbability = (value: number): boolean => value >= 0 && value <= 1;

export function checkExtraction(text: string, { quotes, speakers, diagnostics }: Extraction): void {
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const parents = new Map(quotes.map(({ id, parent }) => [id, parent]));
  let start = 0;
  quotes.forEach((quote, index) => {
    check(quote.id === `q${index + 1}`, 'quotes numbered in order');
    check(quote.content.length > 0 && quote.content[0]!.start >= start, 'quotes ordered by content');
    start = quote.content[0]!.start;
    checkSpans(text, quote.content, 'content');
    checkSpans(text, quote.cue, 'cue');
    checkSpans(text, quote.source, 'source');
    check(quote.speakers.every((id) => speakerIds.has(id)), 'speakers of a quote are listed');
    check(new Set(quote.speakers).size === quote.speakers.length, 'speakers of a quote differ');
    check(isProbability(quote.confidence.quote) && isProbability(quote.confidence.speaker), 'confidence is a probability');
    check(quote.parent === null || parents.has(quote.parent), 'the parent is a quote');
    let depth = 0;
    for (let at = quote.parent; at !== null; at = parents.get(at) ?? null) {
      check(at !== quote.id && depth++ < quotes.length, 'no quote stands in itself');
    }
    check(quote.rule !== '', 'the rule has a name');
  });
  speakers.forEach((speaker, index) => {
    check(speaker.id === `s${index + 1}`, 'speakers numbered in order');
    check(speaker.label !== '' && speaker.name !== '', 'a speaker has a label');
    let before = -1;
    for (const mention of speaker.mentions) {
      checkSpans(text, [mention], 'mention');
      check(mention.start >= before, 'mentions in order');
      before = mention.start;
    }
  });
  for (const { code, message, span } of diagnostics) {
    check(/^[a-z]+(?:-[a-z]+)*$/.test(code) && message !== '', 'a diagnostic has code and message');
    check(span.text === text.slice(span.start, span.end) && span.start < span.end, 'a diagnostic has its place');
  }
}

/** Nothing that came in may reach the prototypes that all objects share. */
export function checkPrototypes(): void {
  check(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'Object.prototype is untouched');
}
