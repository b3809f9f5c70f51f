/** Sorts what went wrong into classes and writes each into a file for reading. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId, type AnySpan, type GoldArticle, type PredictedQuote, type Prediction } from './corpus.js';
import { coverOf, holdsQuotedRun, sharedSize, toPair, trimPair, type Match } from './score.js';

export interface ErrorEntry {
  readonly class: string;
  /** What entries of one class are grouped by: the cue, the rule. */
  readonly key: string;
  readonly article: string;
  readonly start: number;
  readonly lines: readonly string[];
}

const CONTEXT = 200;

/** How a source is written: by name, by pronoun, by description, or not at all. */
export function sourceType({ article, gold, pronoun, speakers }: Match): 'name' | 'pronoun' | 'description' | 'none' {
  if (gold.source.length === 0) return 'none';
  if (pronoun) return 'pronoun';
  const source = slicesOf(article.text, gold.source).join(' ').toLowerCase();
  const named = (speakers?.speakers ?? []).some((name) => {
    const last = name.toLowerCase().split(/\s+/).at(-1);
    return last !== undefined && last !== '' && source.includes(last);
  });
  return named ? 'name' : 'description';
}

/** Every error of the given predictions, unsorted. */
export function collectErrors(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  matches: readonly Match[],
): ErrorEntry[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return [
    ...matches.flatMap((match) => goldErrors(match, byId.get(articleId(match.article)))),
    ...spuriousQuotes(articles, byId),
  ];
}

function goldErrors(match: Match, prediction: Prediction | undefined): ErrorEntry[] {
  const { article, gold, quote, found, quoted, speakers } = match;
  const { text } = article;
  const errors: ErrorEntry[] = [];
  const cue = slicesOf(text, gold.cue).join(' ').toLowerCase();
  const add = (name: string, key: string, extra: readonly string[] = []) => {
    errors.push({
      class: name,
      key,
      article: articleId(article),
      start: coverOf(gold.content)[0]![0],
      lines: [...describeGold(match), ...(quote && match.overlap > 0 ? describeQuote(text, quote) : []), ...extra],
    });
  };
  if (!found) {
    const cueFound = (prediction?.quotes ?? []).some(
      (other) => sharedSize(coverOf(other.cue), coverOf(gold.cue)) > 0,
    );
    if (quoted) add('missed quoted', cue);
    add(
      cueFound ? 'content lost though cue found' : gold.cue.length === 0 ? 'missed without cue' : 'missed cue',
      cue,
    );
    return errors;
  }
  const [goldStart, goldEnd] = boundsOf(text, gold.content);
  const [start, end] = boundsOf(text, quote!.content);
  if (start !== goldStart) add(start < goldStart ? 'content starts early' : 'content starts late', cue);
  if (end !== goldEnd) add(end < goldEnd ? 'content ends early' : 'content ends late', cue);
  if (start === goldStart && end === goldEnd && !sameSpans(text, gold.content, quote!.content)) {
    add('content pieces differ', cue);
  }
  if (!sameSpans(text, gold.cue, quote!.cue ?? [])) {
    const touches = sharedSize(coverOf(gold.cue), coverOf(quote!.cue)) > 0;
    add(touches ? 'cue extent' : (quote!.cue ?? []).length === 0 ? 'cue left empty' : 'wrong cue', cue);
  }
  if (gold.source.length === 0 && (quote!.source ?? []).length > 0) add('source where none is', cue);
  if (gold.source.length > 0 && !sameSpans(text, gold.source, quote!.source ?? [])) {
    add(match.sourceHit ? 'source extent' : (quote!.source ?? []).length === 0 ? 'source left empty' : 'wrong source',
      cue);
  }
  if (!speakers) return errors;
  const gave = match.predicted.map(({ name, label, kind }) => `${name ?? `(${label})`} [${kind}]`).join(' + ') || 'nobody';
  const verdict = [`  speakers  ${gave}, should be ${speakers.speakers.join(' + ') || 'nobody named'} [${speakers.kind}]`];
  const key = slicesOf(text, gold.source).join(' ').toLowerCase();
  if (speakers.speakers.length > 0 && !match.right) {
    add(`speaker ${match.names.length === 0 ? 'unknown' : 'wrong'}, source is ${sourceType(match)}`, key, verdict);
  } else if (speakers.speakers.length === 0 && match.names.length > 0) {
    add('speaker named though nobody is', key, verdict);
  }
  const kind = match.predicted[0]?.kind ?? 'none';
  if (kind !== speakers.kind && speakers.kind !== 'other') add(`kind ${speakers.kind} taken for ${kind}`, key, verdict);
  return errors;
}

function spuriousQuotes(articles: readonly GoldArticle[], byId: ReadonlyMap<string, Prediction>): ErrorEntry[] {
  const errors: ErrorEntry[] = [];
  for (const article of articles) {
    const gold = coverOf(article.attributions.flatMap(({ content }) => content));
    for (const quote of byId.get(articleId(article))?.quotes ?? []) {
      const cover = coverOf(quote.content);
      if (cover.length === 0 || sharedSize(cover, gold) > 0) continue;
      const text = slicesOf(article.text, quote.content).join(' ');
      errors.push({
        class: holdsQuotedRun(text) ? 'spurious quoted' : 'spurious indirect',
        key: `${quote.rule ?? ''} | ${slicesOf(article.text, quote.cue ?? []).join(' ').toLowerCase()}`,
        article: articleId(article),
        start: cover[0]![0],
        lines: [
          `  context   ${contextOf(article.text, [{ role: 'Q', spans: quote.content }])}`,
          ...describeQuote(article.text, quote),
        ],
      });
    }
  }
  return errors;
}

/** Writes one file a class, the largest class first, and a summary; returns the summary. */
export function writeErrors(folder: string, errors: readonly ErrorEntry[]): string {
  const target = join(folder, 'errors');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const classes = new Map<string, ErrorEntry[]>();
  for (const entry of errors) classes.set(entry.class, [...(classes.get(entry.class) ?? []), entry]);
  const sorted = [...classes].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
  sorted.forEach(([name, entries], index) => {
    const sizes = new Map<string, number>();
    for (const { key } of entries) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    const keys = [...sizes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
    const rank = new Map(keys.map(([key], place) => [key, place]));
    const body = [...entries]
      .sort((a, b) => rank.get(a.key)! - rank.get(b.key)! || a.article.localeCompare(b.article, 'en') || a.start - b.start)
      .map((entry) => `## ${entry.key}\n${entry.article} @${entry.start}\n${entry.lines.join('\n')}\n`);
    const head = `${name}: ${entries.length}\n${keys.slice(0, 60).map(([key, size]) => `${size} ${key}`).join('; ')}\n\n`;
    const file = `${String(index + 1).padStart(2, '0')}-${name.replace(/[^a-z]+/g, '-')}.txt`;
    writeFileSync(join(target, file), head + body.join('\n'));
  });
  const summary = sorted.map(([name, entries]) => `${String(entries.length).padStart(6)}  ${name}\n`).join('');
  writeFileSync(join(target, 'summary.txt'), summary);
  return summary;
}

function describeGold({ article, gold }: Match): string[] {
  return [
    `  context   ${contextOf(article.text, [
      { role: 'Q', spans: gold.content },
      { role: 'C', spans: gold.cue },
      { role: 'S', spans: gold.source },
    ])}`,
  ];
}

function describeQuote(text: string, quote: PredictedQuote): string[] {
  const show = (spans: readonly AnySpan[] | undefined) =>
    slicesOf(text, spans ?? []).map((slice) => `«${slice.replace(/\s+/g, ' ')}»`).join(' … ') || '(none)';
  return [
    `  predicted S ${show(quote.source)} C ${show(quote.cue)} Q ${show(quote.content)}`,
    `            ${quote.rule ?? ''} ${quote.confidence?.quote.toFixed(2) ?? ''}`,
  ];
}

/** The text around spans, with each span marked `{role: …}`. */
function contextOf(
  text: string,
  roles: readonly { readonly role: string; readonly spans: readonly AnySpan[] }[],
): string {
  const all = roles.flatMap(({ role, spans }) => spans.map((span) => ({ role, pair: toPair(span) })));
  const from = Math.max(0, Math.min(...all.map(({ pair }) => pair[0])) - CONTEXT);
  const to = Math.min(text.length, Math.max(...all.map(({ pair }) => pair[1])) + CONTEXT);
  const marks = all.flatMap(({ role, pair: [start, end] }) => [
    { at: start, order: 1, text: `{${role}: ` },
    { at: end, order: 0, text: '}' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let at = from;
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  return (out + text.slice(at, to)).replace(/\s*\n\s*/g, ' ¶ ');
}

function slicesOf(text: string, spans: readonly AnySpan[]): string[] {
  return spans.map((span) => text.slice(...toPair(span)));
}

function boundsOf(text: string, spans: readonly AnySpan[]): readonly [number, number] {
  const cover = coverOf(spans);
  return trimPair(text, [cover[0]![0], cover.at(-1)![1]]);
}

function sameSpans(text: string, a: readonly AnySpan[], b: readonly AnySpan[]): boolean {
  const key = (spans: readonly AnySpan[]) =>
    spans.map((span) => trimPair(text, toPair(span)).join('-')).sort().join(' ');
  return key(a) === key(b);
}
