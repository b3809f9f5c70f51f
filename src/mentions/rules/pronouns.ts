/** Pronouns, with what they tell of gender and number. */
import type { Document, Mention } from '../../types.js';

const FORMS = new Map<string, { gender: Mention['gender']; plural: boolean }>();
const form = (words: string, gender: Mention['gender'], plural: boolean) => {
  for (const word of words.split(' ')) FORMS.set(word, { gender, plural });
};
form('he him his himself', 'he', false);
form('she her hers herself', 'she', false);
form('they them their theirs themselves themself', 'they', true);
form('it its itself who whom whose which i me my mine myself', null, false);
form('we us our ours ourselves', null, true);

/** Token index and form of every pronoun. */
export function findPronouns({ words, size }: Document): { token: number; gender: Mention['gender']; plural: boolean }[] {
  const found: { token: number; gender: Mention['gender']; plural: boolean }[] = [];
  for (let i = 0; i < size; i++) {
    const word = words[i]!;
    if (word.text.length > 10) continue;
    const known = FORMS.get(word.lower);
    // “US” and “IT” are no pronouns; “I” always is.
    if (known && !(word.allCaps && word.text.length > 1 && (word.lower === 'us' || word.lower === 'it' || word.lower === 'who'))) {
      found.push({ token: i, ...known });
    }
  }
  return found;
}
