/**
 * Spans proposed by the trained model to attributions.
 */
import { actWords, decideAct, isClause, type ContentForm } from '../act.js';
import { isNegated } from '../negation.js';
import { countBefore } from '../../text/search.js';
import { NO_SPANS, spansOf } from '../../text/span-lists.js';
import type { SpanProposal } from '../model/types.js';
import type { ActLexicon, Attribution, Document, LinkingWeights, QuotedSpan, Span } from '../../types.js';
import { completeContentsAndCues, completeSources, Occupancy, THRESHOLDS, type Thresholds } from './complete.js';
import { confidenceOf, describeGroup, GROUP_FEATURES, type Group } from './confidence.js';
import type { SpanTable } from './features.js';
import { joinLinks, linkContents, linkSources, type LinkingTables, type Links } from './link.js';
import type { LinkSpan } from './spans.js';
import { readLinkingWeights } from './weights.js';

/**
 * Links the proposed spans of an article: each content to its cue, each cue to
 * its source, several contents of one attribution joined.
 *
 * Order of the answer is that of the first content. Content without a cue is
 * an attribution of its own; a cue without any content is none.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` if the weights are of another version.
 * @example
 * const document = readDocument('“Go,” she said. “Now.”', english);
 * linkSpans(document, quotedSpans, proposals, weights, acts)[0].content // “Go,” and “Now.”
 */
export function linkSpans(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  proposals: readonly SpanProposal[],
  weights: LinkingWeights,
  acts: ActLexicon,
): Attribution[] {
  const tables = readLinkingWeights(weights);
  const { table, links } = linkProposals(document, quotedSpans, proposals, tables);
  const values = new Float64Array(GROUP_FEATURES);
  return gatherGroups(table, links).map((group) => {
    const cues = group.cue < 0 ? [] : [table.cues[group.cue]!];
    const source = group.cue < 0 ? -1 : links.sourceOf[group.cue]!;
    const content = group.contents.map((at) => table.contents[at]!);
    const form = formOf(document, content, quotedSpans, acts);
    describeGroup(table, links, group, form, values);
    return {
      content: spansOf(content, (span) => toSpan(document, span)),
      cue: spansOf(cues, (span) => toSpan(document, span)),
      source: source < 0 ? NO_SPANS : [toSpan(document, table.sources[source]!)],
      act: decideAct(document, cues, form, acts),
      negated: isNegated(document, cues, acts),
      confidence: confidenceOf(weights.confidence, values),
      rule: 'model',
      carries: -1,
    };
  });
}

/** The contents of each cue together, in order of the first. */
export function gatherGroups(table: SpanTable, links: Links): Group[] {
  const byCue = new Map<number, number[]>();
  const groups: Group[] = [];
  table.contents.forEach((_, at) => {
    const cue = links.cueOf[at]!;
    const known = cue < 0 ? undefined : byCue.get(cue);
    if (known) known.push(at);
    else {
      const contents = [at];
      groups.push({ cue, contents });
      if (cue >= 0) byCue.set(cue, contents);
    }
  });
  return groups;
}

/** The spans to publish, with candidates taken in that make an attribution whole, and their links. */
export function linkProposals(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  proposals: readonly SpanProposal[],
  tables: LinkingTables,
  thresholds: Thresholds = THRESHOLDS,
): { table: SpanTable; links: Links } {
  const rejected = tableOf(proposals, false);
  const chosen = tableOf(proposals, true);
  const occupancy = new Occupancy(document.size, chosen);
  const contentLinks = linkContents(document, quotedSpans, chosen, tables);
  const whole = completeContentsAndCues(document, chosen, rejected, contentLinks, tables, occupancy, thresholds);
  const { sides } = whole.links;
  let sourceLinks = linkSources(document, whole.table, tables, sides);
  const table = completeSources(document, whole.table, rejected, sourceLinks, sides, tables, occupancy, thresholds);
  if (table !== whole.table) sourceLinks = linkSources(document, table, tables, sides);
  return { table, links: joinLinks(whole.links, sourceLinks) };
}

/** The proposals that were chosen, or those that were not, by role and in order. */
export function tableOf(proposals: readonly SpanProposal[], chosen: boolean): SpanTable {
  const sources: LinkSpan[] = [];
  const cues: LinkSpan[] = [];
  const contents: LinkSpan[] = [];
  for (const proposal of proposals) {
    if (proposal.chosen !== chosen) continue;
    (proposal.role === 'source' ? sources : proposal.role === 'cue' ? cues : contents).push(proposal);
  }
  for (const spans of [sources, cues, contents]) spans.sort((a, b) => a.first - b.first || a.past - b.past);
  return { sources, cues, contents };
}

/** How the content stands to the quotation marks, and whether “that” opens it. */
export function formOf(document: Document, contents: readonly LinkSpan[], quotedSpans: readonly QuotedSpan[], acts: ActLexicon): ContentForm {
  let all = true;
  let some = false;
  for (const { first, past } of contents) {
    let at = firstQuoted(quotedSpans, first);
    let from = first;
    for (; at < quotedSpans.length && quotedSpans[at]!.tokens.first < past; at++) {
      const { tokens, parent } = quotedSpans[at]!;
      if (parent >= 0) continue;
      some = true;
      if (tokens.first > from) all = false;
      from = Math.max(from, tokens.past);
    }
    if (from < past) all = false;
  }
  const that = actWords(acts).complementizers.has(document.words[contents[0]!.first]!.lower);
  return { quoted: some ? (all ? 'all' : 'part') : 'none', that, clause: isClause(document, contents[0]!, acts) };
}

/** Index of the first quoted span that ends after a token. */
function firstQuoted(quotedSpans: readonly QuotedSpan[], token: number): number {
  return countBefore(quotedSpans.length, (i) => quotedSpans[i]!.tokens.past <= token);
}

function toSpan(document: Document, { first, past }: LinkSpan): Span {
  return { start: document.starts[first]!, end: document.ends[past - 1]! };
}
