/**
 * Nouns and adjectives for something held in mind: belief, intention, desire, perception, support. Own
 * list.
 */
export const thoughtNouns: readonly string[] = [
  'afraid', 'aim', 'alarm', 'ambition', 'anger', 'angry', 'annoyance', 'annoyed', 'anxiety', 'anxious',
  'apparent', 'approval', 'aspiration', 'assumption', 'attempt', 'attention', 'attitude', 'aware',
  'awareness', 'backing', 'belief', 'bias', 'bid', 'certain', 'cheerful', 'choice', 'clear-eyed',
  'comfortable', 'commitment', 'conception', 'concern', 'concerned', 'confidence', 'confident',
  'consensus', 'consideration', 'contempt', 'conviction', 'convinced', 'curiosity', 'curious', 'decision',
  'delighted', 'desire', 'desperate', 'determination', 'determined', 'disagreement', 'disappointed',
  'disappointment', 'disapproval', 'disbelief', 'disdain', 'disgust', 'dislike', 'dismay', 'doubt',
  'doubtful', 'dream', 'eager', 'eagerness', 'enthusiasm', 'enthusiastic', 'envy', 'expectation', 'faith',
  'favorite', 'favourite', 'fear', 'fearful', 'feeling', 'fond', 'frustrated', 'frustration', 'glad',
  'goal', 'grateful', 'gratitude', 'happy', 'hatred', 'hesitant', 'hope', 'hopeful', 'idea', 'impression',
  'inclination', 'indifferent', 'insight', 'intent', 'intention', 'interest', 'interested', 'judgement',
  'judgment', 'keen', 'knowledge', 'liking', 'love', 'mind', 'mindful', 'mindset', 'misgiving', 'mood',
  'motive', 'nervous', 'notion', 'obsession', 'obvious', 'opinion', 'opponent', 'opposed', 'opposition',
  'optimism', 'optimistic', 'outlook', 'outrage', 'outraged', 'panic', 'passion', 'perception',
  'perspective', 'pessimism', 'pessimistic', 'plan', 'pleased', 'position', 'preference', 'preferred',
  'pride', 'priority', 'proud', 'puzzled', 'qualm', 'ready', 'realisation', 'realization', 'recognition',
  'regret', 'reluctance', 'reluctant', 'resentment', 'reservation', 'respect', 'sad', 'satisfied',
  'scared', 'sceptical', 'scepticism', 'scorn', 'seeming', 'sense', 'sentiment', 'shock', 'shocked',
  'skeptical', 'skepticism', 'sorry', 'stance', 'strategy', 'support', 'supporter', 'supportive', 'sure',
  'surprise', 'surprised', 'suspicion', 'suspicious', 'sympathetic', 'sympathy', 'theory', 'thought',
  'trust', 'unaware', 'uncertain', 'unclear', 'understanding', 'unease', 'uneasy', 'unhappiness',
  'unhappy', 'unsure', 'unwilling', 'unwillingness', 'upset', 'view', 'viewpoint', 'vision', 'wariness',
  'wary', 'willing', 'willingness', 'wish', 'worried', 'worry',
];
