import type { Word } from '../types.js';

/** The record of a surface form. */
export function describeWord(id: number, form: string): Word {
  const text = intern(form);
  const lower = intern(form.toLowerCase());
  const upper = text.toUpperCase();
  const first = text.charAt(0);
  const alphabetic = lower !== upper;
  return {
    id,
    text,
    lower,
    capitalized: first !== first.toLowerCase(),
    allCaps: alphabetic && text.length > 1 && text === upper,
    alphabetic,
  };
}

/**
 * The same text as engines keep the names of properties, one copy of each: by
 * place alone they tell it from the texts of a program and from most entries
 * of a set, where they would compare letter by letter. All stages do little
 * else with words.
 */
export function intern(text: string): string {
  const named = Object.create(null) as Record<string, true>;
  named[text] = true;
  return Object.keys(named)[0]!;
}
