/**
 * Irregular verbs among those that report: lemma, past, and the participle where it differs.
 *
 * Own list.
 */
import type { IrregularVerb } from '../../../../types.js';

export const IRREGULAR_VERBS: readonly IrregularVerb[] = [
  ['beg', 'begged'], ['begin', 'began', 'begun'], ['blurt', 'blurted'], ['brag', 'bragged'],
  ['break', 'broke', 'broken'], ['burst', 'burst'], ['chat', 'chatted'], ['chip', 'chipped'],
  ['come', 'came', 'come'], ['cut', 'cut'], ['deadpan', 'deadpanned'], ['dub', 'dubbed'], ['feel', 'felt'],
  ['find', 'found'], ['forecast', 'forecast'], ['foresee', 'foresaw', 'foreseen'], ['foretell', 'foretold'],
  ['go', 'went', 'gone'], ['grin', 'grinned'], ['hear', 'heard'], ['hit', 'hit'], ['kid', 'kidded'],
  ['know', 'knew', 'known'], ['make', 'made'], ['nod', 'nodded'], ['plead', 'pleaded'], ['put', 'put'],
  ['quip', 'quipped'], ['read', 'read'], ['rebut', 'rebutted'], ['say', 'said'], ['see', 'saw', 'seen'],
  ['seek', 'sought'], ['send', 'sent'], ['set', 'set'], ['shoot', 'shot'], ['show', 'showed', 'shown'],
  ['shrug', 'shrugged'], ['sing', 'sang', 'sung'], ['slam', 'slammed'], ['slur', 'slurred'],
  ['snap', 'snapped'], ['sob', 'sobbed'], ['speak', 'spoke', 'spoken'], ['spit', 'spat'],
  ['submit', 'submitted'], ['sum', 'summed'], ['swear', 'swore', 'sworn'], ['take', 'took', 'taken'],
  ['tell', 'told'], ['think', 'thought'], ['tut', 'tutted'], ['understand', 'understood'],
  ['uphold', 'upheld'], ['write', 'wrote', 'written'], ['yap', 'yapped'],
];
