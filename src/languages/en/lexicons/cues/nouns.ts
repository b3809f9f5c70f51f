/**
 * What is said, by what it is called: “her message is clear: …”, “his words were”.
 *
 * Own list.
 */
export const REPORTING_NOUNS: readonly string[] = [
  'accusation', 'admission', 'advice', 'allegation', 'allusion', 'announcement', 'answer', 'apology',
  'appeal', 'argument', 'assertion', 'assessment', 'assurance', 'boast', 'caption', 'caveat', 'charge',
  'claim', 'comment', 'complaint', 'conclusion', 'confession', 'contention', 'conviction', 'counsel',
  'criticism', 'cry', 'declaration', 'defence', 'defense', 'demand', 'denial', 'description', 'diagnosis',
  'excuse', 'exhortation', 'explanation', 'forecast', 'headline', 'hint', 'hope', 'hunch', 'idea',
  'instruction', 'instructions', 'joke', 'lament', 'lesson', 'letter', 'line', 'manifesto', 'mantra',
  'maxim', 'message', 'motto', 'note', 'observation', 'opinion', 'order', 'phrase', 'plea', 'pledge',
  'point', 'position', 'prayer', 'prediction', 'promise', 'prophecy', 'proposal', 'protest', 'question',
  'quip', 'rationale', 'reaction', 'reasoning', 'rebuttal', 'recommendation', 'refrain', 'remark',
  'remarks', 'reminder', 'reply', 'report', 'request', 'response', 'retort', 'rule', 'saying', 'signal',
  'slogan', 'statement', 'story', 'suggestion', 'summary', 'tagline', 'take', 'testimony', 'text', 'theory',
  'threat', 'tweet', 'verdict', 'view', 'vow', 'warning', 'wish', 'word', 'words',
];
