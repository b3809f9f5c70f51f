/** Pronouns, with what they tell of gender and number. */
import { WordMemo } from '../../text/word-memo.js';
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

const readings = new WordMemo((word): PronounReading | null => {
  const { lower, text } = word;
  if (text.length > 10) return null;
  const alone = BOTH.has(lower);
  const length = lengthOf(lower);
  const known = FORMS.get(length === text.length ? lower : lower.slice(0, length));
  // “US” and “IT” are no pronouns; “I” always is.
  const always = known !== undefined && !(word.allCaps && text.length > 1 && (lower === 'us' || lower === 'it' || lower === 'who'));
  if (!alone && !always) return null;
  return { length, gender: known?.gender ?? null, plural: known?.plural ?? false, always, alone };
});

/** Finds every pronoun. */
export function findPronouns({ words, pos, size }: Document): Pronoun[] {
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
