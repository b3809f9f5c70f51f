/**
 * Verbs, as lemmas, that report a belief, an intention, a desire, a perception or support. Own list.
 */
export const thoughtVerbs: readonly string[] = [
  'abhor', 'accept', 'admire', 'adopt', 'adore', 'agonise', 'agonize', 'agree', 'aim', 'alarm', 'anger',
  'anticipate', 'appear', 'approve', 'aspire', 'assume', 'attempt', 'await', 'back', 'balk', 'behold',
  'believe', 'care', 'champion', 'cherish', 'choose', 'comprehend', 'conceive', 'consider', 'contemplate',
  'convert', 'covet', 'crave', 'decide', 'deduce', 'deem', 'delight', 'desire', 'despise', 'detect',
  'determine', 'detest', 'disagree', 'disappoint', 'disapprove', 'discern', 'dislike', 'disregard',
  'distrust', 'doubt', 'dream', 'elect', 'embrace', 'empathise', 'empathize', 'endorse', 'enjoy',
  'envisage', 'envision', 'excite', 'expect', 'experience', 'fancy', 'fantasise', 'fantasize', 'fathom',
  'favor', 'favour', 'fear', 'feel', 'figure', 'foresee', 'forget', 'fret', 'frustrate', 'glimpse',
  'grasp', 'guess', 'hanker', 'hate', 'hear', 'hesitate', 'hope', 'horrify', 'idolise', 'idolize',
  'ignore', 'imagine', 'impress', 'incline', 'infer', 'infuriate', 'intend', 'interpret', 'intrigue',
  'judge', 'know', 'lean', 'learn', 'like', 'loathe', 'long', 'love', 'marvel', 'mean', 'mind', 'misread',
  'mull', 'mystify', 'need', 'nominate', 'notice', 'obsess', 'oppose', 'opt', 'overestimate', 'overlook',
  'perceive', 'pick', 'plan', 'please', 'ponder', 'prefer', 'presume', 'puzzle', 'rank', 'rate',
  'realise', 'realize', 'reckon', 'recognise', 'recognize', 'reconsider', 'refuse', 'regard', 'regret',
  'relish', 'remember', 'require', 'resent', 'resist', 'resolve', 'respect', 'rethink',
  'revere', 'root', 'see', 'seek', 'seem', 'select', 'sense', 'shock', 'spot', 'strive', 'struggle',
  'support', 'suppose', 'surmise', 'surprise', 'suspect', 'sympathise', 'sympathize', 'tend', 'think',
  'thrill', 'treat', 'trust', 'try', 'underestimate', 'understand', 'upset', 'value', 'view', 'vote',
  'want', 'watch', 'weigh', 'wish', 'witness', 'wonder', 'worry', 'yearn',
];
