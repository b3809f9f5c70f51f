/** Pronouns, with what they tell of gender and number. */
import type { GrammarWords } from '../../text/grammar.js';
import { oncePer } from '../../text/once-per.js';
import { WordMemo } from '../../text/word-memo.js';
import { POS, type Document, type Mention, type Word } from '../../types.js';

function standsAlone(next: number): boolean {
  return next === POS.VERB || next === POS.AUX || next === POS.PUNCT || next === POS.ADV;
}

/** A pronoun found: its token, and how many letters of it are the pronoun's own (“I” of “I’m”). */
export interface Pronoun {
  readonly token: number;
  readonly length: number;
  readonly gender: Mention['gender'];
  readonly plural: boolean;
}

/** What a word points with; null for most. */
interface PronounReading {
  readonly length: number;
  readonly gender: Mention['gender'];
  readonly plural: boolean;
  /** A pronoun whatever follows. */
  readonly always: boolean;
  /** A pronoun where no noun follows. */
  readonly alone: boolean;
}

type Form = Pick<PronounReading, 'gender' | 'plural'>;

/** What each word points with, worked out once. */
const readingsOf = oncePer((grammar: GrammarWords): WordMemo<PronounReading | null> => {
  const forms = formsOf(grammar);
  return new WordMemo((word) => read(word, forms, grammar));
});

function formsOf({ pronouns: { forms } }: GrammarWords): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>();
  const add = (words: ReadonlySet<string>, form: Form) => {
    for (const word of words) found.set(word, form);
  };
  add(forms.he, { gender: 'he', plural: false });
  add(forms.she, { gender: 'she', plural: false });
  add(forms.they, { gender: 'they', plural: true });
  add(forms.one, { gender: null, plural: false });
  add(forms.several, { gender: null, plural: true });
  return found;
}

function read(word: Word, forms: ReadonlyMap<string, Form>, { pronouns }: GrammarWords): PronounReading | null {
  const { lower, text } = word;
  if (text.length > 10) return null;
  const alone = pronouns.alone.has(lower);
  const length = lengthOf(lower);
  const known = forms.get(length === text.length ? lower : lower.slice(0, length));
  // “US” and “IT” are no pronouns; “I” always is.
  const always = known !== undefined && !(word.allCaps && text.length > 1 && pronouns.acronyms.has(lower));
  if (!alone && !always) return null;
  return { length, gender: known?.gender ?? null, plural: known?.plural ?? false, always, alone };
}

/** Finds every pronoun. */
export function findPronouns({ words, pos, size }: Document, grammar: GrammarWords): Pronoun[] {
  const readings = readingsOf(grammar);
  const found: Pronoun[] = [];
  for (let i = 0; i < size; i++) {
    const reading = readings.of(words[i]!);
    if (!reading) continue;
    const { length, gender, plural, always, alone } = reading;
    if (alone && (i + 1 >= size || standsAlone(pos[i + 1]!))) {
      found.push({ token: i, length: words[i]!.text.length, gender: 'they', plural: true });
    } else if (always) {
      found.push({ token: i, length, gender, plural });
    }
  }
  return found;
}

/** Letters before the apostrophe of a contraction (“I’m”), or all of them. */
function lengthOf(lower: string): number {
  for (let at = lower.length - 2; at > 0 && at >= lower.length - 3; at--) {
    const code = lower.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return at;
  }
  return lower.length;
}
