/**
 * The forms of a reporting verb, made from its lemma, so that a cue is known
 * whatever part of speech the tagger saw in it (“Warns” in a headline).
 */
import { endsInOneOf } from '../text/grammar.js';
import type { Inflection, IrregularVerb, VerbInflections } from '../types.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Calls back with every form of a verb. */
export function inflect(
  lemma: string,
  irregularVerbs: ReadonlyMap<string, IrregularVerb>,
  inflections: VerbInflections,
  each: (form: string, kind: VerbForm) => void,
): void {
  const { third, ing, secondPast, secondIng, regularPast, irregularIng: [shortPast, doubling, doubled] } = inflections;
  each(lemma, 'base');
  for (const form of formsOf(lemma, third).slice(0, 1)) each(form, 'third');
  for (const form of formsOf(lemma, ing).slice(0, 1)) each(form, 'ing');
  const irregular = irregularVerbs.get(lemma);
  if (irregular) {
    const [, past, participle] = irregular;
    if (past.endsWith(regularPast) && !lemma.endsWith(regularPast)) each(past.slice(0, -regularPast.length) + ing.at(-1)![2], 'ing');
    each(past, 'past');
    if (participle) each(participle, 'participle');
    else if (past.endsWith(shortPast) && patternOf(doubling).test(lemma)) each(lemma + doubled, 'ing');
    return;
  }
  for (const form of formsOf(lemma, inflections.past).slice(0, 1)) each(form, 'past');
  for (const form of formsOf(lemma, secondPast)) each(form, 'past');
  for (const form of formsOf(lemma, secondIng)) each(form, 'ing');
}

/** The forms that fit a lemma, in order. */
function formsOf(lemma: string, inflections: readonly Inflection[]): string[] {
  return inflections
    .filter(([after]) => patternOf(after).test(lemma))
    .map(([, drop, ending]) => lemma.slice(0, lemma.length - drop) + ending);
}

const patterns = new Map<string, RegExp>();

/** What matches a lemma that ends as a pattern has it, made once. */
function patternOf(after: string): RegExp {
  let pattern = patterns.get(after);
  if (!pattern) patterns.set(after, (pattern = endsInOneOf([after])));
  return pattern;
}
