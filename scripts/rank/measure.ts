/** How well speakers are resolved when the attributions are given. */
import { resolveSpeakers } from '../../src/speakers/index.js';
import type { Language } from '../../src/types.js';
import { answers, type GoldArticle } from './corpus.js';

export interface Judged {
  readonly article: string;
  readonly source: string;
  readonly gold: readonly string[];
  readonly goldKind: string;
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly kind: string;
  readonly confidence: number;
  readonly named: boolean;
  readonly right: boolean;
}

export function measure(articles: readonly GoldArticle[], language: Language): Judged[] {
  return articles.flatMap(({ id, document, quotedSpans, mentions, attributions, gold }) => {
    const { speakers, assignments } = resolveSpeakers(document, quotedSpans, mentions, attributions, language, { speakers: [], author: undefined });
    return attributions.flatMap(({ source }, a) => {
      const answer = gold[a];
      if (!answer) return [];
      const found = assignments[a]!.speakers.map((s) => speakers[s]!);
      const names = found.flatMap(({ name }) => (name === null ? [] : [name]));
      const named = answer.speakers.length > 0;
      return [{
        article: id,
        source: source.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
        gold: answer.speakers, goldKind: answer.kind, names, labels: found.map(({ label }) => label),
        kind: found[0]?.kind ?? 'unknown', confidence: assignments[a]!.confidence, named,
        right: named ? answers(names, answer.speakers) : names.length === 0,
      }];
    });
  });
}

const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'they', 'who', 'i', 'we', 'it']);

/** Prints the figures. */
export function report(judged: readonly Judged[], print: (line: string) => void): void {
  const share = (list: readonly Judged[]) => `${((100 * list.filter(({ right }) => right).length) / Math.max(1, list.length)).toFixed(1)} of ${list.length}`;
  const named = judged.filter((entry) => entry.named);
  print(`named right            ${share(named)}`);
  print(`pronouns right         ${share(named.filter(({ source }) => PRONOUNS.has(source.toLowerCase())))}`);
  print(`he, she right          ${share(named.filter(({ source }) => /^(?:he|she)$/i.test(source)))}`);
  print(`unnamed left unnamed   ${share(judged.filter((entry) => !entry.named))}`);
  const kinds = judged.filter(({ goldKind }) => goldKind !== 'other');
  print(`kind right             ${((100 * kinds.filter(({ kind, goldKind }) => kind === goldKind).length) / Math.max(1, kinds.length)).toFixed(1)} of ${kinds.length}`);
  const ranked = [...named].sort((a, b) => b.confidence - a.confidence);
  print(`at 80 % kept           ${share(ranked.slice(0, Math.round(ranked.length * 0.8)))}`);
}
