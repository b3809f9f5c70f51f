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

/** Token index and form of every pronoun. */
export function findPronouns({ words, pos, size }: Document): { token: number; gender: Mention['gender']; plural: boolean }[] {
  const found: { token: number; gender: Mention['gender']; plural: boolean }[] = [];
  for (let i = 0; i < size; i++) {
    const word = words[i]!;
    if (word.text.length > 10) continue;
    if (BOTH.has(word.lower) && (i + 1 >= size || standsAlone(pos[i + 1]!))) {
      found.push({ token: i, gender: 'they', plural: true });
      continue;
    }
    const known = FORMS.get(word.lower);
    // “US” and “IT” are no pronouns; “I” always is.
    if (known && !(word.allCaps && word.text.length > 1 && (word.lower === 'us' || word.lower === 'it' || word.lower === 'who'))) {
      found.push({ token: i, ...known });
    }
  }
  return found;
}
