/** Pronouns, with what they tell of gender and number. */
import { POS, type Document, type Mention } from '../../types.js';

const FORMS = new Map<string, { gender: Mention['gender']; plural: boolean }>();
const form = (words: string, gender: Mention['gender'], plural: boolean) => {
  for (const word of words.split(' ')) FORMS.set(word, { gender, plural });
};
form('he him his himself', 'he', false);
form('she her hers herself', 'she', false);
form('they them their theirs themselves themself', 'they', true);
form('it its itself who whom whose which i me my mine myself', null, false);
form('we us our ours ourselves', null, true);

// Pronouns when no noun follows.
const BOTH = new Set(['both', 'each', 'neither']);

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

/** Finds every pronoun. */
export function findPronouns({ words, pos, size }: Document): Pronoun[] {
  const found: Pronoun[] = [];
  for (let i = 0; i < size; i++) {
    const word = words[i]!;
    if (word.text.length > 10) continue;
    if (BOTH.has(word.lower) && (i + 1 >= size || standsAlone(pos[i + 1]!))) {
      found.push({ token: i, length: word.text.length, gender: 'they', plural: true });
      continue;
    }
    const length = lengthOf(word.lower);
    const known = FORMS.get(length === word.text.length ? word.lower : word.lower.slice(0, length));
    // “US” and “IT” are no pronouns; “I” always is.
    if (known && !(word.allCaps && word.text.length > 1 && (word.lower === 'us' || word.lower === 'it' || word.lower === 'who'))) {
      found.push({ token: i, length, ...known });
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
