/**
 * Whether the article says that something was not said.
 */
import { POS, type ActLexicon, type Document, type TokenRange } from '../types.js';
import { actWords, readCue } from './act.js';

/** Auxiliaries, adverbs and particles between a negator and its verb. */
const REACH = 4;

/**
 * True for “did not say …”, “never claimed …”, “made no mention of …”,
 * “declined to say …”; false for “denied that …”, which is itself an utterance,
 * for “not only said …”, and where two negations cancel (“did not hesitate to say”).
 *
 * The negator may stand in the cue or just before it (“has not publicly | said”).
 *
 * @param cues Token ranges of the cue, in order; may be empty.
 */
export function isNegated(document: Document, cues: readonly TokenRange[], lexicon: ActLexicon): boolean {
  const [cue] = cues;
  if (!cue) return false;
  const { pos, words, lemmas } = document;
  const { negators, withholdingVerbs, limiters, emptyObjects } = actWords(lexicon);
  const { token: meaning } = readCue(document, cues, lexicon);
  const head = meaning < 0 ? cue.past : meaning;
  let from = cue.first;
  const opening = document.sentences[document.sentenceOf[from]!]!.first;
  for (let reach = 0; isVerbal(pos[from]!) && reach < REACH && from > opening && leadsToVerb(pos[from - 1]!); reach++) from--;
  let negated = false;
  for (let token = from; token < head; token++) {
    const { lower } = words[token]!;
    if (negators.has(lower) && !limiters.has(words[token + 1]?.lower ?? '')) negated = !negated;
    else if (pos[token] === POS.VERB && withholdingVerbs.has(lemmas[token]!)) negated = !negated;
  }
  // “said nothing about …”: the object denies the verb.
  if (meaning >= 0 && meaning + 1 < cue.past && emptyObjects.has(words[meaning + 1]!.lower)) negated = !negated;
  return negated;
}

function isVerbal(pos: number): boolean {
  return pos === POS.VERB || leadsToVerb(pos);
}

function leadsToVerb(pos: number): boolean {
  return pos === POS.AUX || pos === POS.ADV || pos === POS.PART;
}
