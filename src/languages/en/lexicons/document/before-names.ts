/**
 * Abbreviations, without their full stop, that a name follows in the same sentence: “Gov. Smith”.
 *
 * Own list.
 */
export const BEFORE_NAMES: readonly string[] = [
  'adm', 'atty', 'brig', 'capt', 'cmdr', 'col', 'cpl', 'det', 'dr', 'fr', 'gen', 'gov', 'hon', 'lt', 'maj',
  'messrs', 'mlle', 'mme', 'mr', 'mrs', 'ms', 'pres', 'prof', 'rep', 'reps', 'rev', 'sen', 'sens', 'sgt',
  'st', 'supt', 'vs',
];
