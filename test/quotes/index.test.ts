import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';
import { buildQuotes } from '../../src/quotes/index.js';
import type { Attribution, ResolvedSpeaker, Span } from '../../src/types.js';

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function attribute(text: string, content: readonly string[], more: Partial<Attribution> = {}): Attribution {
  return {
    content: content.map((words) => span(text, words)), cue: [], source: [], act: 'speech', negated: false,
    confidence: 0.9, rule: 'test', carries: -1, ...more,
  };
}

const SPEAKER: ResolvedSpeaker = { name: 'Jane Roe', label: 'Jane Roe', kind: 'person', roles: [], pronouns: null, mentions: [] };

function build(
  text: string, attributions: readonly Attribution[], options: { scope?: 'speech' | 'all'; minConfidence?: number } = {},
) {
  const document = readDocument(text, english);
  const quotedSpans = findQuotedSpans(document, english, () => undefined);
  const resolution = { speakers: [SPEAKER, { ...SPEAKER, label: 'Unused' }], assignments: attributions.map(() => ({ speakers: [0], confidence: 0.8 })) };
  return buildQuotes(document, quotedSpans, attributions, resolution, { scope: 'speech', minConfidence: 0, ...options });
}

describe('buildQuotes', () => {
  it.each([
    ['“Go,” she said. “Now.”', ['“Go,”', '“Now.”'], 'direct', 'Go, Now.'],
    ['She said it was late.', ['it was late'], 'indirect', 'it was late'],
    ['She said it was “far too late” then.', ['it was “far too late” then'], 'mixed', 'it was “far too late” then'],
    ['“He said ‘go now’ and left,” she said.', ['“He said ‘go now’ and left,”'], 'direct', 'He said ‘go now’ and left,'],
  ])('%s', (text, content, type, words) => {
    const [quote] = build(text, [attribute(text, content)]).quotes;
    expect([quote!.type, quote!.text]).toEqual([type, words]);
  });

  it('numbers quotes by their place and links those within others', () => {
    const text = '“I told her, ‘Go home,’ and she went,” Roe said. “It rains.”';
    const { quotes } = build(text, [
      attribute(text, ['“It rains.”']), attribute(text, ['‘Go home,’']), attribute(text, ['“I told her, ‘Go home,’ and she went,”']),
    ]);
    expect(quotes.map(({ id, parent, text: words }) => [id, parent, words])).toEqual([
      ['q1', null, 'I told her, ‘Go home,’ and she went,'],
      ['q2', 'q1', 'Go home,'],
      ['q3', null, 'It rains.'],
    ]);
  });

  it('keeps speech that is not denied; all else is for scope all', () => {
    const text = 'She did not say one. She thinks two. She says three.';
    const found = [attribute(text, ['one'], { negated: true }), attribute(text, ['two'], { act: 'thought' }), attribute(text, ['three'])];
    expect(build(text, found).quotes.map((quote) => quote.text)).toEqual(['three']);
    expect(build(text, found, { scope: 'all' }).quotes.map((quote) => quote.text)).toEqual(['one', 'two', 'three']);
  });

  it('leaves out what is less sure than asked', () => {
    const text = 'She says one. She says two.';
    const found = [attribute(text, ['one'], { confidence: 0.5 }), attribute(text, ['two'], { confidence: 0.7 })];
    expect(build(text, found, { minConfidence: 0.6 }).quotes.map((quote) => quote.text)).toEqual(['two']);
  });

  it('returns only speakers that a quote has', () => {
    const text = 'She says one.';
    expect(build(text, [attribute(text, ['one'])]).speakers.map(({ id, label }) => [id, label])).toEqual([['s1', 'Jane Roe']]);
    expect(build(text, []).speakers).toEqual([]);
  });

  it('puts pieces in order and merges those that overlap', () => {
    const text = 'one two three four';
    const [quote] = build(text, [attribute(text, ['four', 'one two', 'two three'])]).quotes;
    expect(quote!.content.map((piece) => piece.text)).toEqual(['one two three', 'four']);
  });
});
