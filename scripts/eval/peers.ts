/**
 * What other packages find in the same articles, brought into the library's
 * shape as far as they go.
 *
 * - compromise `quotations()`: quoted passages, nobody's.
 * - quote-parser: quoted passages with an inexact name, and only where it
 *   finds one.
 */
import nlp from 'compromise';
import quoteParser from 'quote-parser';
import { articleId, type GoldArticle, type PredictedQuote, type Prediction } from './corpus.js';

export interface Peer {
  readonly name: string;
  /** It says who spoke, so its speakers are scored too. */
  readonly attributes: boolean;
  readonly find: (text: string) => Omit<Prediction, 'id'>;
}

interface OffsetJson {
  readonly text: string;
  readonly offset: { readonly start: number };
}

export const PEERS: readonly Peer[] = [
  {
    name: 'compromise',
    attributes: false,
    find(text) {
      const found = nlp(text).quotations().json({ offset: true }) as OffsetJson[];
      return {
        quotes: found.map((quote) => {
          // Its offsets start past the opening mark, its text before it.
          const start = Math.max(0, text.lastIndexOf(quote.text, quote.offset.start));
          return { content: [{ start, end: start + quote.text.length }] };
        }),
      };
    },
  },
  {
    name: 'quote-parser',
    attributes: true,
    find(text) {
      if (text === '') return { quotes: [] };
      // Several of its rules can find one passage; the first is kept.
      const byPlace = new Map(
        quoteParser.parse(text, 'en', { minLength: 10 }).reverse().map((quote) => [quote.index, quote]),
      );
      const speakers = [...byPlace.values()].map(({ name }, index) => ({ id: `s${index}`, name: name.text }));
      const quotes = [...byPlace.values()].map(
        (quote, index): PredictedQuote => ({
          // It leaves the marks out; PolNeAR has them in.
          content: [withMarks(text, quote.index, quote.index + quote.text.length)],
          source: [{ start: quote.name.index, end: quote.name.index + quote.name.text.length }],
          speakers: [`s${index}`],
        }),
      );
      return { quotes, speakers };
    },
  },
];

const MARKS = new Set(['"', '“', '”']);

function withMarks(text: string, start: number, end: number) {
  return {
    start: MARKS.has(text[start - 1] ?? '') ? start - 1 : start,
    end: MARKS.has(text[end] ?? '') ? end + 1 : end,
  };
}

/** Runs a peer over a corpus. */
export function predictWith(peer: Peer, articles: readonly GoldArticle[], step: () => void): Prediction[] {
  return articles.map((article) => {
    const prediction = { id: articleId(article), ...peer.find(article.text) };
    step();
    return prediction;
  });
}
