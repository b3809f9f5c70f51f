/**
 * The forms of a reporting verb, made from its lemma, so that a cue is known
 * whatever part of speech the tagger saw in it (“Warns” in a headline).
 */
import type { IrregularVerb } from '../types.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Calls back with every form of a verb. */
export function inflect(
  lemma: string,
  irregularVerbs: ReadonlyMap<string, IrregularVerb>,
  each: (form: string, kind: VerbForm) => void,
): void {
  each(lemma, 'base');
  each(thirdOf(lemma), 'third');
  const stem = stemOf(lemma);
  each(`${stem}ing`, 'ing');
  const irregular = irregularVerbs.get(lemma);
  if (irregular) {
    const [, past, participle] = irregular;
    if (past.endsWith('ed') && !lemma.endsWith('ed')) each(`${past.slice(0, -2)}ing`, 'ing');
    each(past, 'past');
    if (participle) each(participle, 'participle');
    else if (past.endsWith('t') && /(?:ut|it)$/.test(lemma)) each(`${lemma}ting`, 'ing');
  } else if (/[^aeiou]y$/.test(lemma)) {
    each(`${lemma.slice(0, -1)}ied`, 'past');
  } else {
    each(stem.endsWith('e') ? `${stem}d` : `${stem}ed`, 'past');
    // Both spellings of words such as “label” and “signal”.
    if (/[aeiou]l$/.test(lemma)) {
      each(`${lemma}led`, 'past');
      each(`${lemma}ling`, 'ing');
    }
  }
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxzo]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function stemOf(lemma: string): string {
  return /[^eo]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}
