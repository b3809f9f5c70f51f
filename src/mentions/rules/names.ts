/**
 * Names: runs of capitalised words, with what belongs to them on either side.
 *
 *   Lt. Gov.  Ursula  von der  Leyen  Jr.
 *   ^prefix   ^core            ^particle ^suffix
 *
 * Honorifics and offices before the name are kept apart from it.
 */
import { POS } from '../../types.js';
import { has, SETTING, TRAIT, type Reading } from '../reading.js';
import { FIRST } from '../vocabulary.js';
import { splitRun, type Name } from './name-parts.js';
import { runFrom } from './name-runs.js';

export type { Name } from './name-parts.js';

/** Finds all names. `body` is filled in the first pass and consulted for headlines in the second. */
export function findNames(reading: Reading): Name[] {
  const { document, settings } = reading;
  const names: Name[] = [];
  const body = new Set<string>();
  const surnames = new Set<string>();
  const headlines: number[] = [];
  /** Capitalised words at the head of a sentence that only the rest of the text can vouch for. */
  const doubtful: number[] = [];
  document.paragraphs.forEach(({ first, past }, p) => {
    if (settings[p] !== SETTING.TEXT) {
      headlines.push(p);
      return;
    }
    for (let i = first; i < past; ) {
      const run = runFrom(reading, i, past, null);
      if (run === 0) {
        if (isDoubtful(reading, i)) doubtful.push(i);
        i++;
        continue;
      }
      for (const found of splitRun(reading, i, run)) {
        const name = withJoined(reading, found);
        while (names.length > 0 && names.at(-1)!.past > name.first) names.pop();
        names.push(name);
        for (let k = name.core; k < name.past; k++) body.add(document.words[k]!.lower);
        if (name.past - name.core > 1 && name.kind !== 'organization') surnames.add(document.words[name.past - 1]!.lower);
      }
      i = run;
    }
  });
  for (const token of doubtful) {
    const { lower } = document.words[token]!;
    if (!surnames.has(lower) && !(isPlain(reading, token) && body.has(lower))) continue;
    names.push(...splitRun(reading, token, token + 1));
  }
  for (const p of headlines) {
    const { first, past } = document.paragraphs[p]!;
    for (let i = first; i < past; ) {
      const run = runFrom(reading, i, past, body);
      if (run === 0) {
        i++;
        continue;
      }
      names.push(...splitRun(reading, i, run));
      i = run;
    }
  }
  return names;
}

function isDoubtful({ document, traits, lists }: Reading, token: number): boolean {
  const word = document.words[token]!;
  return word.capitalized && word.alphabetic && word.text.length > 2 && !(traits[token]! & (TRAIT.CALENDAR | TRAIT.HONORIFIC))
    && (!(traits[token]! & TRAIT.PLURAL) || lists.surnameNouns.has(word.lower))
    && (!(traits[token]! & TRAIT.NOT_NAME) || document.pos[token] === POS.PROPN);
}

/** “the Northern and Eastern Rail Trust”, “the Ana and Ben Rowe Foundation”: a body, with what is joined to the first word of its name. */
function withJoined(reading: Reading, name: Name): Name {
  const { document: { words }, grammar, lists } = reading;
  const { first, core, past, kind } = name;
  const opening = first - 2;
  if (kind !== 'organization' || first !== core || past - first < 2 || opening < 1) return name;
  if (!grammar.definite.has(words[opening - 1]!.lower) || !words[opening]!.capitalized || !grammar.and.has(words[opening + 1]!.lower)) return name;
  const isOpener = (token: number) => lists.bodyOpeners.has(words[token]!.lower);
  const alike = isOpener(opening) ? isOpener(first) : has(reading, opening, FIRST) && has(reading, first, FIRST);
  return alike ? { ...name, first: opening, core: opening, definite: true } : name;
}

/** A word that is nothing else. */
function isPlain({ traits, opens }: Reading, token: number): boolean {
  return opens[token] === 1 && !(traits[token]! & (TRAIT.NOT_NAME | TRAIT.DEMONYM | TRAIT.PERSON | TRAIT.GROUP | TRAIT.TITLE | TRAIT.ORGANIZATION_NOUN | TRAIT.DOCUMENT | TRAIT.PLURAL));
}
