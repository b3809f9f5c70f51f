/**
 * What stands before a colon at a paragraph's head: `RIVERA: …`, `Q: …`,
 * `Okoro: “…”`. Not `OPINION: …`, `Photo: …`, `Read more: …`.
 */
import { POS, type Document, type TokenRange } from '../../types.js';
import type { CueVocabulary } from '../vocabulary.js';

const MAX_LABEL = 8;

/** Past the label “Related:”, which names nobody, or the paragraph's first token. */
export function pastSilentLabel(document: Document, vocabulary: CueVocabulary, paragraph: TokenRange): number {
  const { first } = paragraph;
  const colon = findColon(document, paragraph);
  if (colon < 0) return first;
  const label = document.text.slice(document.starts[first]!, document.ends[colon - 1]!);
  return vocabulary.notSpeakers.has(label.toLowerCase()) ? colon + 1 : first;
}

/** The colon that ends a label, or -1; something must be said after it: “10:30” and “9:1” are no labels. */
function findColon({ words, starts, ends }: Document, { first, past }: TokenRange): number {
  for (let i = first; i <= first + MAX_LABEL && i + 1 < past; i++) {
    if (words[i]!.text === ':') return i > first && starts[i + 1] !== ends[i] ? i : -1;
  }
  return -1;
}

/** The label's tokens, or null. */
export function readLabel(document: Document, vocabulary: CueVocabulary, paragraph: TokenRange): TokenRange | null {
  const { words, pos, starts, ends } = document;
  const { first } = paragraph;
  const colon = findColon(document, paragraph);
  if (colon < 0) return null;
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
      if ((pos[i] === POS.AUX || pos[i] === POS.SCONJ) && !word.allCaps) return null;
      if (word.capitalized) names++;
      else if (pos[i] === POS.PRON) return null;
      else if (i === first) return null;
    } else if (pos[i] === POS.PUNCT && word.text !== '-' && word.text !== '.' && word.text !== ',' && word.text !== '’' && word.text !== "'") {
      return null;
    }
  }
  return names > 0 ? { first, past: colon } : null;
}
