/** The same figures over the hand-checked fixture articles, and B³ of their mentions. */
import { extractFixture, readFixtures, type Fixture, type FixtureQuote } from '../fixtures/fixture.js';
import { NO_MENTIONS, addBCubed, bCubedRates, measureBCubed, type BCubed } from './b-cubed.js';
import type { AnySpan, GoldArticle, GoldSpeakerArticle, Pair, Prediction } from './corpus.js';
import { countKinds, formatKinds } from './kinds.js';
import { formatScores, matchAttributions, score, toPair } from './score.js';

export interface FixtureCorpus {
  readonly articles: GoldArticle[];
  readonly speakers: GoldSpeakerArticle[];
  readonly predictions: Prediction[];
}

/** Fixtures as a corpus with predictions; scope `all` adds what they list as out of scope. */
export function readFixtureCorpus(scope: 'speech' | 'all'): FixtureCorpus & { readonly bCubed: Map<string, BCubed> } {
  const fixtures = readFixtures();
  const bCubed = new Map<string, BCubed>();
  const predictions = fixtures.map((fixture) => {
    const { quotes, speakers } = extractFixture(fixture, fixture.text, scope);
    // Whoever speaks only out of scope has no mentions to find at default scope.
    const inScope = new Set(expectedQuotes(fixture, scope).flatMap((quote) => quote.speakers));
    bCubed.set(fixture.name, measureBCubed(fixture.expected.speakers.filter(({ id }) => inScope.has(id)), speakers));
    return { id: fixture.name, quotes, speakers };
  });
  return {
    articles: fixtures.map((fixture) => toGold(fixture, scope)),
    speakers: fixtures.map((fixture) => toSpeakerGold(fixture, scope)),
    predictions,
    bCubed,
  };
}

/** Prints the figures of {@link readFixtureCorpus}. */
export function formatFixtureScores({ articles, speakers, predictions, bCubed }: ReturnType<typeof readFixtureCorpus>): string {
  const matches = matchAttributions(articles, predictions, speakers);
  const rows = articles.map(({ id }) => {
    const { figures } = score(articles.filter((article) => article.id === id), predictions, speakers);
    const cells = ['source/exact', 'cue/exact', 'content/exact', 'attrib/found', 'speaker/right', 'speaker/end']
      .map((key) => (figures[key] ?? 0).toFixed(1).padStart(9));
    return `  ${id.padEnd(22)}${cells.join('')}${bCubedRates(bCubed.get(id)!).f1.toFixed(1).padStart(9)}\n`;
  });
  const all = [...bCubed.values()].reduce(addBCubed, NO_MENTIONS);
  const { precision, recall, f1 } = bCubedRates(all);
  return (
    formatScores(score(articles, predictions, speakers)) +
    `\n${formatKinds(countKinds(matches))}` +
    `\nB³ of mentions: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)} ` +
    `(${all.expected} expected, ${all.found} found)\n` +
    `\n  ${'article'.padEnd(22)}   source      cue  content    found    right      end       B³\n${rows.join('')}`
  );
}

function expectedQuotes({ expected }: Fixture, scope: 'speech' | 'all'): readonly FixtureQuote[] {
  return scope === 'all' ? [...expected.quotes, ...expected.outOfScope] : expected.quotes;
}

function toGold(fixture: Fixture, scope: 'speech' | 'all'): GoldArticle {
  const pairs = (spans: readonly AnySpan[]): Pair[] => spans.map(toPair);
  return {
    id: fixture.name,
    text: fixture.text,
    attributions: expectedQuotes(fixture, scope).map(({ id, source, cue, content }) => ({
      id,
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  };
}

function toSpeakerGold(fixture: Fixture, scope: 'speech' | 'all'): GoldSpeakerArticle {
  const byId = new Map(fixture.expected.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    id: fixture.name,
    speakers: expectedQuotes(fixture, scope).flatMap((quote) => {
      const own = quote.speakers.flatMap((id) => byId.get(id) ?? []);
      if (own.length === 0) return [];
      return [{ attribution: quote.id, speakers: own.flatMap(({ name }) => name ?? []), kind: own[0]!.kind }];
    }),
  };
}
