/** How well speakers are resolved when the attributions are given. */
import { readArticle } from '../../src/speakers/article.js';
import { assignEntities, settingOf } from '../../src/speakers/assign.js';
import { clusterNames } from '../../src/speakers/cluster.js';
import type { Evidence, Setting } from '../../src/speakers/confidence.js';
import { nameOf } from '../../src/speakers/names.js';
import { resolveMentions } from '../../src/speakers/resolve.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { findAttributions } from '../../src/attributions/index.js';
import { findCues } from '../../src/cues/index.js';
import type { Attribution, Language, Span } from '../../src/types.js';
import { answers, type GoldArticle, type GoldSpeakers } from './corpus.js';

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
  readonly setting: Setting;
  readonly right: boolean;
}

/** Trials over the attributions that the library itself finds in the articles. */
export function collectTrials(articles: readonly GoldArticle[], language: Language): Trial[] {
  return articles.flatMap((gold) => {
    const { attributions, answers: told } = findOwn(gold, language);
    const article = readArticle(gold.document, gold.quotedSpans, gold.mentions, attributions, language);
    const resolved = resolveMentions(article, clusterNames(article, language, { speakers: [] }), language);
    return assignEntities(article, resolved, language).flatMap(({ entities, evidence }, a) => {
      const answer = told[a];
      if (!answer) return [];
      const names = entities.map((entity) => nameOf(entity, article, language)).filter((name) => name !== null);
      const right = answer.speakers.length > 0 ? answers(names, answer.speakers) : names.length === 0;
      return [{ evidence, setting: settingOf(article, a), right }];
    });
  });
}

const OWN = new WeakMap<GoldArticle, { attributions: Attribution[]; answers: (GoldSpeakers | undefined)[] }>();

/** The attributions found, and the annotated speakers of those that are annotated too: half of the content or more the same. */
function findOwn(gold: GoldArticle, language: Language): { attributions: Attribution[]; answers: (GoldSpeakers | undefined)[] } {
  const known = OWN.get(gold);
  if (known) return known;
  const cues = findCues(gold.document, gold.quotedSpans, language, []);
  const attributions = [...findAttributions(gold.document, gold.quotedSpans, cues, gold.mentions, language)];
  const found = attributions.map(() => undefined as GoldSpeakers | undefined);
  gold.attributions.forEach(({ content }, g) => {
    let best = -1;
    let most = 0.5;
    attributions.forEach((attribution, a) => {
      const overlap = overlapOf(content, attribution.content);
      if (overlap < most) return;
      most = overlap;
      best = a;
    });
    if (best >= 0 && gold.gold[g]) found[best] = gold.gold[g];
  });
  const own = { attributions, answers: found };
  OWN.set(gold, own);
  return own;
}

/** Jaccard index of two lists of spans, in characters. */
function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / Math.max(1, length(a) + length(b) - shared);
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
