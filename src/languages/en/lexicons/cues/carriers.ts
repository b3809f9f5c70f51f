/**
 * Verbs that stand before “to say” and belong to the cue: “used to say”, “went on to say”.
 *
 * Own list.
 */
export const CARRIERS: readonly string[] = [
  'alleged', 'appear', 'appeared', 'appears', 'began', 'begin', 'begins', 'believed', 'choose', 'chose',
  'chosen', 'continue', 'continued', 'continues', 'fond', 'forced', 'go', 'goes', 'going', 'gone', 'had',
  'happen', 'happened', 'has', 'hasten', 'hastened', 'have', 'hear', 'heard', 'keen', 'known', 'like',
  'liked', 'likely', 'likes', 'love', 'loved', 'loves', 'need', 'needed', 'overheard', 'paused', 'prefer',
  'preferred', 'quick', 'quoted', 'recorded', 'reported', 'rumored', 'rumoured', 'said', 'seem', 'seemed',
  'seems', 'sought', 'stopped', 'supposed', 'tend', 'tended', 'tends', 'thought', 'tried', 'tries', 'try',
  'trying', 'turned', 'understood', 'use', 'used', 'want', 'wanted', 'wants', 'went', 'wish', 'wished',
];
