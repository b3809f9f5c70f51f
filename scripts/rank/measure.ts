/** How well speakers are resolved when the attributions are given. */
import { readArticle } from '../../src/speakers/article.js';
import { assignEntities } from '../../src/speakers/assign.js';
import { clusterNames } from '../../src/speakers/cluster.js';
import type { Evidence } from '../../src/speakers/confidence.js';
import { nameOf } from '../../src/speakers/names.js';
import { resolveMentions } from '../../src/speakers/resolve.js';
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

/** What an assignment rests on, and whether it is right: what confidence is fitted on. */
export interface Trial {
  readonly evidence: Evidence;
  readonly right: boolean;
}

export function collectTrials(articles: readonly GoldArticle[], language: Language): Trial[] {
  return articles.flatMap((gold) => {
    const article = readArticle(gold.document, gold.quotedSpans, gold.mentions, gold.attributions, language);
    const resolved = resolveMentions(article, clusterNames(article, language, { speakers: [] }), language);
    return assignEntities(article, resolved, language).flatMap(({ entities, evidence }, a) => {
      const answer = gold.gold[a];
      if (!answer) return [];
      const names = entities.map((entity) => nameOf(entity, gold.document, language)).filter((name) => name !== null);
      return [{ evidence, right: answer.speakers.length > 0 ? answers(names, answer.speakers) : names.length === 0 }];
    });
  });
}

/** Expected calibration error over ten equal bins, in per cent. */
export function calibrationError(judged: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    error += Math.abs(inside.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0));
  }
  return (100 * error) / Math.max(1, judged.length);
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
  print(`calibration error      ${calibrationError(judged).toFixed(1)}`);
}
