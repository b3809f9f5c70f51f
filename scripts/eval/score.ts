/**
 * Scores predictions on PolNeAR articles: spans, attributions and speakers.
 *
 * A port of the corpus's Python scorer that gives the same output to the last
 * character; a test holds the two together. Where Python and JavaScript
 * differ (rounding of ties, what counts as white space or as a letter),
 * this follows Python.
 *
 * - spans: exact and begin F1 of every contiguous source, cue and content
 *   fragment, micro-averaged, as in the CofeNet tables (Wang et al., COLING
 *   2022). White space and a trailing comma or full stop are trimmed on both
 *   sides.
 * - quoted: the same for content fragments that hold a double quotation mark;
 *   indirect: for those that hold none.
 * - attrib: a gold attribution is found when a predicted quote's content
 *   overlaps its content with Jaccard ≥ 0.5 (characters); src: of the found,
 *   the source spans overlap; q_*: only attributions whose content holds a
 *   double-quoted run of three words or more.
 * - speaker: of gold attributions with a named speaker; right: the names of
 *   the found quote equal the gold's; end: right / all named.
 */
import {
  articleId,
  type AnySpan,
  type GoldArticle,
  type GoldAttribution,
  type GoldSpeakerArticle,
  type GoldSpeakers,
  type Pair,
  type PredictedQuote,
  type PredictedSpeaker,
  type Prediction,
} from './corpus.js';

const ROLES = ['source', 'cue', 'content'] as const;
/** Content of a gold attribution counts as found from this overlap on. */
const FOUND = 0.5;
// What Python's str.split() splits at.
const WHITE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const NOT_WORD = /[^\p{L}\p{N}_\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
const QUOTED_RUN = /[“"]([^“”"]+)[”"]/g;
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'they', 'who', 'i', 'we', 'it']);
const NOT_NAME = new Set(['the', 'jr', 'sr']);

/** The ends of a span, however it is written. */
export function toPair(span: AnySpan): Pair {
  return 'start' in span ? [span.start, span.end] : [span[0], span[1]];
}

/** Drops white space at both ends and commas and full stops at the end. */
export function trimPair(text: string, [start, end]: Pair): Pair {
  while (start < end && ' \n\t\r\xa0'.includes(text[start]!)) start++;
  while (end > start && ' \n\t\r\xa0.,'.includes(text[end - 1]!)) end--;
  return [start, end];
}

/** True where a run of three words or more stands in double quotation marks. */
export function holdsQuotedRun(text: string): boolean {
  for (const [, run] of text.matchAll(QUOTED_RUN)) {
    if (splitWords(run!).length >= 3) return true;
  }
  return false;
}

function splitWords(text: string): string[] {
  return text.split(WHITE).filter((word) => word !== '');
}

function nameWords(name: string): string[] {
  return splitWords(name.toLowerCase().replaceAll('\xa0', ' ').replace(NOT_WORD, '')).filter(
    (word) => !NOT_NAME.has(word),
  );
}

/** Same last word and no clash of first words. */
export function isSameName(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return false;
  if (left.join(' ') === right.join(' ')) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  return (
    left.length === 1 || right.length === 1 || String.fromCodePoint(left[0]!.codePointAt(0)!) ===
      String.fromCodePoint(right[0]!.codePointAt(0)!)
  );
}

/** True when the predicted names are the gold's; of three or more gold names, some suffice. */
export function areNamesRight(names: readonly string[], gold: readonly string[]): boolean {
  return (
    names.length > 0 &&
    names.every((name) => gold.some((other) => isSameName(name, other))) &&
    (gold.length > 2 || gold.every((other) => names.some((name) => isSameName(name, other))))
  );
}

/** The places covered by spans, as sorted pairs that do not touch. */
export function coverOf(spans: readonly AnySpan[] | undefined): Pair[] {
  const sorted = (spans ?? [])
    .map(toPair)
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cover: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = cover.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else cover.push([start, end]);
  }
  return cover;
}

function sizeOf(cover: readonly Pair[]): number {
  return cover.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** How many characters two covers share. */
export function sharedSize(a: readonly Pair[], b: readonly Pair[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i]![0], b[j]![0]);
    const end = Math.min(a[i]![1], b[j]![1]);
    if (end > start) shared += end - start;
    if (a[i]![1] < b[j]![1]) i++;
    else j++;
  }
  return shared;
}

/** Shared characters over all characters of two covers. */
export function jaccard(a: readonly Pair[], b: readonly Pair[]): number {
  const shared = sharedSize(a, b);
  const all = sizeOf(a) + sizeOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** A gold attribution beside the predicted quote that comes closest to its content. */
export interface Match {
  readonly article: GoldArticle;
  readonly gold: GoldAttribution;
  /** Null where the article has no predicted quote. */
  readonly quote: PredictedQuote | null;
  readonly overlap: number;
  /** The quote comes close enough to count. */
  readonly found: boolean;
  /** Gold content holds a double-quoted run of three words. */
  readonly quoted: boolean;
  readonly sourceHit: boolean;
  /** The speaker gold of this attribution, where the article has one. */
  readonly speakers: GoldSpeakers | null;
  /** Names of the predicted speakers. */
  readonly names: readonly string[];
  /** Predicted speakers, named or not. */
  readonly predicted: readonly PredictedSpeaker[];
  /** Gold names someone, the quote is found and names the same. */
  readonly right: boolean;
  /** The source as written is a bare pronoun. */
  readonly pronoun: boolean;
}

/** Sets every gold attribution with content beside its nearest prediction. */
export function matchAttributions(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  speakerGold: readonly GoldSpeakerArticle[],
): Match[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const speakersById = new Map(
    speakerGold.map(({ id, speakers }) => [id, new Map(speakers.map((entry) => [entry.attribution, entry]))]),
  );
  const matches: Match[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    const id = articleId(article);
    if (seen.has(id)) continue;
    seen.add(id);
    const prediction = byId.get(id);
    const speakers = new Map((prediction?.speakers ?? []).map((speaker) => [speaker.id, speaker]));
    const covers = (prediction?.quotes ?? []).map((quote) => coverOf(quote.content));
    for (const gold of article.attributions) {
      const content = coverOf(gold.content);
      if (content.length === 0) continue;
      const slices = gold.content.map(([start, end]) => article.text.slice(start, end));
      let best = -1;
      let overlap = 0;
      covers.forEach((cover, index) => {
        const share = jaccard(content, cover);
        if (best < 0 || share > overlap) {
          best = index;
          overlap = share;
        }
      });
      const quote = best < 0 ? null : prediction!.quotes[best]!;
      const found = quote !== null && overlap >= FOUND;
      const entry = speakersById.get(id)?.get(gold.id) ?? null;
      const predicted = (quote?.speakers ?? []).flatMap((key) => speakers.get(key) ?? []);
      const names = predicted.flatMap(({ name }) => name || []);
      const source = gold.source.map(([start, end]) => article.text.slice(start, end)).join(' ');
      matches.push({
        article,
        gold,
        quote,
        overlap,
        found,
        quoted: holdsQuotedRun(slices.join(' ')),
        sourceHit: found && sharedSize(coverOf(gold.source), coverOf(quote.source)) > 0,
        speakers: entry,
        names,
        predicted,
        right: found && entry !== null && entry.speakers.length > 0 && areNamesRight(names, entry.speakers),
        pronoun: PRONOUNS.has(source.toLowerCase()),
      });
    }
  }
  return matches;
}

interface SpanCount {
  readonly role: string;
  readonly match: string;
  truePositives: number;
  predicted: number;
  gold: number;
}

/** Every figure of the scorer, and the counts behind them. */
export interface Scores {
  readonly missing: readonly string[];
  readonly spans: readonly Readonly<SpanCount>[];
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  /** Rounded to one place, under the scorer's own keys, in its order. */
  readonly figures: Readonly<Record<string, number>>;
}

const COUNTS = [
  'all', 'found', 'src', 'q_all', 'q_found', 'q_src', 'named', 'nfound', 'right', 'q_named', 'q_nfound', 'q_right',
  'pron', 'pron_right',
] as const;

/** Scores predictions; articles without one count as empty. */
export function score(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  speakerGold: readonly GoldSpeakerArticle[],
): Scores {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const missing = [...new Set(articles.map(articleId))].filter((id) => !byId.has(id)).sort(byCodePoint);
  const spans = countSpans(articles, byId);
  const counts = countAttributions(matchAttributions(articles, predictions, speakerGold));
  const figures: Record<string, number> = {};
  for (const { role, match, truePositives, predicted, gold } of spans) {
    figures[`${role}/${match}`] = roundLikePython(f1(truePositives, predicted, gold));
  }
  const percent = (part: number, whole: number) => roundLikePython((100 * part) / Math.max(1, whole));
  Object.assign(figures, {
    'attrib/found': percent(counts.found, counts.all),
    'attrib/src': percent(counts.src, counts.found),
    'attrib/q_found': percent(counts.q_found, counts.q_all),
    'attrib/q_src': percent(counts.q_src, counts.q_found),
    'speaker/right': percent(counts.right, counts.nfound),
    'speaker/end': percent(counts.right, counts.named),
    'speaker/q_right': percent(counts.q_right, counts.q_nfound),
    'speaker/q_end': percent(counts.q_right, counts.q_named),
    'speaker/pron_end': percent(counts.pron_right, counts.pron),
  });
  return { missing, spans, counts, figures };
}

/** Prints scores exactly as the Python scorer does. */
export function formatScores({ missing, spans, counts, figures }: Scores): string {
  const lines: string[] = [];
  if (missing.length > 0) {
    const first = missing.slice(0, 3).map((id) => `'${id}'`);
    lines.push(`missing articles in predictions: ${missing.length} [${first.join(', ')}]`);
  }
  lines.push('SPANS            P     R     F1');
  for (const { role, match, truePositives, predicted, gold } of spans) {
    const precision = (100 * truePositives) / Math.max(1, predicted);
    const recall = (100 * truePositives) / Math.max(1, gold);
    lines.push(
      role.padEnd(9) + match.padEnd(6) + toPlace(precision) + toPlace(recall) +
        `${toPlace(f1(truePositives, predicted, gold))}   (${gold} gold, ${predicted} predicted)`,
    );
  }
  for (const [key, value] of Object.entries(figures).slice(-9)) lines.push(key.padEnd(18) + toPlace(value));
  lines.push(`{${COUNTS.map((key) => `'${key}': ${counts[key]}`).join(', ')}}`);
  return lines.join('\n') + '\n';
}

function toPlace(value: number): string {
  return roundLikePython(value).toFixed(1).padStart(6);
}

/**
 * One decimal place, ties to the even digit. `toFixed` is exact but for ties,
 * which go up; a tie is a number that ends in exactly .25 or .75.
 */
export function roundLikePython(value: number): number {
  if (Math.abs((value * 4) % 2) !== 1) return Number(value.toFixed(1));
  const below = Math.floor(value * 10);
  return (below % 2 === 0 ? below : below + 1) / 10;
}

/** Balanced F-score in per cent; 0 where there is nothing to find and nothing found. */
export function f1(truePositives: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (200 * truePositives) / (predicted + gold);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countSpans(articles: readonly GoldArticle[], byId: ReadonlyMap<string, Prediction>): SpanCount[] {
  const counts: SpanCount[] = [];
  const add = (role: string, match: string, gold: ReadonlySet<unknown>, predicted: ReadonlySet<unknown>) => {
    let entry = counts.find((count) => count.role === role && count.match === match);
    if (!entry) {
      entry = { role, match, truePositives: 0, predicted: 0, gold: 0 };
      counts.push(entry);
    }
    for (const value of gold) if (predicted.has(value)) entry.truePositives++;
    entry.predicted += predicted.size;
    entry.gold += gold.size;
  };
  for (const article of articles) {
    const quotes = byId.get(articleId(article))?.quotes ?? [];
    for (const role of ROLES) {
      const gold = distinctSpans(article.text, article.attributions.flatMap((entry) => entry[role]));
      const predicted = distinctSpans(article.text, quotes.flatMap((quote) => quote[role] ?? []));
      add(role, 'exact', new Set(gold.keys()), new Set(predicted.keys()));
      add(role, 'begin', new Set([...gold.values()].map(([start]) => start)),
        new Set([...predicted.values()].map(([start]) => start)));
      if (role !== 'content') continue;
      const isQuoted = ([start, end]: Pair) => /[“”"]/.test(article.text.slice(start, end));
      for (const [name, wanted] of [['quoted', true], ['indirect', false]] as const) {
        const keep = (spans: ReadonlyMap<string, Pair>) =>
          new Set([...spans].filter(([, span]) => isQuoted(span) === wanted).map(([key]) => key));
        add(name, 'exact', keep(gold), keep(predicted));
      }
    }
  }
  return counts;
}

/** Trimmed spans that hold something, by a key of their ends. */
function distinctSpans(text: string, spans: readonly AnySpan[]): Map<string, Pair> {
  const distinct = new Map<string, Pair>();
  for (const span of spans) {
    const [start, end] = trimPair(text, toPair(span));
    if (end > start) distinct.set(`${start}-${end}`, [start, end]);
  }
  return distinct;
}

function countAttributions(matches: readonly Match[]): Record<(typeof COUNTS)[number], number> {
  const counts = Object.fromEntries(COUNTS.map((key) => [key, 0])) as Record<(typeof COUNTS)[number], number>;
  for (const { gold, found, quoted, sourceHit, speakers, right, pronoun } of matches) {
    const q = Number(quoted);
    if (gold.source.length > 0) {
      counts.all++;
      counts.q_all += q;
      if (found) {
        counts.found++;
        counts.q_found += q;
        counts.src += Number(sourceHit);
        counts.q_src += sourceHit ? q : 0;
      }
    }
    if (!speakers || speakers.speakers.length === 0) continue;
    counts.named++;
    counts.q_named += q;
    counts.pron += Number(pronoun);
    if (!found) continue;
    counts.nfound++;
    counts.q_nfound += q;
    counts.right += Number(right);
    counts.q_right += right ? q : 0;
    counts.pron_right += Number(right && pronoun);
  }
  return counts;
}
