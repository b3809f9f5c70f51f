/**
 * Folds of the training articles, cut by date.
 *
 * The corpus is split into its parts by date. Folds cut at random would let a
 * tagger see other reports of the very events it is then judged on: its
 * probabilities on unseen articles look better than those on later news are.
 */
import type { Article } from './corpus.js';

/** Fold of each article: neighbours in time share one. Articles whose id bears no date go by their place. */
export function cutFolds(articles: readonly Article[], folds: number): Uint8Array {
  const dates = articles.map(({ id }) => /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? '');
  const order = [...articles.keys()].sort((a, b) => (dates[a]! < dates[b]! ? -1 : dates[a]! > dates[b]! ? 1 : a - b));
  const foldOf = new Uint8Array(articles.length);
  order.forEach((article, rank) => (foldOf[article] = Math.floor((rank * folds) / order.length)));
  return foldOf;
}
