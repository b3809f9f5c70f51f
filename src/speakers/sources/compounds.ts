/** Wholes of which a name is only part: “FEC records”, “Roe’s inner circle”. */
import { POS, type Mention, type TokenRange } from '../../types.js';
import type { SourceText } from './source-text.js';

/** “Roe’s inner circle”: what another possesses, where no mention was made of it. */
export function possessedBy(text: SourceText, head: Mention): TokenRange | null {
  if (head.type !== 'name' || !text.isPossessor(head)) return null;
  const { words, pos } = text.document;
  const from = head.tokens.past + 1;
  let past = from;
  while (text.holds(past) && words[past]!.alphabetic && pos[past] !== POS.ADP && pos[past] !== POS.SCONJ && pos[past] !== POS.PRON) past++;
  return past > from ? { first: head.tokens.first, past } : null;
}

/** “FEC records”, “the Real Clear Politics polling average”: a name, then lower-case nouns. */
export function compoundOf(text: SourceText, head: Mention): TokenRange | null {
  if (head.type !== 'name') return null;
  const { words, pos } = text.document;
  const { compoundVerbs, itself, plurals } = text.grammar;
  const isPart = (token: number) => {
    const { alphabetic, capitalized, lower } = words[token]!;
    if (!alphabetic || capitalized) return false;
    const tag = pos[token];
    // A plural may look like a verb: “Roe records”.
    return tag === POS.NOUN || tag === POS.ADJ || (tag === POS.VERB && lower.endsWith(plurals.ending)) || compoundVerbs.has(lower);
  };
  let past = head.tokens.past;
  while (text.holds(past) && isPart(past)) past++;
  return past > head.tokens.past && !itself.has(words[past - 1]!.lower) ? { first: head.tokens.first, past } : null;
}
