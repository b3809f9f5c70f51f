import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/cues/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';

function find(text: string, extra: readonly string[] = []) {
  const document = readDocument(text, english);
  return findCues(document, findQuotedSpans(document, english, () => undefined), english, extra);
}

function words(text: string, extra: readonly string[] = []): string[] {
  return find(text, extra).map(({ start, end }) => text.slice(start, end));
}

describe('findCues', () => {
  it.each([
    ['She said no.', ['said']],
    ['She has repeatedly said no.', ['has repeatedly said']],
    ['She did not say why.', ['did not say']],
    ['She used to say that it rains.', ['used to say']],
    ['She went on to say that it rains.', ['went on to say']],
    ['He was quoted as saying that it rains.', ['was quoted as saying']],
    ['She pointed out that it rains.', ['pointed out']],
    ['According to the note, it rains.', ['According to']],
    ['Her message is clear: it rains.', ['message is clear:']],
    ['Her exact words were, “It rains.”', ['were']],
    ['Roe: “It rains”', [':']],
    ['“It rains.” — Jane Roe', ['—']],
  ])('%s', (text, cues) => {
    expect(words(text)).toEqual(cues);
  });

  it.each([
    'The note lay on the table.',
    'A spokesman for the firm sat down.',
    'OPINION: It rains.',
    'Photo: The road at night.',
    'At 10:30 the doors were opened.',
  ])('none in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('marks what is denied', () => {
    expect(find('She declined to say why.').map(({ negated }) => negated)).toEqual([true]);
    expect(find('She said why.').map(({ negated }) => negated)).toEqual([false]);
  });

  it('tells a passive from an active verb', () => {
    expect(find('She was told that it rains.').map(({ form }) => form)).toEqual(['passive']);
    expect(find('She told him that it rains.').map(({ form }) => form)).toEqual(['verb']);
  });

  it('takes extra verbs in all their forms', () => {
    expect(words('“Go,” she flumped. He is flumping.')).toEqual([]);
    expect(words('“Go,” she flumped. He flumps.', ['flump'])).toEqual(['flumped', 'flumps']);
  });

  it('shares no token between cues', () => {
    const cues = find('He was reported to have said that she wanted to say that it was said to rain.');
    for (let i = 1; i < cues.length; i++) {
      expect(cues[i]!.tokens.first).toBeGreaterThanOrEqual(cues[i - 1]!.tokens.past);
    }
    expect(cues.length).toBeGreaterThan(1);
  });
});
