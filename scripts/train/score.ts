/** Exact F1 of proposed spans, compared as the corpus's scorer compares. */
import type { SpanModel } from '../../src/attributions/model/model.js';
import { ROLE_NAMES, type Article } from './corpus.js';
import { spanKey } from './spans.js';

export interface Tally { hit: number; made: number; gold: number }

const DOUBLE = /[“”"]/;

/** Tallies per role, and for content with and without double marks. */
export function scoreModel(model: SpanModel, articles: readonly Article[]): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  const tally = (name: string) => (tallies[name] ??= { hit: 0, made: 0, gold: 0 });
  for (const article of articles) {
    const made = ROLE_NAMES.map(() => new Set<string>());
    for (const span of model.propose(article.document, article.quotedSpans)) {
      if (span.chosen) made[ROLE_NAMES.indexOf(span.role)]!.add(spanKey(article, span.first, span.past));
    }
    ROLE_NAMES.forEach((role, r) => {
      const count = (name: string, keys: ReadonlySet<string>, what: 'made' | 'gold', other: ReadonlySet<string>) => {
        for (const key of keys) {
          const [start, end] = key.split(':').map(Number) as [number, number];
          const names = [name];
          if (r === 2) names.push(DOUBLE.test(article.document.text.slice(start, end)) ? 'quoted' : 'indirect');
          for (const n of names) {
            tally(n)[what]++;
            if (what === 'made' && other.has(key)) tally(n).hit++;
          }
        }
      };
      count(role, made[r]!, 'made', article.gold[r]!);
      count(role, article.gold[r]!, 'gold', made[r]!);
    });
  }
  return tallies;
}

export function printTallies(tallies: Record<string, Tally>): string {
  return Object.entries(tallies).map(([name, { hit, made, gold }]) =>
    `${name} ${((200 * hit) / Math.max(1, made + gold)).toFixed(1)} (P ${((100 * hit) / Math.max(1, made)).toFixed(1)} ` +
    `R ${((100 * hit) / Math.max(1, gold)).toFixed(1)})`).join('  ');
}
