/**
 * Other words that by themselves report speech: adverbs, adjectives, prepositions. Own list.
 */
export const speechWords: readonly string[] = [
  'adamant', 'alleged', 'allegedly', 'articulated', 'avowed', 'clear', 'critical', 'outspoken', 'per',
  'professed', 'purported', 'purportedly', 'referenced', 'reported', 'reportedly', 'self-described',
  'so-called', 'supposedly', 'unanswered', 'via', 'vocal',
];
