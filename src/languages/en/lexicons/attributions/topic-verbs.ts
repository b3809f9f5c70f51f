/**
 * Lemmas of verbs whose object is what is talked about: “will discuss the budget”.
 *
 * Own list.
 */
export const TOPIC_VERBS: readonly string[] = [
  'discuss', 'speak', 'talk',
];
