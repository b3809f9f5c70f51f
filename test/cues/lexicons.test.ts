import { describe, expect, it } from 'vitest';
import { cues } from '../../src/languages/en/lexicons/cues/index.js';

const LISTS = {
  verbs: cues.verbs.map(({ lemma }) => lemma),
  phrases: cues.phrases.map(({ lemma, after }) => [lemma, ...after].join(' ')),
  nouns: cues.nouns,
  channels: cues.channels,
  carriers: cues.carriers,
  refusals: cues.refusals,
  notSpeakers: cues.notSpeakers,
};

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  it('is lower case, sorted and without doubles', () => {
    expect(list.map((entry) => entry.toLowerCase())).toEqual(list);
    expect([...new Set(list)].sort()).toEqual(list);
  });
});

describe('reporting verbs', () => {
  it('say how often and with what they report', () => {
    for (const { lemma, rate, takes } of [...cues.verbs, ...cues.phrases]) {
      expect(rate, lemma).toBeGreaterThan(0);
      expect(rate, lemma).toBeLessThanOrEqual(100);
      expect(takes, lemma).toMatch(/^[caqiwnos]+$/);
    }
  });
});
