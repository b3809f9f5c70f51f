/**
 * What stands before a colon at a paragraph's head: `RIVERA: …`, `Q: …`,
 * `Okoro: “…”`. Not `OPINION: …`, `Photo: …`, `Read more: …`.
 */
import { POS, type Document, type TokenRange } from '../../types.js';
import type { CueVocabulary } from '../vocabulary.js';

const MAX_LABEL = 8;

/** The label's tokens, or null. */
export function readLabel(document: Document, vocabulary: CueVocabulary, { first, past }: TokenRange): TokenRange | null {
  const { words, pos, starts, ends } = document;
  const most = Math.min(past - 1, first + MAX_LABEL);
  let colon = -1;
  for (let i = first; i < most + 1 && i < past; i++) {
    if (words[i]!.text === ':') {
      colon = i;
      break;
    }
  }
  // Something must be said after it: “10:30” and “9:1” are no labels.
  if (colon <= first || colon + 1 >= past || starts[colon + 1] === ends[colon]) return null;
  const label = document.text.slice(starts[first]!, ends[colon - 1]!);
  const lower = label.toLowerCase();
  if (vocabulary.notSpeakers.has(lower) || vocabulary.notSpeakers.has(words[first]!.lower)) return null;
  if (vocabulary.interviewLabels.has(lower)) return { first, past: colon };
  // “Roe Warns: …” is a verb's colon.
  const last = vocabulary.verbs.get(words[colon - 1]!.lower);
  if (last && (last.form === 'third' || last.form === 'past') && last.verb.rate >= 10 && colon - 1 > first && !words[colon - 1]!.allCaps) return null;
  let names = 0;
  let depth = 0;
  for (let i = first; i < colon; i++) {
    const word = words[i]!;
    if (word.text === '(') depth++;
    if (word.text === ')') depth--;
    if (depth > 0 || word.text === ')') continue;
    if (word.alphabetic) {
      if (pos[i] === POS.VERB && !word.capitalized) return null;
      if (pos[i] === POS.AUX || pos[i] === POS.SCONJ) return null;
      if (word.capitalized) names++;
      else if (pos[i] === POS.PRON) return null;
      else if (i === first) return null;
    } else if (pos[i] === POS.PUNCT && word.text !== '-' && word.text !== '.' && word.text !== ',' && word.text !== '’' && word.text !== "'") {
      return null;
    }
  }
  return names > 0 ? { first, past: colon } : null;
}
