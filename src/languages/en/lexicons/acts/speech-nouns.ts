/**
 * Nouns for an utterance, a text or the act of uttering. Own list.
 */
export const speechNouns: readonly string[] = [
  'accusation', 'acknowledgement', 'acknowledgment', 'address', 'admission', 'advice', 'affidavit',
  'affirmation', 'allegation', 'allusion', 'announcement', 'answer', 'apology', 'argument', 'article',
  'assertion', 'assessment', 'assurance', 'attack', 'avowal', 'blog', 'boast', 'broadcast', 'broadside',
  'call', 'caption', 'caution', 'caveat', 'challenge', 'chant', 'charge', 'claim', 'clarification',
  'column', 'comment', 'commentary', 'comparison', 'complaint', 'compliment', 'confession',
  'confirmation', 'contention', 'conversation', 'criticism', 'critique', 'cry', 'declaration', 'denial',
  'denunciation', 'description', 'diatribe', 'disclaimer', 'disclosure', 'discussion', 'e-mail',
  'editorial', 'email', 'endorsement', 'essay', 'estimate', 'exclamation', 'explanation', 'expression',
  'filing', 'forecast', 'grievance', 'headline', 'hint', 'insinuation', 'insistence', 'insult',
  'interview', 'invective', 'invitation', 'jab', 'jibe', 'joke', 'lament', 'letter', 'line', 'manifesto',
  'mantra', 'memo', 'memoir', 'mention', 'message', 'motto', 'narrative', 'news', 'note', 'notice',
  'notification', 'oath', 'objection', 'observation', 'offer', 'op-ed', 'oration', 'order', 'outcry',
  'paper', 'petition', 'pitch', 'plea', 'pledge', 'podcast', 'point', 'poll', 'post', 'praise', 'prayer',
  'prediction', 'proclamation', 'projection', 'promise', 'pronouncement', 'prophecy', 'proposal',
  'proposition', 'protest', 'query', 'question', 'quip', 'quotation', 'quote', 'rant', 'reassurance',
  'rebuke', 'rebuttal', 'recollection', 'recommendation', 'reference', 'refusal', 'refutation', 'remark',
  'reminder', 'reply', 'report', 'reporting', 'reproach', 'request', 'response', 'retort', 'revelation',
  'review', 'rhetoric', 'ruling', 'rumor', 'rumour', 'saying', 'sermon', 'shout', 'slam', 'slogan',
  'slur', 'speculation', 'speech', 'statement', 'story', 'study', 'suggestion', 'summary', 'survey',
  'swipe', 'tale', 'talk', 'taunt', 'telegram', 'testimony', 'text', 'threat', 'tip', 'toast', 'tribute',
  'tweet', 'ultimatum', 'utterance', 'verdict', 'vow', 'warning', 'whisper', 'word', 'write-up',
];
