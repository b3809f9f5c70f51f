/**
 * The forms of a reporting verb, made from its lemma, so that a cue is known
 * whatever part of speech the tagger saw in it (“Warns” in a headline).
 */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Past, then participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  beg: ['begged'], begin: ['began', 'begun'], blurt: ['blurted'], brag: ['bragged'], break: ['broke', 'broken'],
  burst: ['burst'], chat: ['chatted'], chip: ['chipped'], come: ['came', 'come'], cut: ['cut'], dub: ['dubbed'],
  feel: ['felt'], find: ['found'], forecast: ['forecast'], foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'], go: ['went', 'gone'], grin: ['grinned'], hear: ['heard'], hit: ['hit'],
  kid: ['kidded'], know: ['knew', 'known'], make: ['made'], plead: ['pleaded'], put: ['put'], quip: ['quipped'],
  read: ['read'], rebut: ['rebutted'], say: ['said'], see: ['saw', 'seen'], seek: ['sought'], send: ['sent'],
  set: ['set'], shoot: ['shot'], show: ['showed', 'shown'], shrug: ['shrugged'], sing: ['sang', 'sung'],
  slam: ['slammed'], slur: ['slurred'], snap: ['snapped'], sob: ['sobbed'], speak: ['spoke', 'spoken'],
  spit: ['spat'], submit: ['submitted'], sum: ['summed'], swear: ['swore', 'sworn'], take: ['took', 'taken'],
  tell: ['told'], think: ['thought'], understand: ['understood'], uphold: ['upheld'], write: ['wrote', 'written'],
  yap: ['yapped'],
};

/** Calls back with every form of a verb. */
export function inflect(lemma: string, each: (form: string, kind: VerbForm) => void): void {
  each(lemma, 'base');
  each(thirdOf(lemma), 'third');
  const stem = stemOf(lemma);
  each(`${stem}ing`, 'ing');
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  if (irregular) {
    if (irregular[0].endsWith('ed') && !lemma.endsWith('ed')) each(`${irregular[0].slice(0, -2)}ing`, 'ing');
    each(irregular[0], 'past');
    if (irregular[1]) each(irregular[1], 'participle');
    else if (irregular[0].endsWith('t') && /(?:ut|it)$/.test(lemma)) each(`${lemma}ting`, 'ing');
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
