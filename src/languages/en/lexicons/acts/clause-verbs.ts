/**
 * Verbs, as lemmas, that report speech when a clause or quoted words follow, and something else
 * otherwise (“the study found that …”, “found the key”). Own list, from general knowledge.
 */
export const clauseVerbs: readonly string[] = [
  'add', 'agree', 'begin', 'calculate', 'close', 'come', 'communicate', 'concur', 'continue', 'convey',
  'deliver', 'demonstrate', 'determine', 'discover', 'emerge', 'end', 'establish', 'file', 'find',
  'follow', 'give', 'go', 'hold', 'include', 'lay', 'list', 'object', 'offer', 'open', 'present', 'prove',
  'provide', 'put', 'react', 'read', 'record', 'represent', 'send', 'share', 'show', 'start', 'submit', 'tabulate',
  'welcome', 'write',
];
