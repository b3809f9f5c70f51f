/**
 * A made-up corpus with predictions of every degree of wrongness, from a seed.
 * The words mean nothing; only the places count.
 */
import type {
  GoldArticle, GoldAttribution, GoldSpeakerArticle, Pair, PredictedQuote, Prediction,
} from '../../../scripts/eval/corpus.js';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  'the', 'bridge', 'closed,', 'rain.', 'Ada', 'Okoro', '“we', 'will', 'mend', 'it”', '😀', 'no\u00a0one', '"so', 'be',
  'it"', 'he', 'said', 'Mrs.', 'naïve', '中文', '—', '“one”', 'who', '“\u2028two', 'words”', '\n', '60%', "O’Neil",
];
const NAMES = [
  'Ada Okoro', 'Okoro', 'A. Okoro', 'Ben Okoro', 'the Bridge Trust', 'Bridge Trust', 'Léa O’Neil Jr.', 'Lea ONeil',
  'Jr', '', 'Tomás\u00a0Silva', 'Silva', '😀 Silva',
];
const KINDS = ['person', 'organization', 'document', 'group', 'unnamed', 'author'];

export interface MadeUpCorpus {
  readonly articles: GoldArticle[];
  readonly predictions: Prediction[];
  readonly speakers: GoldSpeakerArticle[];
}

/** Perturbs gold annotation into predictions, some articles and attributions left out. */
export function perturb(
  articles: readonly GoldArticle[],
  speakerGold: readonly GoldSpeakerArticle[],
  random: () => number,
): Prediction[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const namesById = new Map(speakerGold.map((entry) => [entry.id, entry.speakers]));
  return articles
    .filter((_, index) => index === 0 || random() < 0.9)
    .map((article) => {
      const shift = ([start, end]: Pair) => {
        const move = () => (random() < 0.7 ? 0 : Math.floor(random() * 9) - 4);
        const from = Math.max(0, Math.min(article.text.length, start + move()));
        const to = Math.max(0, Math.min(article.text.length, end + move()));
        return { start: Math.min(from, to), end: Math.max(from, to) };
      };
      const entries = namesById.get(article.id) ?? [];
      const known = [...new Set([...entries.flatMap(({ speakers }) => speakers), ...NAMES])];
      const speakers = known.map((name, index) => ({
        id: `s${index}`,
        name: name === '' ? null : name,
        kind: KINDS[index % KINDS.length]!,
      }));
      const quotes: PredictedQuote[] = article.attributions
        .filter(() => random() < 0.85)
        .map((gold) => {
          const own = entries.find(({ attribution }) => attribution === gold.id)?.speakers ?? [];
          const names = random() < 0.7 ? own : random() < 0.5 ? [] : [pick(known)];
          return {
            content: gold.content.map(shift),
            cue: gold.cue.map(shift),
            source: random() < 0.8 ? gold.source.map(shift) : [],
            speakers: names.map((name) => `s${known.indexOf(name)}`),
            confidence: { quote: random(), speaker: random() },
          };
        });
      return { id: article.id, quotes, speakers };
    });
}

/** The corpus that a seed gives. */
export function makeCorpus(seed: number, size: number): MadeUpCorpus {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const articles: GoldArticle[] = [];
  const speakers: GoldSpeakerArticle[] = [];
  for (let index = 0; index < size; index++) {
    const text = Array.from({ length: 150 }, () => pick(WORDS)).join(' ');
    const span = (length: number): Pair => {
      const start = Math.floor(random() * (text.length - length));
      return [start, start + 1 + Math.floor(random() * length)];
    };
    const attributions: GoldAttribution[] = Array.from({ length: 12 }, (_, at) => ({
      id: `E${at}`,
      source: random() < 0.9 ? [span(20)] : [],
      cue: random() < 0.95 ? [span(8)] : [],
      content: Array.from({ length: 1 + Math.floor(random() * 2) }, () => span(80)),
    }));
    const id = `article-${index}`;
    articles.push({ id, publisher: pick(['north', 'south']), text, attributions });
    if (random() < 0.7) {
      speakers.push({
        id,
        speakers: attributions.map((gold) => ({
          attribution: gold.id,
          speakers: Array.from({ length: Math.floor(random() * 4) }, () => pick(NAMES)).filter((name) => name !== ''),
          kind: pick(KINDS),
        })),
      });
    }
  }
  return { articles, speakers, predictions: perturb(articles, speakers, random) };
}
