/**
 * Attributions and speakers to published quotes: pruned, typed, numbered.
 */
import { countBefore } from '../text/search.js';
import type {
  Attribution, Document, QuotedSpan, Quote, QuoteType, ResolvedOptions, Resolution, Span, Speaker, TextSpan,
} from '../types.js';

/**
 * Builds the quotes in the order of their first content, and the speakers
 * whom at least one of them has, in the order of their first mention.
 *
 * @example
 * // “A,” she said. “B.”  →  { type: 'direct', text: 'A, B.', content: [“A,”, “B.”] }
 */
export function buildQuotes(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  attributions: readonly Attribution[],
  resolution: Resolution,
  options: Pick<ResolvedOptions, 'scope' | 'minConfidence'>,
): { quotes: Quote[]; speakers: Speaker[] } {
  const { text } = document;
  const kept: number[] = [];
  attributions.forEach((attribution, a) => {
    if (attribution.content.length === 0 || attribution.confidence < options.minConfidence) return;
    if (options.scope === 'speech' && (attribution.act !== 'speech' || attribution.negated)) return;
    kept.push(a);
  });
  const ordered = kept
    .map((a) => ({ a, content: tidy(attributions[a]!.content) }))
    .sort((x, y) => x.content[0]!.start - y.content[0]!.start || y.content.at(-1)!.end - x.content.at(-1)!.end || x.a - y.a);
  const parents = findParents(ordered.map(({ content }) => content));

  const { speakers, idOf } = publishSpeakers(text, resolution, kept);
  const quotes = ordered.map(({ a, content }, q): Quote => {
    const { cue, source, act, negated, confidence, rule } = attributions[a]!;
    const assigned = resolution.assignments[a];
    const { type, words } = describe(text, content, quotedSpans);
    const parent = parents[q]!;
    return {
      id: `q${q + 1}`,
      type,
      act,
      text: words,
      content: content.map((span) => toTextSpan(text, span)),
      cue: tidy(cue).map((span) => toTextSpan(text, span)),
      source: tidy(source).map((span) => toTextSpan(text, span)),
      speakers: (assigned?.speakers ?? []).map((speaker) => idOf.get(speaker)!),
      parent: parent < 0 ? null : `q${parent + 1}`,
      negated,
      confidence: { quote: toProbability(confidence), speaker: toProbability(assigned?.confidence ?? 0) },
      rule,
    };
  });
  return { quotes, speakers };
}

/** Spans in order, none overlapping the one before it. */
function tidy(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const tidied: Span[] = [];
  for (const span of ordered) {
    const last = tidied.at(-1);
    if (last && span.start < last.end) {
      if (span.end > last.end) tidied[tidied.length - 1] = { start: last.start, end: span.end };
    } else {
      tidied.push(span);
    }
  }
  return tidied;
}

function toTextSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/**
 * Per quote the index of the nearest quote around it, or -1: the last one
 * whose piece holds the whole of it.
 */
function findParents(contents: readonly (readonly Span[])[]): number[] {
  // Pieces that are still open, outermost first; as in matching brackets.
  const open: { quote: number; end: number }[] = [];
  const pieces: { quote: number; start: number; end: number }[] = [];
  contents.forEach((spans, quote) => {
    for (const { start, end } of spans) pieces.push({ quote, start, end });
  });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.quote - b.quote);
  const parents = new Array<number>(contents.length).fill(-1);
  for (const { quote, start, end } of pieces) {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    if (start === contents[quote]![0]!.start) {
      const whole = contents[quote]!.at(-1)!.end;
      for (let i = open.length - 1; i >= 0; i--) {
        const outer = open[i]!;
        if (outer.end >= whole && outer.quote !== quote && !sameSpan(contents[outer.quote]!, contents[quote]!)) {
          parents[quote] = outer.quote;
          break;
        }
      }
    }
    open.push({ quote, end });
  }
  return parents;
}

function sameSpan(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]!.start && span.end === b[i]!.end);
}

/** Whether the content is quoted, and its words for a reader: without the outer marks. */
function describe(
  text: string,
  content: readonly Span[],
  quotedSpans: readonly QuotedSpan[],
): { type: QuoteType; words: string } {
  let anyQuoted = false;
  let anyBare = false;
  const words: string[] = [];
  for (const { start, end } of content) {
    let at = start;
    let outer: QuotedSpan | undefined;
    for (let s = firstFrom(quotedSpans, start); s < quotedSpans.length && quotedSpans[s]!.start < end; s++) {
      const span = quotedSpans[s]!;
      if (span.end > end || span.start < at || span.use === 'title' || span.use === 'nickname') continue;
      if (hasLetter(text, at, span.start)) anyBare = true;
      anyQuoted = true;
      if (span.start === start && span.end === end) outer = span;
      at = span.end;
    }
    if (hasLetter(text, at, end)) anyBare = true;
    words.push(outer ? text.slice(outer.innerStart, outer.innerEnd) : text.slice(start, end));
  }
  return {
    type: anyQuoted ? (anyBare ? 'mixed' : 'direct') : 'indirect',
    words: words.map((piece) => piece.trim()).filter((piece) => piece !== '').join(' '),
  };
}

function hasLetter(text: string, from: number, to: number): boolean {
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

/** Index of the first quoted span that starts at or after an offset; the spans are ordered by start. */
function firstFrom(spans: readonly QuotedSpan[], at: number): number {
  return countBefore(spans.length, (i) => spans[i]!.start < at);
}

/** The speakers that the kept attributions have, with ids in order of first mention. */
function publishSpeakers(
  text: string,
  resolution: Resolution,
  kept: readonly number[],
): { speakers: Speaker[]; idOf: Map<number, string> } {
  const used = new Set<number>();
  for (const a of kept) for (const speaker of resolution.assignments[a]?.speakers ?? []) used.add(speaker);
  const first = (speaker: number) => resolution.speakers[speaker]!.mentions[0]?.start ?? text.length;
  const ordered = [...used].sort((a, b) => first(a) - first(b) || a - b);
  const idOf = new Map(ordered.map((speaker, i) => [speaker, `s${i + 1}`]));
  const speakers = ordered.map((index): Speaker => {
    const { name, label, kind, roles, pronouns, mentions } = resolution.speakers[index]!;
    return {
      id: idOf.get(index)!,
      name,
      label,
      kind,
      roles,
      pronouns,
      mentions: mentions.map(({ start, end, type }) => ({ start, end, text: text.slice(start, end), type })),
    };
  });
  return { speakers, idOf };
}

/** Four places say more than calibration can promise. */
function toProbability(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}
