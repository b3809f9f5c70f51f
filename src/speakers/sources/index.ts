/** Who is named in the source of an attribution, and who of those speaks. */
import type { Attribution, Document, Language, Mention, TokenRange } from '../../types.js';
import { mentionAt } from '../mentions.js';
import { compoundOf, possessedBy } from './compounds.js';
import { headOf } from './head.js';
import { listedNames, readList } from './list.js';
import { closingName, endingName, laterPartner, setOffName } from './names.js';
import { SourceText } from './source-text.js';

/** A source, read: who is named in it, side by side. */
export interface Source {
  /** Mentions that stand side by side (“A and B”), or the only one; empty when none was found. */
  readonly items: readonly number[];
  /** Name in apposition to a description (“the judge, Ana Teles”), or -1. */
  readonly apposed: number;
  /** “FEC records”: the name is only part of what speaks; tokens of the whole, or null. */
  readonly compound: TokenRange | null;
}

export function readSource(document: Document, mentions: readonly Mention[], { source }: Attribution, language: Language): Source {
  const span = source[0];
  if (!span) return allOf([]);
  const text = new SourceText(document, mentions, span.start, source.at(-1)!.end, language);
  const from = firstMention(text);
  const first = headOf(text, from);
  if (first < 0) {
    const named = setOffName(text, from);
    return allOf(named < 0 ? [] : [named]);
  }
  const head = mentions[first]!;
  const listed = listedNames(text, first);
  // “Several groups, including the Roe Trust”: the groups, and the trust.
  if (listed.length > 0) return allOf(head.type === 'nominal' || head.kind === 'group' ? [first, ...listed] : listed);
  const { items, apposed, joined } = readList(text, first);
  if (joined) return { items, apposed, compound: null };
  const partner = head.type === 'name' ? laterPartner(text, first) : -1;
  if (partner >= 0) return { items: [first, partner], apposed, compound: null };
  const named = [() => apposed, () => closingName(text, first), () => endingName(text, first)].reduce((found, find) => (found < 0 ? find() : found), -1);
  return { items: items.slice(0, 1), apposed: named, compound: named >= 0 ? null : possessedBy(text, head) ?? compoundOf(text, head) };
}

function allOf(items: readonly number[]): Source {
  return { items, apposed: -1, compound: null };
}

/** The first mention of a source, also where it is cut short of the mention's title (“Doe” of “Mr. Doe”). */
function firstMention({ mentions, start, end }: SourceText): number {
  let m = mentionAt(mentions, start);
  while (m > 0 && mentions[m - 1]!.end > start && mentions[m - 1]!.end <= end && mentions[m - 1]!.type === 'name') m--;
  return m;
}
