import { describe, expect, it } from 'vitest';
import { trainLinker, type LinkedArticle } from '../../../scripts/link/index.js';
import { tokensOf } from '../../../scripts/link/gold.js';
import { linkSpans } from '../../../src/attributions/linking/index.js';
import { readDocument } from '../../../src/document/index.js';
import { english } from '../../../src/languages/en/index.js';

const NAMES = ['Ada Oduya', 'Ben Roth', 'Cy Vale', 'Dee Marsh', 'Eli Stone', 'Fay North'];

/** Made-up articles of one sentence, the tag before or after, with every span proposed as annotated. */
const articles: LinkedArticle[] = NAMES.flatMap((name, i) =>
  [`${name} said the bridge would close.`, `The bridge will close, ${name} said.`].map((text): LinkedArticle => {
    const document = readDocument(text, english);
    const span = (words: string) => tokensOf(document, text.indexOf(words), text.indexOf(words) + words.length)!;
    const gold = [{
      source: [span(name)], cue: [span('said')],
      content: [span(text.startsWith('The') ? 'The bridge will close' : 'the bridge would close')],
    }];
    const proposals = (['source', 'cue', 'content'] as const).map((role) => {
      const { first, past } = gold[0]![role][0]!;
      const probability = 0.6 + i / 20;
      return { role, first, past, probability, chosen: true };
    });
    return { document, quotedSpans: [], gold, proposals };
  }));

describe('trainLinker', () => {
  it('gives the same weights for the same articles', () => {
    expect(trainLinker(articles, 1, () => {})).toEqual(trainLinker(articles, 1, () => {}));
  });

  it('gives weights that link what they were trained on, and are sure of it', () => {
    const weights = trainLinker(articles, 1, () => {});
    for (const { document, proposals, gold } of articles) {
      const [attribution, ...others] = linkSpans(document, [], proposals, weights, english.acts);
      expect(others).toEqual([]);
      expect(attribution!.cue).toHaveLength(1);
      expect(attribution!.source[0]!.start).toBe(document.starts[gold[0]!.source[0]!.first]);
      expect(attribution!.confidence).toBeGreaterThan(0.7);
    }
  });

  it('says how much it linked', () => {
    const lines: string[] = [];
    trainLinker(articles, 1, (line) => lines.push(line));
    expect(lines).toEqual(['linker: 12 attributions of unseen articles, 12 with exactly the right content']);
  });
});
