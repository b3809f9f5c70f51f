/**
 * A thing said that is equated with what was said: “Her message is clear: …”,
 * “His exact words were, “…””, “The motto reads “…””.
 */
import { POS, type Cue, type Document, type TokenRange } from '../../types.js';
import type { CueVocabulary } from '../vocabulary.js';

// Between the verb and the colon: “is clear and simple:”.
const MAX_PREDICATE = 5;

/** The cue that begins at a reporting noun or at the verb behind it, or null. */
export function findNounCue(
  document: Document,
  vocabulary: CueVocabulary,
  noun: number,
  paragraph: TokenRange,
  opensQuotation: ReadonlySet<number>,
): Cue | null {
  const { words, pos, lemmas, starts, ends } = document;
  let verb = noun + 1;
  while (verb < paragraph.past && pos[verb] === POS.ADV) verb++;
  if (verb >= paragraph.past || !vocabulary.copulas.has(lemmas[verb]!)) return null;
  let at = verb + 1;
  const most = Math.min(paragraph.past, at + MAX_PREDICATE);
  while (at < most && (pos[at] === POS.ADJ || pos[at] === POS.ADV || isPredicate(vocabulary, words[at]!.lower))) at++;
  if (at + 1 >= paragraph.past) return null;
  const colon = words[at]!.text === ':';
  const quotation = opensQuotation.has(at) || (words[at]!.text === ',' && opensQuotation.has(at + 1));
  const clause = at === verb + 1 && vocabulary.complementizers.has(words[at]!.lower) && pos[at] === POS.SCONJ;
  if (!colon && !quotation && !clause) return null;
  // “Her exact words were”: the words themselves speak, the verb is the cue.
  const wordsSpeak = vocabulary.wordNouns.has(words[noun]!.lower);
  const first = wordsSpeak ? verb : noun;
  const past = colon ? at + 1 : wordsSpeak ? verb + 1 : at;
  return {
    start: starts[first]!, end: ends[past - 1]!, tokens: { first, past }, head: noun, form: 'noun',
    takes: 'cq', act: 'speech', negated: false, weight: 0.6, rule: 'cue/noun',
  };
}

function isPredicate({ demonstratives, predicateJoiners }: CueVocabulary, lower: string): boolean {
  return demonstratives.has(lower) || predicateJoiners.has(lower);
}
