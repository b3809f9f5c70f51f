/** Where the time goes: the flow of `src/extract.ts` with a clock between its stages. */
import { findAttributions } from '../../src/attributions/index.js';
import { findCues } from '../../src/cues/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { readOptions } from '../../src/options.js';
import { endAtTags, findQuotedSpans } from '../../src/quotation-marks/index.js';
import { buildQuotes } from '../../src/quotes/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';

/** Milliseconds by stage, over the texts. */
export function timeStages(texts: readonly string[], scope: 'speech' | 'all'): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const options = readOptions({ scope });
  for (const text of texts) {
    const document = timed('document', () => readDocument(text, english));
    const passages = timed('quotation-marks', () => findQuotedSpans(document, english, () => {}));
    const cues = timed('cues', () => findCues(document, passages, english, options.cues));
    const spans = timed('quotation-marks', () => endAtTags(document, passages, cues));
    const mentions = timed('mentions', () => findMentions(document, spans, english));
    const attributions = timed('attributions', () => findAttributions(document, spans, cues, mentions, english));
    const resolution = timed('speakers', () =>
      resolveSpeakers(document, spans, mentions, attributions, english, options),
    );
    timed('quotes', () => buildQuotes(document, spans, attributions, resolution, options));
  }
  return times;
}
