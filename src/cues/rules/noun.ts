/**
 * A thing said that is equated with what was said: “Her message is clear: …”,
 * “His exact words were, “…””, “The motto reads “…””.
 */
import { POS, type Cue, type Document, type TokenRange } from '../../types.js';

// Between the verb and the colon: “is clear and simple:”.
const MAX_PREDICATE = 5;

/** The cue that begins at a reporting noun or at the verb behind it, or null. */
export function findNounCue(
  document: Document,
  noun: number,
  paragraph: TokenRange,
  opensQuotation: ReadonlySet<number>,
): Cue | null {
  const { words, pos, lemmas, starts, ends } = document;
  let verb = noun + 1;
  while (verb < paragraph.past && pos[verb] === POS.ADV) verb++;
  if (verb >= paragraph.past || lemmas[verb] !== 'be') return null;
  let at = verb + 1;
  const most = Math.min(paragraph.past, at + MAX_PREDICATE);
  while (at < most && (pos[at] === POS.ADJ || pos[at] === POS.ADV || words[at]!.lower === 'this' || words[at]!.lower === 'and')) at++;
  if (at + 1 >= paragraph.past) return null;
  const colon = words[at]!.text === ':';
  const quotation = opensQuotation.has(at) || (words[at]!.text === ',' && opensQuotation.has(at + 1));
  const clause = at === verb + 1 && words[at]!.lower === 'that' && pos[at] === POS.SCONJ;
  if (!colon && !quotation && !clause) return null;
  // “Her exact words were”: the words themselves speak, the verb is the cue.
  const wordsSpeak = words[noun]!.lower === 'words';
  const first = wordsSpeak ? verb : noun;
  const past = colon ? at + 1 : wordsSpeak ? verb + 1 : at;
  return {
    start: starts[first]!, end: ends[past - 1]!, tokens: { first, past }, head: noun, form: 'noun',
    takes: 'cq', act: 'speech', negated: false, weight: 0.6, rule: 'cue/noun',
  };
}
