/** Verbs of saying and thinking that are nouns too, as they stand behind several people (“her colleagues suspect”). Own list. */
export const bareVerbs: readonly string[] = [
  'caution', 'claim', 'counter', 'doubt', 'estimate', 'fear', 'guess', 'hope', 'note', 'post', 'project', 'promise', 'report',
  'state', 'suspect', 'tweet', 'vow', 'wonder',
];
